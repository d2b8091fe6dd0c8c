"""The economic anchor of each twinning, what is missing, and the businesses of both sides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from partnerkit.filters import belongs
from partnerkit.model import Partnership
from partnerkit.model.vocabulary import PartnershipKind, Sector
from partnerkit.register import Entry
from partnerkit.report import (
    Cell,
    Code,
    Column,
    Heading,
    Order,
    Report,
    Room,
    Row,
    Table,
    Text,
    paragraph,
)
from partnerkit.reports.catalogue import About
from partnerkit.reports.gaps import count, gaps
from partnerkit.reports.listing import status_of
from partnerkit.reports.parties import parties
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.report_economy_words import WORDS

ABOUT: Final = About(WORDS["summary"])

_ECONOMY: Final = frozenset({"economy"})

Entries = Sequence[Entry[Partnership]]


def report(view: View) -> Report:
    """Answer for every partnership that is not over.

    ``twinnings`` lists the anchors, those without first; ``clusters`` the businesses of both sides
    by twinning; ``topics`` and ``others`` where else there is economic cooperation.
    """
    entries = [e for e in view.register.partnerships if not e.record.status.over]
    twinnings = [e for e in entries if e.record.kind is PartnershipKind.TWINNING]
    others = [
        e
        for e in entries
        if e.record.kind is not PartnershipKind.TWINNING and _is_economic(e.record)
    ]
    stated = count(e.record.economic_anchor for e in twinnings)
    blocks = (
        paragraph(fill(WORDS["intro"], part=stated, whole=len(twinnings))),
        Heading(WORDS["twinnings"]),
        _twinnings(view, twinnings),
        Heading(WORDS["clusters"]),
        _clusters(view, twinnings, entries),
        Heading(WORDS["by-topic"]),
        _topics(view, entries),
        Heading(WORDS["others"]),
        _others(view, others),
    )
    said = _gaps(twinnings)
    return Report("economy", WORDS["title"], view.head, blocks, gaps=said, main="twinnings")


def _economic(record: Partnership) -> tuple[str, ...]:
    return tuple(topic for topic in record.topics or () if belongs(topic, _ECONOMY))


def _is_economic(record: Partnership) -> bool:
    return bool(record.economic_anchor or _economic(record))


def _topic_cell(record: Partnership) -> Cell:
    """List the economic topics; None where no topics are stated at all."""
    if record.topics is None:
        return None
    return tuple(Code("topic", topic) for topic in _economic(record))


def _twinnings(view: View, twinnings: Entries) -> Table:
    ordered = sorted(twinnings, key=lambda e: (bool(e.record.economic_anchor), e.id))
    rows = tuple(
        (
            view.partnership(entry),
            entry.record.economic_anchor,
            _topic_cell(entry.record),
            entry.record.lead and view.actor(entry.record.lead),
        )
        for entry in ordered
    )
    columns = (
        Column("partnership", WORDS["partnership"]),
        Column("anchor", WORDS["anchor"], unstated=WORDS["unstated"]),
        Column("topics", WORDS["economy-topics"], unstated=WORDS["unstated"]),
        Column("lead", WORDS["lead"], room=Room.WIDE),
    )
    return Table("twinnings", columns, rows, empty=WORDS["no-twinnings"])


def _clusters(view: View, twinnings: Entries, entries: Entries) -> Table:
    """List the businesses that are known of each twin city: those here, and those there."""
    rows: list[Row] = []
    below, tied = _below(view), _by_counterpart(view, entries)
    for entry in twinnings:
        there = {view.actor(key).id for key in entry.record.counterpart or ()}
        there = there.union(*(below[key] for key in there))
        ties = {one.id: one for key in there for one in tied[key]}
        known = there.union(*(parties(view, one.record) for one in ties.values()))
        business = sorted(key for key in known if _is_business(view, key))
        abroad = {*view.countries(entry.record)} - _own_countries(view, entry.record)
        theirs = {key for key in business if key in there or _country(view, key) in abroad}
        ours = tuple(view.actor(key) for key in business if key not in theirs)
        rows.append((view.partnership(entry), ours, view.actors(sorted(theirs))))
    columns = (
        Column("partnership", WORDS["partnership"]),
        Column("ours", WORDS["ours"]),
        Column("theirs", WORDS["theirs"]),
    )
    order = (Order("partnership"),)
    notes = (WORDS["clusters-note"],)
    empty = WORDS["no-twinnings"]
    return Table("clusters", columns, tuple(rows), order=order, notes=notes, empty=empty)


def _below(view: View) -> dict[str, set[str]]:
    """Gather for each actor all that is part of it, at any depth."""
    found: dict[str, set[str]] = defaultdict(set)
    for key, above in view.register.ancestors.items():
        for whole in above:
            found[whole].add(key)
    return found


def _by_counterpart(view: View, entries: Entries) -> dict[str, list[Entry[Partnership]]]:
    found: dict[str, list[Entry[Partnership]]] = defaultdict(list)
    for entry in entries:
        for key in entry.record.counterpart or ():
            found[view.actor(key).id].append(entry)
    return found


def _own_countries(view: View, record: Partnership) -> set[str]:
    return {_country(view, key) for key in view.register.home(record)}


def _country(view: View, key: str) -> str:
    entry = view.register.actor(key)
    return entry.record.country if entry else ""


def _is_business(view: View, key: str) -> bool:
    entry = view.register.actor(key)
    return entry is not None and entry.record.kind.sector is Sector.ECONOMY


def _topics(view: View, entries: Entries) -> Table:
    """Count the partnerships by economic topic, with the other sides."""
    found: dict[str, list[Entry[Partnership]]] = defaultdict(list)
    for entry in entries:
        for topic in dict.fromkeys(_economic(entry.record)):
            found[topic].append(entry)
    rows = tuple(
        (
            Code("topic", topic),
            len(there),
            view.actors(dict.fromkeys(k for e in there for k in e.record.counterpart or ())),
        )
        for topic, there in sorted(found.items())
    )
    columns = (
        Column("topic", WORDS["topic"]),
        Column("count", WORDS["partnerships"], numeric=True),
        Column("counterparts", WORDS["counterpart"]),
    )
    order = (Order("count", descending=True), Order("topic"))
    return Table("topics", columns, rows, order=order, empty=WORDS["no-topics"])


def _others(view: View, others: Entries) -> Table:
    rows = tuple(
        (
            view.partnership(entry),
            entry.record.economic_anchor,
            _topic_cell(entry.record),
            status_of(entry.record),
        )
        for entry in others
    )
    columns = (
        Column("partnership", WORDS["partnership"]),
        Column("anchor", WORDS["anchor"], room=Room.WIDE, unstated=WORDS["unstated"]),
        Column("topics", WORDS["economy-topics"], unstated=WORDS["unstated"]),
        Column("status", WORDS["status"]),
    )
    order = (Order("partnership"),)
    return Table("others", columns, rows, order=order, limit=15, empty=WORDS["no-others"])


def _gaps(twinnings: Entries) -> tuple[Text, ...]:
    numbers = {
        WORDS["gap-anchor"]: count(not e.record.economic_anchor for e in twinnings),
        WORDS["gap-topics"]: count(e.record.topics is None for e in twinnings),
    }
    return gaps(numbers, len(twinnings), WORDS["of-twinnings"])
