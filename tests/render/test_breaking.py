"""Where lines break: at blanks, then behind hyphens and slashes; nothing is lost by it."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console
from rich.text import Text as Styled

from partnerkit.render.breaking import Hanging, broken, longest


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("Verein Bernhard-Nocht-Institut", 23, ["Verein", "Bernhard-Nocht-Institut"]),
        ("Bezirk Hamburg-Mitte", 9, ["Bezirk", "Hamburg-", "Mitte"]),
        ("hh-shanghai-memorandum-2024", 22, ["hh-shanghai-", "memorandum-2024"]),
        ("https://example.org/eins/zwei", 20, ["https://example.org/", "eins/zwei"]),
        ("Hamburg – Québec", 10, ["Hamburg –", "Québec"]),
        ("上海 大学", 5, ["上海", "大学"]),
        ("Kanalschifffahrt an der Elbe", 10, ["Kanalschif", "ffahrt an", "der Elbe"]),
        ("kurz", 10, ["kurz"]),
        ("denen andere widersprechen (13 %)", 32, ["denen andere widersprechen", "(13 %)"]),
        ("Summe: 10.000 €.", 14, ["Summe:", "10.000 €."]),
        ("eins\n\nzwei drei", 5, ["eins", "", "zwei", "drei"]),
    ],
)
def test_lines_break_where_a_reader_would_break_them(
    text: str, width: int, lines: list[str]
) -> None:
    assert broken(Styled(text), width).plain.split("\n") == lines


@given(st.text("ab- /\n–ß上", max_size=60), st.integers(2, 30))
def test_only_blanks_are_lost_and_no_line_is_too_long(text: str, width: int) -> None:
    shown = broken(Styled(text), width).plain
    assert "".join(shown.split()) == "".join(text.split())
    assert all(cell_len(line.strip()) <= width for line in shown.split("\n"))


@given(st.text("abc- ", max_size=60))
def test_a_piece_is_never_longer_than_its_word(text: str) -> None:
    word, piece = longest([text])
    assert 1 <= piece <= word


def test_the_longest_word_need_not_hold_the_longest_piece() -> None:
    assert longest(["Bernhard-Nocht-Institut am", "Tropenmedizin"]) == (23, 13)
    assert longest(["", "  "]) == (1, 1)


@given(
    st.text("ab- \n–上", max_size=40), st.integers(0, 40), st.integers(0, 40), st.integers(2, 12)
)
def test_styles_stay_with_their_letters(text: str, start: int, end: int, width: int) -> None:
    whole = Styled(text)
    whole.stylize("dim", start, end)
    shown = broken(whole, width)
    styled = "".join(shown.plain[span.start : span.end] for span in shown.spans)
    assert "".join(styled.split()) == "".join(text[start:end].split())


def test_what_hangs_on_a_mark_stays_right_of_it() -> None:
    out = io.StringIO()
    text = Styled("Solidaritätspartnerschaft Hamburg – Kyiv")
    Console(file=out, width=32).print(Hanging("├── ", text, "│   "))
    assert out.getvalue() == "├── Solidaritätspartnerschaft\n│   Hamburg – Kyiv\n"
