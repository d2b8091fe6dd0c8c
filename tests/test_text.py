from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from partnerkit.text import (
    FORBIDDEN,
    LARGEST,
    REPLACEMENT,
    address_before,
    at,
    character,
    decode,
    readable,
)

PATH = "data/actors/oslo.yaml"


def _faults(raw: bytes) -> list[tuple[str, str, int, int]]:
    _, faults = decode(PATH, raw)
    return [(f.rule, f.variant, f.span.line, f.span.column) for f in faults]


def test_ordinary_text_is_read_as_it_is() -> None:
    assert decode(PATH, "name: Tromsø\n".encode()) == ("name: Tromsø\n", [])
    assert decode(PATH, b"") == ("", [])


@pytest.mark.parametrize("ends", [b"\r\n", b"\r", b"\n"])
def test_every_line_end_becomes_a_line_feed(ends: bytes) -> None:
    assert decode(PATH, ends.join([b"a: 1", b"b: 2", b""])) == ("a: 1\nb: 2\n", [])


def test_byte_order_marks_of_utf8_are_dropped_wherever_they_stand() -> None:
    assert decode(PATH, "\ufeff\ufeffa: 1\n\ufeffb: 2\n".encode()) == ("a: 1\nb: 2\n", [])


@pytest.mark.parametrize(
    ("raw", "encoding"),
    [
        ("name: x".encode("utf-16"), "UTF-16"),
        ("name: x".encode("utf-16-le"), "UTF-16"),
        ("name: x".encode("utf-16-be"), "UTF-16"),
        ("name: x".encode("utf-32"), "UTF-32"),
        ("name: x".encode("utf-32-le"), "UTF-32"),
        ("name: x".encode("utf-32-be"), "UTF-32"),
    ],
)
def test_wide_encodings_are_named(raw: bytes, encoding: str) -> None:
    text, faults = decode(PATH, raw)
    assert text is None
    assert [(f.rule, f.variant, f.values["encoding"]) for f in faults] == [
        ("wrong-encoding", "named", encoding)
    ]


@pytest.mark.parametrize(
    ("raw", "line", "column", "values"),
    [
        ("a: 1\nname: Köln\n".encode("cp1252"), 2, 8, ("0xF6", "ö")),
        (b"a: \x81", 1, 4, ("0x81", REPLACEMENT)),
        (b"a: \xc0\xaf", 1, 4, ("0xC0", "À")),
        (b"a: \xed\xa0\x80", 1, 4, ("0xED", "í")),
        (b"a: 1\r\nb: \xff", 2, 4, ("0xFF", "ÿ")),
    ],
)
def test_the_first_byte_that_is_no_utf8_is_named(
    raw: bytes, line: int, column: int, values: tuple[str, str]
) -> None:
    text, (fault,) = decode(PATH, raw)
    assert text is None
    assert (fault.rule, fault.variant) == ("wrong-encoding", "")
    assert (fault.span.line, fault.span.column) == (line, column)
    assert (fault.values["byte"], fault.values["character"]) == values


@pytest.mark.parametrize(
    ("raw", "format_"),
    [
        (b"PK\x03\x04rest", "zip"),
        (b"\x1f\x8brest", "zip"),
        (b"%PDF-1.7", "pdf"),
        (b"\x89PNG\r\n", "image"),
        (b"GIF89a", "image"),
        (b"\xff\xd8\xff\xe0", "image"),
        (b"\xd0\xcf\x11\xe0\xa1", "office"),
        (b"{\\rtf1", "office"),
    ],
)
def test_other_files_are_recognised(raw: bytes, format_: str) -> None:
    text, (fault,) = decode(PATH, raw)
    assert text is None
    assert (fault.rule, fault.variant, fault.values["format"]) == ("not-yaml", "binary", format_)


def test_a_pointer_of_git_lfs_is_recognised() -> None:
    assert _faults(b"version https://git-lfs.github.com/spec/v1\n") == [
        ("not-yaml", "pointer", 1, 1)
    ]
    assert _faults(b"version: 1\n") == []


