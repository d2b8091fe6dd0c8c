from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerkit.words.dates import (
    format_date,
    format_euros,
    format_number,
    format_share,
    plural,
)
from partnerkit.words.word import Word


@pytest.mark.parametrize(
    ("value", "german", "english"),
    [
        ("1989", "1989", "1989"),
        ("2023-06", "Juni 2023", "June 2023"),
        ("2024-03", "März 2024", "March 2024"),
        ("2027-02-28", "28.02.2027", "28 February 2027"),
        ("1990-12-01", "01.12.1990", "1 December 1990"),
        ("2027-13", "2027-13", "2027-13"),
        ("2027-2-1", "2027-2-1", "2027-2-1"),
        ("2027-02-28\n", "2027-02-28\n", "2027-02-28\n"),
        ("um 1900", "um 1900", "um 1900"),
        ("", "", ""),
    ],
)
def test_format_date(value: str, german: str, english: str) -> None:
    assert (format_date(value, "de"), format_date(value, "en")) == (german, english)


@given(st.dates(min_value=dt.date(1000, 1, 1)))
def test_german_dates_can_be_read_back(day: dt.date) -> None:
    shown = format_date(day.isoformat(), "de")
    assert dt.datetime.strptime(shown, "%d.%m.%Y").date() == day  # noqa: DTZ007 - a bare date


@pytest.mark.parametrize(
    ("number", "german", "english"),
    [
        (0, "0", "0"),
        (1234, "1.234", "1,234"),
        (1234.5, "1.234,5", "1,234.5"),
        (-0.25, "-0,25", "-0.25"),
        (2.0, "2", "2"),
        (1234567, "1.234.567", "1,234,567"),
        (10**30, "1" + ".000" * 10, "1" + ",000" * 10),
    ],
)
def test_format_number(number: float, german: str, english: str) -> None:
    assert (format_number(number, "de"), format_number(number, "en")) == (german, english)


def test_format_number_with_decimals() -> None:
    assert format_number(7, "de", decimals=1) == "7,0"
    assert format_number(1234.567, "en", decimals=2) == "1,234.57"


@given(st.floats())
def test_every_number_can_be_shown(number: float) -> None:
    assert format_number(number, "de")
    assert format_euros(number, "en")


@pytest.mark.parametrize(
    ("amount", "german", "english"),
    [
        (30000, "30.000 €", "€30,000"),
        (12.5, "12,50 €", "€12.50"),
        (0, "0 €", "€0"),
        (-3, "-3 €", "-€3"),
    ],
)
def test_format_euros(amount: float, german: str, english: str) -> None:
    assert (format_euros(amount, "de"), format_euros(amount, "en")) == (german, english)


@pytest.mark.parametrize(
    ("part", "whole", "german", "english"),
    [
        (14, 120, "12 % (14 von 120)", "12 % (14 of 120)"),
        (0, 5, "0 % (0 von 5)", "0 % (0 of 5)"),
        (5, 5, "100 % (5 von 5)", "100 % (5 of 5)"),
        (1, 8, "13 % (1 von 8)", "13 % (1 of 8)"),
        (1, 1000, "unter 1 % (1 von 1.000)", "less than 1 % (1 of 1,000)"),
        (999, 1000, "über 99 % (999 von 1.000)", "more than 99 % (999 of 1,000)"),
        (0, 0, "nichts zu zählen (0 von 0)", "nothing to count (0 of 0)"),
    ],
)
def test_format_share(part: int, whole: int, german: str, english: str) -> None:
    assert (format_share(part, whole, "de"), format_share(part, whole, "en")) == (german, english)


@given(st.integers(1, 10**6), st.data())
def test_only_nothing_is_zero_and_only_everything_is_a_hundred(
    whole: int, data: st.DataObject
) -> None:
    part = data.draw(st.integers(0, whole))
    shown = format_share(part, whole, "en")
    assert shown.startswith("0 %") == (part == 0)
    assert shown.startswith("100 %") == (part == whole)


@pytest.mark.parametrize(
    ("number", "lang", "text"),
    [
        (1, "de", "1 Eintrag"),
        (0, "de", "0 Einträge"),
        (1200, "de", "1.200 Einträge"),
        (1, "en", "1 entry"),
        (2, "en", "2 entries"),
    ],
)
def test_plural(number: int, lang: str, text: str) -> None:
    one, many = Word("Eintrag", "entry"), Word("Einträge", "entries")
    assert plural(number, one, many, lang) == text
