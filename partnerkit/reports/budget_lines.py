"""What partnerships state of money and staff, year by year, and the years of an answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from partnerkit.model import Partnership
from partnerkit.model.partnership import Resource
from partnerkit.model.vocabulary import YesNo
from partnerkit.register import Entry
from partnerkit.report import Money
from partnerkit.reports.catalogue import NoAnswer
from partnerkit.words.filling import fill
from partnerkit.words.report_budget_words import WORDS

MOST: Final = 30
USUAL: Final = 6
"""So many years are shown unless others are asked for: as many as fit into 80 columns."""


class Line(NamedTuple):
    """What one partnership states for one year."""

    entry: Entry[Partnership]
    resource: Resource

    @property
    def planned(self) -> bool:
        """Whether it is called planned."""
        return self.resource.planned is YesNo.YES


def years_of(stated: Sequence[int], first: int | None, last: int | None) -> range:
    """Choose the years of the answer; NoAnswer where they are the wrong way round or too many."""
    if not stated and (first is None or last is None):
        known = first if first is not None else last
        return range(0) if known is None else range(known, known + 1)
    end = last if last is not None else max(*stated, first or 0)
    begin = first if first is not None else max(min(*stated, end), end - USUAL + 1)
    shown = {"first": str(begin), "last": str(end), "most": str(MOST)}
    if begin > end:
        raise NoAnswer(fill(WORDS["bad-years"], **shown))
    if end - begin >= MOST:
        raise NoAnswer(fill(WORDS["too-many"], **shown))
    return range(begin, end + 1)


def total(lines: Iterable[Line]) -> Money | None:
    """Add up what is stated; None where no sum is."""
    sums = [one.resource.euros for one in lines if one.resource.euros is not None]
    return Money(sum(sums)) if sums else None
