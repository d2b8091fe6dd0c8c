"""Which offices have reported, with a nil return too, and which are overdue."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from partnerkit.model.actor import Return
from partnerkit.model.settings import ReportingOffice
from partnerkit.model.vocabulary import YesNo
from partnerkit.report import (
    Block,
    Cell,
    Column,
    Heading,
    Order,
    Report,
    Room,
    Row,
    Table,
    Text,
    Tone,
    Toned,
    paragraph,
)
from partnerkit.reports.calendar_steps import months_later
from partnerkit.reports.catalogue import About
from partnerkit.reports.counting import number_of
from partnerkit.reports.gaps import count, gaps
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.report_reporting_words import WORDS

ABOUT: Final = About(WORDS["summary"], internal=True)


class State(StrEnum):
    """How an office stands with its reports."""

    NEVER = "never"
    OVERDUE = "overdue"
    CURRENT = "current"


_TONES: Final = {State.NEVER: Tone.BAD, State.OVERDUE: Tone.WARNING, State.CURRENT: Tone.GOOD}


class Standing(NamedTuple):
    """An office, its last report, until when the next is due, and how it stands."""

    office: ReportingOffice
    last: Return | None
    due: date | None
    state: State

    @property
    def nil(self) -> bool:
        """Whether the last report said explicitly that there is nothing."""
        return self.last is not None and self.last.nil is YesNo.YES


def report(view: View) -> Report:
    """Answer for the offices of the settings: ``offices``, those that never reported first.

    ``unasked`` lists the offices that lead a partnership without being expected to report.
    """
    standings = [_standing(view, office) for office in view.register.settings.offices or ()]
    leads = Counter(
        view.actor(e.record.lead).id
        for e in view.register.partnerships
        if e.record.lead is not None and not e.record.status.over
    )
    blocks: list[Block] = [paragraph(_intro(standings))]
    if standings:
        blocks.append(_offices(view, standings, leads))
    blocks += [Heading(WORDS["unasked"]), _unasked(view, standings, leads)]
    numbers = {
        WORDS["gap-never"]: count(one.last is None for one in standings),
        WORDS["gap-every"]: count(one.office.every is None for one in standings),
    }
    said = gaps(numbers, len(standings), WORDS["of-offices"])
    return Report("reporting", WORDS["title"], view.head, tuple(blocks), gaps=said, main="offices")


def _standing(view: View, office: ReportingOffice) -> Standing:
    entry = view.register.actor(office.actor)
    returns: Sequence[Return] = (entry.record.reporting if entry else None) or ()
    past = [one for one in returns if not one.on.surely_after(view.day)]
    last = max(past, key=lambda one: (one.on.latest, one.on), default=None)
    if last is None:
        return Standing(office, None, None, State.NEVER)
    due = None if office.every is None else months_later(last.on.latest, office.every)
    late = due is not None and due < view.day
    return Standing(office, last, due, State.OVERDUE if late else State.CURRENT)


def _intro(standings: Sequence[Standing]) -> Text:
    if not standings:
        return WORDS["none"]
    states = Counter(one.state for one in standings)
    return fill(
        WORDS["intro"],
        n=number_of(len(standings), WORDS["one"], WORDS["many"]),
        current=states[State.CURRENT],
        nil=count(one.nil and one.state is State.CURRENT for one in standings),
        overdue=states[State.OVERDUE],
        never=states[State.NEVER],
    )


def _offices(view: View, standings: Sequence[Standing], leads: Counter[str]) -> Table:
    order = list(State)
    ordered = sorted(
        standings, key=lambda s: (order.index(s.state), s.due or date.max, s.office.actor)
    )
    rows: tuple[Row, ...] = tuple(
        (
            view.actor(one.office.actor),
            _state(one),
            None if one.last is None else one.last.on,
            WORDS["at-once"] if one.state is State.NEVER else one.due,
            _reported(one),
            leads[view.actor(one.office.actor).id],
            one.office.every,
        )
        for one in ordered
    )
    columns = (
        Column("office", WORDS["office"]),
        Column("state", WORDS["state"]),
        Column("last", WORDS["last"], unstated=WORDS["never-yet"]),
        Column("due", WORDS["due"], unstated=WORDS["no-interval"]),
        Column("reported", WORDS["reported"], numeric=True),
        Column("entries", WORDS["entries"], numeric=True),
        Column("every", WORDS["every"], numeric=True, room=Room.WIDE),
    )
    return Table("offices", columns, rows, notes=(WORDS["note"],))


def _state(one: Standing) -> Cell:
    nil = one.nil and one.state is State.CURRENT
    return Toned(WORDS["current-nil" if nil else one.state.value], _TONES[one.state])


def _reported(one: Standing) -> int | None:
    """Return the number that was reported; an explicit nil return is zero."""
    if one.last is None:
        return None
    return 0 if one.last.entries is None and one.nil else one.last.entries


def _unasked(view: View, standings: Sequence[Standing], leads: Counter[str]) -> Table:
    asked = {view.actor(one.office.actor).id for one in standings}
    rows = tuple((view.actor(key), number) for key, number in leads.items() if key not in asked)
    columns = (
        Column("office", WORDS["office"]),
        Column("entries", WORDS["entries"], numeric=True),
    )
    order = (Order("entries", descending=True), Order("office"))
    notes = (WORDS["unasked-note"],) if rows else ()
    return Table("unasked", columns, rows, order=order, notes=notes, empty=WORDS["no-unasked"])
