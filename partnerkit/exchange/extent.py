"""How large the sheets of a packed workbook are, before they are unfolded.

A reader makes room for everything between the first and the last value of a sheet. One value in the
last cell of a small file would ask for 17 thousand million cells and end the program (CWE-789).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from zipfile import ZipFile

_ROW: Final = re.compile(rb"<(?:\w+:)?row\b([^>]*)>")
_CELL: Final = re.compile(rb"<(?:\w+:)?c\b([^>]*)>")
_PLACE: Final = re.compile(rb"""\sr=["']([A-Z]{0,3})([0-9]{1,9})["']""")
_ODS_PART: Final = re.compile(
    rb"<table:(table|table-row|table-cell|covered-table-cell)(?=[\s/>])([^>]*)>"
)
_REPEATED: Final = re.compile(rb"""number-(?:columns|rows)-repeated=["']([0-9]{1,9})["']""")


class _Extent:
    """The first and the last row and column of one sheet that hold a value."""

    def __init__(self) -> None:
        self.rows: list[int] = []
        self.columns: list[int] = []

    def hold(self, rows: tuple[int, int], columns: tuple[int, int]) -> None:
        """Widen the extent by the cells between two rows and two columns, both included."""
        self.rows = [min(*self.rows, *rows), max(*self.rows, *rows)]
        self.columns = [min(*self.columns, *columns), max(*self.columns, *columns)]

    def cells(self) -> int:
        """Count the cells, with those between that are empty."""
        if not self.rows:
            return 0
        rows, columns = ((last - first + 1) for first, last in (self.rows, self.columns))
        return rows * columns


def most_cells(workbook: ZipFile) -> int:
    """Count the cells of the largest sheet of an ``.xlsx`` or ``.ods`` file; 0 for any other."""
    found = [0]
    for name in workbook.namelist():
        if name.startswith("xl/worksheets/") and name.endswith(".xml"):
            found.append(_of_xlsx(workbook.read(name)).cells())
        elif name == "content.xml":
            found += (extent.cells() for extent in _of_ods(workbook.read(name)))
    return max(found)


def _of_xlsx(sheet: bytes) -> _Extent:
    """Measure a sheet of ECMA-376 (18.3.1.4, 18.3.1.73): places are stated or counted."""
    extent, row, column = _Extent(), 0, 0
    rows = iter(_ROW.finditer(sheet))
    following = next(rows, None)
    for cell in _CELL.finditer(sheet):
        while following is not None and following.start() < cell.start():
            place = _PLACE.search(following[1])
            row, column = int(place[2]) if place else row + 1, 0
            following = next(rows, None)
        place = _PLACE.search(cell[1])
        here = int(place[2]) if place else row
        column = _number(place[1]) if place and place[1] else column + 1
        if not cell[1].endswith(b"/"):
            extent.hold((here, here), (column, column))
    return extent


def _of_ods(content: bytes) -> Iterator[_Extent]:
    """Measure the tables of OpenDocument 1.3 (part 3, 9.1): rows and cells may be repeated."""
    extent, row, rows, column = _Extent(), 0, 1, 0
    for part in _ODS_PART.finditer(content):
        name, attributes = part[1], part[2]
        repeated = _REPEATED.search(attributes)
        times = max(1, int(repeated[1])) if repeated else 1
        if name == b"table":
            yield extent
            extent, row, rows = _Extent(), 0, 1
        elif name == b"table-row":
            row, rows, column = row + rows, times, 0
        else:
            if b"value-type=" in attributes or not attributes.endswith(b"/"):
                extent.hold((row, row + rows - 1), (column, column + times - 1))
            column += times
    yield extent


def _number(letters: bytes) -> int:
    """Turn the letters of a column into its number: A → 1, AA → 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number
