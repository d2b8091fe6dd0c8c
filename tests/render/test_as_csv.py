"""CSV: every row is whole, no cell computes, and nothing is lost on the way back."""

from __future__ import annotations

import csv
import io
import re

from hypothesis import given
from hypothesis import strategies as st

from partnerkit.model.types import Audience, PartialDate
from partnerkit.render.as_csv import BYTE_ORDER_MARK, harmless, render
from partnerkit.report import Cell, Code, Column, Head, Link, Money, Ref, Report, Share, Table
from tests.small_register import DAY

HEAD = Head("R", DAY, Audience.PUBLIC)


def rows(*cells: Cell, lang: str = "de") -> list[list[str]]:
    columns = tuple(Column(f"c{n}", f"Spalte {n}") for n in range(len(cells)))
    text = render(Report("x", "T", HEAD, (Table("t", columns, (cells,)),)), lang)
    assert text.startswith(BYTE_ORDER_MARK)
    return list(csv.reader(io.StringIO(text[1:], newline=""), delimiter=";"))


@given(
    st.lists(
        st.text(st.sampled_from("=+-@\t\r\n ;\"'ab1＝＋－＠−\u200b"), max_size=12) | st.text(),
        min_size=1,
    )
)
def test_no_cell_is_run_and_every_row_has_its_cells(texts: list[str]) -> None:
    read = rows(*texts)
    assert [len(row) for row in read] == [len(texts)] * 2
    for cell in read[1]:
        assert not re.match(r"[\s\u200b\u00a0\ufeff]*[=+\-@＝＋－＠−]", cell)


def test_ordinary_text_is_as_it_was() -> None:
    assert harmless("Hamburg – Oslo; 3 + 4") == "Hamburg – Oslo; 3 + 4"
    assert harmless("=1+1") == "'=1+1"


def test_values_are_bare() -> None:
    cells: tuple[Cell, ...] = (
        PartialDate("2024-02"),
        DAY,
        1234,
        -1.5,
        Money(30000.5),
        None,
        (),
        ("a", Code("status", "active")),
        Share(1, 3),
        Link("https://x.example/", "Text"),
        Ref("actor", "oslo", "Oslo", with_id=True),
    )
    assert rows(*cells)[1] == [
        "2024-02",
        "2026-01-15",
        "1234",
        "-1,5",
        "30000,5",
        "",
        "keine",
        "a; aktiv",
        "1 / 3",
        "https://x.example/",
        "Oslo (oslo)",
    ]
    assert rows(-1.5, lang="en")[1] == ["-1.5"]


def test_a_report_without_a_table_has_no_rows() -> None:
    assert render(Report("x", "T", HEAD, ()), "de") == BYTE_ORDER_MARK
