"""Data → YAML in the register's own style, with the comments that belong to each field.

Blocks are indented by two, lists below their key by two more; long lists of country codes stand
in brackets. The same data always give the same text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from partnerkit.editing.order import rank, ranks
from partnerkit.editing.scalar import WIDTH, inline, key, scalar
from partnerkit.finding import KeyPath
from partnerkit.yaml_inspector import Data

_CODE = re.compile(r"[A-Z]{2}")
_FEW = 10
"""So many country codes still stand one a line."""


@dataclass(slots=True)
class Notes:
    """The comments of one field: lines before it, behind it on its line, and at its end.

    An empty text is an empty line. A comment on the line of its field that begins with a space
    stands one space away from it, any other two. ``in_brackets`` keeps a value on that line.
    """

    before: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    in_brackets: bool = False


NO_NOTES: Mapping[KeyPath, Notes] = {}


class Emitter:
    """Writes the fields of one kind of record."""

    def __init__(self, kind: str, notes: Mapping[KeyPath, Notes] = NO_NOTES) -> None:
        self.kind = kind
        self.notes = notes

    def mapping(self, data: Mapping[str, Data], path: KeyPath, indent: int) -> list[str]:
        """Write a mapping as lines, each indented by ``indent``."""
        names = ranks(self.kind, path)
        items = data.items()
        if names is not None:
            items = sorted(items, key=lambda item: rank(names, item[0]))  # type: ignore[assignment]
        lines: list[str] = []
        for name, value in items:
            here = (*path, name)
            lines += self._entry(f"{' ' * indent}{key(name)}:", value, here, indent, len(lines))
        return lines

    def items(self, data: Iterable[Data], path: KeyPath, indent: int) -> list[str]:
        """Write a list as lines, each indented by ``indent``."""
        lines: list[str] = []
        for place, value in enumerate(data):
            lines += self._item(value, (*path, place), indent, len(lines))
        return lines

    def entry(self, name: str, value: Data, path: KeyPath, indent: int) -> list[str]:
        """Write one field of a mapping, ``path`` leading to its value."""
        return self._entry(f"{' ' * indent}{key(name)}:", value, path, indent, 0)

    def item(self, value: Data, path: KeyPath, indent: int) -> list[str]:
        """Write one item of a list."""
        return self._item(value, path, indent, 0)

    def _entry(self, head: str, value: Data, path: KeyPath, indent: int, above: int) -> list[str]:
        notes = self.notes.get(path)
        if value is None or not isinstance(value, (str, list, dict)):
            body = [head]
        elif isinstance(value, str):
            first, *rest = scalar(value, indent + 2, len(head) + 1)
            body = [f"{head} {first}", *rest]
        elif not value or (notes is not None and notes.in_brackets):
            body = [f"{head} {flow(value)}"]
        elif isinstance(value, list) and _codes(value) and not self._noted(path, len(value)):
            body = [f"{head} [", *_wrapped(value, indent + 2), " " * indent + "]"]
        elif isinstance(value, list):
            body = [head, *self.items(value, path, indent + 2)]
        else:
            body = [head, *self.mapping(value, path, indent + 2)]
        return body if notes is None else _annotated(body, notes, indent, above)

    def _item(self, value: Data, path: KeyPath, indent: int, above: int) -> list[str]:
        head = " " * indent + "-"
        notes = self.notes.get(path) or Notes()
        nested = isinstance(value, (list, dict)) and bool(value)
        if not nested or notes.in_brackets:
            return self._entry(head, value, path, indent, above)
        inner = (
            self.items(value, path, indent + 2)
            if isinstance(value, list)
            else self.mapping(value, path, indent + 2)
        )
        start = next(at for at, line in enumerate(inner) if line and line.lstrip()[0] != "#")
        before = [*notes.before, *map(str.strip, notes.beside), *map(str.strip, inner[:start])]
        first = f"{head} {inner[start].lstrip()}"
        hoisted = Notes(before=before, after=notes.after)
        return _annotated([first, *inner[start + 1 :]], hoisted, indent, above)

    def _noted(self, path: KeyPath, count: int) -> bool:
        """Whether a list has comments of its own, which brackets would have no place for."""
        notes = self.notes.get(path)
        within = any((*path, place) in self.notes for place in range(count))
        return within or (notes is not None and bool(notes.after or notes.beside))


def flow(value: Data) -> str:
    """Write a value on one line, lists and mappings in brackets."""
    if isinstance(value, list):
        return "[" + ", ".join(flow(item) for item in value) + "]"
    if isinstance(value, dict):
        pairs = (f"{key(name, flow=True)}: {flow(inner)}" for name, inner in value.items())
        return "{" + ", ".join(pairs) + "}"
    return inline(value, flow=True)


def _annotated(body: list[str], notes: Notes, indent: int, above: int) -> list[str]:
    """Put the comments of a field around its lines; an empty line never comes first in a list."""
    pad = " " * indent
    *earlier, beside = notes.beside or [""]
    before = single_spaced([*notes.before, *map(str.strip, earlier)], keep_first=above > 0)
    after = single_spaced(notes.after, keep_first=True)
    gap = "" if beside.startswith(" ") or not beside else "  "
    first = f"{body[0]}{gap}{beside}"
    return [
        *(pad + line if line else "" for line in before),
        first,
        *body[1:],
        *(f"{pad}  {line}" if line else "" for line in after),
    ]


def single_spaced(lines: list[str], *, keep_first: bool) -> list[str]:
    """Leave out every empty line behind another one, and on demand one that comes first."""
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]) or (not kept and keep_first):
            kept.append(line)
    return kept


def _codes(items: Sequence[Data]) -> bool:
    """Whether a list holds more than a few country codes and nothing else."""
    return len(items) > _FEW and all(
        isinstance(item, str) and _CODE.fullmatch(item) for item in items
    )


def _wrapped(items: Sequence[str], indent: int) -> list[str]:
    """Write short items behind one another, as many as fit on a line."""
    lines, line = [], " " * indent
    for place, item in enumerate(items):
        piece = item if place == len(items) - 1 else f"{item},"
        if line.strip() and len(line) + 1 + len(piece) > WIDTH:
            lines.append(line)
            line = " " * indent
        line += f" {piece}" if line.strip() else piece
    return [*lines, line]
