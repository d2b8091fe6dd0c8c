"""Programmes with their calls, which partnership fits, what was applied for and granted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from partnerkit.model import Partnership
from partnerkit.model.partnership import Funding
from partnerkit.model.settings import Call, Programme
from partnerkit.model.vocabulary import FundingState
from partnerkit.register import Entry
from partnerkit.report import (
    Cell,
    Code,
    Column,
    Heading,
    Money,
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
from partnerkit.reports.catalogue import About
from partnerkit.reports.counting import NOT_OVER, number_of
from partnerkit.reports.funding_fit import (
    RUNNING,
    CallState,
    Reason,
    call_state,
    fitting,
    is_conditional,
)
from partnerkit.reports.gaps import count, gaps
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.report_funding_words import WORDS
from partnerkit.words.word import Word

ABOUT: Final = About(WORDS["summary"])

_ORDER: Final = tuple(CallState)

Fits = Sequence[tuple[Entry[Partnership], Reason]]


class Offer(NamedTuple):
    """A programme with one of its calls (None: none is named), its state, and who fits."""

    programme: Programme
    call: Call | None
    state: CallState
    fits: Fits


class Request(NamedTuple):
    """What one partnership asked of a programme or got from it."""

    entry: Entry[Partnership]
    funding: Funding


def report(view: View) -> Report:
    """Answer for the programmes of the settings and the partnerships of the view.

    ``calls`` lists the calls, the open ones first; ``fits`` the partnerships that fit; then
    ``sums`` and ``applications``: what was considered, applied for, granted or refused.
    """
    offers = _offers(view)
    programmes = view.register.settings.programmes or ()
    asked = [Request(e, one) for e in view.register.partnerships for one in e.record.funding or ()]
    blocks = (
        paragraph(_intro(view, offers) if programmes else WORDS["no-programmes"]),
        Heading(WORDS["calls"]),
        _calls(offers),
        Heading(WORDS["fits"]),
        _fits(view, offers),
        Heading(WORDS["applications"]),
        _sums(asked),
        _applications(view, asked),
    )
    said = _gaps(view, programmes)
    return Report("funding", WORDS["title"], view.head, blocks, gaps=said, main="fits")


def _offers(view: View) -> list[Offer]:
    """Make an offer of each call, or of a programme that names none; the open ones first."""
    found: list[Offer] = []
    for programme in view.register.settings.programmes or ():
        fits = fitting(view, programme)
        calls: Sequence[Call | None] = programme.calls or (None,)
        found += [
            Offer(programme, one, call_state(one, view.day) if one else CallState.UNKNOWN, fits)
            for one in calls
        ]
    return sorted(found, key=_urgency)


def _urgency(offer: Offer) -> tuple[int, str, str]:
    closes = (offer.call and offer.call.closes) or "9999"
    return _ORDER.index(offer.state), closes, offer.programme.id


def _intro(view: View, offers: Sequence[Offer]) -> Word:
    programmes = {offer.programme.id for offer in offers}
    running = count(offer.state in RUNNING for offer in offers)
    coming = count(offer.state is CallState.COMING for offer in offers)
    return fill(
        WORDS["intro"],
        n=number_of(len(programmes), WORDS["one"], WORDS["many"]),
        open=number_of(running, WORDS["one-open"], WORDS["many-open"])
        if running
        else WORDS["no-call-open"],
        coming=number_of(coming, WORDS["one-coming"], WORDS["many-coming"])
        if coming
        else WORDS["no-call-coming"],
        day=view.day,
    )


def _calls(offers: Sequence[Offer]) -> Table:
    rows: list[Row] = []
    for programme, call, state, fits in offers:
        dated = (call.title, call.opens, call.closes) if call else (None, None, None)
        number = len(fits) if is_conditional(programme) else None
        rows.append((programme.title, *dated, _state(state), number, programme.applicants))
    columns = (
        Column("programme", WORDS["programme"]),
        Column("call", WORDS["call"], unstated=WORDS["no-call"]),
        Column("opens", WORDS["opens"], room=Room.WIDE, unstated=WORDS["no-date"]),
        Column("closes", WORDS["closes"], unstated=WORDS["no-date"]),
        Column("state", WORDS["state"]),
        Column("fitting", WORDS["fitting"], numeric=True),
        Column("applicants", WORDS["applicants"], room=Room.FILES),
    )
    return Table("calls", columns, tuple(rows), empty=WORDS["no-programmes"])


def _state(state: CallState) -> Cell:
    word = WORDS[state.value]
    return Toned(word, Tone.GOOD) if state in RUNNING else word


def _fits(view: View, offers: Sequence[Offer]) -> Table:
    """List who fits, by programme; those with an open call first."""
    once = {offer.programme.id: offer for offer in reversed(offers)}
    rows = tuple(
        (
            offer.programme.title,
            view.partnership(entry),
            reason,
            _so_far(entry.record, offer.programme.id),
        )
        for offer in reversed(once.values())
        for entry, reason in offer.fits
    )
    columns = (
        Column("programme", WORDS["programme"]),
        Column("partnership", WORDS["partnership"]),
        Column("why", WORDS["fits-by"]),
        Column("already", WORDS["already"]),
    )
    notes = (WORDS["fits-note"],)
    empty = WORDS["no-fits"]
    return Table("fits", columns, rows, grouped=True, limit=40, notes=notes, empty=empty)


def _so_far(record: Partnership, programme: str) -> Cell:
    """Say what the partnership has had to do with a programme; None where nothing is stated."""
    if record.funding is None:
        return None
    states = [one.state for one in record.funding if one.programme == programme and one.state]
    return tuple(Code("funding-state", state.value) for state in dict.fromkeys(states))


def _sums(asked: Sequence[Request]) -> Table:
    rows: list[Row] = []
    for state in (*FundingState, None):
        there = [one.funding for one in asked if one.funding.state is state]
        if there:
            sums = [one.euros for one in there if one.euros is not None]
            rows.append(
                (
                    None if state is None else Code("funding-state", state.value),
                    len(there),
                    Money(sum(sums)) if sums else None,
                    len(there) - len(sums),
                )
            )
    columns = (
        Column("state", WORDS["state"], unstated=WORDS["unstated"]),
        Column("count", WORDS["count"], numeric=True),
        Column("euros", WORDS["sum"], numeric=True, unstated=WORDS["unstated"]),
        Column("without", WORDS["without-sum"], numeric=True),
    )
    return Table("sums", columns, tuple(rows), title=WORDS["sums"], empty=WORDS["no-applications"])


def _applications(view: View, asked: Sequence[Request]) -> Table:
    titles = {one.id: one.title for one in view.register.settings.programmes or ()}
    rows = tuple(
        (
            view.partnership(entry),
            titles.get(one.programme, one.programme),
            None if one.state is None else Code("funding-state", one.state.value),
            None if one.euros is None else Money(one.euros),
            one.from_,
            one.to,
        )
        for entry, one in asked
    )
    columns = (
        Column("partnership", WORDS["partnership"]),
        Column("programme", WORDS["programme"]),
        Column("state", WORDS["state"], unstated=WORDS["unstated"]),
        Column("euros", WORDS["euros"], numeric=True, unstated=WORDS["unstated"]),
        Column("from", WORDS["from"], room=Room.WIDE),
        Column("to", WORDS["to"], room=Room.WIDE),
    )
    order = (Order("state"), Order("partnership"))
    empty = WORDS["no-applications"] if not rows else ""
    room = Room.ALWAYS if rows else Room.FILES
    return Table("applications", columns, rows, order=order, empty=empty, room=room)


def _gaps(view: View, programmes: Sequence[Programme]) -> tuple[Text, ...]:
    records = [e.record for e in view.register.partnerships if not e.record.status.over]
    of_records = {
        WORDS["gap-funding"]: count(r.funding is None for r in records),
        WORDS["gap-topics"]: count(r.topics is None for r in records),
    }
    of_programmes = {
        WORDS["gap-calls"]: count(not one.calls for one in programmes),
        WORDS["gap-open"]: count(not is_conditional(one) for one in programmes),
    }
    return (
        *gaps(of_records, len(records), NOT_OVER),
        *gaps(of_programmes, len(programmes), WORDS["of-programmes"]),
    )
