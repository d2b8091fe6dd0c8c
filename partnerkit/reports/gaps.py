"""What the entries do not state, as sentences with counts; nothing is said where nothing lacks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from partnerkit.report import Text
from partnerkit.reports.counting import MANY, of_all
from partnerkit.words.word import Word


def gaps(numbers: Mapping[Word, int], whole: int, noun: Word = MANY) -> tuple[Text, ...]:
    """Say for each sentence how many of ``whole`` it concerns; what concerns none is left out.

    ``numbers`` maps the end of a sentence ("ohne Federführung") to the number.
    """
    return tuple(of_all(number, whole, what, noun) for what, number in numbers.items() if number)


def count(values: Iterable[object]) -> int:
    """Count what is true: ``count(r.lead is None for r in records)``."""
    return sum(bool(value) for value in values)
