"""topics: culture → a list with one item; 1.234,50 € → 1234.50."""

from __future__ import annotations

from typing import Any

from partnerkit.editing import set_value
from partnerkit.files import ID
from partnerkit.finding import Fault
from partnerkit.words.topics import TOPICS
from partnerkit.writing.draft import Draft, Said, said
from partnerkit.writing.fixes.replacing import replaced


def wrong_type(draft: Draft, fault: Fault) -> Said | None:
    """Make a list of a single id or topic where one is asked for, and digits of a number."""
    meant = fault.values.get("meant")
    if fault.variant == "number" and isinstance(meant, str):
        return replaced(draft, fault, meant or None)
    source = draft.source(fault.span.path)
    value: Any = source.data
    for step in fault.key_path:
        value = value[step]
    if fault.variant != "list" or not isinstance(value, str):
        return None
    if not ID.match(value) and value not in TOPICS:
        return None
    draft.put(set_value(source, fault.key_path, [value]))
    return said("listed", value=value)
