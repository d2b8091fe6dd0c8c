"""How complete the register is: filled fields, by field, by office, by kind."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Final

from partnerkit.model import Partnership
from partnerkit.model.fields import fields
from partnerkit.model.types import Audience
from partnerkit.register import Entry
from partnerkit.report import (
    Code,
    Column,
    Heading,
    Order,
    Report,
    Room,
    Share,
    Table,
    Text,
    paragraph,
)
from partnerkit.reports.catalogue import About
from partnerkit.reports.counting import MANY, ONE, number_of
from partnerkit.reports.gaps import count
from partnerkit.reports.grouping import cell_of, keys_of
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.report_completeness_words import WORDS

ABOUT: Final = About(WORDS["summary"])

SHORT: Final = (
    "title",
    "kind",
    "status",
    "counterpart",
    "lead",
    "topics",
    "signed",
    "sources",
)
"""The eight fields of a short entry (record format)."""

Entries = Sequence[Entry[Partnership]]


def report(view: View) -> Report:
    """Answer for all partnerships of the view.

    ``short`` and ``fields`` give the share of partnerships that state a field; ``leads`` and
    ``kinds`` how many of the eight fields of a short entry are filled in there.
    """
    entries = view.register.partnerships
    if not entries:
        return Report("completeness", WORDS["title"], view.head, (paragraph(WORDS["none"]),))
    filled = sum(_filled(entry.record) for entry in entries)
    intro = fill(
        WORDS["intro"],
        n=number_of(len(entries), ONE, MANY),
        filled=filled,
        slots=len(entries) * len(SHORT),
    )
    blocks = (
        paragraph(intro),
        Heading(WORDS["short"]),
        _fields("short", entries, SHORT),
        Heading(WORDS["by-lead"]),
        _groups(view, "lead", entries),
        Heading(WORDS["by-kind"]),
        _groups(view, "kind", entries),
        Heading(WORDS["more"]),
        _fields("fields", entries, _others(view), notes=(WORDS["more-note"],)),
    )
    return Report("completeness", WORDS["title"], view.head, blocks, main="fields")


def _others(view: View) -> tuple[str, ...]:
    """Name the fields beyond a short entry that the audience may see."""
    known = fields(Partnership).values()
    internal = view.audience is Audience.INTERNAL
    return tuple(
        field.name
        for field in known
        if field.name not in SHORT and (internal or field.audience is Audience.PUBLIC)
    )


def _states(record: Partnership, field: str) -> bool:
    """Whether a field is stated; an empty list is a statement."""
    return getattr(record, field) is not None


def _filled(record: Partnership) -> int:
    return count(_states(record, field) for field in SHORT)


def _fields(
    name: str, entries: Entries, names: Sequence[str], notes: tuple[Text, ...] = ()
) -> Table:
    rows = tuple(
        (
            Code("field", f"partnership.{field}"),
            Share(count(_states(e.record, field) for e in entries), len(entries)),
            field,
        )
        for field in names
    )
    columns = (
        Column("field", WORDS["field"]),
        Column("filled", WORDS["filled"], numeric=True, bar=True),
        Column("key", WORDS["key"], room=Room.FILES),
    )
    order = (Order("filled", descending=True), Order("field"))
    return Table(name, columns, rows, order=order, notes=notes)


def _groups(view: View, by: str, entries: Entries) -> Table:
    """Compare groups by the fields of a short entry; the least complete come first."""
    found: dict[str | None, list[Partnership]] = defaultdict(list)
    for entry in entries:
        for key in keys_of(view, entry.record, by):
            found[key].append(entry.record)
    rows = tuple(
        (
            cell_of(view, by, key),
            len(there),
            Share(sum(map(_filled, there)), len(there) * len(SHORT)),
            _emptiest(there),
        )
        for key, there in found.items()
    )
    columns = (
        Column(by, WORDS[by], unstated=WORDS["no-lead"]),
        Column("count", WORDS["partnerships"], numeric=True),
        Column("filled", WORDS["share"], numeric=True),
        Column("missing", WORDS["missing"]),
    )
    order = (Order("filled"), Order(by))
    return Table(f"{by}s", columns, rows, order=order, limit=15)


def _emptiest(records: Sequence[Partnership]) -> Code | tuple[Code, ...]:
    """Name the field of a short entry that is empty most often; none where all are filled."""
    empty = Counter(field for r in records for field in SHORT if not _states(r, field))
    if not empty:
        return ()
    return Code("field", f"partnership.{empty.most_common(1)[0][0]}")
