"""Tables in the terminal: which columns there is room for, how wide they are, groups and bars."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.table import Table as Grid
from rich.text import Text as Styled

from partnerkit.render.arrange import filled, groups, pick, shown_columns, sorted_rows
from partnerkit.render.breaking import Breaking, broken, longest
from partnerkit.render.terminal_facts import facts_grid
from partnerkit.render.terminal_values import Terminal
from partnerkit.render.widths import Demand, fit, share_out
from partnerkit.report import Cell, Column, Fact, Room, Row, Table

WIDE: Final = 110
"""From this width on there is room for the columns that a narrow terminal leaves out."""

_BAR: Final = 20
"""The longest bar."""


def table_parts(table: Table, terminal: Terminal, width: int) -> Iterator[RenderableType]:
    """Set one table with its title and notes; says what there was no room for."""
    if table.title:
        yield Styled(terminal.write(table.title), "bold")
    rows = sorted_rows(table, terminal)
    if not rows:
        yield Styled(terminal.write(table.empty), "dim")
    else:
        setting = _Setting(table, rows, terminal, width)
        yield from setting.parts()
        if setting.stacked and table.notes:
            yield ""
    for note in table.notes:
        yield Styled(terminal.write(note), "dim")


def _cut(rows: tuple[Row, ...], limit: int | None) -> tuple[Row, ...]:
    """Keep the first rows, and the one that counts what states nothing."""
    if limit is None or len(rows) <= limit:
        return rows
    return (*rows[:limit], *(row for row in rows[limit:] if row[0] is None))


class _Setting:
    """One table as it is set: which columns there is room for, and how wide they are."""

    def __init__(self, table: Table, rows: tuple[Row, ...], terminal: Terminal, width: int) -> None:
        self.table = table
        self.terminal = terminal
        self.columns = table.columns[1:] if table.grouped else table.columns
        rooms = {Room.ALWAYS, Room.WIDE, Room.TEXTS} if width >= WIDE else {Room.ALWAYS, Room.TEXTS}
        self.rows = filled(table, _cut(rows, table.limit))
        self.more = len(rows) - len(self.rows)
        self.most = self._most(rows)
        self.sizes = self._sizes(filled(table, rows))
        demands = self._demands(shown_columns(self.columns, frozenset(rooms)))
        self.places = self._places(demands, width)
        shown = [demands[place] for place in self.places]
        self.stacked = len(shown) > 1 and not fit(shown, width - 1)
        self.widths = share_out(shown, width - 1)
        self.shown = [self.columns[place] for place in self.places]
        self.left_out = [c for c in self.columns if c.room is Room.WIDE and c not in self.shown]

    def _most(self, rows: tuple[Row, ...]) -> float:
        """Find the largest number beside which a bar is drawn."""
        places = [place for place, column in enumerate(self.table.columns) if column.bar]
        values = [row[place] for row in rows for place in places]
        return max([value for value in values if isinstance(value, int | float)], default=0)

    def _sizes(self, rows: tuple[Row, ...]) -> dict[str, int]:
        """Count the rows of each group, also those for which there is no room."""
        if not self.table.grouped:
            return {}
        return {self.terminal.write(value): len(members) for value, members in groups(rows)}

    def _places(self, demands: dict[int, Demand], width: int) -> tuple[int, ...]:
        """Leave out what only a wide terminal shows, from the right, until no word is broken."""
        places = list(demands)
        optional = [place for place in places if self.columns[place].room is Room.WIDE]
        while optional and not fit([demands[place] for place in places], width - 1):
            places.remove(optional.pop())
        return tuple(places)

    def _demands(self, places: tuple[int, ...]) -> dict[int, Demand]:
        """Measure the columns for which there may be room."""
        bare = [row[1:] if self.table.grouped else row for row in self.rows]
        return {
            place: self._demand(self.columns[place], [row[place] for row in bare])
            for place in places
        }

    def _demand(self, column: Column, cells: list[Cell]) -> Demand:
        """Measure a column; numbers are never broken, not even at a blank."""
        label = self.terminal.write(column.label)
        values = [self.terminal.styled(cell).plain for cell in cells]
        lines = [line for text in (label, *values) for line in text.split("\n")]
        lengths = [cell_len(line) + (_BAR + 1 if column.bar else 0) for line in lines]
        if column.bar:
            return Demand(lengths, max(lengths), max(lengths))
        numbers = max(map(cell_len, values), default=1) if column.numeric else 1
        word, piece = longest(lines)
        return Demand(lengths, max(numbers, word), max(numbers, piece))

    def parts(self) -> Iterator[RenderableType]:
        """Set the table, or one below each heading of a group; the column heads stand once."""
        if not self.table.grouped:
            yield from self._rows(self.rows, head=True)
        else:
            if not self.stacked:
                yield self._grid((), head=True)
            for number, (value, members) in enumerate(groups(self.rows)):
                size = self.sizes[self.terminal.write(value)]
                heading = self.terminal.inline(value).append(f" ({size})")
                heading.stylize("bold")
                yield Group(*([] if self.stacked and not number else [""]), heading)
                yield from self._rows(members, head=False)
        yield from self._remarks()

    def _rows(self, rows: tuple[Row, ...], *, head: bool) -> Iterator[RenderableType]:
        """Set rows as a table; where that would break words, as one list of facts for each."""
        if not self.stacked:
            yield self._grid(rows, head=head)
            return
        for number, row in enumerate(rows):
            cells = zip(self.shown, pick(row, self.places), strict=True)
            facts = tuple(
                Fact(column.key, column.label, cell)
                for column, cell in cells
                if self.terminal.styled(cell).plain
            )
            yield Group(*([""] if number else []), facts_grid(facts, self.terminal))

    def _remarks(self) -> Iterator[RenderableType]:
        if self.more:
            yield Styled(self.terminal.say("more-rows", n=self.terminal.number(self.more)), "dim")
            self.terminal.left_out.add("all-rows")
        if self.left_out:
            self.terminal.left_out.add("all-columns")

    def _grid(self, rows: tuple[Row, ...], *, head: bool) -> Grid:
        grid = Grid(
            box=SIMPLE_HEAD,
            show_header=head,
            show_edge=False,
            pad_edge=False,
            padding=(0, 1, 0, 0),  # and one blank that the box puts between columns
            header_style="dim",
        )
        for column, width in zip(self.shown, self.widths, strict=True):
            grid.add_column(
                Breaking(Styled(self.terminal.write(column.label))),
                width=width,
                justify="right" if column.numeric and not column.bar else "left",
                overflow="fold",
            )
        for row in rows:
            cells = zip(self.shown, pick(row, self.places), self.widths, strict=True)
            grid.add_row(*(broken(self._cell(col, cell), width) for col, cell, width in cells))
        return grid

    def _cell(self, column: Column, cell: Cell) -> Styled:
        text = self.terminal.styled(cell)
        if not column.bar or not isinstance(cell, int | float) or not self.most:
            return text
        digits = len(self.terminal.number(self.most))
        filled = max(round(_BAR * cell / self.most), 1 if cell else 0)
        return Styled(text.plain.rjust(digits)).append(f" {'█' * filled}", "cyan")
