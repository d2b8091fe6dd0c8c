"""The register as Markdown files for a forge: an overview, and a file for each country.

A file of a country names neither day nor commit, so that it changes only when what it says does.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Final

from partnerkit.model import Partnership
from partnerkit.register import Entry
from partnerkit.render.as_markdown import Markdown, block_texts, written
from partnerkit.render.plain import Plain
from partnerkit.report import Block, Cell, Code, Heading, Ref, Table, Text, paragraph
from partnerkit.reports.counting import MANY, ONE, number_of
from partnerkit.reports.grouping import UNSTATED, members
from partnerkit.reports.overview import report as overview
from partnerkit.reports.show import sections
from partnerkit.reports.tie_table import tie_table
from partnerkit.view import View
from partnerkit.words.countries import country_name
from partnerkit.words.overview_words import WORDS
from partnerkit.words.word import LANGUAGES, Word

FIRST: Final = "README.md"
"""What forges show of a folder."""

MANIFEST: Final = "overview-files.txt"
"""Lists what was written, so that a later run knows what it may replace and remove."""

_CODE: Final = re.compile(r"[A-Z]{2}\Z")
_OTHER: Final = re.compile(r"[^a-z0-9]+")
_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "o", "æ": "ae", "ł": "l"})


def country_files(
    view: View, lang: str, subtitle: tuple[Cell, ...] = ()
) -> Iterator[tuple[str, str]]:
    """Yield every file as name and text: ``README.md``, then ``NO-norwegen.md`` and so on.

    Partnerships with several countries stand in the file of each; those without a counterpart have
    a file of their own. ``subtitle`` says which partnerships were selected.
    """
    groups: dict[str | None, list[Entry[Partnership]]] = {}
    for key, entry in members(view, "country"):
        groups.setdefault(key, []).append(entry)
    names = {key: _file_name(key, lang) for key in groups}
    md = _Linked(lang, view, {key: name for key, name in names.items() if key})
    yield FIRST, _first(view, md, subtitle, names.get(None))
    for key in sorted(groups, key=lambda key: names[key]):
        yield names[key], _country(view, md, _title(key), groups[key])


class _Linked(Markdown):
    """Writes Markdown in which countries lead to their files, and files to one another."""

    def __init__(self, lang: str, view: View, names: Mapping[str, str]) -> None:
        super().__init__(lang, view.topics)
        self.names = names

    @cached_property
    def unmarked(self) -> Plain:
        """Who writes the same values without links."""
        return Plain(self.lang, self.topics)

    def code(self, code: Code) -> str:
        """Write the label of a code, linked where it is a country with a file."""
        label = super().code(code)
        name = self.names.get(code.value) if code.vocabulary == "country" else None
        return label if name is None else f"[{label}]({name})"

    def ref(self, ref: Ref) -> str:
        """Write the name of a record, or a link to a file of ours."""
        return f"[{self.name(ref)}]({ref.id})" if ref.kind == "page" else super().ref(ref)


def _first(view: View, md: _Linked, subtitle: tuple[Cell, ...], without: str | None) -> str:
    """Write the overview; its list of partnerships is what the other files hold."""
    found = overview(view, subtitle=subtitle, files=False)
    listed = Heading(WORDS["by-country"])
    blocks = [b for b in found.blocks if b != listed and getattr(b, "name", "") != "by-country"]
    if without is not None:
        place = next(n for n, block in enumerate(blocks) if isinstance(block, Table)) + 1
        blocks.insert(place, paragraph(Ref("page", without, UNSTATED["country"])))
    return written(replace(found, blocks=tuple(blocks)), md)


def _country(view: View, md: _Linked, title: Text, entries: list[Entry[Partnership]]) -> str:
    """Write the partnerships of a country: a list, then each with everything that it states."""
    up = Ref("page", FIRST, WORDS["title"])
    many = number_of(len(entries), ONE, MANY)
    blocks: list[Block] = [paragraph(many, " · ", up), tie_table(view, "partnerships", entries)]
    for entry in sorted(entries, key=lambda entry: entry.id):
        blocks.append(Heading(view.partnership(entry).name))
        blocks += map(_lowered, sections(view, entry))
    plain = _Linked(md.lang, view, {})
    texts = [f"# {md.write(title)}", *(text for b in blocks for text in block_texts(b, plain))]
    return "\n\n".join(text for text in texts if text) + "\n"


def _lowered(block: Block) -> Block:
    return replace(block, level=block.level + 1) if isinstance(block, Heading) else block


def _title(key: str | None) -> Text:
    if key is None:
        return UNSTATED["country"]
    return Word(*(country_name(key, lang) for lang in LANGUAGES))


def _file_name(key: str | None, lang: str) -> str:
    """Name the file of a country by its code and its name, in letters that every system knows."""
    title = _title(key)
    name = _plain_letters(title.get(lang) if isinstance(title, Word) else title)
    code = key if key and _CODE.match(key) else ""
    return f"{code}-{name}.md".lstrip("-")


def _plain_letters(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text.casefold().translate(_UMLAUTS))
    return _OTHER.sub("-", bare.encode("ascii", "ignore").decode()).strip("-")
