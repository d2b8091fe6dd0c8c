"""A year in one document: which partner, which office, what took place.

In the form in which cities print it by hand: by partner, with office and activity, then what was
signed, decided, completed and ended in that year.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from partnerkit.model import PartialDate, Partnership
from partnerkit.model.partnership import Activity
from partnerkit.model.vocabulary import ProjectState, Status, YesNo
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
    Tone,
    paragraph,
)
from partnerkit.reports.activities import latest
from partnerkit.reports.catalogue import About
from partnerkit.reports.counting import MANY, ONE, number_of
from partnerkit.reports.gaps import count, gaps
from partnerkit.view import View
from partnerkit.words.dates import format_euros
from partnerkit.words.filling import fill
from partnerkit.words.report_annual_words import WORDS
from partnerkit.words.word import LANGUAGES, Word

ABOUT: Final = About(WORDS["summary"])

Done = tuple[Entry[Partnership], Activity]


class Event(NamedTuple):
    """What happened to a partnership on a day, and a detail of it."""

    on: PartialDate
    what: Cell
    entry: Entry[Partnership]
    detail: Cell = None


def report(view: View, *, year: int | None = None) -> Report:
    """Answer for one year, the last one that is over unless another is asked for.

    ``activities`` lists by partner, ``events`` what was signed, decided, completed or ended,
    ``silent`` the active partnerships for which no activity of the year is stated.
    """
    asked = year if year is not None else view.day.year - 1
    entries = view.register.partnerships
    done = [(e, one) for e in entries for one in e.record.activities or () if _in(one.on, asked)]
    events = sorted(
        (event for e in entries for event in _events(e) if _in(event.on, asked)),
        key=lambda event: (event.on.latest, event.on, event.entry.id),
    )
    active = [e for e in entries if e.record.status is Status.ACTIVE]
    with_any = {entry.id for entry, _ in done}
    silent = [e for e in active if e.id not in with_any]
    blocks: list[Block] = [paragraph(_intro(view, done, events, asked))]
    if asked >= view.day.year:
        note = fill(WORDS["not-over"], year=str(asked))
        blocks.append(paragraph(note, tone=Tone.WARNING))
    blocks += [
        Heading(WORDS["activities"]),
        _activities(view, done, asked),
        Heading(WORDS["events"]),
        _event_table(view, events, asked),
        Heading(WORDS["silent"]),
        _silent(view, silent),
    ]
    people = count(one.participants is None for _, one in done)
    said = (
        *gaps({WORDS["gap-activities"]: len(silent)}, len(active), WORDS["of-active"]),
        *gaps({WORDS["gap-people"]: people}, len(done), WORDS["of-activities"]),
    )
    title = fill(WORDS["title"], year=str(asked))
    return Report("annual", title, view.head, tuple(blocks), gaps=said, main="activities")


def _in(on: PartialDate | None, year: int) -> bool:
    return on is not None and on.year == year


def _intro(view: View, done: Sequence[Done], events: Sequence[Event], year: int) -> Text:
    people = [one.participants for _, one in done if one.participants is not None]
    sums = [
        one.euros
        for entry in view.register.partnerships
        for one in entry.record.resources or ()
        if one.year == year and one.planned is not YesNo.YES and one.euros is not None
    ]
    euros = Word(*(format_euros(sum(sums), lang) for lang in LANGUAGES))
    many = number_of(sum(people), WORDS["one-person"], WORDS["many-people"])
    return fill(
        WORDS["intro"],
        n=number_of(len(done), WORDS["one"], WORDS["many"]),
        partnerships=number_of(len({entry.id for entry, _ in done}), ONE, MANY),
        people=many if people else WORDS["no-people"],
        signed=count(event.what is WORDS["signed-event"] for event in events),
        ended=count(_is_end(event.what) for event in events),
        decisions=count(event.what is WORDS["decision-event"] for event in events),
        euros=euros if sums else WORDS["no-euros"],
    )


def _is_end(what: Cell) -> bool:
    return isinstance(what, Code) and Status(what.value).over


def _events(entry: Entry[Partnership]) -> Iterator[Event]:
    """Yield what is dated of a partnership: signature, decisions, projects, evaluation, status."""
    record = entry.record
    if record.signed is not None:
        yield Event(record.signed, WORDS["signed-event"], entry, record.signed_at)
    for decision in record.decisions or ():
        if decision.on is not None:
            result = _code("decision-result", decision.result) or decision.document
            yield Event(decision.on, WORDS["decision-event"], entry, result)
    for project in record.projects or ():
        if project.state is ProjectState.DONE and project.end is not None:
            yield Event(project.end, WORDS["project-event"], entry, project.title)
    evaluation = record.evaluation
    if evaluation is not None and evaluation.done_on is not None:
        found = _code("evaluation-result", evaluation.result)
        yield Event(evaluation.done_on, WORDS["evaluation-event"], entry, found)
    if record.status_since is not None and record.status is not Status.ACTIVE:
        yield Event(record.status_since, Code("status", record.status.value), entry)


def _code(vocabulary: str, value: StrEnum | None) -> Cell:
    return None if value is None else Code(vocabulary, value.value)


def _activities(view: View, done: Sequence[Done], year: int) -> Table:
    rows = tuple(
        (
            view.actors(entry.record.counterpart),
            one.on,
            one.title,
            None if one.kind is None else Code("activity-kind", one.kind.value),
            entry.record.lead and view.actor(entry.record.lead),
            one.participants,
            one.reach,
            view.partnership(entry),
        )
        for entry, one in sorted(done, key=lambda pair: (pair[1].on or "", pair[0].id))
    )
    columns = (
        Column("partner", WORDS["partner"], unstated=WORDS["no-partner"]),
        Column("on", WORDS["date"]),
        Column("activity", WORDS["activity"]),
        Column("kind", WORDS["kind"], room=Room.WIDE),
        Column("office", WORDS["office"], unstated=WORDS["no-lead"]),
        Column("participants", WORDS["participants"], numeric=True),
        Column("reach", WORDS["reach"], numeric=True, room=Room.WIDE),
        Column("partnership", WORDS["partnership"], room=Room.FILES),
    )
    empty = fill(WORDS["no-activities"], year=str(year))
    return Table("activities", columns, rows, order=(Order("partner"),), grouped=True, empty=empty)


def _event_table(view: View, events: Sequence[Event], year: int) -> Table:
    rows = tuple((e.on, e.what, view.partnership(e.entry), e.detail) for e in events)
    columns = (
        Column("on", WORDS["date"]),
        Column("what", WORDS["what"]),
        Column("partnership", WORDS["partnership"]),
        Column("detail", WORDS["detail"], room=Room.WIDE),
    )
    return Table("events", columns, rows, empty=fill(WORDS["no-events"], year=str(year)))


def _silent(view: View, silent: Sequence[Entry[Partnership]]) -> Table:
    rows = tuple(
        (
            view.partnership(entry),
            latest(entry.record),
            entry.record.lead and view.actor(entry.record.lead),
        )
        for entry in silent
    )
    columns = (
        Column("partnership", WORDS["partnership"]),
        Column("latest", WORDS["latest"], unstated=WORDS["never"]),
        Column("office", WORDS["office"], unstated=WORDS["no-lead"]),
    )
    notes = (WORDS["silent-note"],) if rows else ()
    order = (Order("partnership"),)
    empty = WORDS["no-silent"]
    return Table("silent", columns, rows, order=order, limit=15, notes=notes, empty=empty)
