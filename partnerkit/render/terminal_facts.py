"""Facts in the terminal: what is stated, in a column to the right of what it is."""

from __future__ import annotations

from typing import Final

from rich.cells import cell_len
from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table as Grid
from rich.text import Text as Styled

from partnerkit.render.breaking import LONGEST_LINE, Breaking
from partnerkit.render.terminal_values import Terminal
from partnerkit.render.widths import GAP
from partnerkit.report import Fact

_LABEL: Final = 26
"""Longer labels are broken."""


def facts_grid(facts: tuple[Fact, ...], terminal: Terminal, indent: int = 0) -> RenderableType:
    """Set facts below each other; ``indent`` is the number of blanks before the labels."""
    labels = [terminal.write(fact.label) for fact in facts]
    width = min(max(map(cell_len, labels), default=1), _LABEL)
    grid = Grid.grid(padding=(0, GAP, 0, 0), pad_edge=False)
    grid.add_column(width=width, overflow="fold")
    grid.add_column(overflow="fold", max_width=LONGEST_LINE)
    for label, fact in zip(labels, facts, strict=True):
        grid.add_row(Breaking(Styled(label, "dim")), Breaking(terminal.inline(fact.value)))
    return Padding(grid, (0, 0, 0, indent))
