"""A text with its values as a tree: where each begins and ends, and what lies between them.

The places come from the thorough reader, which counts comments and empty lines behind a block to
the block; here every value ends with its last character.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from partnerkit.editing.refusal import CannotEdit
from partnerkit.finding import Fault, KeyPath, Span
from partnerkit.source import Source
from partnerkit.text import decode
from partnerkit.yaml_inspector import Data, Layout, inspect

HARMLESS: Final = frozenset({"not-normalized", "empty-value"})
"""Faults that leave no doubt about what a text says."""

_MARK = re.compile(r"#[^\n]*|[-?:,\[\]{}]")


@dataclass(slots=True)
class Node:
    """A value: ``scalar``, ``list``, ``map``, or ``nothing`` after a colon; offsets in the text."""

    sort: str
    path: KeyPath
    start: int
    end: int
    style: str = ""
    entries: list[Entry] = field(default_factory=list)

    @property
    def flow(self) -> bool:
        """Whether a list or mapping stands in brackets."""
        return self.style == "["


@dataclass(slots=True)
class Entry:
    """A field of a mapping, or an item of a list (without a key), and where it begins."""

    key: str | None
    start: int
    key_end: int
    node: Node


@dataclass(slots=True)
class Tree:
    r"""A file's text (line ends ``\n``) and the values in it."""

    source: Source
    text: str
    data: dict[str, Data]
    root: Node
    by_path: dict[KeyPath, Entry]

    def column(self, offset: int) -> int:
        """How many characters stand before an offset in its line."""
        return offset - (self.text.rfind("\n", 0, offset) + 1)

    def line_end(self, offset: int) -> int:
        """Return the offset at which a line ends, before its line end."""
        end = self.text.find("\n", offset)
        return len(self.text) if end < 0 else end


def parse(source: Source) -> Tree:
    """Read a file as a tree; CannotEdit names the first fault that makes its meaning doubtful."""
    text, faults = decode(source.path, source.raw)
    layout = Layout() if text is None else inspect(source.path, text)
    for fault in (*faults, *layout.faults):
        if fault.rule not in HARMLESS or _nameless(fault):
            raise CannotEdit(source.path, fault)
    if text is None or layout.data is None:
        raise CannotEdit(source.path)
    return _Builder(source, text, layout).build(layout.data)


def _nameless(fault: Fault) -> bool:
    """Whether an item of a list is empty: it has no place among the values."""
    return fault.rule == "empty-value" and not isinstance((fault.key_path or (0,))[-1], str)


class _Builder:
    def __init__(self, source: Source, text: str, layout: Layout) -> None:
        self.source = source
        self.text = text
        self.layout = layout
        self.lines = [0, *(found.end() for found in re.finditer("\n", text))]
        self.by_path: dict[KeyPath, Entry] = {}
        self.keys: dict[KeyPath, list[KeyPath]] = {}
        for path in layout.keys:
            self.keys.setdefault(path[:-1], []).append(path)

    def build(self, data: dict[str, Data]) -> Tree:
        root = self._node((), data)
        return Tree(self.source, self.text, data, root, self.by_path)

    def _offset(self, line: int, column: int) -> int:
        return self.lines[line - 1] + column - 1

    def _begin(self, span: Span) -> int:
        return self._offset(span.line, span.column)

    def _finish(self, span: Span) -> int:
        # libyaml ends a block on the line behind the last one, even where there is none.
        if span.end_line > len(self.lines):
            return len(self.text)
        return min(self._offset(span.end_line, span.end_column), len(self.text))

    def _node(self, path: KeyPath, data: Data) -> Node:
        span = self.layout.values[path]
        start, end = self._begin(span), self._finish(span)
        if isinstance(data, str):
            style = self.layout.styles[path]
            return Node("scalar", path, start, self._scalar_end(start, end, style), style)
        style = "[" if self.text[start] in "[{" else ""
        node = Node("list" if isinstance(data, list) else "map", path, start, end, style)
        if isinstance(data, list):
            self._items(node, data)
        else:
            self._fields(node, data)
        if node.entries and not node.flow:
            node.end = node.entries[-1].node.end
        return node

    def _scalar_end(self, start: int, end: int, style: str) -> int:
        """Cut off what lies behind a block, unless its header (``|+``) keeps the line ends."""
        header = self.text[start : self.text.find("\n", start)] if style in {"|", ">"} else "+"
        if "+" in header.partition("#")[0]:
            return end
        return start + len(self.text[start:end].rstrip())

    def _fields(self, node: Node, data: dict[str, Data]) -> None:
        for path in self.keys.get(node.path, ()):
            key, span = str(path[-1]), self.layout.keys[path]
            begin, key_end = self._begin(span), self._finish(span)
            if key in data:
                inner = self._node(path, data[key])
            else:
                colon = self.text.index(":", key_end) + 1
                inner = Node("nothing", path, colon, colon)
            entry = Entry(key, begin, key_end, inner)
            node.entries.append(entry)
            self.by_path[path] = entry

    def _items(self, node: Node, data: list[Data]) -> None:
        behind = node.start
        for place, value in enumerate(data):
            inner = self._node((*node.path, place), value)
            begin = inner.start if node.flow else self._dash(behind, inner.start)
            entry = Entry(None, begin, begin, inner)
            node.entries.append(entry)
            self.by_path[inner.path] = entry
            behind = inner.end

    def _dash(self, behind: int, before: int) -> int:
        """Find the hyphen of an item between the end of the last one and its value."""
        return next(at for at, mark in marks(self.text, behind, before) if mark == "-")


def marks(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Yield the comments and signs between two values: offset, and a comment or one sign."""
    for found in _MARK.finditer(text, start, end):
        yield found.start(), found[0]
