"""Partnerstadt → twinning."""

from __future__ import annotations

from partnerkit.finding import Fault
from partnerkit.words.lookup import find_term
from partnerkit.writing.draft import Draft, Said
from partnerkit.writing.fixes.replacing import replaced


def unknown_value(draft: Draft, fault: Fault) -> Said | None:
    """Write the code for a label or synonym that means exactly one value of the vocabulary."""
    choices = fault.values.get("choices")
    if not isinstance(choices, tuple):
        return None
    found = find_term(str(fault.values["vocabulary"]), str(fault.values["value"]))
    return replaced(draft, fault, found if found in choices else None)
