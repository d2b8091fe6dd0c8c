"""One record in full: every field that it states, and everything that refers to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from partnerkit.model import Actor, Partnership
from partnerkit.model.types import Audience, Model
from partnerkit.model.vocabulary import PartnershipKind
from partnerkit.model.written import written
from partnerkit.register import Entry
from partnerkit.report import (
    Block,
    Cell,
    Code,
    Fact,
    Facts,
    Heading,
    Items,
    Report,
    Tone,
    Toned,
)
from partnerkit.reports.field_cells import Shown, item, part_facts, shown_fields
from partnerkit.reports.referrers import references_block, referring
from partnerkit.view import View
from partnerkit.words.dates import format_date
from partnerkit.words.show_words import WORDS
from partnerkit.words.word import LANGUAGES, Word

_SECTIONS: Final = {
    "partnership": {
        "identity": (
            "titles kind status status_since status_reason confirmed home counterpart lead "
            "departments participants topics"
        ),
        "agreement": "signed signed_at signatories term under renews related distinct_from",
        "substance": "purpose economic_anchor goals",
        "work": "projects activities practices bodies decisions",
        "means": "resources funding standards",
        "review": "risk consultations evaluation next_review contact",
        "evidence": "claim sources disputed former_ids notes",
    },
    "actor": {
        "actor": (
            "names aliases kind country part_of place website wikidata ror from to successor "
            "reporting contact safety"
        ),
        "evidence": "sources former_ids notes",
    },
}
"""The fields of a record in the order of the format, under headings; the title is no field here."""

_EXPECTED: Final = {
    "partnership": "counterpart lead topics signed purpose sources",
    "actor": "place website sources",
}
"""Fields of which it is said when they are not stated."""

_VERSION: Final = 1
"""The version of the shape of ``data``."""


def report(view: View, entry: Entry[Partnership] | Entry[Actor]) -> Report:
    """Show a record of a view, in the order of the format, then what refers to it."""
    kind = kind_of(entry)
    about = [Fact("id", WORDS["id"], entry.id), Fact("file", WORDS["file"], entry.source.path)]
    if missing := missing_fields(entry.record):
        about.append(Fact("missing", WORDS["missing"], missing))
    blocks: list[Block] = [Facts("about", tuple(about))]
    blocks += sections(view, entry)
    blocks += references_block(view, kind, entry.id)
    return Report("show", view.record(kind, entry.id).name, view.head, tuple(blocks))


def missing_fields(record: Partnership | Actor) -> tuple[Cell, ...]:
    """Name the fields that every record of its kind should have and that it does not state."""
    kind = "partnership" if isinstance(record, Partnership) else "actor"
    names = _EXPECTED[kind].split()
    if record.kind is PartnershipKind.STRATEGIC_PARTNERSHIP:
        names.append("term")
    missing = (name for name in names if not getattr(record, name))
    return tuple(Code("field", f"{kind}.{name}") for name in missing)


def sections(view: View, entry: Entry[Partnership] | Entry[Actor]) -> Iterator[Block]:
    """Show the fields that a record states, under headings in the order of the format."""
    kind = kind_of(entry)
    shown = _Shown(view, kind, entry.record)
    for name, members in _SECTIONS[kind].items():
        yield from shown.section(name, members.split())


def data(view: View, entry: Entry[Partnership] | Entry[Actor]) -> dict[str, Any]:
    """Return a record for other programs: its fields as written, and who refers to it.

    ``record`` holds text, lists and mappings as in the file; for the public without what is
    internal. ``references`` maps the dotted path of a field to the ids of the records.
    """
    kind = kind_of(entry)
    internal = view.audience is Audience.INTERNAL
    return {
        "version": _VERSION,
        "kind": kind,
        "id": entry.id,
        "record": entry.source.data if internal else written(entry.record),
        "references": referring(view.register, kind, entry.id),
        "as_of": view.day.isoformat(),
        "commit": view.commit,
        "audience": view.audience.value,
    }


def kind_of(entry: Entry[Partnership] | Entry[Actor]) -> str:
    """Return the kind of a record."""
    return "partnership" if isinstance(entry.record, Partnership) else "actor"


class _Shown:
    """One record as it is shown, field by field."""

    def __init__(self, view: View, kind: str, record: Partnership | Actor) -> None:
        self.view = view
        self.kind = kind
        self.record = record
        self.stated = record.__dict__
        self.fields = shown_fields(kind, type(record))
        self.disputes = getattr(record, "disputed", None) or ()

    def section(self, name: str, members: list[str]) -> Iterator[Block]:
        """Show some fields below a heading: first those with one value, then lists."""
        single: list[Fact] = []
        lists: list[Block] = []
        for member in members:
            field = self.fields[member]
            value = self.stated[field.attribute]
            if value is None:
                single += self._default_home() if member == "home" else ()
            elif field.listed:
                lists += self._items(field, value)
            elif field.make is not None:
                shown = field.make(self.view, value)
                single.append(Fact(member, field.label, self._disputed(member, shown)))
            else:
                single += (
                    fact._replace(value=self._disputed(fact.key, fact.value))
                    for fact in part_facts(self.view, field.path, value)
                )
        if single or lists:
            yield Heading(WORDS[name])
        if single:
            yield Facts(name, tuple(single))
        yield from lists

    def _default_home(self) -> Iterator[Fact]:
        """Show our side where the record leaves it to the register."""
        if isinstance(self.record, Partnership):
            ours = tuple(map(self.view.named_actor, self.view.register.home(self.record)))
            shown = (*ours, WORDS["home-default"]) if ours else None
            yield Fact("home", self.fields["home"].label, shown)

    def _items(self, field: Shown, parts: tuple[Model, ...]) -> Iterator[Block]:
        """Show a list of mappings below a heading of its own."""
        if parts:
            yield Heading(field.label, level=3)
            entries = tuple([item(self.view, field.path, part) for part in parts])
            yield Items(field.name, entries, numbered=field.name == "sources")

    def _disputed(self, name: str, shown: Cell) -> Cell:
        """Put beside a value what other sources say instead."""
        if not self.disputes:
            return shown
        others = [d for d in self.disputes if d.field in {name, name.partition(".")[0]}]
        if not others:
            return shown
        said = [Toned(_elsewhere(dispute.value), Tone.WARNING) for dispute in others]
        return (*(shown if type(shown) is tuple else (shown,)), *said)


def _elsewhere(value: str) -> Word:
    """Say what another source says; a date as people write it."""
    return Word(*(WORDS["elsewhere"].get(lang) + format_date(value, lang) for lang in LANGUAGES))
