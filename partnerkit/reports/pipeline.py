"""From idea to signature: what is being prepared, by which office, and for how long."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from statistics import median
from typing import Final

from partnerkit.history import HistoryError, open_repository
from partnerkit.model import Partnership
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
from partnerkit.reports.catalogue import About
from partnerkit.reports.counting import number_of
from partnerkit.reports.deadlines import shifted
from partnerkit.reports.gaps import count, gaps
from partnerkit.reports.stages import passages
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.report_pipeline_words import WORDS

ABOUT: Final = About(WORDS["summary"], internal=True)

_YEAR: Final = 365

STAGES: Final = (Status.IDEA, Status.EXPLORATORY, Status.NEGOTIATING)

Entries = Sequence[Entry[Partnership]]


def report(view: View, *, root: Path | None = None) -> Report:
    """Answer for every planned partnership, and for what was signed within a year.

    ``states`` counts by status with days in it, ``planned`` lists by lead, ``signed`` is what came
    out of it. ``stages`` tells the days in each status from the repository in ``root``.
    """
    planned = [e for e in view.register.partnerships if e.record.status.planned]
    signed = [e for e in view.register.partnerships if _lately(e.record, view.day)]
    numbers = {stage.value: count(e.record.status is stage for e in planned) for stage in STAGES}
    many = number_of(len(planned), WORDS["one-planned"], WORDS["many-planned"])
    blocks = (
        paragraph(fill(WORDS["intro"], planned=many, signed=len(signed), **numbers)),
        _states(planned, view.day),
        Heading(WORDS["by-lead"]),
        _planned(view, planned),
        Heading(WORDS["signed-title"]),
        _signed(view, signed),
        *_stages(view, root),
    )
    return Report(
        "pipeline", WORDS["title"], view.head, blocks, gaps=_gaps(planned), main="planned"
    )


def days_in_status(record: Partnership, day: date) -> int | None:
    """Count the days that a partnership has surely had its status; None without a date."""
    since = record.status_since
    return None if since is None else max(0, (day - since.latest).days)


def _lately(record: Partnership, day: date) -> bool:
    """Whether it was surely signed within the twelve months before a day."""
    signed = record.signed
    if signed is None or signed.latest > day:
        return False
    return signed.surely_after(shifted(day, -_YEAR))


def _states(planned: Entries, day: date) -> Table:
    rows: list[Row] = []
    for stage in STAGES:
        there = [e.record for e in planned if e.record.status is stage]
        days = [n for record in there if (n := days_in_status(record, day)) is not None]
        rows.append(
            (
                Code("status", stage.value),
                len(there),
                round(median(days)) if days else None,
                max(days) if days else None,
                len(there) - len(days),
            )
        )
    keys = ("count", "median", "longest", "undated")
    columns = (
        Column("status", WORDS["status"]),
        *(Column(k, WORDS[k], numeric=True) for k in keys),
    )
    notes = (WORDS["states-note"],)
    return Table("states", columns, tuple(rows), title=WORDS["states"], notes=notes)


def _planned(view: View, planned: Entries) -> Table:
    """List by lead, the furthest first, then the longest."""
    rows = [
        (
            entry.record.lead and view.actor(entry.record.lead),
            view.partnership(entry),
            view.actors(entry.record.counterpart),
            Code("status", entry.record.status.value),
            entry.record.status_since,
            days_in_status(entry.record, view.day),
            _advice(entry.record),
        )
        for entry in sorted(
            planned,
            key=lambda e: (
                -STAGES.index(e.record.status),
                -(days_in_status(e.record, view.day) or 0),
                e.id,
            ),
        )
    ]
    columns = (
        Column("lead", WORDS["lead"], unstated=WORDS["no-lead"]),
        Column("partnership", WORDS["partnership"]),
        Column("counterpart", WORDS["counterpart"], room=Room.WIDE),
        Column("status", WORDS["status"]),
        Column("since", WORDS["since"]),
        Column("days", WORDS["days"], numeric=True),
        Column("advice", WORDS["advice"]),
    )
    order = (Order("lead"),)
    empty = WORDS["none-planned"]
    return Table("planned", columns, tuple(rows), order=order, grouped=True, empty=empty)


def _advice(record: Partnership) -> Cell:
    """Say whether advice was asked for or given; None where nothing is stated."""
    if not record.consultations:
        return None
    given = all(asked.given_on is not None for asked in record.consultations)
    return WORDS["advice-given" if given else "advice-open"]


def _signed(view: View, signed: Entries) -> Table:
    rows = tuple(
        (
            entry.record.signed,
            view.partnership(entry),
            entry.record.lead and view.actor(entry.record.lead),
        )
        for entry in sorted(signed, key=lambda e: (e.record.signed or "", e.id))
    )
    columns = (
        Column("signed", WORDS["signed"]),
        Column("partnership", WORDS["partnership"]),
        Column("lead", WORDS["lead"]),
    )
    return Table("signed", columns, rows, empty=WORDS["none-signed"])


def _stages(view: View, root: Path | None) -> Iterator[Block]:
    """Tell how long each partnership was in each planned status, as far as Git knows."""
    if root is None:
        return
    yield Heading(WORDS["stages"])
    try:
        found = passages(open_repository(root), view.register.partnerships, view.day)
    except HistoryError:
        yield paragraph(WORDS["no-history"])
        return
    rows = tuple(
        (
            view.partnership(one.entry),
            *(one.days.get(stage) for stage in STAGES),
            one.entry.record.signed,
        )
        for one in found
    )
    columns = (
        Column("partnership", WORDS["partnership"]),
        *(Column(s.value, WORDS[s.value], numeric=True, unstated="–") for s in STAGES),
        Column("signed", WORDS["signed"], unstated=WORDS["not-yet"]),
    )
    notes = (WORDS["stages-note"],) if rows else ()
    order, empty = (Order("partnership"),), WORDS["no-stages"]
    yield Table("stages", columns, rows, order=order, empty=empty, notes=notes)


def _gaps(planned: Entries) -> tuple[Text, ...]:
    records = [entry.record for entry in planned]
    return gaps(
        {
            WORDS["gap-since"]: count(r.status_since is None for r in records),
            WORDS["gap-lead"]: count(r.lead is None for r in records),
            WORDS["gap-goal"]: count(
                not any(goal.strategic_goal for goal in r.goals or ()) for r in records
            ),
            WORDS["gap-advice"]: count(r.consultations is None for r in records),
        },
        len(records),
        WORDS["planned"],
    )
