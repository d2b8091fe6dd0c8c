"""A file of the register as it was read: its text, the places of its values, its ignores."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from partnerkit.finding import Fault, KeyPath, Span
from partnerkit.text import at, decode, readable
from partnerkit.yaml_inspector import Data, Layout, inspect
from partnerkit.yaml_reader import read

MOST_REPORTED = 50
"""How many findings of one rule in one file are enough to show what is wrong there."""

_MOST_FOUND = MOST_REPORTED + 1
"""One more than is reported, by which it is known that there are more."""

_IGNORE = re.compile(r"#[ \t]*partnerkit:[ \t]*ignore\b(?:\[([^\]\n]*)\])?[ \t]*([^\n]*)")


@dataclass(frozen=True, slots=True)
class Ignore:
    """A comment that silences rules on its line or, standing alone, on the line below."""

    rules: tuple[str, ...]
    reason: str
    span: Span
    line: int


class Source:
    """One file. Only its bytes are kept; everything else is read again when it is asked for.

    Positions cost a second reading, so a place is looked up only where something is found.
    """

    __slots__ = ("__dict__", "path", "raw")

    def __init__(self, path: str, raw: bytes) -> None:
        self.path = path
        self.raw = raw

    @property
    def text(self) -> str:
        r"""The text with line ends ``\n``; undecodable bytes are shown as replacements."""
        text, _ = decode(self.path, self.raw)
        return readable(self.raw) if text is None else text

    def read(self) -> tuple[dict[str, Data] | None, list[Fault]]:
        """Read the record's mapping and all faults of characters and YAML."""
        text, faults = decode(self.path, self.raw)
        if text is None:
            return None, faults
        data, more = read(self.path, text)
        return data, faults + more

    @property
    def data(self) -> dict[str, Data]:
        """The fields as they are written, all scalars as text; empty where nothing is readable."""
        return self.read()[0] or {}

    @cached_property
    def layout(self) -> Layout:
        """Where each key and value stands, from a thorough second reading."""
        text, _ = decode(self.path, self.raw)
        return Layout() if text is None else inspect(self.path, text)

    def span(self, path: KeyPath = (), *, key: bool = False) -> Span:
        """Find the value at a path (or its key); what is missing is found at what would hold it.

        The empty path is the first key of the file.
        """
        if len(path) == 1 and key and (quick := self._top_key(str(path[0]))):
            return quick
        layout = self.layout
        if not path:
            return next(iter(layout.keys.values()), Span(self.path, 1, 1, 1, 2))
        known = layout.keys if key else layout.values
        span = known.get(path) or layout.keys.get(path) or layout.values.get(path)
        return span or self.span(path[:-1], key=True)

    def _top_key(self, name: str) -> Span | None:
        """Find a key in the first column without a second reading of the YAML."""
        needle = f"\n{name}:".encode()
        offset = 0 if self.raw.startswith(needle[1:]) else self.raw.find(needle) + 1
        if offset == 0 and not self.raw.startswith(needle[1:]):
            return None
        if self.raw.find(needle, offset) >= 0 or self.raw.count(b"\r") != self.raw.count(b"\r\n"):
            return None
        line = self.raw.count(b"\n", 0, offset) + 1
        return Span(self.path, line, 1, line, 1 + len(name))

    def find(self, pattern: str) -> Iterator[tuple[re.Match[str], Span]]:
        """Search the text, comments included: each match with its place, the first 51.

        The pattern is compiled at its first use, so that a rule costs nothing at the start.
        """
        text = self.text
        for found in islice(re.finditer(pattern, text), _MOST_FOUND):
            first_line = found[0].partition("\n")[0]
            yield found, at(self.path, text, found.start(), len(first_line))

    def scalars(self) -> Iterator[tuple[KeyPath, str]]:
        """Every scalar of the record with its path, escapes resolved; keys are none."""
        yield from _scalars(self.layout.data, ())

    @cached_property
    def ignores(self) -> tuple[Ignore, ...]:
        """The comments ``# partnerkit: ignore[rule] reason`` in this file."""
        if b"partnerkit:" not in self.raw:
            return ()
        text = self.text
        return tuple(_ignore(self.path, text, found) for found in _IGNORE.finditer(text))

    def line(self, number: int) -> str:
        """One line of the text, without its end; empty past the last."""
        lines = self.text.split("\n")
        return lines[number - 1] if 0 < number <= len(lines) else ""


def _scalars(node: Data, path: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    if isinstance(node, str):
        yield path, node
    elif node is not None:
        pairs = node.items() if isinstance(node, dict) else enumerate(node)
        for step, inner in pairs:
            yield from _scalars(inner, (*path, step))


def _ignore(path: str, text: str, found: re.Match[str]) -> Ignore:
    span = at(path, text, found.start(), len(found[0].rstrip()))
    begin = text.rfind("\n", 0, found.start()) + 1
    alone = not text[begin : found.start()].strip()
    rules = tuple(name.strip() for name in (found[1] or "").split(",") if name.strip())
    return Ignore(rules, found[2].strip(), span, span.line + 1 if alone else span.line)
