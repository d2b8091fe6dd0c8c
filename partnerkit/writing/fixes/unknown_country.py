"""Norwegen → NO."""

from __future__ import annotations

from partnerkit.finding import Fault
from partnerkit.words.countries import find_country
from partnerkit.writing.draft import Draft, Said
from partnerkit.writing.fixes.replacing import replaced


def unknown_country(draft: Draft, fault: Fault) -> Said | None:
    """Write the code for a country's name or a code in small letters."""
    return replaced(draft, fault, find_country(str(fault.values["value"])))
