"""The terminal: nothing of the data is obeyed, lines fit, what is left out is said."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerkit.model.types import Audience
from partnerkit.render.as_terminal import render
from partnerkit.report import (
    Column,
    Fact,
    Facts,
    Head,
    Heading,
    Item,
    Items,
    Node,
    Order,
    Ref,
    Report,
    Room,
    Table,
    Tone,
    Toned,
    Tree,
    paragraph,
)
from partnerkit.words.word import Word
from tests.small_register import DAY

HEAD = Head("Musterregister", DAY, Audience.INTERNAL)
CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def report(*blocks: object, audience: Audience = Audience.INTERNAL) -> Report:
    head = Head("Musterregister", DAY, audience)
    return Report("x", "Titel", head, blocks)  # type: ignore[arg-type]


def table(*rows: tuple[object, ...], **options: object) -> Table:
    columns = (Column("a", "Erstes"), Column("b", "Zweites"))
    return Table("t", columns, rows, **options)  # type: ignore[arg-type]


@settings(max_examples=60)
@given(st.text(max_size=80), st.booleans())
def test_no_control_of_the_data_reaches_the_terminal(text: str, colour: bool) -> None:  # noqa: FBT001
    shown = render(
        report(
            paragraph(text),
            Facts("f", (Fact("a", text, text),)),
            Items("i", (Item(text, (Fact("b", text, Ref("actor", "x", text, with_id=True)),)),)),
            Tree("n", (Node(text, (Node(text),)),)),
            table((text, text)),
        ),
        "de",
        colour=colour,
    )
    bare = re.sub("\x1b\\[[0-9;]*m", "", shown) if colour else shown
    assert not CONTROLS.search(bare)


@pytest.mark.parametrize("text", ["[WIP] Oslo", ":boom: x", "a\\[/b]", "[link=x]y[/link]", "[/]"])
def test_nothing_is_markup(text: str) -> None:
    assert text in render(report(table((text, "b"))), "de")


@settings(max_examples=30)
@given(
    st.lists(st.tuples(st.text("abc äß-", max_size=90), st.text("xy ", max_size=90)), max_size=5),
    st.integers(40, 130),
)
def test_no_line_is_longer_than_the_terminal(rows: list[tuple[str, str]], width: int) -> None:
    shown = render(report(table(*rows), table(*rows, grouped=True)), "de", width=width)
    assert max(map(len, shown.split("\n"))) <= width


def test_colours_only_on_request() -> None:
    toned = report(paragraph(Toned("spät", Tone.BAD)))
    assert "\x1b" not in render(toned, "de")
    assert "\x1b[31m" in render(toned, "de", colour=True)


def test_groups_are_headed_and_counted() -> None:
    shown = render(
        report(
            table(
                ("B", "zwei"),
                ("A", "eins"),
                ("B", "drei"),
                grouped=True,
                order=(Order("a"), Order("b")),
            )
        ),
        "de",
    )
    lines = [line for line in shown.split("\n") if line]
    assert lines[-5:] == ["A (1)", "eins", "B (2)", "drei", "zwei"]


def test_rows_and_columns_that_are_left_out_are_mentioned() -> None:
    columns = (Column("a", "A", unstated="ohne"), Column("b", "B", room=Room.WIDE))
    rows = (("1", "x"), ("2", "x"), ("3", "x"), (None, "x"))
    cut = report(Table("t", columns, rows, limit=2, order=(Order("a"),)))
    shown = render(cut, "de")
    assert "… und 1 weitere" in shown
    assert "ohne" in shown, "the row that counts what is not stated is never cut off"
    assert "--format markdown, html und xlsx" in shown
    assert "Weitere Spalten" in shown
    assert "Weitere Spalten" not in render(cut, "de", width=120)


LONG = ("Abfallwirtschaft", "Solidaritätspartnerschaft", "Kooperationsvereinbarung")


def narrow(width: int, *rooms: Room, grouped: bool = False) -> str:
    columns = [
        Column(key, f"Spalte {key}", room=room) for key, room in zip("abc", rooms, strict=True)
    ]
    return render(
        report(Table("t", tuple(columns), (LONG, LONG), grouped=grouped)), "de", width=width
    )


@pytest.mark.parametrize("width", [40, 60, 80, 120])
@pytest.mark.parametrize("grouped", [True, False])
def test_no_word_is_broken_at_any_width(width: int, grouped: bool) -> None:  # noqa: FBT001
    shown = narrow(width, Room.ALWAYS, Room.ALWAYS, Room.ALWAYS, grouped=grouped)
    assert [shown.count(word) for word in LONG] == [1 if grouped else 2, 2, 2]
    assert shown.count("Spalte b") == (2 if width < 60 or (width < 70 and not grouped) else 1)


def test_rows_that_are_set_as_lists_name_only_what_there_is() -> None:
    columns = tuple(Column(key, f"Spalte {key}") for key in "abc")
    rows = (("Gruppe", LONG[1], LONG[2]), ("Gruppe", LONG[1], ""))
    shown = render(report(Table("t", columns, rows, grouped=True)), "de", width=40)
    assert shown.endswith(
        f"\n\nGruppe (2)\nSpalte b  {LONG[1]}\nSpalte c  {LONG[2]}\n\nSpalte b  {LONG[1]}\n"
    )


def test_columns_that_would_break_words_are_left_out_even_of_a_wide_terminal() -> None:
    wide = "Netzwerkmitgliedschaftsbeitrag " * 8
    columns = tuple(
        Column(f"c{n}", f"Spalte {n}", room=Room.WIDE if n else Room.ALWAYS) for n in range(5)
    )
    shown = render(report(Table("t", columns, ((wide,) * 5,))), "de", width=120)
    assert "Spalte 2" in shown
    assert "Spalte 4" not in shown
    assert "Weitere Spalten" in shown


def test_a_group_that_is_cut_off_counts_all_its_rows() -> None:
    rows = tuple(("A", str(number)) for number in range(5))
    shown = render(report(table(*rows, grouped=True, limit=2)), "de")
    assert "A (5)" in shown
    assert "… und 3 weitere" in shown


def test_numbers_are_never_broken_but_their_headings_are() -> None:
    columns = tuple(Column(key, "Eigene Mittel", numeric=True) for key in "abcd")
    shown = render(report(Table("t", columns, (("1 000 000 €",) * 4,))), "de", width=52)
    assert shown.count("1 000 000 €") == 4
    assert "Eigene Mittel" not in shown
    assert shown.count("Eigene") == shown.count("Mittel") == 4


def test_the_public_edition_says_how_to_see_more() -> None:
    assert "--audience internal" in render(report(audience=Audience.PUBLIC), "de")
    assert "Ausgabe intern" in render(report(), "de")


def test_headings_lists_and_empty_tables() -> None:
    shown = render(
        report(
            Heading(Word("Kopf", "Head")),
            Heading("Unten", level=3),
            Items("i", (), empty="Nichts da."),
            Items("j", (Item("eins"), Item("zwei")), numbered=True),
            Tree("t", (Node("a", (Node("b"), Node("c"))),)),
            table(empty=Word("Leer.", "Empty.")),
        ),
        "en",
    )
    for line in ("── Head ──", "Unten", "Nichts da.", "1. eins", "2. zwei", "└── a", "Empty."):
        assert line in shown
    assert "    ├── b" in shown


def test_bars_are_in_proportion() -> None:
    columns = (Column("a", "A"), Column("n", "N", numeric=True, bar=True))
    shown = render(report(Table("t", columns, (("x", 10), ("y", 5), ("z", 0)))), "de")
    bars = [line.count("█") for line in shown.split("\n") if line[:2] in {"x ", "y ", "z "}]
    assert bars == [20, 10, 0]
