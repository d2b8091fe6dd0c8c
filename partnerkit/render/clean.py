"""Text of the data → text that no terminal, log or page takes as a command."""

from __future__ import annotations

import re
from typing import Final

_ACTIVE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]"
)
"""C0 and C1 controls, line separators, marks of direction, annotation anchors.

Terminals obey ESC and the C1 controls (ECMA-48); marks of direction reorder what follows them
(Unicode Standard Annex 9). Line feed and tab are left to ``one_line`` and ``lines``.
"""

_SPACE: Final = re.compile(r"\s+")


def one_line(text: str) -> str:
    """Clean a text and set it in one line, for a cell, a heading or a part of a sentence.

    A blank at either end stays: it parts this text from its neighbour.
    """
    if text.isprintable() and "  " not in text:
        return text
    return _SPACE.sub(" ", _ACTIVE.sub("", text.replace("\r", " ")))


def lines(text: str) -> list[list[str]]:
    """Split a text into paragraphs of lines; white space at the ends of lines goes."""
    cleaned = _ACTIVE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    paragraphs: list[list[str]] = [[]]
    for line in cleaned.split("\n"):
        if words := _SPACE.sub(" ", line).strip():
            paragraphs[-1].append(words)
        elif paragraphs[-1]:
            paragraphs.append([])
    return [found for found in paragraphs if found]


def is_live(url: str) -> bool:
    """Whether an address may become a link: http, https or mailto, nothing else."""
    return _ALLOWED.match(url) is not None


def bare(url: str) -> str:
    """Return an address as people write it, without its scheme."""
    return _SCHEME.sub("", url)


_SCHEME: Final = re.compile(r"(?i)^(https?://|mailto:)")
_ALLOWED: Final = re.compile(r"(?i)(https?://|mailto:)[^\s\\<>\"`{}|^\x00-\x20\x7f-\xa0]+\Z")
