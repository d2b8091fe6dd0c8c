"""How many agreements were signed in a year, and how many were in force at its end."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from partnerkit.model import PartialDate, Partnership
from partnerkit.model.vocabulary import Status

_OUT_OF_FORCE: Final = frozenset({Status.ENDED, Status.EXPIRED, Status.SUSPENDED})


class Year(NamedTuple):
    """One year: signed in it, in force at its end."""

    year: int
    signed: int
    in_force: int


def years(records: Iterable[Partnership], last: int) -> list[Year]:
    """Count every year from the first signature to ``last``; empty where nothing is dated.

    What has ended without a date of its end counts as in force in no year.
    """
    spans = [span for record in records if (span := _span(record)) is not None]
    if not spans:
        return []
    return [
        Year(
            year,
            sum(begin == year for begin, _ in spans),
            sum(begin <= year < end for begin, end in spans),
        )
        for year in range(min(begin for begin, _ in spans), last + 1)
    ]


def _span(record: Partnership) -> tuple[int, int] | None:
    """Return the year of the signature and the year from whose end it is in force no more."""
    if record.signed is None:
        return None
    begin = record.signed.earliest.year
    if record.status not in _OUT_OF_FORCE:
        return begin, 9999
    end: PartialDate | None = record.status_since or (record.term.end if record.term else None)
    return begin, begin if end is None else end.latest.year
