"""Ids that stand for one thing, put together: the union-find of Galler and Fischer (1964)."""

from __future__ import annotations


class Classes:
    """Classes of ids. An id that was never joined stands for itself."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def of(self, key: str) -> str:
        """Return the id that stands for the class: the least of its ids."""
        above = self._above
        if key not in above:
            return key
        root = key
        while root in above:
            root = above[root]
        while key != root:
            above[key], key = root, above[key]
        return root

    def join(self, one: str, other: str) -> None:
        """Put the classes of two ids together; the order of joining does not matter."""
        first, second = sorted((self.of(one), self.of(other)))
        if first != second:
            self._above[second] = first
