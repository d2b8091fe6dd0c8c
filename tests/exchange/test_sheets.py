from __future__ import annotations

import io
import re
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from partnerkit.exchange.columns import field_of, find_table
from partnerkit.exchange.sheets import Sheet, Unreadable, _csv, _text, read_sheets

HEAD = "Titel;Gegenüber;Land\r\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_csv_of_every_usual_encoding_and_separator(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "liste.csv"
    for separator in ";,\t":
        text = f'{HEAD}"Köln; und, mehr";Malmö;SE\r\n'.replace(";Ma", f"{separator}Ma")
        text = text.replace("Titel;", f"Titel{separator}").replace(";Land", f"{separator}Land")
        file.write_bytes(text.replace(";SE", f"{separator}SE").encode(encoding))
        (sheet,) = read_sheets(file)
        assert sheet.rows[0] == ("Titel", "Gegenüber", "Land")
        assert sheet.rows[1] == ("Köln; und, mehr", "Malmö", "SE")


@pytest.mark.parametrize(
    "text",
    [
        "Städtepartnerschaften, Verträge, Stand 2024\n\nTitel;Gegenüber\nEins;Oslo\n",
        "Titel;Gegenüber\nEins, zwei, drei, vier und fünf;Oslo\n",
        "Titel;Gegenüber\n",
        "Titel,Gegenüber\nEins; zwei,Oslo\n",
    ],
)
def test_signs_in_a_title_or_a_cell_make_no_columns(text: str) -> None:
    table = find_table(_csv(text.encode(), Path("a.csv")))
    assert table is not None
    assert [column.field for column in table.columns] == ["title", "counterpart"]


def test_cells_become_the_text_that_a_person_sees() -> None:
    assert _text(1989.0) == "1989"
    assert _text(1.5) == "1.5"
    assert _text(date(1989, 6, 12)) == "1989-06-12"
    assert _text(datetime(1989, 6, 12)) == "1989-06-12"  # noqa: DTZ001 - as workbooks have them
    assert _text("'=1+1") == "=1+1"
    assert _text("'s-Hertogenbosch") == "'s-Hertogenbosch"
    assert _text("a\u00a0 b\u202e\x1b ") == "a b"
    assert _text("Mu\u0308nchen") == "München"
    assert _text("eins \n\n zwei") == "eins\nzwei"


def test_cells_keep_their_place_when_a_table_begins_further_down(tmp_path: Path) -> None:
    file = tmp_path / "liste.xlsx"
    with xlsxwriter.Workbook(str(file)) as book:
        sheet = book.add_worksheet("Liste")
        sheet.write_row(4, 27, ["Titel", "Gegenüber"])
    (found,) = read_sheets(file)
    assert (found.name, found.top, found.letter(0), found.letter(1)) == ("Liste", 4, "AB", "AC")


ODS = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content office:version="1.2"
  xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
 <office:body><office:spreadsheet><table:table table:name="Liste"><table:table-row>
  <table:table-cell office:value-type="string"><text:p>Gegenüber</text:p></table:table-cell>
  <table:table-cell office:value-type="date" office:date-value="1989-06-12"><text:p>x</text:p>
  </table:table-cell></table:table-row></table:table></office:spreadsheet></office:body>
</office:document-content>"""

MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
)


def test_open_document_sheets_are_read_with_their_dates(tmp_path: Path) -> None:
    file = tmp_path / "liste.ods"
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("META-INF/manifest.xml", MANIFEST)
        archive.writestr("content.xml", re.sub(r"(?<=>)\s+(?=<)", "", ODS))
    (found,) = read_sheets(file)
    assert found == Sheet("Liste", (("Gegenüber", "1989-06-12"),))


@pytest.mark.parametrize(
    ("name", "content", "key"),
    [
        ("a.pdf", b"%PDF", "wrong-suffix"),
        ("a.xlsx", b"no workbook", "no-workbook"),
        ("a.xlsx", b"PK\x03\x04 broken", "no-workbook"),
        ("a.ods", b"", "no-workbook"),
        ("a.csv", b"PK\x03\x04", "no-text"),
        ("a.csv", b"a\x00b", "no-text"),
        ("a.csv", b"x" * 200_000 + b'\r\n"' + b"y" * 200_000, "no-text"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path: Path, name: str, content: bytes, key: str) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(Unreadable) as refused:
        read_sheets(file)
    assert refused.value.key == key


def test_a_missing_file_and_a_packed_giant_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Unreadable) as refused:
        read_sheets(tmp_path / "fehlt.xlsx")
    assert refused.value.key == "unreadable"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(5):
            archive.writestr(f"{number}", b"\0" * 50_000_000)
    (tmp_path / "bombe.xlsx").write_bytes(packed.getvalue())
    with pytest.raises(Unreadable) as refused:
        read_sheets(tmp_path / "bombe.xlsx")
    assert refused.value.key == "too-large"


@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_refused(raw: bytes) -> None:
    try:
        sheet = _csv(raw, Path("a.csv"))
    except Unreadable:
        return
    assert all(isinstance(cell, str) for row in sheet.rows for cell in row)


def test_headings_are_found_by_synonym_number_and_below_a_title() -> None:
    assert field_of("Partnerstadt") == "counterpart"
    assert field_of("Thema 2") == "topics"
    assert field_of("Land*") == "counterpart-country"
    assert field_of("Laufzeitende") == "end"
    assert field_of("Höhe") is None
    assert field_of("Unterzeichner") is None
    rows = (("Unsere Liste",), (), ("Name", "Partner", "Höhe", "Name"), ("x", "y", "z", "w"))
    table = find_table(Sheet("Blatt", rows))
    assert table is not None
    assert table.first == 3
    assert [column.field for column in table.columns] == ["title", "counterpart", None, None]
    assert find_table(Sheet("Blatt", (("Kennung", "Name", "Art", "Land"),))) is None
