"""Colours for people's formats, as the few ANSI sequences that every terminal knows (ECMA-48)."""

from __future__ import annotations

import re
from enum import StrEnum

from partnerkit.finding import Severity


class Style(StrEnum):
    """A style by the parameters of its SGR sequence."""

    STRONG = "1"
    FAINT = "2"
    RED = "1;31"
    GREEN = "1;32"
    YELLOW = "1;33"
    BLUE = "1;34"

    def __call__(self, text: str) -> str:
        """Wrap a text, which must hold no sequence itself, in this style."""
        return f"\x1b[{self.value}m{text}\x1b[0m" if text else text


BY_SEVERITY = {
    Severity.ERROR: Style.RED,
    Severity.WARNING: Style.YELLOW,
    Severity.INFO: Style.BLUE,
}


def plain(text: str) -> str:
    """Take every style out of a text again."""
    return re.sub(r"\x1b\[[0-9;]*m", "", text)
