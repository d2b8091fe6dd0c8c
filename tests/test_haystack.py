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
        ((rb"\nab",), ["0"]),
        ((rb"x",), []),
        ((rb"b\s*x?\s*c",), []),
        ((), []),
    ],
)
def test_files_that_hold_a_pattern_in_their_order(
    patterns: tuple[bytes, ...], expected: list[str]
) -> None:
    haystack = _haystack(b"ab\nab", b"c", b".ab", b"")
    assert [source.path for source in haystack.holding(*patterns)] == expected


def test_unusual_bytes() -> None:
    haystack = _haystack(
        "title: Müller – Œuvre „Hafen“ ©\n".encode(),
        b'title: "\\u202e"\n',
        b"\0\0",
        "title: Київ\n".encode(),
    )
    assert [source.path for source, _ in haystack.unusual] == ["1", "3"]
    assert haystack.unusual[0][1] == b"\\"


def test_an_empty_register() -> None:
    assert _haystack().holding(rb"a") == []
    assert _haystack().unusual == []


@given(st.lists(st.binary(max_size=30), max_size=5))
def test_every_file_is_found_by_what_it_holds(raws: list[bytes]) -> None:
    haystack = _haystack(*raws)
    for needle in (b"a", b"\xe2", b"\x00", b"\xd0"):
        held = [str(number) for number, raw in enumerate(raws) if needle in raw]
        if needle != b"\x00":
            assert [s.path for s in haystack.holding(needle.replace(b"\\", b"\\\\"))] == held
    odd = [str(n) for n, raw in enumerate(raws) if b"\\" in raw or b"\xd0" in raw]
    assert set(odd) <= {source.path for source, _ in haystack.unusual}
