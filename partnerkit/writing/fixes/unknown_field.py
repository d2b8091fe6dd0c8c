"""titel: → title:."""

from __future__ import annotations

from partnerkit.editing import CannotEdit, rename_key
from partnerkit.finding import Fault
from partnerkit.words.lookup import find_field
from partnerkit.writing.draft import Draft, Said, said


def unknown_field(draft: Draft, fault: Fault) -> Said | None:
    """Write the name of the one field that a label or synonym means, unless it is there already."""
    kind, parent, field = (str(fault.values[part]) for part in ("kind", "parent", "field"))
    found = find_field(kind, parent, field)
    if found is None:
        return None
    try:
        draft.put(rename_key(draft.source(fault.span.path), fault.key_path, found))
    except CannotEdit:
        return None
    return said("replaced", old=field, new=found)
