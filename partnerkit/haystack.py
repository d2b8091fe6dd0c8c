"""All files of a register as one text, in which most files are ruled out at once.

Rules that look for a phone number or an odd character in every file would cost more than reading
the files, if each asked each file. Here each asks once, with patterns for the bytes that begin with
a literal: the search then skips from one place where it may match to the next.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable
from functools import cached_property

from partnerkit.source import Source

_BETWEEN = b"\0\n"
"""Separates the files; no pattern matches across it, and every file begins after a line end."""

_CONTINUATION = range(0x80, 0xC0)
_USUAL = bytes({*range(1, 0x80), *_CONTINUATION, 0xC2, 0xC3, 0xC4, 0xC5, 0xE2} - {ord("\\")})
"""ASCII, continuation bytes, and the first bytes of U+0080 to U+017F and U+2000 to U+2FFF."""


class Haystack:
    """The files of a register, in their order."""

    def __init__(self, sources: Iterable[Source]) -> None:
        """Join the bytes of the files."""
        self._sources = tuple(sources)
        pieces = [b"", *(source.raw.replace(b"\0", b" ") for source in self._sources), b""]
        self._text = _BETWEEN.join(pieces)
        self._ends: list[int] = []
        end = 0
        for piece in pieces[:-1]:
            end += len(piece) + len(_BETWEEN)
            self._ends.append(end)

    def holding(self, *patterns: bytes) -> list[Source]:
        """Select the files that hold any of some patterns, in the order of the files."""
        found: set[int] = set()
        for pattern in patterns:
            search, place = re.compile(pattern).search, 0
            while match := search(self._text, place):
                index = bisect(self._ends, match.end() - 1)
                found.add(index)
                place = self._ends[index]
        return [self._sources[index - 1] for index in sorted(found)]

    @cached_property
    def unusual(self) -> list[tuple[Source, bytes]]:
        """The files with bytes beyond ASCII, Western Europe's letters and typography.

        With each come these bytes. The backslash, with which any character can be written, is one
        of them.
        """
        left = self._text.translate(None, _USUAL).split(b"\0")
        pairs = zip(self._sources, left[1:-1], strict=True)
        return [(source, unusual) for source, unusual in pairs if unusual]
