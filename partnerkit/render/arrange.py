"""Tables as a reader of one language sees them: sorted by words, in groups."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache, lru_cache
from itertools import groupby
from typing import Any, Final

from partnerkit.model.types import PartialDate
from partnerkit.render.plain import Plain
from partnerkit.report import Cell, Code, Column, Money, Room, Row, Share, Table, Toned
from partnerkit.words.vocabularies import VOCABULARIES

_MARKS: Final = re.compile("[\u0300-\u036f]+")
_LAST: Final = (2, "")
_ALPHABETICAL: Final = frozenset({"partnership-kind", "actor-kind"})
"""Vocabularies that are lists of kinds; the others are scales."""


def sorted_rows(table: Table, plain: Plain) -> tuple[Row, ...]:
    """Sort the rows as the table asks.

    What is not stated comes last in either direction, and so does a row whose first value is not.
    """
    rows = list(table.rows)
    if len(rows) < 2:  # noqa: PLR2004 - one row needs no order
        return table.rows
    plain = plain.unmarked
    index = {column.key: place for place, column in enumerate(table.columns)}
    for order in reversed(table.order):
        place = index[order.key]
        keyed = [(sort_key(row[place], plain), row) for row in rows]
        known = [pair for pair in keyed if pair[0] != _LAST]
        known.sort(key=_first, reverse=order.descending)
        rows = [row for _, row in known] + [row for key, row in keyed if key == _LAST]
    if table.order:
        rows.sort(key=lambda row: row[0] is None)
    return tuple(rows)


def _first(pair: tuple[Any, Row]) -> Any:  # noqa: ANN401 - numbers and texts never meet
    return pair[0]


def sort_key(cell: Cell, plain: Plain) -> tuple[int, Any]:
    """Return what a value sorts by: a number by size, a date by its day, all else by words."""
    match cell:
        case None:
            return _LAST
        case Toned():
            return sort_key(cell.value, plain)
        case int() | float():
            return (0, cell)
        case Money():
            return (0, cell.euros)
        case Share():
            return (0, cell.part / cell.whole if cell.whole else 0)
        case _:
            return _word_key(cell, plain)


def _word_key(cell: Cell, plain: Plain) -> tuple[int, Any]:
    if isinstance(cell, Code) and (rank := _rank(cell)) is not None:
        return (0, rank)
    if isinstance(cell, date | PartialDate):
        return (1, str(cell))
    return (1, _alphabetical(plain.write(cell)))


@cache
def _rank(code: Code) -> int | None:
    """Return the place of a code in a list with an order of its own, such as the life cycle."""
    terms = VOCABULARIES.get(code.vocabulary)
    if terms is None or code.vocabulary in _ALPHABETICAL or code.value not in terms:
        return None
    return list(terms).index(code.value)


@lru_cache(maxsize=65536)
def _alphabetical(text: str) -> str:
    """Case and diacritics do not matter, ß is ss, as in a German dictionary (DIN 5007-1)."""
    lower = text.casefold()
    if lower.isascii():
        return lower
    return _MARKS.sub("", unicodedata.normalize("NFKD", lower))


def filled(table: Table, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Say in words where nothing is stated, in the columns that have words for it."""
    for place, column in enumerate(table.columns):
        if column.unstated:
            rows = tuple(
                (*row[:place], column.unstated, *row[place + 1 :]) if row[place] is None else row
                for row in rows
            )
    return rows


def groups(rows: tuple[Row, ...]) -> Iterator[tuple[Cell, tuple[Row, ...]]]:
    """Split sorted rows where the first column changes; that column is taken off the rows."""
    for value, members in groupby(rows, key=lambda row: row[0]):
        yield value, tuple(row[1:] for row in members)


def shown_columns(columns: Iterable[Column], rooms: frozenset[Room]) -> tuple[int, ...]:
    """Find the places of the columns for which a format has room."""
    return tuple(place for place, column in enumerate(columns) if column.room in rooms)


def pick(row: Row, places: tuple[int, ...]) -> Row:
    """Take the values at some places of a row."""
    return tuple([row[place] for place in places])
