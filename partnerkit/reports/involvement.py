"""Who takes part: five sectors × partnerships, who is not named, and by topic."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from partnerkit.model import Partnership
from partnerkit.model.vocabulary import Sector
from partnerkit.register import Entry
from partnerkit.report import (
    Code,
    Column,
    Heading,
    Order,
    Report,
    Room,
    Row,
    Share,
    Table,
    paragraph,
)
from partnerkit.reports.catalogue import About
from partnerkit.reports.counting import NOT_OVER
from partnerkit.reports.gaps import count, gaps
from partnerkit.reports.grouping import cell_of, keys_of
from partnerkit.reports.parties import parties, sectors
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.report_involvement_words import WORDS

ABOUT: Final = About(WORDS["summary"])

FIVE: Final = (
    Sector.ECONOMY,
    Sector.SCIENCE_EDUCATION,
    Sector.CIVIL_SOCIETY,
    Sector.MUNICIPALITIES,
    Sector.DIASPORA,
)
"""The sectors that are to be involved according to the founding motion, in its order."""


class _Involved(NamedTuple):
    entry: Entry[Partnership]
    there: frozenset[Sector]


def report(view: View) -> Report:
    """Answer for every partnership that is not over.

    ``sectors`` counts partnerships and actors by sector, ``topics`` partnerships by topic and
    sector, ``partnerships`` lists who is named and who is not, those with fewest sectors first.
    """
    found = [
        _Involved(e, sectors(view, e.record) & set(FIVE))
        for e in view.register.partnerships
        if not e.record.status.over
    ]
    complete = count(len(one.there) == len(FIVE) for one in found)
    few = count(len(one.there) <= 1 for one in found)
    blocks = (
        paragraph(fill(WORDS["intro"], all=complete, whole=len(found), few=few)),
        paragraph(WORDS["how"]),
        _sectors(view, found),
        _topics(view, found),
        Heading(WORDS["missing"]),
        _partnerships(view, found),
    )
    silent = count(one.entry.record.participants is None for one in found)
    said = gaps({WORDS["gap"]: silent}, len(found), NOT_OVER)
    return Report("involvement", WORDS["title"], view.head, blocks, gaps=said, main="partnerships")


def _sectors(view: View, found: Sequence[_Involved]) -> Table:
    taking_part = {key for one in found for key in parties(view, one.entry.record)}
    kinds = [entry.record.kind for entry in map(view.register.actor, taking_part) if entry]
    rows = tuple(
        (
            Code("sector", sector.value),
            Share(count(sector in one.there for one in found), len(found)),
            count(kind.sector is sector for kind in kinds),
        )
        for sector in FIVE
    )
    columns = (
        Column("sector", WORDS["sector"]),
        Column("partnerships", WORDS["named"], numeric=True),
        Column("actors", WORDS["actors"], numeric=True),
    )
    return Table("sectors", columns, rows, title=WORDS["sectors"])


def _topics(view: View, found: Sequence[_Involved]) -> Table:
    """Count by field of topics; the fields in the order of their number of partnerships."""
    groups: dict[str | None, list[_Involved]] = {}
    for one in found:
        for key in keys_of(view, one.entry.record, "topic"):
            groups.setdefault(key, []).append(one)
    rows: list[Row] = [
        (
            cell_of(view, "topic", key),
            len(own),
            *(count(sector in one.there for one in own) for sector in FIVE),
        )
        for key, own in groups.items()
    ]
    columns = (
        Column("topic", WORDS["topic"], unstated=WORDS["no-topic"]),
        Column("all", WORDS["all"], numeric=True),
        *(Column(sector.value, WORDS[sector.value], numeric=True) for sector in FIVE),
    )
    return Table(
        "topics",
        columns,
        tuple(rows),
        title=WORDS["topics"],
        order=(Order("all", descending=True), Order("topic")),
        empty=WORDS["none"],
        notes=(WORDS["topics-note"],),
    )


def _partnerships(view: View, found: Sequence[_Involved]) -> Table:
    rows = tuple(
        (
            view.partnership(one.entry),
            tuple(Code("sector", s.value) for s in FIVE if s in one.there),
            tuple(Code("sector", s.value) for s in FIVE if s not in one.there),
            one.entry.record.lead and view.actor(one.entry.record.lead),
        )
        for one in sorted(found, key=lambda one: (len(one.there), one.entry.id))
    )
    columns = (
        Column("partnership", WORDS["partnership"]),
        Column("named", WORDS["present"]),
        Column("not_named", WORDS["absent"]),
        Column("lead", WORDS["lead"], room=Room.WIDE),
    )
    return Table("partnerships", columns, rows, empty=WORDS["none"], limit=30)
