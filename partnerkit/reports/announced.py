"""Projects that were announced and never done, and those that run beyond their end."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from partnerkit.model import Partnership
from partnerkit.model.partnership import Project
from partnerkit.model.vocabulary import ProjectState
from partnerkit.register import Entry
from partnerkit.report import Column, Heading, Order, Report, Room, Row, Table, Text, paragraph
from partnerkit.reports.calendar_steps import months_later
from partnerkit.reports.catalogue import About
from partnerkit.reports.counting import number_of
from partnerkit.reports.gaps import count, gaps
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.report_announced_words import WORDS
from partnerkit.words.word import Word

ABOUT: Final = About(WORDS["summary"])

_MONTHS: Final = 24
"""So long after the signature an undated announcement counts as forgotten."""


class Plan(NamedTuple):
    """A project and the partnership that announced it."""

    entry: Entry[Partnership]
    project: Project


def report(view: View, *, months: int = _MONTHS) -> Report:
    """Answer for all partnerships of the view, those that are over too.

    ``overdue`` lists announced projects whose start or end has surely passed, or, without dates,
    whose partnership was signed more than so many months ago; ``late`` what runs beyond its end;
    ``waiting`` the other announced projects.
    """
    entries = view.register.partnerships
    plans = [Plan(e, one) for e in entries for one in e.record.projects or ()]
    announced = [one for one in plans if one.project.state is ProjectState.ANNOUNCED]
    since = months_later(view.day, -months)
    judged = [(one, overdue_by(one, view.day, since)) for one in announced]
    overdue = [(one, why) for one, why in judged if why is not None]
    late = [one for one in plans if _is_late(one.project, view.day)]
    intro = fill(
        WORDS["intro"],
        announced=len(announced),
        projects=number_of(len(plans), WORDS["one"], WORDS["many"]),
        overdue=len(overdue),
        late=len(late),
    )
    waiting = [one for one, why in judged if why is None]
    blocks = (
        paragraph(intro if plans else WORDS["none"]),
        Heading(WORDS["overdue"]),
        _overdue(view, overdue, months),
        Heading(WORDS["late"]),
        _table(view, "late", late, WORDS["no-late"]),
        Heading(WORDS["waiting"]),
        _table(view, "waiting", waiting, WORDS["no-waiting"]),
    )
    said = _gaps(entries, plans, announced)
    return Report("announced", WORDS["title"], view.head, blocks, gaps=said, main="overdue")


def overdue_by(plan: Plan, day: date, since: date) -> Word | None:
    """Say why an announced project is overdue on a day; None while it is not surely so."""
    project, signed = plan.project, plan.entry.record.signed
    if project.end is not None and project.end.surely_before(day):
        return WORDS["end-passed"]
    if project.start is not None and project.start.surely_before(day):
        return WORDS["start-passed"]
    undated = project.start is None and project.end is None
    if undated and signed is not None and signed.surely_before(since):
        return WORDS["signed-long-ago"]
    return None


def _is_late(project: Project, day: date) -> bool:
    running = project.state is ProjectState.RUNNING
    return running and project.end is not None and project.end.surely_before(day)


_COLUMNS: Final = (
    Column("project", WORDS["project"]),
    Column("partnership", WORDS["partnership"]),
    Column("start", WORDS["start"], unstated=WORDS["unstated"]),
    Column("end", WORDS["end"], unstated=WORDS["unstated"]),
    Column("lead", WORDS["lead"], room=Room.WIDE, unstated=WORDS["no-lead"]),
)


def _row(view: View, plan: Plan) -> Row:
    entry, project = plan
    lead = entry.record.lead and view.actor(entry.record.lead)
    return (project.title, view.partnership(entry), project.start, project.end, lead)


def _overdue(view: View, overdue: Sequence[tuple[Plan, Word]], months: int) -> Table:
    """List with the reason; those without dates show when their partnership was signed."""
    rows = tuple((*_row(view, one), one.entry.record.signed, why) for one, why in overdue)
    columns = (
        *_COLUMNS,
        Column("signed", WORDS["since"], room=Room.WIDE),
        Column("why", WORDS["why"]),
    )
    notes = (fill(WORDS["overdue-note"], months=months),)
    order = (Order("end"), Order("start"), Order("project"))
    empty = WORDS["no-overdue"]
    return Table("overdue", columns, rows, order=order, notes=notes, empty=empty)


def _table(view: View, name: str, plans: Sequence[Plan], empty: Word) -> Table:
    rows = tuple(_row(view, one) for one in plans)
    return Table(name, _COLUMNS, rows, order=(Order("end"), Order("project")), empty=empty)


def _gaps(
    entries: Sequence[Entry[Partnership]], plans: Sequence[Plan], announced: Sequence[Plan]
) -> tuple[Text, ...]:
    silent = count(e.record.projects is None for e in entries)
    stateless = count(one.project.state is None for one in plans)
    undated = count(one.project.start is None and one.project.end is None for one in announced)
    return (
        *gaps({WORDS["gap"]: silent}, len(entries)),
        *gaps({WORDS["gap-state"]: stateless}, len(plans), WORDS["many"]),
        *gaps({WORDS["gap-dates"]: undated}, len(plans), WORDS["many"]),
    )
