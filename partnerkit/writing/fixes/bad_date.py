"""12.07.1958 → 1958-07-12."""

from __future__ import annotations

from partnerkit.finding import Fault
from partnerkit.words.written_dates import find_date
from partnerkit.writing.draft import Draft, Said
from partnerkit.writing.fixes.replacing import replaced

_LONE_YEAR = len("1989")


def bad_date(draft: Draft, fault: Fault) -> Said | None:
    """Write a date in the form of the register.

    A year that stands among other words ("ca. 1989") is left to a person: the words would go.
    """
    found = find_date(str(fault.values["value"]))
    return replaced(draft, fault, found if found and len(found) > _LONE_YEAR else None)
