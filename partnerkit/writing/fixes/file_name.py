"""oslo.yml → oslo.yaml."""

from __future__ import annotations

from partnerkit.files import name_fault
from partnerkit.finding import Fault
from partnerkit.source import Source
from partnerkit.writing.draft import Draft, Said, said


def file_name(draft: Draft, fault: Fault) -> Said | None:
    """Give a record the ending that is read, unless there is a file of that name."""
    path = fault.span.path
    raw = draft.strays.get(path)
    right = f"{path.rpartition('.')[0]}.yaml"
    if fault.variant != "suffix" or raw is None or name_fault(right) is not None:
        return None
    if right in draft.register.sources or right in draft.sources:
        return None
    draft.put(Source(right, raw), said("renamed-file", old=path))
    draft.delete(path)
    draft.moved[path] = right
    return said("renamed-file-away", new=right)
