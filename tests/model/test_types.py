from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from partnerkit.model.types import (
    Amount,
    CountryCode,
    Latitude,
    Mailbox,
    PartialDate,
    SourceUrl,
    Url,
    Year,
)

partial_dates = (
    st.dates(min_value=date(1, 1, 1), max_value=date(9998, 12, 31))
    .flatmap(
        lambda day: st.sampled_from([day.isoformat()[:4], day.isoformat()[:7], day.isoformat()])
    )
    .map(PartialDate)
)


def reads(kind: Any, text: str) -> bool:  # noqa: ANN401 - any annotated type
    try:
        TypeAdapter(kind).validate_python(text)
    except ValidationError:
        return False
    return True


@given(partial_dates)
def test_a_partial_date_means_the_days_between_its_ends(partial: PartialDate) -> None:
    assert partial.earliest <= partial.latest
    assert partial.earliest.isoformat().startswith(partial)
    assert partial.latest.isoformat().startswith(partial)
    after = partial.latest + timedelta(days=1)
    assert not after.isoformat().startswith(partial)


@given(partial_dates, partial_dates)
def test_sure_order_is_never_claimed_where_days_overlap(a: PartialDate, b: PartialDate) -> None:
    overlap = a.earliest <= b.latest and b.earliest <= a.latest
    assert overlap == (not a.surely_before(b) and not a.surely_after(b))
    assert not (a.surely_before(b) and a.surely_after(b))


@given(st.lists(partial_dates, max_size=6))
def test_dates_sort_by_what_is_known(dates: list[PartialDate]) -> None:
    firsts = [d.earliest for d in sorted(dates)]
    assert firsts == sorted(firsts)


def test_a_day_compares_with_a_partial_date() -> None:
    assert PartialDate("2023-06").surely_before(date(2023, 7, 1))
    assert not PartialDate("2023").surely_before(date(2023, 7, 1))
    assert PartialDate("2024").surely_after(date(2023, 12, 31))
    assert PartialDate("1989").year == 1989


@pytest.mark.parametrize("text", ["1989", "2023-06", "2024-02-29", "0000"])
def test_dates_of_the_format_are_read(text: str) -> None:
    assert reads(PartialDate, text)


@pytest.mark.parametrize(
    "text",
    ["2023-02-29", "2024-02-30", "28.02.2024", "2024-2-1", "24", "2024-13", "0000-02-29", ""],
)
def test_other_dates_are_refused(text: str) -> None:
    assert not reads(PartialDate, text)


@pytest.mark.parametrize(
    "url",
    [
        "https://www.hamburg.de/a?b=c#d",
        "http://[2001:db8::1]:80/x",
        "HTTPS://example.org",
        "https://de.wiki.li/Beh%C3%B6rde_(Amt)",
    ],
)
def test_web_addresses_are_read(url: str) -> None:
    assert reads(Url, url)
    assert reads(SourceUrl, url)


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "https://",
        "//example.org",
        "mailto:a@b.de",
        "https://a b.de",
        'https://a.de/"onclick=x',
        "https:\\\\a.de",
        "http://[::1",
        "file:///etc/passwd",
    ],
)
def test_what_is_no_web_address_is_refused(url: str) -> None:
    assert not reads(Url, url)


def test_founding_documents_are_sources() -> None:
    assert reads(SourceUrl, "seed:000_6cf26ae4b3fe2827.txt")
    assert not reads(SourceUrl, "seed:../etc/passwd")
    assert not reads(Url, "seed:000.txt")


@pytest.mark.parametrize(("text", "value"), [("120000", 120000.0), ("0.5", 0.5), ("0", 0.0)])
def test_amounts_are_plain_numbers(text: str, value: float) -> None:
    assert TypeAdapter(Amount).validate_python(text) == value


@pytest.mark.parametrize("text", ["1.000,50", "1e5", "-1", "0x10", "1_000", "", " 1", "nan"])
def test_other_amounts_are_refused(text: str) -> None:
    assert not reads(Amount, text)


def test_years_countries_latitudes_and_mailboxes() -> None:
    assert reads(Year, "2024")
    assert not reads(Year, "24")
    assert reads(CountryCode, "NO")
    assert reads(CountryCode, "XX")
    assert not reads(CountryCode, "no")
    assert not reads(CountryCode, "QQ")
    assert reads(Latitude, "-33.46")
    assert not reads(Latitude, "91")
    assert reads(Mailbox, "international@stadt.example.org")
    assert not reads(Mailbox, "+49 170 1234567")
