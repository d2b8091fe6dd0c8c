"""Report → the lines and tables of a handout, in words; what a word processor's file is made of.

Everything is plain text of one language here: a document holds no field, link or formula that
comes from the data. How a heading or a table looks is said by the modules of the formats.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Final, NamedTuple, TypeAlias

from partnerkit.render.arrange import filled, groups, pick, shown_columns, sorted_rows
from partnerkit.render.clean import lines, one_line
from partnerkit.render.head import head_facts
from partnerkit.render.plain import Plain
from partnerkit.report import (
    Block,
    Cell,
    Column,
    Facts,
    Heading,
    Items,
    Node,
    Paragraph,
    Report,
    Room,
    Row,
    Table,
    Tree,
)

_SHOWN: Final = frozenset({Room.ALWAYS, Room.WIDE, Room.TEXTS})
_TOP: Final = 2
_FORBIDDEN: Final = re.compile("[\ud800-\udfff\ufffe\uffff]")
"""What is no character of XML 1.0 (2.2); controls are taken out of every text anyway."""

_PORTRAIT: Final = 170.0
_LANDSCAPE: Final = 257.0
"""Millimetres between the margins of A4 (ISO 216), 20 mm each."""

_MOST_UPRIGHT: Final = 7
"""A table with more columns needs the page turned."""

_LETTER: Final = 1.95
_PADDING: Final = 5.0
_NARROWEST: Final = 14.0
_WIDEST: Final = 70.0
"""Millimetres: a letter of 9 points on average, what a cell needs around it, and its bounds."""


class Role(StrEnum):
    """What a line is in the document."""

    REGISTER = "register"
    TITLE = "title"
    SUBTITLE = "subtitle"
    HEADING = "heading"
    SUBHEADING = "subheading"
    TEXT = "text"
    QUIET = "quiet"
    BULLET = "bullet"
    NUMBER = "number"


class Line(NamedTuple):
    """A paragraph: ``label`` stands before the text in bold, ``depth`` says how far it is inset."""

    role: Role
    text: str
    label: str = ""
    depth: int = 0


class Body(NamedTuple):
    """Rows of a table below the group to which they belong; an empty text for no group."""

    group: str
    rows: tuple[tuple[str, ...], ...]


class Grid(NamedTuple):
    """A table: heads, which columns are set flush right, widths in millimetres, rows."""

    heads: tuple[str, ...]
    numeric: tuple[bool, ...]
    widths: tuple[float, ...]
    bodies: tuple[Body, ...]


Piece: TypeAlias = Line | Grid


class Handout(NamedTuple):
    """A report as a document: its head, its contents, its pieces, what stands below each page."""

    title: str
    register: str
    head: tuple[Line, ...]
    contents: tuple[str, ...]
    pieces: tuple[Piece, ...]
    foot: str
    landscape: bool


def handout(report: Report, lang: str) -> Handout:
    """Word a report for paper; ``contents`` holds the texts of the headings in their order."""
    plain = _Words(lang, report.head.topics)
    turned = any(len(_columns(block)) > _MOST_UPRIGHT for block in report.texts)
    writer = _Writer(plain, _LANDSCAPE if turned else _PORTRAIT)
    pieces = tuple(writer.pieces(report))
    headings = (p.text for p in pieces if isinstance(p, Line) and p.role is Role.HEADING)
    register, as_of, _, audience = (plain.write(fact.value) for fact in head_facts(report))
    foot = [register, f"{plain.say('as-of')} {as_of}"]
    if report.head.audience == "internal":
        foot.append(audience)
    return Handout(
        plain.write(report.title),
        register,
        tuple(_head(plain, report)),
        tuple(headings),
        pieces,
        " · ".join(foot),
        turned,
    )


class _Words(Plain):
    """Writes values as words that every document may hold."""

    def literal(self, text: str) -> str:
        return _FORBIDDEN.sub("", one_line(text))


def _head(plain: Plain, report: Report) -> Iterator[Line]:
    register, *facts = head_facts(report)
    yield Line(Role.REGISTER, plain.write(register.value))
    yield Line(Role.TITLE, plain.write(report.title))
    if report.subtitle:
        yield Line(Role.SUBTITLE, "".join(map(plain.write, report.subtitle)))
    for fact in facts:
        yield Line(Role.QUIET, plain.write(fact.value), plain.write(fact.label))


def _columns(block: Block) -> tuple[Column, ...]:
    """Return the columns of a table that texts show; none for another block."""
    if not isinstance(block, Table):
        return ()
    columns = block.columns[1:] if block.grouped else block.columns
    return tuple(columns[place] for place in shown_columns(columns, _SHOWN))


class _Writer:
    """Writes blocks as pieces, one after the other."""

    def __init__(self, plain: Plain, width: float) -> None:
        self.plain = plain
        self.width = width
        self.headed = False

    def pieces(self, report: Report) -> Iterator[Piece]:
        """Write everything below the head; a heading is never the child of none."""
        for block in report.texts:
            yield from self._block(block)
        if report.gaps:
            yield Line(Role.HEADING, self.plain.say("gaps"))
            for gap in report.gaps:
                yield Line(Role.BULLET, self.plain.write(gap))

    def _block(self, block: Block) -> Iterator[Piece]:
        match block:
            case Heading():
                top = block.level == _TOP
                self.headed = self.headed or top
                role = Role.HEADING if top or not self.headed else Role.SUBHEADING
                yield Line(role, self.plain.write(block.text))
            case Paragraph():
                yield from self._paragraph(block)
            case Facts():
                for fact in block.facts:
                    yield Line(Role.TEXT, self.plain.write(fact.value), self._label(fact.label))
            case Items():
                yield from self._items(block)
            case Tree():
                yield from self._branch(block.nodes, 0)
            case Table():
                yield from self._table(block)

    def _label(self, label: Cell) -> str:
        return self.plain.write(label)

    def _paragraph(self, block: Paragraph) -> Iterator[Line]:
        """Write a text; one of the data keeps its paragraphs."""
        match block.parts:
            case (str() as text,) if type(text) is str:
                for part in lines(text):
                    yield Line(Role.TEXT, self.plain.write(" ".join(part)))
            case parts:
                yield Line(Role.TEXT, "".join(map(self.plain.write, parts)))

    def _items(self, block: Items) -> Iterator[Line]:
        if not block.items and block.empty:
            yield Line(Role.QUIET, self.plain.write(block.empty))
        for number, item in enumerate(block.items, 1):
            title = self.plain.write(item.title)
            if block.numbered:
                yield Line(Role.NUMBER, title, f"{number}.")
            else:
                yield Line(Role.BULLET, title)
            for fact in item.facts:
                yield Line(Role.TEXT, self.plain.write(fact.value), self._label(fact.label), 1)

    def _branch(self, nodes: tuple[Node, ...], depth: int) -> Iterator[Line]:
        for node in nodes:
            yield Line(Role.BULLET, self.plain.write(node.value), depth=depth)
            yield from self._branch(node.children, depth + 1)

    def _table(self, table: Table) -> Iterator[Piece]:
        rows = filled(table, sorted_rows(table, self.plain))
        if table.title:
            role = Role.SUBHEADING if self.headed else Role.HEADING
            yield Line(role, self.plain.write(table.title))
        if rows:
            yield self._grid(table, rows)
        else:
            yield Line(Role.QUIET, self.plain.write(table.empty))
        for note in table.notes:
            yield Line(Role.QUIET, self.plain.write(note))

    def _grid(self, table: Table, rows: tuple[Row, ...]) -> Grid:
        columns = table.columns[1:] if table.grouped else table.columns
        places = shown_columns(columns, _SHOWN)
        heads = tuple(self.plain.write(columns[place].label) for place in places)
        bodies = []
        for value, members in groups(rows) if table.grouped else [(None, rows)]:
            group = f"{self.plain.write(value)} ({len(members)})" if table.grouped else ""
            written = tuple(tuple(map(self.plain.write, pick(row, places))) for row in members)
            bodies.append(Body(group, written))
        widths = _widths(heads, (row for body in bodies for row in body.rows), self.width)
        numeric = tuple(columns[place].numeric for place in places)
        return Grid(heads, numeric, widths, tuple(bodies))


def _widths(
    heads: tuple[str, ...], rows: Iterable[tuple[str, ...]], most: float
) -> tuple[float, ...]:
    """Make columns as wide as their texts, within bounds, and all of them as the page allows."""
    longest = [len(head) for head in heads]
    for row in rows:
        longest = [max(pair) for pair in zip(longest, map(len, row), strict=True)]
    wanted = [min(max(n * _LETTER + _PADDING, _NARROWEST), _WIDEST) for n in longest]
    scale = min(1.0, most / sum(wanted))
    return tuple(round(width * scale, 1) for width in wanted)
