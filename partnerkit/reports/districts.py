"""The districts of the city compared: partnerships, counterparts, topics."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final, NamedTuple

from partnerkit.model import Partnership
from partnerkit.model.types import Audience
from partnerkit.model.vocabulary import ActorKind, YesNo
from partnerkit.register import Entry
from partnerkit.report import (
    Block,
    Cell,
    Code,
    Column,
    Heading,
    Order,
    Report,
    Room,
    Table,
    Text,
    paragraph,
)
from partnerkit.reports.catalogue import About
from partnerkit.reports.counting import MANY, NOT_OVER, ONE, number_of
from partnerkit.reports.gaps import count, gaps
from partnerkit.reports.listing import status_of
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.report_districts_words import WORDS

ABOUT: Final = About(WORDS["summary"])


Places = dict[str, list[Entry[Partnership]]]
"""The partnerships that are not over, by the place of their other side."""


class District(NamedTuple):
    """A district of the city and its partnerships."""

    id: str
    live: tuple[Entry[Partnership], ...]
    over: tuple[Entry[Partnership], ...]


def report(view: View) -> Report:
    """Answer for the districts and neighbourhoods that are part of our side.

    ``districts`` compares, ``topics`` says who works on what, ``partnerships`` lists by district
    with what the city or other offices have in the same place.
    """
    found = _districts(view)
    live = {entry.id: entry for one in found for entry in one.live}
    intro = fill(
        WORDS["intro"],
        n=number_of(len(found), WORDS["one"], WORDS["many"]),
        with_any=count(one.live for one in found),
        partnerships=number_of(len(live), ONE, MANY),
    )
    blocks: list[Block] = [paragraph(intro if found else WORDS["none"])]
    if found:
        blocks += [
            _compare(view, found),
            Heading(WORDS["topics"]),
            _topics(view, found),
            Heading(WORDS["each"]),
            _each(view, found),
        ]
    said = _gaps(found, list(live.values()))
    blocks_ = tuple(blocks)
    return Report("districts", WORDS["title"], view.head, blocks_, gaps=said, main="partnerships")


def _districts(view: View) -> list[District]:
    """Find the districts below our side; a partnership counts where one of its home is there."""
    home = {view.actor(key).id for key in view.register.settings.home or ()}
    ancestors = view.register.ancestors
    ours = {entry.id: _ours(view, entry.record) for entry in view.register.partnerships}
    found = []
    for actor in view.register.actors:
        if actor.record.kind not in {ActorKind.DISTRICT, ActorKind.NEIGHBOURHOOD}:
            continue
        if home.isdisjoint(ancestors[actor.id]):
            continue
        below = {actor.id} | {key for key, above in ancestors.items() if actor.id in above}
        own = [e for e in view.register.partnerships if below & ours[e.id]]
        live = tuple(e for e in own if not e.record.status.over)
        found.append(District(actor.id, live, tuple(e for e in own if e.record.status.over)))
    return found


def _ours(view: View, record: Partnership) -> set[str]:
    return {view.actor(key).id for key in view.register.home(record)}


def _compare(view: View, found: Sequence[District]) -> Table:
    rows = []
    for one in found:
        records = [entry.record for entry in one.live]
        counterparts = dict.fromkeys(key for r in records for key in r.counterpart or ())
        countries = sorted({code for r in records for code in view.countries(r)})
        topics = {topic for r in records for topic in r.topics or ()}
        rows.append(
            (
                view.actor(one.id),
                len(one.live),
                len(one.over),
                view.actors(counterparts),
                tuple(Code("country", code) for code in countries),
                len(topics),
                _reported(view, one.id),
            )
        )
    internal = view.audience is Audience.INTERNAL
    columns = (
        Column("district", WORDS["district"]),
        Column("live", WORDS["live"], numeric=True),
        Column("over", WORDS["over"], numeric=True),
        Column("counterparts", WORDS["counterparts"]),
        Column("countries", WORDS["countries"], room=Room.WIDE),
        Column("topics", WORDS["topics-count"], numeric=True),
        *((Column("reported", WORDS["reported"], unstated=WORDS["never"]),) if internal else ()),
    )
    shown = tuple(row if internal else row[:-1] for row in rows)
    order = (Order("live", descending=True), Order("district"))
    notes = (WORDS["compare-note"],)
    return Table("districts", columns, shown, order=order, notes=notes)


def _reported(view: View, key: str) -> Cell:
    """Say when a district last reported, and that there was nothing where it said so."""
    entry = view.register.actor(key)
    returns = (entry.record.reporting if entry else None) or ()
    past = [one for one in returns if not one.on.surely_after(view.day)]
    last = max(past, key=lambda one: (one.on.latest, one.on), default=None)
    if last is None:
        return None
    return (last.on, WORDS["nil"]) if last.nil is YesNo.YES else last.on


def _topics(view: View, found: Sequence[District]) -> Table:
    """List by field of topics which districts work on it."""
    fields: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for one in found:
        for entry in one.live:
            for field in {topic.partition("/")[0] for topic in entry.record.topics or ()}:
                fields[field][one.id] += 1
    rows = tuple(
        (Code("topic", field), sum(there.values()), view.actors(sorted(there)))
        for field, there in fields.items()
    )
    columns = (
        Column("topic", WORDS["topic"]),
        Column("count", WORDS["partnerships"], numeric=True),
        Column("districts", WORDS["districts"]),
    )
    order = (Order("count", descending=True), Order("topic"))
    return Table("topics", columns, rows, order=order, empty=WORDS["no-topics"])


def _each(view: View, found: Sequence[District]) -> Table:
    by_place: Places = defaultdict(list)
    for other in view.register.partnerships:
        if not other.record.status.over:
            for root in _roots(view, other.record):
                by_place[root].append(other)
    rows = tuple(
        (
            view.actor(one.id),
            view.partnership(entry),
            view.actors(entry.record.counterpart),
            status_of(entry.record),
            entry.record.signed,
            view.topic_codes(entry.record),
            _others(view, entry, by_place),
        )
        for one in found
        for entry in (*one.live, *one.over)
    )
    columns = (
        Column("district", WORDS["district"]),
        Column("partnership", WORDS["partnership"]),
        Column("counterpart", WORDS["counterpart"], room=Room.WIDE),
        Column("status", WORDS["status"]),
        Column("signed", WORDS["signed"]),
        Column("topics", WORDS["topics-label"], room=Room.WIDE, unstated=WORDS["unstated"]),
        Column("city", WORDS["city-too"]),
    )
    order = (Order("district"), Order("partnership"))
    notes = (WORDS["city-note"],) if rows else ()
    empty = WORDS["no-each"]
    return Table("partnerships", columns, rows, order=order, grouped=True, notes=notes, empty=empty)


def _others(view: View, entry: Entry[Partnership], by_place: Places) -> Cell:
    """List what else there is with the same place that is not over, by other home sides."""
    ours = _ours(view, entry.record)
    there = {other.id: other for root in _roots(view, entry.record) for other in by_place[root]}
    return tuple(
        view.partnership(other)._replace(with_id=False)
        for key, other in sorted(there.items())
        if key != entry.id and not ours & _ours(view, other.record)
    )


def _roots(view: View, record: Partnership) -> set[str]:
    return {_root(view, key) for key in record.counterpart or ()}


def _root(view: View, key: str) -> str:
    """Return the topmost municipality or actor that an actor is part of."""
    known = view.actor(key).id
    chain = (known, *view.register.ancestors.get(known, ()))
    cities = [
        one
        for one in chain
        if (entry := view.register.actor(one)) and entry.record.kind is ActorKind.MUNICIPALITY
    ]
    return cities[-1] if cities else known


def _gaps(found: Sequence[District], live: Sequence[Entry[Partnership]]) -> tuple[Text, ...]:
    without = count(not one.live and not one.over for one in found)
    bare = count(e.record.topics is None for e in live)
    return (
        *gaps({WORDS["gap-none"]: without}, len(found), WORDS["of-districts"]),
        *gaps({WORDS["gap-topics"]: bare}, len(live), NOT_OVER),
    )
