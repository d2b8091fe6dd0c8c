r"""Edits at places in a text → bytes: line ends and byte-order marks stay as they are.

Places count in the text as it is read, with ``\n`` for every line end and without marks.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from partnerkit.source import Source

_DROPPED = re.compile("\r\n|\ufeff")
_LINE_END = re.compile("\r\n|\r|\n")


class Patch(NamedTuple):
    """Text that takes the place of what stands between two offsets."""

    start: int
    end: int
    text: str


def patched(source: Source, patches: Iterable[Patch]) -> Source:
    """Apply patches that do not overlap; everything else stays, byte for byte."""
    raw = source.raw.decode("utf-8")
    dropped = _dropped(raw)
    ending = line_end(raw)
    pieces, last = [], 0
    for start, end, text in sorted(patches):
        pieces += [raw[last : _in_raw(start, dropped)], text.replace("\n", ending)]
        last = _in_raw(end, dropped)
    return Source(source.path, "".join([*pieces, raw[last:]]).encode("utf-8"))


def line_end(raw: str) -> str:
    r"""Return the line end that a text uses most; ``\n`` where it has none."""
    found = _LINE_END.findall(raw) if "\r" in raw else []
    return max(("\n", "\r\n", "\r"), key=found.count)


def _dropped(raw: str) -> list[int]:
    """List the offsets of the read text from which on one more raw character is left out."""
    if "\r\n" not in raw and "\ufeff" not in raw:
        return []
    found = []
    for place, match in enumerate(_DROPPED.finditer(raw)):
        offset = match.start() - place
        found.append(offset + 1 if match[0] == "\r\n" else offset)
    return found


def _in_raw(offset: int, dropped: list[int]) -> int:
    return offset + bisect_right(dropped, offset)
