"""Code frames: the caret stands under the value, whatever the value is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from partnerkit.finding import Span
from partnerkit.formats.frame import Mark, frame
from partnerkit.formats.style import plain

PATH = "data/actors/oslo.yaml"


def _rows(lines: list[str], *spans: Span, width: int = 80) -> list[str]:
    marks = [Mark(spans[0], "^", str), *(Mark(span, "-", str, "see also") for span in spans[1:])]
    return [plain(row) for row in frame(lines, marks, width)]


def _span(line: int, column: int, end: int) -> Span:
    return Span(PATH, line, column, line, end)


def test_the_parent_line_gives_the_context() -> None:
    lines = ["kind: twinning", "departments:", "  # seit 1989", "  - oslo"]
    assert _rows(lines, _span(4, 5, 9)) == [
        "  |",
        "2 | departments:",
        " …",
        "4 |   - oslo",
        "  |     ^^^^",
    ]


def test_what_belongs_to_it_is_marked_as_well() -> None:
    lines = ["status: active", "title: x", "status: dormant"]
    assert _rows(lines, _span(3, 1, 7), _span(1, 1, 7)) == [
        "  |",
        "1 | status: active",
        "  | ------ see also",
        " …",
        "3 | status: dormant",
        "  | ^^^^^^",
    ]


def test_wide_and_combining_characters() -> None:
    rows = _rows(["name: 東京, e\u0301t\u00e9, oslo"], _span(1, 17, 21))
    assert rows[1:] == ["1 | name: 東京, e\u0301t\u00e9, oslo", "  |                  ^^^^"]


def test_control_characters_are_shown_as_escapes() -> None:
    rows = _rows(["a:\t\x1b[2J oslo"], _span(1, 9, 13))
    assert rows[1] == "1 | a:\\t\\x1b[2J oslo"
    assert rows[2] == "  |             ^^^^"


def test_a_block_is_marked_to_the_end_of_its_first_line() -> None:
    rows = _rows(["notes: |", "  eins", "  zwei"], Span(PATH, 1, 8, 3, 7))
    assert rows[2] == "  |        ^"


def test_a_long_line_is_cut_around_the_mark() -> None:
    rows = _rows(["x" * 500 + " oslo " + "y" * 500], _span(1, 502, 506), width=40)
    assert rows[1] == "1 | …" + "x" * 10 + " oslo " + "y" * 18 + "…"
    assert rows[2] == "  | " + " " * 12 + "^^^^"


@pytest.mark.parametrize("line", [0, 2, 99])
def test_a_place_past_the_text_has_no_frame(line: int) -> None:
    assert _rows(["title: x"], Span(PATH, line, 1, line, 2)) == []


characters = st.text(
    st.one_of(st.sampled_from("ab #[東\u0301\t\x1b\u200b"), st.characters(codec="utf-8")),
    max_size=120,
)


@settings(max_examples=300)
@given(characters, st.integers(0, 130), st.integers(0, 60), st.integers(40, 100))
def test_the_caret_stands_under_the_value(text: str, start: int, length: int, width: int) -> None:
    text = text.replace("\n", " ")
    begin = min(start, len(text))
    rows = _rows([text], _span(1, begin + 1, begin + 1 + length), width=width)
    shown, carets = rows[-2], rows[-1]
    assert cell_len(shown) <= width
    assert cell_len(carets) <= width + 1
    assert carets.rstrip("^").rstrip() == "  |"
    indent = cell_len(carets) - len(carets.lstrip(" |"))
    before = ""
    for char in shown:
        if cell_len(before) >= indent:
            break
        before += char
    assert cell_len(before) == indent or begin == len(text)
