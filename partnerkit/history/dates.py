"""Days named as in a record (2025-03-01, 2025-03, 2025): the last day that each one means."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

_DAY = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", re.ASCII)


def last_day(text: str) -> date | None:
    """Return the last day of a date, a month or a year; None for any other text.

    A date always means a day, even where a branch or a tag has the same name: that one is reached
    as `refs/tags/2025-03-01`.
    """
    found = _DAY.fullmatch(text)
    if found is None:
        return None
    year = int(found[1])
    month = int(found[2] or 12)
    try:
        return date(year, month, int(found[3] or monthrange(year, month)[1]))
    except ValueError:
        return None
