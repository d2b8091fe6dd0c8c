"""How concentrated counts are: the largest share, and the Herfindahl-Hirschman index.

Source: A. O. Hirschman, "The Paternity of an Index", American Economic Review 54 (1964) 761-762.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Concentration(NamedTuple):
    """The largest of some counts, its keys, the sum of all, and the index over them.

    ``largest`` are several keys where they are equally large, in the order of the alphabet.
    """

    largest: tuple[str, ...]
    part: int
    whole: int
    hhi: float

    @property
    def equal(self) -> float:
        """To how many parts of equal size the spread amounts: the reciprocal of the index."""
        return 1 / self.hhi


def measured(counts: Mapping[str, int]) -> Concentration | None:
    """Measure counts by key; None where nothing is counted.

    The index is the sum of the squared shares: 1 where one key holds everything, 1/n where n keys
    hold the same.
    """
    whole = sum(counts.values())
    if not whole:
        return None
    part = max(counts.values())
    largest = tuple(sorted(key for key, count in counts.items() if count == part))
    index = sum((count / whole) ** 2 for count in counts.values())
    return Concentration(largest, part, whole, index)