def test_the_largest_file_is_read_and_a_larger_one_is_not() -> None:
    assert decode(PATH, b"#" * LARGEST)[0] is not None
    assert _faults(b"#" * (LARGEST + 1)) == [("too-large", "", 1, 1)]


def test_a_merge_conflict_names_all_its_marks() -> None:
    raw = b"<<<<<<< HEAD\na: 1\n||||||| base\na: 0\n=======\na: 2\n>>>>>>> x\n"
    text, (fault,) = decode(PATH, raw)
    assert text is None
    assert fault.span.line == 1
    assert [span.line for span in fault.related] == [3, 7]
    assert _faults(b"title: <<<<<<<\n") == []
    assert _faults(b"title: |\n  >>>>>>> x\n") == []


@pytest.mark.parametrize(
    "char", ["\x00", "\x1b", "\x7f", "\x85", "\u202e", "\u2066", "\u2028", "\uffff"]
)
def test_refused_characters_are_named_and_replaced(char: str) -> None:
    text, (fault,) = decode(PATH, f"a: 1\nb: x{char}y\n".encode())
    assert text == f"a: 1\nb: x{REPLACEMENT}y\n"
    assert (fault.rule, fault.span.line, fault.span.column) == ("forbidden-character", 2, 5)
    assert str(fault.values["code"]).startswith(f"U+{ord(char):04X}")


def test_refused_characters_do_not_flood() -> None:
    assert len(_faults(b"a: " + b"\x07" * 500)) == 20


@pytest.mark.parametrize(
    "text", ["a: \tx", "a: שלום ושלום", "a: سلام", "a: \u00a0x", "a: 🇳🇴", "a: Ⓐ"]
)
def test_ordinary_characters_of_all_scripts_are_not_refused(text: str) -> None:
    assert _faults(text.encode()) == []


def test_separate_marks_are_found_where_they_stand() -> None:
    assert _faults("a: Köln\nb: Ko\u0308ln\n".encode()) == [("not-normalized", "", 2, 5)]
    assert _faults("a: Oslo\u0301".encode()) == [("not-normalized", "", 1, 7)]


@given(st.binary())
@example(b"\x00")
@example(b"\x00\x00\xfe\xff")
@example("a\u0344".encode())
def test_any_bytes_give_text_or_a_fault_inside_them(raw: bytes) -> None:
    text, faults = decode(PATH, raw)
    assert text is not None or faults
    assert text is None or not FORBIDDEN.search(text)
    assert "\r" not in (text or "")
    lines = readable(raw).split("\n")
    for fault in faults:
        assert 1 <= fault.span.line <= len(lines)
        assert 1 <= fault.span.column <= len(lines[fault.span.line - 1]) + 1


@given(st.text())
def test_text_of_any_kind_keeps_its_length(text: str) -> None:
    plain = text.replace("\ufeff", "").replace("\r\n", "\n")
    assert len(readable(text.encode("utf-8", "surrogatepass").replace(b"\xed", b"e"))) >= 0
    try:
        raw = text.encode()
    except UnicodeEncodeError:
        return
    read, _ = decode(PATH, raw)
    assert read is None or len(read) == len(plain)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])))
def test_what_is_in_order_is_nfc(text: str) -> None:
    read, faults = decode(PATH, text.encode())
    if read is not None and not faults:
        assert unicodedata.is_normalized("NFC", read)


def test_a_place_in_a_text() -> None:
    assert str(at(PATH, "ab\ncd", 4, 1)) == f"{PATH}:2:2"
    assert at(PATH, "ab\ncd", 0, 2).end_column == 3


def test_the_name_of_a_character() -> None:
    assert character("\u202e") == {"code": "U+202E RIGHT-TO-LEFT OVERRIDE"}
    assert character("\x00") == {"code": "U+0000"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("siehe https://a.de/x@y", "a.de/"),
        ("https://x@y", ""),
        ("https://a.de x@y", None),
        ("x@y", None),
        ("://" + "a" * 3000 + " x@y", None),
    ],
)
def test_the_address_before_a_match(text: str, expected: str | None) -> None:
    found = re.search(r"x@y", text)
    assert found is not None
    assert address_before(found) == expected
