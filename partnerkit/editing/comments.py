"""Comments and empty lines → the fields that they belong to, so that they travel with them.

A comment behind a value belongs to it. A comment on a line of its own belongs to what follows,
or, indented deeper than that, to the end of the block above it. What stands at the top of a file,
with an empty line below it or meant for programs, stays at the top; what stands at the very end
stays there.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import pairwise

from partnerkit.editing.emitter import Notes
from partnerkit.editing.tree import Entry, Tree, marks
from partnerkit.finding import KeyPath

_FOR_PROGRAMS = re.compile(r"#\s*(SPDX-|yaml-language-server:|vim?:|-\*-|!)")


@dataclass(slots=True)
class Comments:
    """The comments of a file: at its top, of each field (by its path), and at its end."""

    top: list[str] = field(default_factory=list)
    of: dict[KeyPath, Notes] = field(default_factory=dict)
    end: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Leaf:
    """A key, or a value without values in it."""

    start: int
    end: int
    path: KeyPath
    is_key: bool


def comments(tree: Tree) -> Comments:
    """Assign every comment and every empty line of a file."""
    return _Assignment(tree).run()


class _Assignment:
    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self.text = tree.text
        self.found = Comments()
        self.leaves: list[_Leaf] = []
        for entry in tree.root.entries:
            self._collect(entry)
        self.starts = sorted((entry.start, len(path), path) for path, entry in tree.by_path.items())
        self.offsets = [start for start, _, _ in self.starts]

    def run(self) -> Comments:
        """Look into every gap between two leaves."""
        edges: list[_Leaf | None] = [None, *self.leaves, None]
        for before, behind in pairwise(edges):
            self._headers(before)
            self._gap(before, behind)
        self._top()
        while self.found.end and not self.found.end[-1]:
            self.found.end.pop()
        return self.found

    def _collect(self, entry: Entry) -> None:
        node = entry.node
        if entry.key is not None:
            self.leaves.append(_Leaf(entry.start, entry.key_end, node.path, is_key=True))
        if node.entries:
            for inner in node.entries:
                self._collect(inner)
        elif node.sort != "nothing":
            self.leaves.append(_Leaf(node.start, node.end, node.path, is_key=False))

    def _notes(self, path: KeyPath) -> Notes:
        return self.found.of.setdefault(path, Notes())

    def _headers(self, leaf: _Leaf | None) -> None:
        """Take the comment behind the sign of a block (``>-  # comment``), inside its leaf."""
        if leaf is None or leaf.is_key or self.text[leaf.start : leaf.start + 1] not in {"|", ">"}:
            return
        _, sign, comment = self.text[leaf.start : self.tree.line_end(leaf.start)].partition("#")
        if sign:
            self._notes(leaf.path).beside.append(sign + comment.rstrip())

    def _gap(self, before: _Leaf | None, behind: _Leaf | None) -> None:
        start = before.end if before else 0
        end = behind.start if behind else len(self.text)
        closed, last = 0, start
        pending = False
        for at, mark in marks(self.text, start, end):
            pending = pending or self._is_blank(last, at)
            last = at + 1
            if mark in {"]", "}"}:
                closed += 1
            if not mark.startswith("#"):
                continue
            last = at + len(mark)
            comment = mark.rstrip()
            line = self.text[max(start, at - self.tree.column(at)) : at]
            if before and ("\n" not in self.text[start:at] or "]" in line or "}" in line):
                self._beside(before, closed, self._apart(before, at) + comment)
            else:
                self._own_line(before, behind, at, closed, comment, blank=pending)
            pending = False
        if (pending or self._is_blank(last, end)) and behind:
            self._above(before, behind).append("")

    def _is_blank(self, start: int, end: int) -> bool:
        """Whether an empty line lies between two offsets with nothing but space between them."""
        return self.text.count("\n", start, end) > 1

    def _apart(self, before: _Leaf, at: int) -> str:
        """Return a space for a comment that only one space parts from plain text, else nothing.

        It may be the rest of a text that was cut off by its "#"; the rule lost-comment asks.
        """
        is_plain = not before.is_key and self.text[before.start] not in "\"'[{"
        return " " if is_plain and self.text[before.end : at] == " " else ""

    def _beside(self, before: _Leaf, closed: int, comment: str) -> None:
        """Take a comment behind a value, or behind the brackets that close around it."""
        path = before.path if before.is_key or not closed else before.path[:-closed]
        if path:
            self._notes(path).beside.append(comment)
        else:
            self.found.end.append(comment)

    def _own_line(  # noqa: PLR0913 - where the comment stands, in all respects
        self,
        before: _Leaf | None,
        behind: _Leaf | None,
        at: int,
        closed: int,
        comment: str,
        *,
        blank: bool,
    ) -> None:
        """Take a comment on its own line."""
        lines = self._lines_for(before, behind, at, closed)
        if blank and (before or lines):
            lines.append("")
        lines.append(comment)

    def _lines_for(
        self, before: _Leaf | None, behind: _Leaf | None, at: int, closed: int
    ) -> list[str]:
        first = self._first_entry(before, behind)
        column = self.tree.column(at)
        if before is None or (first is None and behind is not None):
            return self._above(before, behind)
        limit = self.tree.column(self.tree.root.start) if first is None else self._column(first)
        outer = () if first is None else first[:-1]
        for path in self._closing(before.path, outer, closed):
            node = self.tree.by_path[path].node
            if node.flow or (column > limit and self.tree.column(node.start) <= column):
                return self._notes(path).after
        return self.found.end if first is None else self._notes(first).before

    def _closing(self, path: KeyPath, outer: KeyPath, closed: int) -> list[KeyPath]:
        """List what ends between two leaves, innermost first; ``closed`` brackets already have."""
        inside = [path[:depth] for depth in range(len(path) - 1, len(outer), -1)]
        return inside[closed:]

    def _above(self, before: _Leaf | None, behind: _Leaf | None) -> list[str]:
        path = self._first_entry(before, behind)
        if path is None and behind is not None:
            path = behind.path
        return self.found.end if path is None else self._notes(path).before

    def _first_entry(self, before: _Leaf | None, behind: _Leaf | None) -> KeyPath | None:
        """Find the outermost field or item that begins between two leaves."""
        if behind is None:
            return None
        place = bisect_right(self.offsets, before.start) if before else 0
        if place < len(self.starts) and self.starts[place][0] <= behind.start:
            return self.starts[place][2]
        return None

    def _column(self, path: KeyPath) -> int:
        return self.tree.column(self.tree.by_path[path].start)

    def _top(self) -> None:
        """Split what precedes the first field: the top of the file, and the field's own."""
        if not self.tree.root.entries:
            return
        own = self.found.of.get(self.tree.root.entries[0].node.path, Notes()).before
        while own and not own[0]:
            del own[0]
        cut = max((at + 1 for at, line in enumerate(own) if not line), default=0)
        while cut < len(own) and _FOR_PROGRAMS.match(own[cut]):
            cut += 1
        self.found.top = own[:cut]
        del own[:cut]
