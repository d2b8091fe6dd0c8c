"""Report → the terminal: rich sets the tables, nothing of the data is markup or a control."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from typing import Final

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table as Grid
from rich.text import Text as Styled

from partnerkit.model.types import Audience
from partnerkit.render.arrange import filled, groups, pick, shown_columns, sorted_rows
from partnerkit.render.clean import lines
from partnerkit.render.head import head_facts
from partnerkit.render.plain import Plain
from partnerkit.render.widths import GAP, Demand, share_out
from partnerkit.report import (
    Block,
    Cell,
    Column,
    Fact,
    Facts,
    Heading,
    Items,
    Node,
    Paragraph,
    Ref,
    Report,
    Room,
    Row,
    Table,
    Tone,
    Toned,
    Tree,
)
from partnerkit.words.word import Term

WIDE: Final = 110
"""From this width on there is room for the columns that a narrow terminal leaves out."""

_LONGEST_LINE: Final = 100
_TOP: Final = 2
_LABEL: Final = 26
_BAR: Final = 20
_STYLES: Final = {
    Tone.GOOD: "green",
    Tone.WARNING: "yellow",
    Tone.BAD: "red",
    Tone.QUIET: "dim",
}


class Terminal(Plain):
    """Writes values as styled text; ids stand below names.

    ``left_out`` gathers the hints at what there was no room for; they are given once, at the end.
    """

    def __init__(self, lang: str, topics: Mapping[str, Term]) -> None:
        super().__init__(lang, topics)
        self.left_out: set[str] = set()

    def styled(self, cell: Cell) -> Styled:
        """Write a value with its style."""
        if isinstance(cell, Toned):
            return Styled(self.write(cell.value), _STYLES[cell.tone])
        if cell is None:
            return Styled(self.not_stated(), "dim")
        if isinstance(cell, Ref) and cell.with_id:
            name = Styled(self.literal(self.text(cell.name)))
            return name.append(f"\n{self.literal(cell.id)}", "dim")
        return Styled(self.write(cell))

    def inline(self, cell: Cell) -> Styled:
        """Write a value inside a line."""
        if isinstance(cell, Ref) and cell.with_id:
            name = self.literal(self.text(cell.name))
            return Styled(name).append(f" ({self.literal(cell.id)})", "dim")
        if isinstance(cell, tuple) and type(cell) is tuple and cell:
            return Styled("; " if self._has_comma(cell) else ", ").join(map(self.inline, cell))
        return self.styled(cell)

    def _has_comma(self, cells: tuple[Cell, ...]) -> bool:
        return any("," in self.write(cell) for cell in cells)


def render(report: Report, lang: str, *, width: int = 80, colour: bool = False) -> str:
    """Write the whole report for a terminal of this width; ends with a line feed."""
    out = io.StringIO()
    console = Console(
        file=out,
        width=max(width, 20),
        color_system="standard" if colour else None,
        force_terminal=colour,
        no_color=not colour,
        markup=False,
        highlight=False,
        emoji=False,
        legacy_windows=False,
    )
    console.options.legacy_windows = False
    terminal = Terminal(lang, report.head.topics)
    for part in _report(report, terminal, max(width, 20)):
        console.print(part)
    text = out.getvalue()
    return "\n".join(line.rstrip() for line in text.split("\n")) if not colour else text


def _report(report: Report, terminal: Terminal, width: int) -> Iterator[RenderableType]:
    yield Styled(terminal.write(report.title), "bold")
    if report.subtitle:
        yield from _paragraph(Paragraph(report.subtitle), terminal)
    yield from _head(report, terminal)
    for block in report.texts:
        yield ""
        yield from block_parts(block, terminal, width)
    if report.gaps:
        yield ""
        yield Styled(f"── {terminal.say('gaps')} ──", "bold")
        for gap in report.gaps:
            yield _hanging("• ", terminal.inline(gap))
    hints = sorted(terminal.left_out)
    if report.head.audience is Audience.PUBLIC:
        hints.append("public-hint")
    if hints:
        yield ""
    for hint in hints:
        yield Styled(terminal.say(hint), "dim")


def _head(report: Report, terminal: Terminal) -> Iterator[RenderableType]:
    """Everything that makes the report quotable, in one line where it fits."""
    facts = head_facts(report)
    if report.head.audience is Audience.PUBLIC:
        facts = facts[:-1]
    joined = " · ".join(f"{terminal.write(f.label)} {terminal.write(f.value)}" for f in facts[1:])
    yield Styled(terminal.write(facts[0].value), "dim")
    yield Styled(joined, "dim")


def block_parts(block: Block, terminal: Terminal, width: int) -> Iterator[RenderableType]:
    """Write one block."""
    match block:
        case Heading():
            text = terminal.write(block.text)
            yield Styled(f"── {text} ──" if block.level == _TOP else text, "bold")
        case Paragraph():
            yield from _paragraph(block, terminal)
        case Facts():
            yield _facts(block.facts, terminal)
        case Items():
            yield from _items(block, terminal)
        case Tree():
            yield from _branch(block.nodes, "", terminal)
        case Table():
            yield from _table(block, terminal, width)


def _paragraph(block: Paragraph, terminal: Terminal) -> Iterator[RenderableType]:
    style = _STYLES[block.tone] if block.tone else ""
    match block.parts:
        case (str() as text,) if type(text) is str:
            texts = ("\n".join(part) for part in lines(text))
            yield Styled("\n\n".join(texts), style)
        case parts:
            line = Styled(style=style)
            for part in parts:
                line.append_text(terminal.inline(part))
            yield line


def _facts(facts: tuple[Fact, ...], terminal: Terminal, indent: int = 0) -> RenderableType:
    labels = [terminal.write(fact.label) for fact in facts]
    grid = Grid.grid(padding=(0, GAP, 0, 0), pad_edge=False)
    grid.add_column(width=min(max(map(cell_len, labels), default=1), _LABEL), overflow="fold")
    grid.add_column(overflow="fold", max_width=_LONGEST_LINE)
    for label, fact in zip(labels, facts, strict=True):
        grid.add_row(Styled(label, "dim"), terminal.inline(fact.value))
    return Padding(grid, (0, 0, 0, indent))


def _items(block: Items, terminal: Terminal) -> Iterator[RenderableType]:
    if not block.items and block.empty:
        yield Styled(terminal.write(block.empty), "dim")
    for number, item in enumerate(block.items, 1):
        mark = f"{number}. " if block.numbered else "• "
        yield _hanging(mark, terminal.inline(item.title))
        if item.facts:
            yield _facts(item.facts, terminal, len(mark))


def _hanging(mark: str, text: Styled) -> RenderableType:
    """Set a text to the right of its mark, over as many lines as it needs."""
    grid = Grid.grid(pad_edge=False)
    grid.add_column(width=len(mark))
    grid.add_column(overflow="fold", max_width=_LONGEST_LINE)
    grid.add_row(mark, text)
    return grid


def _branch(nodes: tuple[Node, ...], prefix: str, terminal: Terminal) -> Iterator[RenderableType]:
    for number, node in enumerate(nodes, 1):
        last = number == len(nodes)
        yield _hanging(f"{prefix}{'└── ' if last else '├── '}", terminal.inline(node.value))
        yield from _branch(node.children, prefix + ("    " if last else "│   "), terminal)


def _table(table: Table, terminal: Terminal, width: int) -> Iterator[RenderableType]:
    if table.title:
        yield Styled(terminal.write(table.title), "bold")
    rows = sorted_rows(table, terminal)
    if not rows:
        yield Styled(terminal.write(table.empty), "dim")
    else:
        yield from _Setting(table, rows, terminal, width).parts()
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
        self.places = shown_columns(self.columns, frozenset(rooms))
        self.shown = [self.columns[place] for place in self.places]
        self.left_out = [c for c in self.columns if c.room is Room.WIDE and c not in self.shown]
        self.rows = filled(table, _cut(rows, table.limit))
        self.more = len(rows) - len(self.rows)
        self.most = self._most(rows)
        bare = [row[1:] if table.grouped else row for row in self.rows]
        self.widths = self._widths([pick(row, self.places) for row in bare], width)

    def _most(self, rows: tuple[Row, ...]) -> float:
        """Find the largest number beside which a bar is drawn."""
        places = [place for place, column in enumerate(self.table.columns) if column.bar]
        values = [row[place] for row in rows for place in places]
        return max([value for value in values if isinstance(value, int | float)], default=0)

    def _widths(self, rows: list[Row], width: int) -> list[int]:
        demands = [self._demand(column, place, rows) for place, column in enumerate(self.shown)]
        return share_out(demands, width - 1)

    def _demand(self, column: Column, place: int, rows: list[Row]) -> Demand:
        texts = [self.terminal.write(column.label)]
        texts += [self.terminal.styled(row[place]).plain for row in rows]
        parts = [line for text in texts for line in text.split("\n")]
        lengths = [cell_len(part) + (_BAR + 1 if column.bar else 0) for part in parts]
        if column.numeric:
            return Demand(lengths, max(lengths))
        words = {word for part in parts for word in part.split()}
        return Demand(lengths, max(map(cell_len, words), default=1))

    def parts(self) -> Iterator[RenderableType]:
        """Set the table, or one below each heading of a group; the column heads stand once."""
        if not self.table.grouped:
            yield self._grid(self.rows, head=True)
        else:
            yield self._grid((), head=True)
            for value, members in groups(self.rows):
                heading = self.terminal.inline(value).append(f" ({len(members)})")
                heading.stylize("bold")
                yield Group("", heading)
                yield self._grid(members, head=False)
        yield from self._remarks()

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
            padding=(0, 1, 0, 0),
            header_style="dim",
        )
        for column, width in zip(self.shown, self.widths, strict=True):
            grid.add_column(
                Styled(self.terminal.write(column.label)),
                width=width,
                justify="right" if column.numeric and not column.bar else "left",
                overflow="fold",
            )
        for row in rows:
            cells = zip(self.shown, pick(row, self.places), strict=True)
            grid.add_row(*(self._cell(column, cell) for column, cell in cells))
        return grid

    def _cell(self, column: Column, cell: Cell) -> Styled:
        text = self.terminal.styled(cell)
        if not column.bar or not isinstance(cell, int | float) or not self.most:
            return text
        digits = len(self.terminal.number(self.most))
        filled = max(round(_BAR * cell / self.most), 1 if cell else 0)
        return Styled(text.plain.rjust(digits)).append(f" {'█' * filled}", "cyan")
