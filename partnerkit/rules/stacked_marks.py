"""Letters with many marks on top of one another."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import rule

_FIRST_BYTES = rb"[\xcc\xcd\xef\\]|\xe1[\xaa\xb7]"
"""How combining marks begin in UTF-8; and escapes."""

_MOST = 4
"""More marks than these on one letter occur in no language (UTS 39, 5.4)."""


@rule(
    Severity.WARNING,
    de="an einem Buchstaben hängen {count} Zeichen übereinander; tippen Sie den Text neu",
    en="{count} marks are piled up on one letter; type the text anew",
)
def stacked_marks(register: Register) -> Iterator[Fault]:
    r"""A letter carries more than four combining marks.

    Why: No language needs it. The marks run over the lines above and below and make a page or a
    table unreadable.

    Deutsch: Ein Buchstabe trägt mehr als vier zusätzliche Zeichen.

    Warum: Keine Sprache braucht das. Die Zeichen laufen in die Zeilen darüber und darunter und
    machen eine Seite oder Tabelle unlesbar.

    Bad::

        title: "H\u0334\u0335\u0336\u0334\u0335\u0336afen"

    Good::

        title: "Hafen"
    """
    haystack = register.haystack
    doubtful = [line for line in haystack.unusual if re.search(_FIRST_BYTES, line)]
    for source in haystack.with_lines(doubtful):
        for path, value in source.scalars():
            if not value.isascii() and (count := _longest_pile(value)) > _MOST:
                yield Fault("stacked-marks", source.span(path), {"count": count}, "", path)


def _longest_pile(text: str) -> int:
    """Count the most combining marks in a row (categories Mn and Me)."""
    marks = (unicodedata.category(char) in {"Mn", "Me"} for char in text)
    return max((sum(1 for _ in run) for is_mark, run in groupby(marks) if is_mark), default=0)
