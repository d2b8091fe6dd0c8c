"""The workbook: texts stay texts, days are days, and the same report gives the same bytes."""

from __future__ import annotations

import io
import zipfile
from xml.etree import ElementTree as ET

from hypothesis import given, settings
from hypothesis import strategies as st

from partnerkit.model.types import PartialDate
from partnerkit.render.as_xlsx import render
from partnerkit.report import (
    Column,
    Fact,
    Facts,
    Heading,
    Item,
    Items,
    Link,
    Money,
    Report,
    Table,
    Tone,
    Toned,
    paragraph,
)
from partnerkit.reports import overview
from tests.render.test_as_terminal import HEAD
from tests.small_register import small_view

NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def parts(content: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        return {name: book.read(name).decode() for name in book.namelist()}


def sheet(*cells: object) -> str:
    columns = tuple(Column(f"c{n}", f"Spalte {n}") for n in range(len(cells)))
    table = Table("t", columns, (cells,))  # type: ignore[arg-type]
    return parts(render(Report("x", "T", HEAD, (table,)), "de"))["xl/worksheets/sheet2.xml"]


@settings(max_examples=25)
@given(st.text(st.sampled_from("=+-@<>&\"'ab1:/\n{}"), max_size=20))
def test_a_text_is_never_a_formula_a_number_or_a_link(text: str) -> None:
    columns = (Column("a", text), Column("b", "B"))
    report = Report(
        "x",
        text,
        HEAD,
        (
            Heading(text),
            paragraph(text),
            Facts("f", (Fact("k", text, Link("https://x.example/", text)),)),
            Items("i", (Item(text, (Fact("k", text, text),)),)),
            Items("e", (), empty=text),
            Table("t", columns, ((text, Toned(text, Tone.BAD)),), title=text, notes=(text,)),
            Table("u", columns, (), title=text),
        ),
        subtitle=(text,),
        gaps=(text,),
    )
    for name, xml in parts(render(report, "de")).items():
        root = ET.fromstring(xml)  # noqa: S314 - written here
        assert not list(root.iter(f"{NS}f")), name
        assert not list(root.iter(f"{NS}hyperlink")), name
        assert "External" not in xml


def test_numbers_and_days_are_what_they_are() -> None:
    xml = ET.fromstring(  # noqa: S314
        sheet("Text", 12, Money(3.5), PartialDate("2024-02-28"), PartialDate("1880-01-01"), None)
    )
    cells = {c.get("r"): (c.get("t"), c.findtext(f"{NS}v")) for c in xml.iter(f"{NS}c")}
    assert cells["A2"][0] == "s"
    assert cells["B2"] == (None, "12")
    assert cells["C2"] == (None, "3.5")
    assert cells["D2"] == (None, "45350")
    assert cells["E2"][0] == "s", "Excel has no day before 1900"
    assert "F2" not in cells


def test_the_same_report_gives_the_same_bytes_and_every_table_a_sheet() -> None:
    report = overview.report(small_view())
    content = render(report, "de")
    assert content == render(report, "de")
    book = ET.fromstring(parts(content)["xl/workbook.xml"])  # noqa: S314 - written here
    names = [sheet.get("name") for sheet in book.iter(f"{NS}sheet")]
    assert names == [
        "Bericht",
        "Land",
        "Thema",
        "Federführung",
        "Art",
        "Status",
        "Fällig",
        "Partnerschaften",
    ]
