from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerkit.words.written_dates import find_date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("12.07.1958", "1958-07-12"),
        ("12. 7. 1958", "1958-07-12"),
        ("12. Juli 1958", "1958-07-12"),
        ("Mittwoch, 12. Juli 1958", "1958-07-12"),
        ("12 July 1958", "1958-07-12"),
        ("July 12th, 1958", "1958-07-12"),
        ("1. März 2001", "2001-03-01"),
        ("März 2001", "2001-03"),
        ("im Juni 2023", "2023-06"),
        ("Sept. 1990", "1990-09"),
        ("06/2023", "2023-06"),
        ("2023/6", "2023-06"),
        ("1958-7-12", "1958-07-12"),
        ("2024/02/28", "2024-02-28"),
        ("20240228", "2024-02-28"),
        ("2024-02-28T23:30:00-11:00", "2024-02-28"),
        ("2024-02-28 00:00:00", "2024-02-28"),
        ("28/02/2024", "2024-02-28"),
        ("02/28/2024", "2024-02-28"),
        ("ca. 1989", "1989"),
        ("Sommer 1989", "1989"),
        ("1989?", "1989"),
    ],
)
def test_reads_what_is_certain(text: str, date: str) -> None:
    assert find_date(text) == date


@pytest.mark.parametrize(
    "text",
    [
        "03/04/2005",
        "58",
        "1709078400",
        "yes",
        "2024-02-30",
        "2024-13-01",
        "30.02.2024",
        "zwischen 1989 und 1991",
        "1989/90",
        "Drs. 22/1989",
        "x" * 50 + " Sommer 1989",
        "",
    ],
)
def test_reads_nothing_that_is_uncertain(text: str) -> None:
    assert find_date(text) is None


@given(st.text())
def test_never_raises_and_answers_in_the_form_of_the_register(text: str) -> None:
    found = find_date(text)
    assert found is None or re.fullmatch(r"\d{4}(-\d{2}){0,2}", found)
