"""A reference by a former id → by the present one."""

from __future__ import annotations

from partnerkit.finding import Fault
from partnerkit.writing.draft import Draft, Said
from partnerkit.writing.fixes.replacing import replaced


def former_reference(draft: Draft, fault: Fault) -> Said | None:
    """Write the id that a record has now."""
    return replaced(draft, fault, str(fault.values["present"]))
