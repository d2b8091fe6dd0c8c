r"""YAML text → data: the safe subset of the record format, for files in their usual form.

There are two readers of the same subset. ``read`` goes by lines, as ``fmt`` and most people write
them: a key with plain text, a list, a block of text. At the first line that is out of the ordinary
it gives way to ``yaml_inspector.inspect``, which reads libyaml's events, keeps the place of every
key and value, and names every fault.

What a line is taken for here is narrower than YAML 1.2 throughout, so that it means the same to
libyaml wherever it stands. A property test holds both readers, and PyYAML, together.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from partnerkit.finding import Fault
from partnerkit.text import ESCAPED
from partnerkit.yaml_inspector import DEEPEST, Data, inspect


class _Irregular(Exception):  # noqa: N818 - it asks for the other reader, it is no error
    """Something that the reader of lines leaves to the thorough one."""


def read(path: str, text: str) -> tuple[dict[str, Data] | None, list[Fault]]:
    """Read one record: its mapping (None where there is none) and the faults of its YAML."""
    try:
        return _build(text.split("\n")), []
    except _Irregular:
        layout = inspect(path, text)
        return layout.data, layout.faults


_ODD = rf"{ESCAPED.pattern[1:-1]}\t\n\ufeff"
"""What no value may hold, tabs and line ends, for a class of characters."""

_KEY = r"[A-Za-z_][\w-]{0,79}"
_WORD = r"-?\w[\w.+/-]*"
_WORDS = rf"{_WORD}(?:\ {_WORD})*"
_LINE = re.compile(
    rf"""
    (?P<margin>\ *+)
    (?: (?P<comment>(?:\#[^{_ODD}]*)?)
      | (?P<dash>-\ )?+
        (?: (?P<key>{_KEY}):(?:\ (?=\S)|$) )?+
        (?: (?P<plain>(?:-(?=\d))?\w[^:\#{_ODD}]*+(?:(?::(?=\S)|(?<=\S)\#)[^:\#{_ODD}]*+)*+(?<!\s))
          | "(?P<double>[^"\\{_ODD}]+)"
          | '(?P<single>[^'{_ODD}]+)'
          | \[(?P<list>(?:{_WORDS}(?:,\ {_WORDS})*)?)\]
          | \{{(?P<map>{_KEY}:\ {_WORDS}(?:,\ {_KEY}:\ {_WORDS})*)\}}
          | (?P<block>[>|]-?)
        )?
    )
    """,
    re.VERBOSE,
)
"""One line: its margin, then a comment, or a hyphen, a key, and what stands behind them."""

_BLOCK_LINE = re.compile(rf"[^\s{_ODD}][^{_ODD}]*(?<!\s)")
"""A line of a block of text, without its margin."""


class _Line(NamedTuple):
    """A line by its parts: ``column`` of its first sign, -1 for one that says nothing.

    ``value`` is None after a key with nothing behind it; ``block`` is the sign of a block of text.
    """

    column: int
    dash: bool
    key: str | None
    value: Data
    block: str


_SILENT = _Line(-1, dash=False, key=None, value=None, block="")


@lru_cache(maxsize=1 << 14)
def _line(text: str) -> _Line:
    """Take one line apart. Two lines of three stand in more than one file, so they are kept."""
    found = _LINE.fullmatch(text)
    if found is None:
        raise _Irregular
    margin, comment, dash, key, plain, double, single, words, pairs, block = found.groups()
    if comment is not None:
        if margin and not comment:
            raise _Irregular
        return _SILENT
    value: Data = plain or double or single
    if words is not None:
        value = words.split(", ") if words else []
    elif pairs is not None:
        value = dict(pair.split(": ") for pair in pairs.split(", "))
        if len(value) <= pairs.count(", "):
            raise _Irregular  # a key stands in it twice
    if key is None and (value is None or dash is None):
        raise _Irregular
    return _Line(len(margin), dash is not None, key, value, block or "")


_DEEP = DEEPEST - 4
"""How many mappings and lists may stand around one that begins, with an item and a value in it."""


def _build(lines: list[str]) -> dict[str, Data]:  # noqa: C901, PLR0912 - one loop, the hottest
    """Build the mapping of an ordinary document; anything else is irregular.

    The last line is the empty one behind the last line end.
    """
    if lines[-1]:
        raise _Irregular
    root: dict[str, Data] = {}
    node: Data = root  # the mapping or list that is being filled
    here = 0  # the column of its keys or hyphens
    around: list[tuple[Data, int]] = []
    opened: str | None = None  # the key whose mapping or list is to come
    after = 0
    while after < len(lines):
        column, dash, key, value, block = _line(lines[after])
        after += 1
        if column < 0:
            continue
        if opened is not None:
            if column < here or (column == here and not dash) or len(around) > _DEEP:
                raise _Irregular
            around.append((node, here))
            inner: Data = [] if dash else {}
            node[opened] = inner
            node, here, opened = inner, column, None
        else:
            while column < here or (column == here and dash is not (type(node) is list)):
                if not around:
                    raise _Irregular
                node, here = around.pop()
            if column > here:
                raise _Irregular
        if block:
            value, after = _block(lines, after, here + 2 * dash, block)
        elif type(value) is not str and value is not None:
            value = value.copy()
        if key is None:
            node.append(value)
            continue
        if dash:
            around.append((node, here))
            item: Data = {}
            node.append(item)
            node, here = item, here + 2
        if key in node:
            raise _Irregular
        if value is None:
            opened = key
        else:
            node[key] = value
    if opened is not None or not root:
        raise _Irregular
    return root


def _block(lines: list[str], begin: int, column: int, sign: str) -> tuple[str, int]:
    """Read a block of text that belongs to a key in a column: the text, and the line after it.

    Paragraphs, and lines that are further in than the first, are irregular.
    """
    margin = len(lines[begin]) - len(lines[begin].lstrip(" "))
    if margin <= column:
        raise _Irregular
    end = begin
    while lines[end].startswith(" " * margin):
        end += 1
    body = [line[margin:] for line in lines[begin:end]]
    if not all(map(_BLOCK_LINE.fullmatch, body)):
        raise _Irregular
    text = (" " if sign[0] == ">" else "\n").join(body)
    return (text if sign[1:] else f"{text}\n"), end
