"""Counts for tables and sentences: how many of what, and how many entries say nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from partnerkit.report import Cell, Column, Order, Row, Table, Text
from partnerkit.words.dates import format_number, plural
from partnerkit.words.word import LANGUAGES, Word

ONE: Final = Word("Partnerschaft", "partnership")
MANY: Final = Word("Partnerschaften", "partnerships")
NOT_OVER: Final = Word("nicht beendeten Partnerschaften", "continuing partnerships")
"""The noun of ``of_all`` where ended and expired ones are not counted."""

_NUMBER: Final = Word("Anzahl", "Number")


def counts(
    name: str, label: Text, values: Iterable[Cell], *, limit: int | None = None, unstated: Text = ""
) -> Table:
    """Count equal values, most frequent first; what states nothing comes last.

    ``name`` names the table; its columns are ``value`` and ``count``.
    """
    found = Counter(values)
    rows: tuple[Row, ...] = tuple((value, number) for value, number in found.items())
    return Table(
        name,
        (
            Column("value", label, unstated=unstated),
            Column("count", _NUMBER, numeric=True, bar=True),
        ),
        rows,
        order=(Order("count", descending=True), Order("value")),
        limit=limit,
    )


def of_all(part: int, whole: int, what: Word, noun: Word = MANY) -> Word:
    """Say how many of all are so: "38 von 120 Partnerschaften ohne Datum (32 %)"."""
    percent = _percent(part, whole)
    return Word(
        *(
            f"{format_number(part, lang)} {_OF.get(lang)} {format_number(whole, lang)} "
            f"{noun.get(lang)} {what.get(lang)} ({percent.get(lang)})"
            for lang in LANGUAGES
        )
    )


def number_of(number: int, one: Word, many: Word) -> Word:
    """Say a number with its noun in both languages: "1 Land", "3 Länder"."""
    return Word(*(plural(number, one, many, lang) for lang in LANGUAGES))


_OF: Final = Word("von", "of")


def _percent(part: int, whole: int) -> Word:
    """Round half up; what is neither nothing nor everything is never 0 % or 100 %."""
    percent = (200 * part + whole) // (2 * whole) if whole else 0
    if part and percent == 0:
        return Word("unter 1 %", "less than 1 %")
    if part < whole and percent == 100:  # noqa: PLR2004 - a hundred per cent
        return Word("über 99 %", "more than 99 %")
    return Word(f"{percent} %", f"{percent} %")
