"""A reference leads to another record."""

from __future__ import annotations

from collections.abc import Iterable

from partnerkit.editing import remove, set_value, value_at
from partnerkit.finding import KeyPath
from partnerkit.source import Source


def redirected(source: Source, places: Iterable[KeyPath], new: str) -> Source:
    """Put an id in the place of others; an item that then stands in its list twice goes."""
    for path in sorted(places, key=lambda path: [str(step).zfill(6) for step in path])[::-1]:
        source = _put(source, path, new)
    return source


def _put(source: Source, path: KeyPath, new: str) -> Source:
    changed = set_value(source, path, new)
    for depth in range(len(path), 0, -1):
        place = path[depth - 1]
        if isinstance(place, int):
            items = value_at(changed.data, path[: depth - 1])
            if items.count(items[place]) > 1:
                return remove(source, path[:depth])
    return changed
