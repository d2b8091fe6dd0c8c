"""Where a line may be broken: at blanks, then behind hyphens and slashes, at last anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from rich.cells import cell_len, chop_cells
from rich.console import Console, ConsoleOptions, RenderResult
from rich.measure import Measurement
from rich.text import Span
from rich.text import Text as Styled

LONGEST_LINE: Final = 100
"""Longer lines are hard to read."""

_PIECE: Final = re.compile(r"[^-/–]+[-/–]+(?=\w)|.+", re.DOTALL)
"""The part of a word up to a hyphen, dash or slash inside it, or the rest."""

_WORD: Final = re.compile(r"\S+(?:(?<=[0-9])[ \u00a0\u202f][%€]\S*)?")
"""What is kept on one line where it fits: a word, or a number with its unit."""


class Breaking:
    """A text that breaks its lines as ``broken`` does, wherever rich sets it."""

    def __init__(self, text: Styled) -> None:
        self._text = text

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Break the text to the width that there is."""
        yield broken(self._text, options.max_width)

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        """Tell how much room the text needs."""
        return Measurement.get(console, options, self._text)


class Hanging:
    """A text behind a mark; ``below`` stands in front of its other lines, as wide as the mark."""

    def __init__(self, mark: str, text: Styled, below: str = "") -> None:
        self._mark = mark
        self._text = text
        self._below = below or " " * cell_len(mark)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Set the text to the right of its mark, over as many lines as it needs."""
        room = min(options.max_width - cell_len(self._mark), LONGEST_LINE)
        lines = broken(self._text, max(room, 1)).split("\n", allow_blank=True)
        for number, line in enumerate(lines):
            yield Styled(self._below if number else self._mark).append_text(line)


def longest(texts: Iterable[str]) -> tuple[int, int]:
    """Measure the longest word of some texts, and the longest piece into which words break."""
    words = {word for text in texts for word in text.split()}
    long = sorted(((cell_len(word), word) for word in words), reverse=True)
    piece = 1
    for width, word in long:
        if width <= piece:
            break
        piece = max(piece, *map(cell_len, _PIECE.findall(word)))
    return (long[0][0] if long else 1), piece


def broken(text: Styled, width: int) -> Styled:
    """Break a text into lines of a width; a word is only broken where it does not fit into one.

    Words that are too long break behind a hyphen, dash or slash; pieces that are too long as well
    break anywhere.
    """
    plain = text.plain
    if len(plain) <= width and plain.isascii():
        return text
    if all(cell_len(line) <= width for line in plain.split("\n")):
        return text
    lines = list(_lines(plain, width))
    spans = [
        Span(_moved(span.start, lines), _moved(span.end, lines), span.style) for span in text.spans
    ]
    return Styled("\n".join(plain[first:last] for first, last in lines), text.style, spans=spans)


def _moved(offset: int, lines: list[tuple[int, int]]) -> int:
    """Find where a place of the text stands once its lines are joined."""
    before = 0
    for first, last in lines:
        if offset <= last:
            return before + max(offset - first, 0)
        before += last - first + 1
    return before - 1


def _lines(plain: str, width: int) -> Iterator[tuple[int, int]]:
    """Fill one line after the other; the blanks at which a line ends are dropped."""
    begin = 0
    for long in plain.split("\n"):
        start = end = begin
        for first, last in _parts(long, width):
            if end > start and cell_len(plain[start : begin + last]) > width:
                yield start, end
                start = begin + first
            end = begin + last
        yield start, end
        begin += len(long) + 1


def _parts(line: str, width: int) -> Iterator[tuple[int, int]]:
    """Tell from where to where the parts of a line reach that are not to be broken."""
    for word in _WORD.finditer(line):
        if cell_len(word[0]) <= width:
            yield word.span()
            continue
        place = word.start()
        for piece in _PIECE.findall(word[0]):
            for part in chop_cells(piece, width):
                yield place, place + len(part)
                place += len(part)
