"""How wide each column of a terminal table becomes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

GAP: Final = 2
"""Blanks between two columns."""

_LONGEST_PIECE: Final = 28
"""Longer ones, such as addresses, may be broken; "Berufsbildungspartnerschaft" may not."""

_SAMPLE: Final = 200
"""So many values speak for a whole column."""


class Demand(NamedTuple):
    """What stands in a column: the widths of its values, of its longest word and longest piece.

    A piece is what is left of a word that is broken behind its hyphens.
    """

    lengths: Sequence[int]
    word: int
    piece: int

    @property
    def natural(self) -> int:
        """The width at which nothing is broken."""
        return max(1, *self.lengths)

    @property
    def floor(self) -> int:
        """The width below which a word would be broken inside."""
        return max(min(self.natural, self.piece, _LONGEST_PIECE), 1)

    def height(self, width: int) -> int:
        """About how many lines its values fill at a width."""
        return sum(-(-length // width) for length in self.lengths[:_SAMPLE])


def fit(demands: Sequence[Demand], available: int) -> bool:
    """Whether there is room for these columns without breaking a word inside."""
    return sum(demand.floor for demand in demands) <= _room(demands, available)


def share_out(demands: Sequence[Demand], available: int) -> list[int]:
    """Give each column its natural width or, where that does not fit, what saves the most lines.

    No column becomes narrower than its longest word as long as the sum fits, nor then narrower
    than its longest piece; where even that is too much, the widest give way.
    """
    room = _room(demands, available)
    for widths in (
        [demand.natural for demand in demands],
        [max(demand.word, 1) for demand in demands],
        [max(demand.piece, 1) for demand in demands],
    ):
        if sum(widths) <= room:
            break
    else:
        widths = [demand.floor for demand in demands]
    while sum(widths) > room and max(widths) > 1:
        widths[widths.index(max(widths))] -= 1
    while spare := min(room - sum(widths), _short(demands, widths)):
        place, step = _best(demands, widths, spare)
        widths[place] += step
    return widths


def _room(demands: Sequence[Demand], available: int) -> int:
    """Count the characters that the columns share, without the blanks between them."""
    return max(available - GAP * (len(demands) - 1), len(demands))


def _short(demands: Sequence[Demand], widths: Sequence[int]) -> int:
    """Count the characters that are missing until nothing is broken."""
    return sum(demand.natural - width for demand, width in zip(demands, widths, strict=True))


def _best(demands: Sequence[Demand], widths: list[int], spare: int) -> tuple[int, int]:
    """Choose the column and the number of blanks that save most lines for each blank."""
    chances = [
        ((demand.height(width) - demand.height(width + step)) / step, -place, step)
        for place, (demand, width) in enumerate(zip(demands, widths, strict=True))
        for step in range(1, min(spare, demand.natural - width) + 1)
    ]
    _, place, step = max(chances)
    return -place, step
