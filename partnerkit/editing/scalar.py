r"""Text → a YAML scalar: plain where that is safe, quoted otherwise, folded when it is long.

What is plain follows YAML 1.2.2, 7.3.3 (plain style), a little stricter: a value that only just
reads back as itself is quoted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

WIDTH = 100
"""The columns that a line has; longer text is folded."""

_FIRST = r"(?:[^\s\-?:,\[\]{}#&*!|>'\"%@`]|-(?=[0-9]))"
_PLAIN = re.compile(rf"{_FIRST}(?:[^\t\n:#]|:(?![ ]|\Z)|(?<! )#)*(?<! )")
_FLOW = re.compile(r"[^,\[\]{}]+")
_LONGEST_KEY = 128
_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"})
_GAP = re.compile(r"(?<=\S) (?=\S)")


def is_plain(text: str, *, flow: bool = False) -> bool:
    """Whether text may stand as it is; inside brackets (``flow``) less may."""
    return _PLAIN.fullmatch(text) is not None and (not flow or _FLOW.fullmatch(text) is not None)


def inline(text: str, *, flow: bool = False) -> str:
    """Write text on one line: plain, or in quotation marks."""
    return text if is_plain(text, flow=flow) else quoted(text)


def key(text: str, *, flow: bool = False) -> str:
    """Write the key of a mapping."""
    plain = is_plain(text, flow=flow) and text != "<<" and len(text) <= _LONGEST_KEY
    return text if plain else quoted(text)


def quoted(text: str) -> str:
    """Write text in quotation marks: double ones, or single ones where those need no escapes."""
    if ('"' in text or "\\" in text) and "\n" not in text and "\t" not in text:
        return single(text)
    return double(text)


def single(text: str) -> str:
    """Write text in single quotation marks; it must hold neither line ends nor tabs."""
    return "'" + text.replace("'", "''") + "'"


def double(text: str) -> str:
    """Write text in double quotation marks, with escapes."""
    return '"' + text.translate(_ESCAPES) + '"'


def scalar(text: str, indent: int, used: int) -> list[str]:
    """Write text as a value: its first line follows ``used`` columns, the others are indented.

    Text that fits stays on its line; longer text is folded (``>-``) at `WIDTH`; text of several
    lines is folded with empty lines between them, or kept as it is (``|-``) when they are short.
    """
    if "\n" in text:
        return _block(text, indent) or [double(text)]
    short = inline(text)
    if used + len(short) <= WIDTH or " " not in text or text != text.strip():
        return [short]
    return [">-", *_folded(text, indent)]


def _block(text: str, indent: int) -> list[str]:
    """Write text of several lines as a block; empty where a block would change it."""
    lines = text.split("\n")
    if any(line != line.strip() for line in lines) or "\t" in text or not (lines[0] and lines[-1]):
        return []
    pad = " " * indent
    if all(len(pad) + len(line) <= WIDTH for line in lines):
        return ["|-", *(pad + line if line else "" for line in lines)]
    folded = [">-"]
    for line in lines:
        # A line end in folded text is an empty line: one more than there are line ends.
        folded += ["", *_folded(line, indent)] if len(folded) > 1 else _folded(line, indent)
    return folded


def _folded(text: str, indent: int) -> Iterator[str]:
    """Break text at single spaces, so that folding joins it again to the same."""
    pad = " " * indent
    if not text:
        return
    line = ""
    for part in _GAP.split(text):
        if line and len(pad) + len(line) + 1 + len(part) > WIDTH:
            yield pad + line
            line = part
        else:
            line = f"{line} {part}" if line else part
    yield pad + line
