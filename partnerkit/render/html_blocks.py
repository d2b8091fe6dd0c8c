"""Blocks of a report → HTML elements.

Set here and not by templates, because a site of ten thousand partnerships has half a million of
them. Every text comes from the writer of values, which escapes it; what is added here is markup.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from html import escape
from itertools import groupby
from typing import Any, Final, NamedTuple

from partnerkit.render.arrange import filled, groups, pick, shown_columns, sorted_rows
from partnerkit.render.clean import lines
from partnerkit.render.html_values import Html
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
    Room,
    Row,
    Table,
    Tree,
)

_SHOWN: Final = frozenset({Room.ALWAYS, Room.WIDE, Room.TEXTS})
_STEPS: Final = 20
"""Bars have this many lengths: a class each, because the page forbids inline styles."""


def write_blocks(blocks: Iterable[Block], html: Html) -> str:
    """Write blocks one below the other; headings get the anchors of ``anchor``.

    Tables of counts that follow one another stand side by side.
    """
    written: list[str] = []
    for counted, members in groupby(enumerate(blocks, 1), key=_is_counted):
        parts = [_WRITERS[type(block)](html, block, number) for number, block in members]
        if counted and len(parts) > 1:
            parts = [f"<div>\n{part}\n</div>" for part in parts]
            parts = ['<div class="counts">', *parts, "</div>"]
        written += parts
    return "\n".join(written)


def anchor(number: int) -> str:
    """Return the anchor of the block with this number, counted from 1."""
    return f"s{number}"


def write_facts(html: Html, facts: Iterable[Fact]) -> str:
    """Write labels with their values."""
    write = html.writers
    pairs = [
        f"<div><dt>{write[type(label)](label)}</dt><dd>{write[type(value)](value)}</dd></div>"
        for _, label, value in facts
    ]
    return "\n".join(['<dl class="facts">', *pairs, "</dl>"])


def _is_counted(numbered: tuple[int, Block]) -> bool:
    block = numbered[1]
    return type(block) is Table and any(column.bar for column in block.columns)


def _heading(html: Html, block: Heading, number: int) -> str:
    return f'<h{block.level} id="{anchor(number)}">{html.write(block.text)}</h{block.level}>'


def _paragraph(html: Html, block: Paragraph, _: int) -> str:
    opened = f'<p class="{block.tone.value}">' if block.tone else "<p>"
    return "\n".join(f"{opened}{text}</p>" for text in _paragraphs(html, block))


def _facts(html: Html, block: Facts, _: int) -> str:
    return write_facts(html, block.facts)


def _paragraphs(html: Html, block: Paragraph) -> list[str]:
    match block.parts:
        case (str() as words,) if type(words) is str:
            return [html.write(" ".join(part)) for part in lines(words)]
        case parts:
            return ["".join(map(html.write, parts))]


def _items(html: Html, block: Items, _: int) -> str:
    if not block.items:
        return f'<p class="quiet">{html.write(block.empty)}</p>' if block.empty else ""
    tag = "ol" if block.numbered else "ul"
    entries = []
    for item in block.items:
        facts = f"\n{write_facts(html, item.facts)}\n" if item.facts else ""
        entries.append(f'<li><p class="item">{html.write(item.title)}</p>{facts}</li>')
    return "\n".join([f'<{tag} class="items">', *entries, f"</{tag}>"])


def _tree(html: Html, block: Tree, _: int) -> str:
    return _nodes(html, block.nodes)


def _nodes(html: Html, nodes: tuple[Node, ...]) -> str:
    entries = []
    for node in nodes:
        below = _nodes(html, node.children) if node.children else ""
        entries.append(f"<li>{html.write(node.value)}{below}</li>")
    return "\n".join(['<ul class="tree">', *entries, "</ul>"])


def _table(html: Html, table: Table, number: int) -> str:
    return "\n".join(_table_parts(html, table, number))


def _table_parts(html: Html, table: Table, number: int) -> Iterator[str]:
    """Write a table, its sentence where it is empty, and its notes."""
    rows = filled(table, sorted_rows(table, html))
    if rows:
        yield from _filled_table(html, table, rows)
    else:
        if table.title:
            yield f'<h3 id="{anchor(number)}">{html.write(table.title)}</h3>'
        yield f'<p class="quiet">{html.write(table.empty)}</p>'
    for note in table.notes:
        yield f'<p class="note">{html.write(note)}</p>'


def _filled_table(html: Html, table: Table, rows: tuple[Row, ...]) -> Iterator[str]:
    """Write a table; with groups, each has its rows below a heading."""
    columns = table.columns[1:] if table.grouped else table.columns
    places = shown_columns(columns, _SHOWN)
    shown = [columns[place] for place in places]
    setting = _Setting(html, shown, places, _most(table.columns, rows))
    yield f'<div class="table" data-name="{escape(table.name)}">\n<table>'
    if table.title:
        yield f"<caption>{html.write(table.title)}</caption>"
    yield "<thead><tr>"
    for column in shown:
        number = ' class="number"' if column.numeric else ""
        yield f'<th scope="col"{number}>{html.write(column.label)}</th>'
    yield "</tr></thead>"
    for value, members in groups(rows) if table.grouped else [(None, rows)]:
        yield "<tbody>"
        if table.grouped:
            heading = f"{html.write(value)} ({len(members)})"
            across = f'<th colspan="{len(shown)}" scope="rowgroup">{heading}</th>'
            yield f'<tr class="group">{across}</tr>'
        yield from setting.rows(members)
        yield "</tbody>"
    yield "</table>\n</div>"


class _Setting(NamedTuple):
    """What the cells of a table need to be written."""

    html: Html
    columns: list[Column]
    places: tuple[int, ...]
    most: float

    def rows(self, rows: tuple[Row, ...]) -> Iterator[str]:
        """Write rows; the first cell heads its row."""
        first, *others = (_open_cell(column) for column in self.columns)
        head = first.replace("<td", '<th scope="row"')
        form = "".join([f"<tr>{head}%s</th>", *(f"{other}%s</td>" for other in others), "</tr>"])
        writers = self.html.writers
        bars = any(column.bar for column in self.columns)
        for row in rows:
            cells = pick(row, self.places)
            texts = self._barred(cells) if bars else [writers[type(cell)](cell) for cell in cells]
            yield form % tuple(texts)

    def _barred(self, cells: Row) -> list[str]:
        return [self._cell(*pair) for pair in zip(self.columns, cells, strict=True)]

    def _cell(self, column: Column, cell: Cell) -> str:
        text = self.html.write(cell)
        if not column.bar or not isinstance(cell, int | float) or not self.most:
            return text
        step = max(round(_STEPS * cell / self.most), 1 if cell else 0)
        bar = f'<span class="bar b{step}" aria-hidden="true"></span>'
        return f'<span class="counted">{text}</span>{bar}'


def _open_cell(column: Column) -> str:
    return '<td class="number">' if column.numeric and not column.bar else "<td>"


def _most(columns: tuple[Column, ...], rows: tuple[Row, ...]) -> float:
    """Find the largest number beside which a bar is drawn."""
    places = [place for place, column in enumerate(columns) if column.bar]
    values = (row[place] for row in rows for place in places)
    return max((value for value in values if isinstance(value, int | float)), default=0)


_WRITERS: Final[Mapping[type[Block], Callable[[Html, Any, int], str]]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Facts: _facts,
    Items: _items,
    Tree: _tree,
    Table: _table,
}
"""Writes a block, whose number is that of its anchor."""
