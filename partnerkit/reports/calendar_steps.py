"""Steps in the calendar: so many months or years from a day or a date."""

from __future__ import annotations

import calendar
from datetime import date

from partnerkit.model import PartialDate


def months_later(day: date, months: int) -> date:
    """Return the day so many months later (earlier: negative), the last of a shorter month.

    What lies outside the calendar becomes its first or last day.
    """
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    if year < date.min.year:
        return date.min
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def years_later(when: PartialDate, years: int) -> PartialDate:
    """Return the date so many years later, as exact as it was; 29 February becomes the 28th."""
    year = when.year + years
    text = f"{year:04}{when[4:]}"
    if text.endswith("-02-29") and not calendar.isleap(year):
        text = f"{text[:-2]}28"
    return PartialDate(text)
