"""How wide each column of a terminal table becomes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

GAP: Final = 2
"""Blanks between two columns."""

_LONGEST_WORD: Final = 28
"""Words longer than this may be broken; "Berufsbildungspartnerschaft" may not."""

_SAMPLE: Final = 200
"""So many values speak for a whole column."""


class Demand(NamedTuple):
    """What stands in a column: the widths of its values, and that of its longest word."""

    lengths: Sequence[int]
    word: int

    @property
    def natural(self) -> int:
        """The width at which nothing is broken."""
        return max(self.lengths, default=1)

    @property
    def floor(self) -> int:
        """The width below which words would be broken."""
        return max(min(self.natural, self.word, _LONGEST_WORD), 1)

    def height(self, width: int) -> int:
        """About how many lines its values fill at a width."""
        return sum(-(-length // width) for length in self.lengths[:_SAMPLE])


def share_out(demands: Sequence[Demand], available: int) -> list[int]:
    """Give each column its natural width or, where that does not fit, what saves the most lines.

    No column becomes narrower than its longest word as long as that is possible.
    """
    room = max(available - GAP * (len(demands) - 1), len(demands))
    if sum(demand.natural for demand in demands) <= room:
        return [demand.natural for demand in demands]
    widths = [demand.floor for demand in demands]
    while sum(widths) > room and max(widths) > 1:
        widths[widths.index(max(widths))] -= 1
    while (spare := room - sum(widths)) > 0:
        place, step = _best(demands, widths, spare)
        widths[place] += step
    return widths


def _best(demands: Sequence[Demand], widths: list[int], spare: int) -> tuple[int, int]:
    """Choose the column and the number of blanks that save most lines for each blank."""
    chances = [
        ((demand.height(width) - demand.height(width + step)) / step, -place, step)
        for place, (demand, width) in enumerate(zip(demands, widths, strict=True))
        for step in range(1, min(spare, demand.natural - width) + 1)
    ]
    _, place, step = max(chances)
    return -place, step
