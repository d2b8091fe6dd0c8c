from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerkit.source import MOST_REPORTED, Source

PATH = "data/partnerships/oslo.yaml"
TEXT = "title: Oslo\ncounterpart:\n  - oslo\n  - bergen\nterm:\n  end: 2030\n"


def _source(text: str) -> Source:
    return Source(PATH, text.encode())


@pytest.mark.parametrize(
    ("path", "key", "place"),
    [
        (("title",), False, "1:8"),
        (("title",), True, "1:1"),
        (("counterpart", 1), False, "4:5"),
        (("counterpart", 7), False, "2:1"),
        (("term", "end"), False, "6:8"),
        (("term", "end"), True, "6:3"),
        (("term", "start"), False, "5:1"),
        (("lead",), True, "1:1"),
        (("projects", 0, "title"), False, "1:1"),
        ((), False, "1:1"),
    ],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_places_of_values_and_of_what_is_missing(
    *, path: tuple[str | int, ...], key: bool, place: str, ends: str
) -> None:
    source = _source(TEXT.replace("\n", ends))
    assert str(source.span(path, key=key)) == f"{PATH}:{place}"


def test_a_key_is_found_without_a_second_reading() -> None:
    source = _source(TEXT)
    assert source.span(("term",), key=True).end_column == 5
    assert "layout" not in vars(source)


def test_a_key_that_stands_twice_is_the_first() -> None:
    assert str(_source("a: 1\nb: 2\na: 3\n").span(("a",), key=True)) == f"{PATH}:1:1"


def test_what_cannot_be_read_has_a_place_too() -> None:
    for raw in (b"", b"\xff", b"PK\x03\x04"):
        source = Source(PATH, raw)
        assert str(source.span(("title",))) == f"{PATH}:1:1"
        assert source.data == {}
        assert list(source.scalars()) == []


def test_text_and_lines() -> None:
    source = Source(PATH, "a: ö\r\nb: c".encode())
    assert source.text == "a: ö\nb: c"
    assert [source.line(number) for number in (0, 1, 2, 3)] == ["", "a: ö", "b: c", ""]
    assert Source(PATH, b"a: \xf6\n").line(1) == "a: \ufffd"


def test_scalars_with_their_paths() -> None:
    assert list(_source(TEXT).scalars()) == [
        (("title",), "Oslo"),
        (("counterpart", 0), "oslo"),
        (("counterpart", 1), "bergen"),
        (("term", "end"), "2030"),
    ]


def test_find_gives_places_and_does_not_flood() -> None:
    ((_, span),) = _source(TEXT).find("bergen")
    assert str(span) == f"{PATH}:4:5"
    ((_, span),) = _source(TEXT).find("oslo\n")
    assert (span.line, span.end_column) == (3, 9)
    assert len(list(_source("a" * 999).find("a"))) == MOST_REPORTED + 1


@pytest.mark.parametrize(
    ("text", "rules", "reason", "line"),
    [
        ("# partnerkit: ignore[bad-date] weil\nsigned: x\n", ("bad-date",), "weil", 2),
        ("signed: x  # partnerkit: ignore[bad-date] weil \n", ("bad-date",), "weil", 1),
        ("#partnerkit:ignore[a, b]\nsigned: x\n", ("a", "b"), "", 2),
        ("# partnerkit: ignore weil\nsigned: x\n", (), "weil", 2),
        ("a: 1\n  # partnerkit: ignore[a] x\nb: 2\n", ("a",), "x", 3),
        ("# partnerkit: ignore[a,,] x\n", ("a",), "x", 2),
    ],
)
def test_ignores(text: str, rules: tuple[str, ...], reason: str, line: int) -> None:
    (ignore,) = _source(text).ignores
    assert (ignore.rules, ignore.reason, ignore.line) == (rules, reason, line)


def test_no_ignores() -> None:
    assert _source("# siehe partnerkit.yaml\n").ignores == ()
    assert _source("# partnerkit: ignored\n").ignores == ()


@given(st.binary(), st.lists(st.text() | st.integers(), max_size=3).map(tuple))
def test_any_file_and_any_path_have_a_place_inside(raw: bytes, path: tuple[str | int, ...]) -> None:
    source = Source(PATH, raw)
    lines = source.text.split("\n")
    span = source.span(path)
    assert 1 <= span.line <= len(lines)
    assert 1 <= span.column <= len(lines[span.line - 1]) + 1
    assert isinstance(source.ignores, tuple)
