from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from partnerkit.exchange.extent import most_cells
from partnerkit.exchange.sheets import Unreadable, read_sheets


def measured(**members: str) -> int:
    """Measure a packed workbook of a few files, named with underscores for slashes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, text in members.items():
            archive.writestr(name.replace("__", "/") + ".xml", text)
    return most_cells(zipfile.ZipFile(packed))


@pytest.mark.parametrize(
    ("rows", "cells"),
    [
        ("", 0),
        ('<row r="3"><c r="B3"><v>1</v></c><c r="D3" t="s"><v>1</v></c></row>', 3),
        ('<row r="3"><c r="B3"><v>1</v></c></row><row r="5"><c r="C5"><v>1</v></c></row>', 6),
        ('<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="XFD9" s="1"/></row>', 1),
        ("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>1</v></c></row>", 4),
        ("<x:row r='1048576'><x:c r='XFD1048576'><v>1</v></x:c></x:row>", 1),
        (
            '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c/><c><v>1</v></c></row>',
            2**21,
        ),
    ],
)
def test_a_sheet_is_as_large_as_its_values_lie_apart(rows: str, cells: int) -> None:
    assert measured(xl__worksheets__sheet1=f"<sheetData>{rows}</sheetData>") == cells


ROW, CELL = "<table:table-row>", "<table:table-cell>a</table:table-cell>"
ROWS = '<table:table-row table:number-rows-repeated="{}">'
CELLS = '<table:table-cell{} table:number-columns-repeated="{}"/>'
VALUE = ' office:value-type="float" office:value="1"'


@pytest.mark.parametrize(
    ("rows", "cells"),
    [
        (ROW + CELLS.format("", 9), 0),
        (ROW + CELL, 1),
        (ROW + CELL + CELLS.format("", 16383) + ROWS.format(1048575) + CELLS.format("", 1), 1),
        (ROWS.format(100) + CELLS.format(VALUE, 7), 700),
        (ROW + CELL + ROWS.format(998) + ROW + CELLS.format("", 9) + CELL, 10_000),
    ],
)
def test_repeated_rows_and_cells_count_where_they_hold_something(rows: str, cells: int) -> None:
    table = f'<table:table table:name="a">{rows}</table:table>'
    assert measured(content=table + "<table:table></table:table>") == cells


def test_a_value_in_the_last_cell_is_refused_before_room_is_made_for_all(tmp_path: Path) -> None:
    file = tmp_path / "liste.xlsx"
    with xlsxwriter.Workbook(str(file)) as book:
        sheet = book.add_worksheet()
        sheet.write_string(0, 0, "Titel")
        sheet.write_string(2**20 - 1, 2**14 - 1, "x")
    with pytest.raises(Unreadable) as refused:
        read_sheets(file)
    assert refused.value.key == "too-large"


def test_a_workbook_whose_parts_cannot_be_unpacked_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "liste.xlsx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", "<row/>" * 1000)
    raw = bytearray(file.read_bytes())
    raw[raw.index(b"sheet1.xml") + len("sheet1.xml")] ^= 0xFF
    file.write_bytes(raw)
    with pytest.raises(Unreadable) as refused:
        read_sheets(file)
    assert refused.value.key == "no-workbook"
