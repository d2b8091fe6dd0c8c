"""What libyaml refuses → the mistake that a person made, and the place to mend.

The parser says where it gave up, which is often a line too late, and in words for programmers.
Which of the few mistakes of people it is shows in the line itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from yaml.error import MarkedYAMLError

Place = tuple[int, int, int]
"""Line and column, from 1, where the last scalar began, and the line where it ended."""

NOWHERE: Place = (0, 0, 0)

_VALUE = re.compile(r"""[ ]*(?:-[ ]+)*(?:"[^"]*"|'[^']*'|[^\s:#'"\[{][^:]*):[ \t]+""")
"""What stands before a value in its line: indentation, hyphens, the key with its colon."""

_KEYED = re.compile(r"[ \t]*(?:- +)*[^:]*:(?:\s|$)")


class Mistake(NamedTuple):
    """A mistake by the variant of the rule ``not-yaml`` that words it, and its place.

    The variants ``directive`` and ``document`` are those of ``unsafe-yaml``.
    """

    variant: str
    line: int
    column: int


class _Trouble(NamedTuple):
    """Where the parser gave up, what it was reading since where, and the scalar before."""

    lines: list[str]
    here: Mistake
    begin: tuple[int, int]
    last: Place


def mistake(error: MarkedYAMLError, text: str, last: Place) -> Mistake:
    """Sort a complaint of libyaml; ``last`` is the scalar that was read before it."""
    lines = text.split("\n")
    here = Mistake("", *_place(lines, error.problem_mark or error.context_mark))
    trouble = _Trouble(lines, here, _place(lines, error.context_mark), last)
    if tab := _tab(trouble):
        return tab
    complaint = f"{error.context or ''}: {error.problem or ''}"
    for words, sort in _SORTS.items():
        if re.search(words, complaint):
            return sort(trouble) if callable(sort) else here._replace(variant=sort)
    return _rest(trouble)


def _place(lines: list[str], mark: object) -> tuple[int, int]:
    """Read a mark; one behind the end of the text means the last line that holds something."""
    line, column = getattr(mark, "line", 0) + 1, getattr(mark, "column", 0) + 1
    while line > 1 and (line > len(lines) or not lines[line - 1].strip()):
        line, column = line - 1, 1
    return line, min(column, len(lines[line - 1]) + 1)


def _tab(trouble: _Trouble) -> Mistake | None:
    """Find a tab in the indentation of the lines where the parser stumbled."""
    line = trouble.here.line
    for number in range(max(trouble.last[2], line - 1, 1), line + 1):
        text = trouble.lines[number - 1]
        indentation = text[: len(text) - len(text.lstrip())]
        if "\t" in indentation and text.strip():
            return Mistake("tab", number, indentation.index("\t") + 1)
    return None


def _unclosed(trouble: _Trouble) -> Mistake:
    """Point to the opening mark; in a file of one JSON value to the place of the comma."""
    if trouble.begin == (1, 1):
        return trouble.here._replace(variant="comma")
    return Mistake("unclosed", *trouble.begin)


def _no_colon(trouble: _Trouble) -> Mistake:
    return Mistake("no-colon", *trouble.begin)


def _second_colon(trouble: _Trouble) -> Mistake:
    """Tell a colon inside a value from a line before that has none, or is indented less."""
    lines, here = trouble.lines, trouble.here
    text = lines[here.line - 1]
    begin = _VALUE.match(text)
    if begin and begin.end() < here.column:
        return here._replace(variant="colon")
    above = next((n for n in range(here.line - 1, 0, -1) if lines[n - 1].strip()), 0)
    if above and not _KEYED.match(lines[above - 1]):
        return Mistake("no-colon", above, _indent(lines[above - 1]) + 1)
    return here._replace(variant="indentation", column=_indent(text) + 1)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _document(trouble: _Trouble) -> Mistake:
    """Tell a directive and a second document from a first line that is indented."""
    if trouble.lines[0].startswith("%"):
        return Mistake("directive", 1, 1)
    if any(line.startswith("...") for line in trouble.lines[: trouble.here.line - 1]):
        return trouble.here._replace(variant="document")
    return trouble.here._replace(variant="indentation")


def _rest(trouble: _Trouble) -> Mistake:
    """Tell text behind a closing quotation mark or bracket from a wrong indentation."""
    lines, here = trouble.lines, trouble.here
    line, column, end = trouble.last
    if line < end == here.line and lines[line - 1][column - 1 : column] in {'"', "'"}:
        return Mistake("unclosed", line, column)
    before = lines[here.line - 1][: here.column - 1]
    return here._replace(variant="rest" if before.strip(" -") else "indentation")


_SORTS: dict[str, str | Callable[[_Trouble], Mistake]] = {
    "escape|hexdecimal": "escape",
    "quoted|flow": _unclosed,
    "mapping values are not allowed": _second_colon,
    "could not find expected ':'": _no_colon,
    "sequence entries are not allowed": "dash",
    "directive|incompatible|document start": _document,
    "cannot start any token|alphabetic or numeric|node content|tag|anchor|block scalar": "quote",
}
"""Words of libyaml 0.2.5 (context and problem) → a variant, or what finds it; the first wins."""
