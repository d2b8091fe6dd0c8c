"""Luftfahrt → economy/aviation."""

from __future__ import annotations

from partnerkit.finding import Fault
from partnerkit.words.lookup import find_topic
from partnerkit.writing.draft import Draft, Said
from partnerkit.writing.fixes.replacing import replaced


def unknown_topic(draft: Draft, fault: Fault) -> Said | None:
    """Write the code for a label or synonym that means exactly one topic."""
    return replaced(draft, fault, find_topic(str(fault.values["value"])))
