"""Findings for people and for programs, one format a module.

Each module holds ``write(result, register, lang) -> str``. The table feeds ``--format``; a module
is imported when its format is asked for. A format for people may hold colours (ANSI SGR sequences
and no other); ``plain`` takes them out where the output is no terminal.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple, cast

from partnerkit.lint import Result
from partnerkit.register import Register

Writer = Callable[[Result, Register, str], str]

_STYLE: Final = re.compile(r"\x1b\[[0-9;]*m")


class Format(NamedTuple):
    """A format: whether people read it, and if it must be UTF-8 whatever the console speaks."""

    for_people: bool

    @property
    def always_utf8(self) -> bool:
        """Programs read UTF-8; people read what their console can show."""
        return not self.for_people


FORMATS: Final[Mapping[str, Format]] = {
    "text": Format(for_people=True),
    "json": Format(for_people=False),
}


def writer(name: str) -> Writer:
    """Import the function that writes a format; ``name`` is a key of ``FORMATS``."""
    module = importlib.import_module(f"partnerkit.formats.{name}")
    return cast("Writer", module.write)


def plain(text: str) -> str:
    """Take the colours out of a text."""
    return _STYLE.sub("", text)
