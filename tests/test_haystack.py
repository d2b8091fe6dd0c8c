from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerkit.haystack import Haystack
from partnerkit.source import Source


def _haystack(*raws: bytes) -> Haystack:
    return Haystack(Source(str(number), raw) for number, raw in enumerate(raws))


@pytest.mark.parametrize(
    ("patterns", "expected"),
    [
        ((rb"ab",), ["0", "2"]),
        ((rb"c", rb"ab"), ["0", "1", "2"]),
        ((rb"d|e",), ["0", "3"]),
        ((rb"\nab", rb"\nc"), ["0", "1"]),
        ((rb"x",), []),
        ((rb"b\s*x?\s*c",), []),
        ((), []),
    ],
)
def test_files_that_hold_a_pattern_in_their_order(
    patterns: tuple[bytes, ...], expected: list[str]
) -> None:
    haystack = _haystack(b"ab\nab\nd", b"c", b".ab", b"e\ne")
    assert [source.path for source in haystack.holding(*patterns)] == expected


def test_lines_that_hold_a_pattern() -> None:
    haystack = _haystack(b"a1\nb\na2", b"b\na1")
    assert sorted(haystack.lines(rb"a")) == [b"a1", b"a2"]
    assert sorted(haystack.lines(rb"a", rb"1")) == [b"a1", b"a2"]
    assert [source.path for source in haystack.holding(rb"a", form="^a2$")] == ["0"]
    assert haystack.holding(rb"a", form="a3") == []
    assert [source.path for source in haystack.with_lines([b"a2"])] == ["0"]
    assert [source.path for source in haystack.with_lines([b"b", b"a2"])] == ["0", "1"]


def test_many_lines_are_looked_up_as_few() -> None:
    haystack = _haystack(b"a\nb", b"ab", b"c\nd\ne", b"")
    assert [s.path for s in haystack.with_lines([b"a", b"e"])] == ["0", "2"]
    assert [s.path for s in haystack.with_lines([b"a", b"b", b"d", b"e", b"x"])] == ["0", "2"]


def test_unusual_bytes() -> None:
    haystack = _haystack(
        "title: Müller – Œuvre „Hafen“ ©\n".encode(),
        b'title: "\\u202e"\n',
        b"\0\0",
        "title: Київ\n".encode(),
    )
    assert [line[:7] for line in haystack.unusual] == [b"title: ", b"title: "]
    assert [s.path for s in haystack.with_lines(haystack.unusual)] == ["1", "3"]


def test_an_empty_register() -> None:
    assert _haystack().holding(rb"a") == []
    assert _haystack().unusual == []


@given(st.lists(st.binary(max_size=30), max_size=5))
def test_every_file_is_found_by_what_it_holds(raws: list[bytes]) -> None:
    haystack = _haystack(*raws)
    for needle in (b"a", b"\xe2", b"\x00", b"\xd0"):
        held = [str(number) for number, raw in enumerate(raws) if needle in raw]
        assert [source.path for source in haystack.holding(needle)] == held
    odd = [str(n) for n, raw in enumerate(raws) if b"\\" in raw or b"\xd0" in raw]
    found = haystack.with_lines(haystack.unusual)
    assert set(odd) <= {source.path for source in found}
