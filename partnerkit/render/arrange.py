"""Tables as a reader of one language sees them: sorted by words, in groups."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from itertools import groupby
from typing import Any

from partnerkit.model.types import PartialDate
from partnerkit.render.plain import Plain
from partnerkit.report import Cell, Column, Money, Room, Row, Share, Table, Toned

_LAST = (2, "")


def sorted_rows(table: Table, plain: Plain) -> tuple[Row, ...]:
    """Sort the rows as the table asks; what is not stated comes last in either direction."""
    rows = list(table.rows)
    index = {column.key: place for place, column in enumerate(table.columns)}
    for order in reversed(table.order):
        place = index[order.key]
        keyed = [(sort_key(row[place], plain), row) for row in rows]
        known = [pair for pair in keyed if pair[0] != _LAST]
        known.sort(key=_first, reverse=order.descending)
        rows = [row for _, row in known] + [row for key, row in keyed if key == _LAST]
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
        case Money() | int() | float():
            return (0, cell.euros if isinstance(cell, Money) else cell)
        case Share():
            return (0, cell.part / cell.whole if cell.whole else 0)
        case date() | PartialDate():
            return (1, str(cell))
    return (1, _alphabetical(plain.write(cell)))


@lru_cache(maxsize=65536)
def _alphabetical(text: str) -> str:
    """Case and diacritics do not matter, ß is ss, as in a German dictionary (DIN 5007-1)."""
    lower = text.casefold()
    if lower.isascii():
        return lower
    return "".join(c for c in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(c))


def groups(rows: tuple[Row, ...]) -> Iterator[tuple[Cell, tuple[Row, ...]]]:
    """Split sorted rows where the first column changes; that column is taken off the rows."""
    for value, members in groupby(rows, key=lambda row: row[0]):
        yield value, tuple(row[1:] for row in members)


def shown_columns(columns: Iterable[Column], rooms: frozenset[Room]) -> tuple[int, ...]:
    """Find the places of the columns for which a format has room."""
    return tuple(place for place, column in enumerate(columns) if column.room in rooms)


def pick(row: Row, places: tuple[int, ...]) -> Row:
    """Take the values at some places of a row."""
    return tuple(row[place] for place in places)
