"""Dates as people write them → partial dates: "12. Juli 1958" → 1958-07-12, "ca. 1989" → 1989.

Only what is certain is read: "03/04/2005" may be March or April, and "58" any century.
"""

from __future__ import annotations

import calendar
import re
from functools import cache
from typing import Final

from partnerkit.words.dates import MONTHS

LONGEST: Final = 60
"""Text with more characters is no date but a sentence."""

_YEAR = r"(?P<year>1[0-9]{3}|2[0-9]{3})"
_DAY = r"(?P<day>[0-3]?[0-9])"
_MONTH = r"(?P<month>[01]?[0-9])"
_NAME = r"(?P<name>[^\W\d_]{3,9})"

_FORMS: Final = (
    rf"{_YEAR}[-./]{_MONTH}[-./]{_DAY}([T ].*)?",
    rf"{_YEAR}(?P<month>[01][0-9])(?P<day>[0-3][0-9])",
    rf"{_YEAR}[-./]{_MONTH}",
    rf"{_DAY}\. ?{_MONTH}\. ?{_YEAR}",
    rf"{_MONTH}[-./ ]{{1,2}}{_YEAR}",
    rf"(\w+,? )?{_DAY}(\.|st|nd|rd|th)? ?{_NAME}\.?,? {_YEAR}",
    rf"{_NAME}\.? {_DAY}(st|nd|rd|th)?,? {_YEAR}",
    rf"(\w+ )?{_NAME}\.?,? {_YEAR}",
)
"""The usual ways to write a date in Germany, England and America, and in technical systems."""

_SLASHED = re.compile(r"([0-3]?[0-9])[-/]([0-3]?[0-9])[-/](1[0-9]{3}|2[0-9]{3})")
_LONE_YEAR = re.compile(r"(?<![\d./-])(1[0-9]{3}|20[0-9]{2})(?![\d./-])")
_FIRST_NO_MONTH = 13


def find_date(text: str) -> str | None:
    """Return the partial date that a text surely means, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.

    None when it names none, more than one, or a day that the calendar does not have.
    """
    text = " ".join(text.split())
    if len(text) > LONGEST:
        return None
    for form in _FORMS:
        if (found := re.fullmatch(form, text, re.IGNORECASE)) and (month := _month(found)):
            parts = found.groupdict()
            return _date(int(parts["year"]), month, int(parts.get("day") or 0))
    if found := _SLASHED.fullmatch(text):
        first, second, year = (int(part) for part in found.groups())
        if first >= _FIRST_NO_MONTH:
            return _date(year, second, first)
        return _date(year, first, second) if second >= _FIRST_NO_MONTH else None
    years = _LONE_YEAR.findall(text)
    return years[0] if len(years) == 1 and not re.search(r"[0-9][./-][0-9]", text) else None


def _date(year: int, month: int, day: int) -> str | None:
    if not 1 <= month < _FIRST_NO_MONTH or day > calendar.monthrange(year, month)[1]:
        return None
    return f"{year:04}-{month:02}-{day:02}" if day else f"{year:04}-{month:02}"


def _month(found: re.Match[str]) -> int:
    """Read the month of a match, by figure or by name; 0 when the word is none."""
    parts = found.groupdict()
    if parts.get("month"):
        return int(parts["month"])
    return _months().get(parts["name"].casefold(), 0)


@cache
def _months() -> dict[str, int]:
    """Every month by its German and English name and by their first three or four letters."""
    found: dict[str, int] = {"jänner": 1, "feber": 2, "sept": 9, "mrz": 3}
    for number, word in enumerate(MONTHS, start=1):
        for name in word:
            folded = name.casefold()
            found |= {folded: number, folded[:3]: number, folded[:4]: number}
    return found
