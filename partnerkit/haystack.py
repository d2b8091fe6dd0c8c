"""The lines of all files of a register, each once, for ruling most files out at a stroke.

Rules that look for a phone number or an odd character in every file would cost more than reading
the files, if each asked each file. Two lines of three stand in more than one file; here each is
looked at once, with patterns that begin with a literal, so that the search skips ahead to it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property

from partnerkit.source import Source

_CONTINUATION = range(0x80, 0xC0)
_USUAL = bytes({*range(0x80), *_CONTINUATION, *range(0xC2, 0xCA), 0xE2} - set(b"\\\n"))
"""ASCII, continuation bytes, and the first bytes of U+0080 to U+027F and U+2000 to U+2FFF."""


_FEW = 3
"""Lines that are looked up file by file; for more it is faster to note all places of all lines."""


class Haystack:
    """The files of a register, by the lines that they hold."""

    def __init__(self, sources: Iterable[Source]) -> None:
        """Collect the lines of the files; a line that is repeated is kept once."""
        self._sources = tuple(sources)
        lines: set[bytes] = set()
        for source in self._sources:
            lines.update(source.raw.split(b"\n"))
        lines.discard(b"")
        self._lines = b"\n" + b"\n".join(lines)

    def lines(self, *patterns: bytes) -> list[bytes]:
        """Select the lines that hold any of some patterns, in no order.

        A pattern may begin with a line end, and match none but this.
        """
        found: dict[bytes, None] = {}
        for pattern in patterns:
            search, place = re.compile(pattern).search, 0
            while match := search(self._lines, place):
                begin = self._lines.rfind(b"\n", 0, match.start() + 1) + 1
                place = self._lines.find(b"\n", match.end())
                place = len(self._lines) if place < 0 else place
                found[self._lines[begin:place]] = None
        return list(found)

    def holding(self, *patterns: bytes, form: str = "") -> list[Source]:
        """Select the files with a line that holds any of some patterns, in their order.

        ``form`` is the exact pattern for the text of the line, of which the others are parts.
        """
        lines = self.lines(*patterns)
        if form:
            lines = [line for line in lines if re.search(form, line.decode("utf-8", "replace"))]
        return self.with_lines(lines)

    def with_lines(self, lines: Iterable[bytes]) -> list[Source]:
        """Select the files with any of some lines, in their order."""
        wanted = frozenset(lines)
        if not wanted:
            return []
        if len(wanted) > _FEW:
            found = sorted({place for line in wanted for place in self._places.get(line, ())})
            return [self._sources[place] for place in found]
        return [
            source
            for source in self._sources
            if any(line in source.raw and line in source.raw.split(b"\n") for line in wanted)
        ]

    @cached_property
    def _places(self) -> Mapping[bytes, list[int]]:
        """In which files each line stands; made only where something is found."""
        places: dict[bytes, list[int]] = defaultdict(list)
        for place, source in enumerate(self._sources):
            for line in source.raw.split(b"\n"):
                places[line].append(place)
        return places

    @cached_property
    def unusual(self) -> list[bytes]:
        """The lines with bytes beyond ASCII, the letters of Europe and typography.

        The backslash, with which any character can be written, is one of these bytes.
        """
        left = self._lines.translate(None, _USUAL).split(b"\n")
        pairs = zip(self._lines.split(b"\n"), left, strict=True)
        return [line for line, unusual in pairs if unusual]
