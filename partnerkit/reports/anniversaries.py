"""Round anniversaries of the signatures in the coming years, as exact as the dates are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from partnerkit.model import PartialDate, Partnership
from partnerkit.register import Entry
from partnerkit.report import Cell, Column, Report, Room, Row, Table, Text, Tone, Toned, paragraph
from partnerkit.reports.calendar_steps import months_later, years_later
from partnerkit.reports.catalogue import About, NoAnswer
from partnerkit.reports.counting import NOT_OVER, number_of
from partnerkit.reports.gaps import count, gaps
from partnerkit.reports.listing import status_of
from partnerkit.view import View
from partnerkit.words.dates import format_date
from partnerkit.words.filling import fill
from partnerkit.words.report_anniversaries_words import WORDS
from partnerkit.words.word import LANGUAGES, Word

ABOUT: Final = About(WORDS["summary"])

_YEARS: Final = 5
_MOST: Final = 50
_ROUND: Final = 5
_GREAT: Final = 25
_EXACT: Final = len("2024-02-28")


class Anniversary(NamedTuple):
    """A round anniversary of one partnership: its date, as exact as the signature is."""

    on: PartialDate
    years: int
    entry: Entry[Partnership]


def report(view: View, *, years: int = _YEARS) -> Report:
    """Answer for every partnership that is not over: what falls within so many years.

    Raises NoAnswer for more than fifty years ahead.
    """
    if years > _MOST:
        raise NoAnswer(fill(WORDS["too-many"], years=years, most=_MOST))
    entries = [e for e in view.register.partnerships if not e.record.status.over]
    until = months_later(view.day, 12 * years)
    found = sorted(
        (one for entry in entries for one in _of(view, entry, PartialDate(until.isoformat()))),
        key=lambda one: (one.on.latest, one.on, one.entry.id),
    )
    intro = fill(
        WORDS["intro"],
        n=number_of(len(found), WORDS["one"], WORDS["many"]),
        until=until,
    )
    blocks = (*((paragraph(intro),) if found else ()), _table(view, found))
    return Report("anniversaries", WORDS["title"], view.head, blocks, gaps=_gaps(entries))


def _of(view: View, entry: Entry[Partnership], until: PartialDate) -> Iterator[Anniversary]:
    """Yield what may fall between the day and the end: a year that has begun counts."""
    signed = entry.record.signed
    if signed is None:
        return
    first = max(_ROUND, (view.day.year - signed.year) // _ROUND * _ROUND)
    for years in range(first, until.year - signed.year + 1, _ROUND):
        on = years_later(signed, years)
        if on.latest >= view.day and on.earliest <= until.latest:
            yield Anniversary(on, years, entry)


def _table(view: View, found: Sequence[Anniversary]) -> Table:
    rows: tuple[Row, ...] = tuple(
        (
            on,
            Toned(years, Tone.GOOD) if years % _GREAT == 0 else years,
            view.partnership(entry),
            entry.record.signed,
            status_of(entry.record),
            entry.record.lead and view.actor(entry.record.lead),
            _disputed(entry.record),
        )
        for on, years, entry in found
    )
    columns = (
        Column("on", WORDS["when"]),
        Column("years", WORDS["years"], numeric=True),
        Column("partnership", WORDS["partnership"]),
        Column("signed", WORDS["signed"]),
        Column("status", WORDS["status"]),
        Column("lead", WORDS["lead"], room=Room.WIDE, unstated=WORDS["no-lead"]),
        Column("disputed", WORDS["disputed"], room=Room.WIDE),
    )
    notes = (WORDS["note"],)
    return Table("anniversaries", columns, rows, notes=notes, empty=WORDS["none"])


def _disputed(record: Partnership) -> Cell:
    """List what other sources say of the date; none where none says otherwise."""
    return tuple(
        _as_date(dispute.value) for dispute in record.disputed or () if dispute.field == "signed"
    )


def _as_date(text: str) -> Cell:
    return Word(*(format_date(text, lang) for lang in LANGUAGES))


def _gaps(entries: Sequence[Entry[Partnership]]) -> tuple[Text, ...]:
    signed = [e.record.signed for e in entries]
    numbers = {
        WORDS["gap"]: count(on is None for on in signed),
        WORDS["gap-year"]: count(on is not None and len(on) < _EXACT for on in signed),
    }
    return gaps(numbers, len(entries), NOT_OVER)
