"""An item that stands in a list twice → once."""

from __future__ import annotations

from partnerkit.editing import remove
from partnerkit.finding import Fault
from partnerkit.writing.draft import Draft, Said, said
from partnerkit.yaml_inspector import Data


def repeated_item(draft: Draft, fault: Fault) -> Said | None:
    """Take out every later item of a list that says exactly the same as the one complained of."""
    if fault.variant:
        return None
    source = draft.source(fault.span.path)
    items: Data = source.data
    for step in fault.key_path[:-1]:
        items = items[step]
    place = fault.key_path[-1]
    repeated = [at for at, item in enumerate(items) if item == items[place]][1:]
    for at in reversed(repeated):
        source = remove(source, (*fault.key_path[:-1], at))
    draft.put(source)
    return said("once", value=fault.values["value"])
