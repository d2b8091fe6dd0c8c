"""Everything with a date, beyond what every edition lists: for whom, what, and by when."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import MAXYEAR, date
from itertools import chain
from typing import Final, NamedTuple

from partnerkit.model import PartialDate, Partnership
from partnerkit.model.vocabulary import FundingState, ProjectState, Status
from partnerkit.register import Entry
from partnerkit.report import Ref, Text
from partnerkit.reports.deadlines import deadlines
from partnerkit.view import View
from partnerkit.words.due_words import WORDS
from partnerkit.words.word import Word

CONFIRMED_FOR: Final = 3
"""So many years a confirmation lasts, as in the rule unconfirmed-status."""

_LAST_MONTH: Final = MAXYEAR * 12 + 11

_OPEN_PROJECTS: Final = frozenset({ProjectState.ANNOUNCED, ProjectState.RUNNING, None})
_LIVING: Final = frozenset({Status.ACTIVE, Status.DORMANT})


class Due(NamedTuple):
    """A day by which something is due, what it is, in which record, and for which office.

    ``key`` is the id of what it belongs to, ``subject`` its name; ``office`` is the id of an actor,
    None where nobody is in charge. ``detail`` says which of several is meant. What is ``waiting``
    had its day and is open since.
    """

    on: PartialDate
    what: Word
    key: str
    subject: Ref | str
    office: str | None
    detail: str = ""
    waiting: bool = False

    def title(self, view: View) -> Text:
        """Return the name of what it belongs to."""
        del view
        return self.subject.name if isinstance(self.subject, Ref) else self.subject

    def overdue(self, day: date) -> bool:
        """Whether its last possible day has passed."""
        return self.on.surely_before(day)


def everything(view: View, *, general: bool = True) -> list[Due]:
    """List all dates of a view: by date, then by id.

    ``general`` includes what belongs to no partnership: calls of programmes, returns of offices.
    """
    found = [
        Due(d.on, d.what, d.key, view.partnership(d.entry), d.entry.record.lead, d.detail)
        for d in deadlines(view)
    ]
    for entry in view.register.partnerships:
        if not entry.record.status.over:
            found += _of(view, entry)
    if general:
        found += (*_calls(view), *_returns(view))
    return sorted(found, key=lambda d: (d.on.latest, d.on, d.key, d.what, d.detail))


def _of(view: View, entry: Entry[Partnership]) -> Iterator[Due]:
    """Yield the dates of one partnership that are no deadlines of its own agreement."""
    record, subject = entry.record, view.partnership(entry)
    for on, what, detail in chain(_work(view, record), _assurance(record)):
        yield Due(on, WORDS[what], entry.id, subject, record.lead, detail)
    for asked in record.consultations or ():
        if asked.requested_on is not None and asked.given_on is None:
            office = asked.of or record.lead
            on = asked.requested_on
            yield Due(on, WORDS["advice"], entry.id, subject, office, waiting=True)


def _work(view: View, record: Partnership) -> Iterator[tuple[PartialDate, str, str]]:
    """Yield the ends of projects and of funding; funding that has ended asks for nothing more."""
    for project in record.projects or ():
        if project.end is not None and project.state in _OPEN_PROJECTS:
            yield project.end, "project", project.title
    titles = {p.id: p.title for p in view.register.settings.programmes or ()}
    for one in record.funding or ():
        if one.to is None or one.state is not FundingState.GRANTED:
            continue
        if not one.to.surely_before(view.day):
            yield one.to, "funding", titles.get(one.programme, one.programme)


def _assurance(record: Partnership) -> Iterator[tuple[PartialDate, str, str]]:
    """Yield when what was once assured has to be assured again: risk, judgements, the status."""
    if record.risk is not None and record.risk.next_review is not None:
        yield record.risk.next_review, "risk", ""
    for judgement in record.distinct_from or ():
        if judgement.until is not None:
            yield judgement.until, "judgement", judgement.partnership
    if record.confirmed is not None and record.status in _LIVING:
        yield _months_later(record.confirmed.on, 12 * CONFIRMED_FOR), "confirmation", ""


def _calls(view: View) -> Iterator[Due]:
    """Yield when calls open and close; what has closed is past."""
    for programme in view.register.settings.programmes or ():
        for call in programme.calls or ():
            for on, what in ((call.opens, "call-opens"), (call.closes, "call")):
                if on is not None and not on.surely_before(view.day):
                    yield Due(on, WORDS[what], programme.id, programme.title, "", call.title)


def _returns(view: View) -> Iterator[Due]:
    """Yield when each office is to report next, as often as the settings expect."""
    for office in view.register.settings.offices or ():
        entry = view.register.actor(office.actor)
        if entry is None or not entry.record.reporting or not office.every:
            continue
        last = max(entry.record.reporting, key=lambda one: one.on.latest).on
        on = _months_later(last, office.every)
        yield Due(on, WORDS["return"], entry.id, view.actor(entry.id), entry.id)


def _months_later(day: PartialDate, months: int) -> PartialDate:
    """Add months to a date; of a vague date to its last possible day, at least to the month.

    A day that the month does not have becomes its last one; no date goes beyond the calendar.
    """
    last = day.latest
    count = min(last.year * 12 + last.month - 1 + months, _LAST_MONTH)
    year, month = divmod(count, 12)
    length = monthrange(year, month + 1)[1]
    text = f"{year:04}-{month + 1:02}-{min(last.day, length):02}"
    return PartialDate(text[: max(len(day), len("2026-01"))])
