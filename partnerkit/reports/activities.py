"""What took place, with how many people; partnerships in which nothing does."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from partnerkit.model import PartialDate, Partnership
from partnerkit.model.partnership import Activity
from partnerkit.model.vocabulary import Status
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
    Row,
    Table,
    Text,
    paragraph,
)
from partnerkit.reports.calendar_steps import months_later
from partnerkit.reports.catalogue import About
from partnerkit.reports.counting import MANY, ONE, number_of
from partnerkit.reports.gaps import count, gaps
from partnerkit.reports.listing import status_of
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.report_activities_words import WORDS

ABOUT: Final = About(WORDS["summary"])

_MONTHS: Final = 24
"""An exchange every second year is usual; what is longer ago deserves a question."""

Entries = Sequence[Entry[Partnership]]


class Done(NamedTuple):
    """An activity and the partnership in which it took place."""

    entry: Entry[Partnership]
    activity: Activity


def report(view: View, *, months: int = _MONTHS) -> Report:
    """Answer for all partnerships of the view.

    ``years`` and ``kinds`` add up, ``activities`` lists by partnership, ``idle`` the active ones
    without an activity for so many months, ``loose`` what took place without one in force.
    """
    entries = view.register.partnerships
    done = [Done(e, one) for e in entries for one in e.record.activities or ()]
    done.sort(key=lambda d: d.activity.on or "", reverse=True)
    active = [e for e in entries if e.record.status is Status.ACTIVE]
    since = months_later(view.day, -months)
    idle = [e for e in active if (last := latest(e.record)) and last.surely_before(since)]
    silent = [e for e in active if not e.record.activities]
    intro = fill(
        WORDS["intro"],
        n=number_of(len(done), WORDS["one"], WORDS["many"]),
        partnerships=number_of(len({one.entry.id for one in done}), ONE, MANY),
        active=number_of(len(active), WORDS["one-active"], WORDS["many-active"]),
        idle=len(idle),
        silent=len(silent),
        months=months,
    )
    blocks: list[Block] = [paragraph(intro if done else WORDS["none"])]
    if done:
        blocks += [
            Heading(WORDS["by-year"]),
            _by_year(done),
            Heading(WORDS["by-kind"]),
            _by_kind(done),
            Heading(WORDS["each"]),
            _each(view, done),
        ]
    blocks += [
        Heading(WORDS["idle"]),
        _idle(view, [*idle, *silent], months),
        Heading(WORDS["loose"]),
        _loose(view, done),
    ]
    said = _gaps(entries, done)
    return Report(
        "activities", WORDS["title"], view.head, tuple(blocks), gaps=said, main="activities"
    )


def latest(record: Partnership) -> PartialDate | None:
    """Return the date of the latest dated activity; None where none is dated."""
    dates = [one.on for one in record.activities or () if one.on is not None]
    return max(dates, key=lambda on: (on.latest, on), default=None)


def people(numbers: Iterable[int | None]) -> tuple[Cell, int]:
    """Add up what is stated, and say from how many; None where nothing is stated."""
    stated = [number for number in numbers if number is not None]
    return (sum(stated) if stated else None), len(stated)


def _by_year(done: Sequence[Done]) -> Table:
    found: dict[str | None, list[Activity]] = defaultdict(list)
    for _, activity in done:
        found[None if activity.on is None else str(activity.on.year)].append(activity)
    rows = tuple(
        (
            year,
            len(there),
            *people(one.participants for one in there),
            *people(one.reach for one in there),
        )
        for year, there in found.items()
    )
    columns = (
        Column("year", WORDS["year"], unstated=WORDS["undated"]),
        Column("count", WORDS["count"], numeric=True),
        Column("participants", WORDS["participants"], numeric=True),
        Column("participants_from", WORDS["stating"], numeric=True),
        Column("reach", WORDS["reach"], numeric=True),
        Column("reach_from", WORDS["stating"], numeric=True),
    )
    order = (Order("year", descending=True),)
    return Table("years", columns, rows, order=order, notes=(WORDS["people-note"],))


def _by_kind(done: Sequence[Done]) -> Table:
    found: dict[str | None, list[Activity]] = defaultdict(list)
    for _, activity in done:
        found[None if activity.kind is None else activity.kind.value].append(activity)
    rows = tuple(
        (
            None if kind is None else Code("activity-kind", kind),
            len(there),
            *people(one.participants for one in there),
            max((one.on for one in there if one.on), default=None),
        )
        for kind, there in found.items()
    )
    columns = (
        Column("kind", WORDS["kind"], unstated=WORDS["no-kind"]),
        Column("count", WORDS["count"], numeric=True),
        Column("participants", WORDS["participants"], numeric=True),
        Column("participants_from", WORDS["stating"], numeric=True),
        Column("latest", WORDS["latest"]),
    )
    return Table("kinds", columns, rows, order=(Order("count", descending=True), Order("kind")))


def activity_row(one: Activity) -> Row:
    """Make the cells of one activity: date, kind, title, participants, reach."""
    kind = None if one.kind is None else Code("activity-kind", one.kind.value)
    return (one.on, kind, one.title, one.participants, one.reach)


ACTIVITY_COLUMNS: Final = (
    Column("on", WORDS["date"], unstated=WORDS["undated"]),
    Column("kind", WORDS["kind"], unstated=WORDS["no-kind"]),
    Column("title", WORDS["activity"]),
    Column("participants", WORDS["participants"], numeric=True),
    Column("reach", WORDS["reach"], numeric=True, room=Room.WIDE),
)


def _each(view: View, done: Sequence[Done]) -> Table:
    rows = tuple((view.partnership(e), *activity_row(one), one.source) for e, one in done)
    columns = (
        Column("partnership", WORDS["partnership"]),
        *ACTIVITY_COLUMNS,
        Column("source", WORDS["source"], room=Room.FILES),
    )
    order = (Order("partnership"),)
    return Table("activities", columns, rows, order=order, grouped=True, limit=40)


def _idle(view: View, idle: Entries, months: int) -> Table:
    """List the longest idle first; what states nothing comes last."""
    rows = tuple(
        (
            view.partnership(entry),
            latest(entry.record),
            Code("partnership-kind", entry.record.kind.value),
            entry.record.lead and view.actor(entry.record.lead),
        )
        for entry in idle
    )
    columns = (
        Column("partnership", WORDS["partnership"]),
        Column("latest", WORDS["latest"], unstated=WORDS["never"]),
        Column("kind", WORDS["kind"], room=Room.WIDE),
        Column("lead", WORDS["lead"], unstated=WORDS["no-lead"]),
    )
    notes = (fill(WORDS["idle-note"], months=months),)
    order = (Order("latest"), Order("partnership"))
    empty = WORDS["no-idle"]
    return Table("idle", columns, rows, order=order, limit=30, notes=notes, empty=empty)


def _loose(view: View, done: Sequence[Done]) -> Table:
    rows = tuple(
        (view.partnership(entry), one.on, one.title, why)
        for entry, one in done
        if (why := _looseness(entry.record, one)) is not None
    )
    columns = (
        Column("partnership", WORDS["partnership"]),
        Column("on", WORDS["date"], unstated=WORDS["undated"]),
        Column("title", WORDS["activity"]),
        Column("why", WORDS["why"]),
    )
    return Table("loose", columns, rows, empty=WORDS["no-loose"])


def _looseness(record: Partnership, one: Activity) -> Cell:
    """Say why an activity has no partnership in force behind it; None where it has one."""
    if not record.counterpart:
        return WORDS["no-counterpart"]
    if record.status is Status.ACTIVE:
        return None
    begun = record.status_since
    if begun is not None and one.on is not None and not one.on.surely_after(begun):
        return None
    return status_of(record)


def _gaps(entries: Entries, done: Sequence[Done]) -> tuple[Text, ...]:
    silent = count(e.record.activities is None for e in entries)
    of_activities = {
        WORDS["gap-date"]: count(one.activity.on is None for one in done),
        WORDS["gap-people"]: count(one.activity.participants is None for one in done),
    }
    return (
        *gaps({WORDS["gap"]: silent}, len(entries)),
        *gaps(of_activities, len(done), WORDS["of-activities"]),
    )
