"""A code frame: the line of a finding with a caret under the value, and what belongs to it.

Columns are counted in cells of the terminal: a Chinese character takes two, a combining mark none
(Unicode Standard Annex 11). Control characters are shown as escapes, long lines are cut around
the marked place, and no line of a frame begins with text from the file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from partnerkit.finding import Span
from partnerkit.formats.style import Style
from partnerkit.formats.wording import BUILD_COMMAND
from partnerkit.message import printable

_CUT = "…"
_FARTHEST_PARENT = 200

Paint = Callable[[str], str]


@dataclass(frozen=True)
class Mark:
    """A place to underline: with which sign, in which style, and with what said beside it."""

    span: Span
    sign: str
    paint: Paint
    label: str = ""


def frame(lines: Sequence[str], marks: Sequence[Mark], width: int) -> Iterator[str]:
    """Yield the rows of a frame, at most ``width`` cells wide.

    ``lines`` are those of the file; ``marks`` lie in it, the first being the finding itself, whose
    parent line is shown as well.
    """
    by_line: dict[int, list[Mark]] = {}
    for mark in marks:
        if 0 < mark.span.line <= len(lines):
            by_line.setdefault(mark.span.line, []).append(mark)
    if not by_line:
        return
    numbers = sorted(by_line.keys() | _parent(lines, marks[0].span))
    digits = len(str(numbers[-1]))
    bar = Style.BLUE("|")
    room = max(width - digits - len(" | "), len("…schools…"))
    yield f"{' ' * digits} {bar}"
    previous = numbers[0]
    for number in numbers:
        if number - previous > 1:
            yield Style.BLUE("…".rjust(digits + 1))
        previous = number
        text = lines[number - 1]
        if number not in by_line:
            shown = _window(text, 0, 0, room)[0]
            yield f"{Style.BLUE(str(number).rjust(digits))} {bar} {shown}"
        for mark in by_line.get(number, ()):
            shown, before, under = _window(text, *_columns(text, mark.span), room)
            yield f"{Style.BLUE(str(number).rjust(digits))} {bar} {shown}"
            sign = mark.paint(mark.sign * max(under, 1) + f" {mark.label}".rstrip())
            yield f"{' ' * digits} {bar} {' ' * before}{sign}"


def _parent(lines: Sequence[str], span: Span) -> set[int]:
    """Find the line above that the marked line is indented below, if it lies not too far away."""
    if not 0 < span.line <= len(lines):
        return set()
    depth = _depth(lines[span.line - 1])
    for number in range(span.line - 1, max(0, span.line - _FARTHEST_PARENT), -1):
        text = lines[number - 1]
        if depth and text.strip() and _depth(text) < depth and not text.lstrip().startswith("#"):
            return {number}
    return set()


def _depth(text: str) -> int:
    return len(text) - len(text.lstrip(" "))


def _columns(text: str, span: Span) -> tuple[int, int]:
    """Where the mark begins and ends in the line, counted from 0; a block ends with the line."""
    start = min(span.column - 1, len(text))
    end = span.end_column - 1 if span.end_line == span.line else len(text.rstrip())
    return start, max(min(end, len(text)), start)


def _window(text: str, start: int, end: int, room: int) -> tuple[str, int, int]:
    """Cut a line to ``room`` cells: what is shown, the cells before the mark, those under it."""
    first = max(0, start - room)
    pieces = _pieces(text, first, start + room)
    at, stop = start - first, min(end - first, len(pieces))
    left, right = _bounds(pieces, at, room, whole=len(pieces) == len(text))
    head = _CUT if first + left else ""
    tail = _CUT if first + right < len(text) else ""
    before = head + "".join(pieces[left:at])
    under = "".join(pieces[at : min(stop, right)])
    return head + "".join(pieces[left:right]) + tail, cell_len(before), cell_len(under)


def _pieces(text: str, first: int, last: int) -> list[str]:
    """Show each character of a stretch: controls, and what commands a build server, escaped."""
    pieces = [printable(char) for char in text[first:last]]
    for found in BUILD_COMMAND.finditer(text, first, last):
        pieces[found.start() - first] = "\\x23"
    return pieces


def _bounds(pieces: Sequence[str], at: int, room: int, *, whole: bool) -> tuple[int, int]:
    """Choose which characters are shown: the whole line, or those around the mark."""
    cells = [cell_len(piece) for piece in pieces]
    if whole and sum(cells) <= room:
        return 0, len(pieces)
    room -= 2 * len(_CUT)
    left, used = at, 0
    while left > 0 and used + cells[left - 1] <= room // 3:
        left -= 1
        used += cells[left]
    right = at
    while right < len(pieces) and used + cells[right] <= room:
        used += cells[right]
        right += 1
    return left, right
