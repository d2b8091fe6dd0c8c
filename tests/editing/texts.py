"""Records in every style that the reader takes: data, and a text that says the same."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from partnerkit.editing.scalar import double, is_plain, single
from partnerkit.source import Source
from partnerkit.yaml_inspector import Data

PATH = "data/partnerships/beispiel.yaml"

_WORDS = st.sampled_from(
    [
        *("Oslo", "Zürich", "„Tor“", "a-b", "x:", "#", "-y", "'z'", '"q"', "[l]", "{m}", "1998"),
        *("&", "*", "!", "|", ">", "%", "@", "`", "\\", "?", "~", ",", "no:", ":", "-", "München,"),
        *("https://example.org/a#b", "12:30", "NO"),
    ]
)
TEXTS = st.one_of(
    st.lists(_WORDS, min_size=1, max_size=4).map(" ".join),
    st.lists(_WORDS, min_size=20, max_size=40).map(" ".join),
    st.lists(_WORDS, min_size=1, max_size=3).map("\n".join),
    st.text(
        st.characters(codec="utf-8", exclude_categories=("C", "M", "Z")), min_size=1, max_size=8
    ),
).map(lambda text: unicodedata.normalize("NFC", text))
_SHORT = st.sampled_from(["culture", "sport", "12:30", "a b", "x#y", "1998-05"])
_TERM = st.dictionaries(st.sampled_from(["end", "start", "renewal"]), _SHORT, min_size=1)
_SOURCE = st.fixed_dictionaries(
    {"title": TEXTS, "url": _SHORT}, optional={"supports": st.lists(_SHORT, max_size=3)}
)
RECORDS = st.fixed_dictionaries(
    {"status": _SHORT, "title": TEXTS},
    optional={
        "notes": TEXTS,
        "purpose": TEXTS,
        "unknown": TEXTS,
        "term": _TERM,
        "topics": st.lists(_SHORT, max_size=4),
        "titles": st.dictionaries(st.sampled_from(["en", "fr", "de"]), TEXTS),
        "sources": st.lists(_SOURCE, min_size=1, max_size=3),
    },
).flatmap(lambda record: st.permutations(list(record.items())).map(dict))


@dataclass
class Pen:
    """Writes data as YAML, asking hypothesis at every turn how."""

    draw: st.DrawFn
    comments: list[str] = field(default_factory=list)

    def yes(self, often: int = 2) -> bool:
        return bool(self.draw(st.integers(0, often)) == often)

    def comment(self) -> str:
        self.comments.append(f"# note {len(self.comments)}")
        return self.comments[-1]

    def beside(self) -> str:
        return " " * self.draw(st.integers(1, 3)) + self.comment() if self.yes(5) else ""

    def above(self, indent: int) -> list[str]:
        lines = []
        while self.yes(5):
            lines.append(" " * indent + self.comment() if self.yes(1) else "")
        return lines

    def mapping(self, data: dict[str, Any], indent: int) -> list[str]:
        lines: list[str] = []
        for name, value in data.items():
            lines += self.above(indent)
            lines += self.value(f"{' ' * indent}{name}:", value, indent)
        return lines

    def items(self, data: list[Any], indent: int) -> list[str]:
        lines: list[str] = []
        for value in data:
            lines += self.above(indent)
            head = " " * indent + "-"
            if isinstance(value, dict) and value and self.yes(1):
                gap = self.draw(st.integers(1, 3))
                inner = self.mapping(value, indent + 1 + gap)
                at = next(
                    i for i, line in enumerate(inner) if line.strip() and line.lstrip()[0] != "#"
                )
                lines += [" " * indent + line.lstrip() for line in inner[:at]]
                lines += [head + " " * gap + inner[at].lstrip(), *inner[at + 1 :]]
            else:
                lines += self.value(head, value, indent)
        return lines

    def value(self, head: str, value: Data, indent: int) -> list[str]:
        if isinstance(value, str):
            return self.scalar(head, value, indent)
        if not value or self.yes(3):
            return [f"{head} {self.flow(value)}{self.beside()}"]
        step = self.draw(st.integers(0 if isinstance(value, list) and ":" in head else 1, 4))
        inner = indent + step
        body = self.items(value, inner) if isinstance(value, list) else self.mapping(value, inner)
        return [head + self.beside(), *body]

    def scalar(self, head: str, text: str, indent: int) -> list[str]:
        styles = [double(text)]
        if "\n" not in text:
            styles.append(single(text))
        if is_plain(text):
            styles.append(text)
        lines = text.split("\n")
        if all(line == line.strip() and line for line in lines) and self.yes(3):
            pad = " " * (indent + self.draw(st.integers(1, 3)))
            between = [""] if self.yes(1) else []
            sign = ">-" if between else "|-"
            body: list[str] = []
            for line in lines:
                body += [*(between if body else []), pad + line]
            return [f"{head} {sign}{self.beside()}", *body]
        written = self.draw(st.sampled_from(styles))
        if self.yes(8):
            return [head + self.beside(), " " * (indent + 2) + written + self.beside()]
        return [f"{head} {written}{self.beside()}"]

    def flow(self, value: Data) -> str:
        if isinstance(value, list):
            return "[" + ", ".join(self.flow(item) for item in value) + "]"
        if isinstance(value, dict):
            return "{" + ", ".join(f"{k}: {self.flow(v)}" for k, v in value.items()) + "}"
        plain = is_plain(value, flow=True) and self.yes(1)
        return value if plain else double(value)


@st.composite
def sources(draw: st.DrawFn) -> tuple[dict[str, Any], Source, list[str]]:
    """Draw a record, a file that says it, and the comments in that file."""
    data = draw(RECORDS)
    pen = Pen(draw)
    lines = [*pen.above(0), *pen.mapping(data, 0), *pen.above(0)]
    ends = [""] if pen.yes(1) else []
    text = draw(st.sampled_from(["\n", "\r\n"])).join([*lines, *ends])
    mark = "\ufeff" if pen.yes(5) else ""
    return data, Source(PATH, (mark + text).encode()), pen.comments
