from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerkit.editing.scalar import WIDTH, inline, key, scalar
from partnerkit.yaml_reader import read
from tests.editing.texts import TEXTS


@given(TEXTS, st.integers(0, 8), st.integers(2, 120))
def test_what_is_written_is_read_again(text: str, indent: int, used: int) -> None:
    first, *rest = scalar(text, indent + 2, used)
    pad = " " * indent
    document = "\n".join(["outer:", f" {pad}{key(text)}: {first}", *(f" {line}" for line in rest)])
    if "\n" not in text and len(text) <= 128:
        assert read("x.yaml", document + "\n") == ({"outer": {text: text}}, [])
    listed = "\n".join([f"{pad}- {first}", *rest])
    assert read("x.yaml", f"list:\n{listed}\n") == ({"list": [text]}, [])
    assert all(len(line) <= WIDTH or " " not in line.strip() for line in rest)


@given(TEXTS)
def test_what_is_written_in_brackets_is_read_again(text: str) -> None:
    document = f"list: [{inline(text, flow=True)}, {{k: {inline(text, flow=True)}}}]\n"
    assert read("x.yaml", document) == ({"list": [text, {"k": text}]}, [])


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Oslo", "Oslo"),
        ("NO", "NO"),
        ("-3.4", "-3.4"),
        ("12:30", "12:30"),
        ("https://example.org/a#b", "https://example.org/a#b"),
        ("Antrag: Oslo", '"Antrag: Oslo"'),
        ("#WeAre", '"#WeAre"'),
        ('Er sagt: "ja"', "'Er sagt: \"ja\"'"),
        ("a #b", '"a #b"'),
        ("- a", '"- a"'),
    ],
)
def test_text_is_plain_where_that_is_safe(text: str, written: str) -> None:
    assert scalar(text, 2, 10) == [written]


def test_paragraphs_are_folded_with_an_empty_line_between_them() -> None:
    long = "Wort " * 30 + "Ende"
    assert scalar(f"{long}\n\n{long}", 2, 10).count("") == 2
    assert scalar("kurz\nnoch kürzer", 2, 10) == ["|-", "  kurz", "  noch kürzer"]
