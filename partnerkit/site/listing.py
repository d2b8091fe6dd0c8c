"""The list of all partnerships: a table for everyone, and the index for the script."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from partnerkit.model import Partnership
from partnerkit.register import Entry
from partnerkit.render.arrange import sort_key
from partnerkit.render.plain import Plain
from partnerkit.report import Code, Column, Order, Row, Table
from partnerkit.reports.listing import status_of
from partnerkit.site.page import Page
from partnerkit.view import View
from partnerkit.words.countries import country_name
from partnerkit.words.site_words import WORDS
from partnerkit.words.topics import topic_label
from partnerkit.words.vocabularies import VOCABULARIES
from partnerkit.words.word import LANGUAGES, Word

ROWS = 250
"""So many partnerships stand on one page; the script shows more of them on demand."""

_KEYS = ("partnership", "country", "kind", "status", "lead", "signed")


def list_pages(view: View) -> Iterator[Page]:
    """Yield the pages of the list, which can be read without a script."""
    entries = _by_title(view)
    chunks = [entries[i : i + ROWS] for i in range(0, len(entries), ROWS)] or [[]]
    paths = [f"partnerships{f'-{n}' if n > 1 else ''}.html" for n in range(1, len(chunks) + 1)]
    columns = tuple(Column(key, WORDS[key]) for key in _KEYS)
    for path, chunk in zip(paths, chunks, strict=True):
        rows: tuple[Row, ...] = tuple(
            (
                view.partnership(entry),
                tuple(Code("country", code) for code in view.countries(entry.record)) or None,
                Code("partnership-kind", entry.record.kind.value),
                status_of(entry.record),
                None if entry.record.lead is None else view.actor(entry.record.lead),
                entry.record.signed,
            )
            for entry in chunk
        )
        table = Table("partnerships", columns, rows, order=(Order("partnership"),))
        extra = {"count": len(entries), "paths": paths if len(paths) > 1 else []}
        title = WORDS["partnerships"]
        yield Page(path, title, "partnerships", (table,), template="list.html.j2", extra=extra)


def index(view: View) -> str:
    """Write the index of the search as a script that only holds data.

    A page opened from a network drive may not fetch a file, but may include a script.
    Rows hold places in the lists of labels: kinds, statuses, countries, topics, actors. They stand
    in the order of the list, so that the script has little to sort.
    """
    lists = _Lists()
    rows = []
    for entry in _by_title(view):
        record, title = entry.record, view.partnership(entry).name
        rows.append(
            [
                entry.id,
                *_pair(title),
                lists.place("kinds", record.kind.value, _term("partnership-kind", record.kind)),
                lists.place("statuses", record.status.value, _term("status", record.status)),
                [lists.place("countries", c, _country(c)) for c in view.countries(record)],
                [lists.place("topics", t, _topic(view, t)) for t in record.topics or ()],
                -1 if record.lead is None else _actor(view, lists, record.lead),
                [_actor(view, lists, key) for key in record.counterpart or ()],
                record.signed or "",
            ]
        )
    data = {"rows": rows, **lists.labels}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return f"window.partnerkitIndex={_inert(text)};\n"


def _by_title(view: View) -> list[Entry[Partnership]]:
    """Sort the partnerships as the words of their titles sort in the register's own language."""
    plain = Plain(view.register.language, view.topics)
    return sorted(
        view.register.partnerships,
        key=lambda entry: (sort_key(view.partnership(entry).name, plain), entry.id),
    )


class _Lists:
    """Lists of labels; each code stands in its list once."""

    def __init__(self) -> None:
        self.labels: dict[str, list[list[str]]] = {
            name: [] for name in ("kinds", "statuses", "countries", "topics", "actors")
        }
        self.places: dict[tuple[str, str], int] = {}

    def place(self, name: str, code: str, labels: list[str]) -> int:
        """Return the place of a code in its list, entering it where it is new."""
        if (name, code) not in self.places:
            self.places[name, code] = len(self.labels[name])
            self.labels[name].append([code, *labels])
        return self.places[name, code]


def _pair(text: Any) -> list[str]:  # noqa: ANN401 - a text of a report
    return [text.de, text.en] if isinstance(text, Word) else [text, text]


def _term(vocabulary: str, code: str) -> list[str]:
    term = VOCABULARIES[vocabulary][code]
    return [term.de, term.en]


def _country(code: str) -> list[str]:
    return [country_name(code, lang) for lang in LANGUAGES]


def _topic(view: View, code: str) -> list[str]:
    return [topic_label(code, lang, view.topics) for lang in LANGUAGES]


def _actor(view: View, lists: _Lists, key: str) -> int:
    """Enter an actor with every name by which people search for it."""
    ref = view.actor(key)
    entry = view.register.actor(key)
    record = entry.record if entry else None
    other = [name.name for name in (record.names or ())] if record else []
    aliases = list(record.aliases or ()) if record else []
    words = " ".join(dict.fromkeys([*other, *aliases, record.name if record else ""]))
    return lists.place("actors", ref.id, [*_pair(ref.name), words])


def _inert(text: str) -> str:
    """Write JSON so that it cannot end a script or a line (HTML Living Standard, 4.12.1.3)."""
    for char, escape in (("<", "\\u003c"), ("\u2028", "\\u2028"), ("\u2029", "\\u2029")):
        text = text.replace(char, escape)
    return text
