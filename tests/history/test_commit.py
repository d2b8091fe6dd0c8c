from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerkit.history.commit import Commit, parse_commit

ID = "a" * 40


def read(
    message: str | bytes = "x",
    author: bytes = b"A <a@x.example> 1700000000 +0100",
    more: bytes = b"",
) -> Commit:
    body = message.encode() if isinstance(message, str) else message
    head = b"tree " + b"b" * 40 + b"\nauthor " + author + b"\ncommitter C <c@x> 1700000001 -0330\n"
    return parse_commit(ID, head + more + b"\n" + body)


def test_an_ordinary_commit() -> None:
    commit = read("Status geändert\n\nGrund: kein Treffen.\nSiehe Akte.\n")
    assert commit.short == "aaaaaaaa"
    assert (commit.author, commit.subject) == ("A", "Status geändert")
    assert commit.body == "Grund: kein Treffen.\nSiehe Akte."
    assert commit.time is not None
    assert commit.time.isoformat() == "2023-11-14T23:13:20+01:00"
    assert commit.committed is not None
    assert commit.committed.utcoffset() == -timedelta(hours=3, minutes=30)
    assert not commit.signed
    assert commit.parents == ()


def test_parents_and_signature() -> None:
    more = b"gpgsig -----BEGIN\n parent " + b"e" * 40 + b"\n author Wer Anders\n -----END\n"
    commit = parse_commit(
        ID, b"tree t\nparent " + b"c" * 40 + b"\nparent " + b"d" * 40 + b"\n" + more + b"\nx"
    )
    assert commit.parents == ("c" * 40, "d" * 40)
    assert commit.signed


@pytest.mark.parametrize(
    ("author", "name", "stated"),
    [
        (b"A <a@x> 99999999999999 +0000", "A", False),
        (b"A <a@x> -1 +0000", "A", False),
        (b"A <a@x> 253402300800 +0000", "A", False),
        (b"A 1700000000 +0000", "A", True),
        (b"A <a@x>", "A", False),
        (b"", "", False),
        (b"<a@x> 1700000000 +0000", "", True),
        (b"J\xf6rg <j@x> 1700000000 +0000", "J\ufffdrg", True),
        ("Łukasz O’Neil <l@x> 0 +0000".encode(), "Łukasz O’Neil", True),
    ],
)
def test_odd_authors(author: bytes, name: str, *, stated: bool) -> None:
    commit = read(author=author)
    assert commit.author == name
    assert (commit.time is not None) is stated


def test_a_zone_that_is_nowhere_counts_as_greenwich() -> None:
    assert read(author=b"A <a@x> 1700000000 +9959").time == datetime.fromtimestamp(
        1_700_000_000, UTC
    )


def test_an_encoding_of_text_is_used_and_any_other_is_not() -> None:
    assert read(b"J\xf6rg", more=b"encoding ISO-8859-1\n").subject == "Jörg"
    assert read("Jörg", more=b"encoding rot13\n").subject == "Jörg"
    assert read("Jörg", more=b"encoding idna\n").subject == "Jörg"
    assert read("Jörg", more=b"encoding iso-8859-99\n").subject == "Jörg"


def test_control_characters_are_written_out() -> None:
    commit = read("a\x1b[2J\u202eb\n\n\x07c\n::error::d", author=b"\x9bE <e@x> 0 +0000")
    assert commit.subject == r"a\x1b[2J\u202eb"
    assert commit.body == "\\x07c\n::error::d"
    assert commit.author == "\ufffdE"


def test_a_name_without_end_is_cut() -> None:
    assert len(read(author=b"A" * 5000 + b" <a@x> 0 +0000").author) == 120


@pytest.mark.parametrize(
    ("message", "number"),
    [
        ("Merge pull request #12 from amt/oslo\n\nOslo", "#12"),
        ("Oslo verlängert (#7)", "#7"),
        ("Oslo verlängert (!7)", "!7"),
        ("Merge pull request 'Oslo (neu)' (#31) from amt/oslo into main", "#31"),
        ("Merged in oslo (pull request #5)\n", "#5"),
        ("Merge branch 'oslo' into 'main'\n\nOslo\n\nSee merge request stadt/register!44", "!44"),
        ("Punkt (#7) der Tagesordnung", None),
        ("Oslo\n\nsee merge request !4", None),
        ("", None),
    ],
)
def test_the_number_of_the_merge_request(message: str, number: str | None) -> None:
    assert read(message).merge_request == number


@given(st.binary(max_size=300))
def test_no_bytes_stop_the_reader(raw: bytes) -> None:
    commit = parse_commit(ID, raw)
    for text in (commit.author, commit.subject, commit.body.replace("\n", "")):
        assert not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 for char in text)


@given(st.binary(max_size=60), st.binary(max_size=200))
def test_no_author_and_no_message_stop_the_reader(author: bytes, message: bytes) -> None:
    commit = read(message, author.replace(b"\n", b" "))
    assert commit.time is None or commit.time.tzinfo is not None
    assert "\n" not in commit.subject
