"""What most fixes do: put the one value that is meant in the place of the one that is written."""

from __future__ import annotations

from partnerkit.editing import set_value
from partnerkit.finding import Fault
from partnerkit.writing.draft import Draft, Said, said


def replaced(draft: Draft, fault: Fault, meant: str | None) -> Said | None:
    """Replace the value that a fault complains of; None where nothing certain is meant."""
    if meant is None:
        return None
    source = draft.source(fault.span.path)
    draft.put(set_value(source, fault.key_path, meant))
    return said("replaced", old=fault.values["value"], new=meant)
