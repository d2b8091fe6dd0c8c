"""Findings for people and for programs, one format a module.

Each module holds ``write(result, register, lang) -> str``. The table feeds ``--format``; a module
is imported when its format is asked for. A format for people may hold colours (ANSI SGR sequences
and no other), which are taken out where the output is no terminal.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple, cast

if TYPE_CHECKING:
    from partnerkit.lint import Result
    from partnerkit.register import Register

Writer = Callable[["Result", "Register", str], str]


class Format(NamedTuple):
    """A format: who reads it.

    What programs read is UTF-8, whatever encoding the console has; a forge counts paths from the
    root of the repository.
    """

    for_people: bool = False
    for_forge: bool = False


FORMATS: Final[Mapping[str, Format]] = {
    "text": Format(for_people=True),
    "concise": Format(for_people=True),
    "json": Format(),
    "github": Format(for_forge=True),
    "gitlab": Format(for_forge=True),
    "sarif": Format(for_forge=True),
    "junit": Format(),
    "markdown": Format(),
}


def writer(name: str) -> Writer:
    """Import the function that writes a format; ``name`` is a key of ``FORMATS``."""
    module = importlib.import_module(f"partnerkit.formats.{name}")
    return cast("Writer", module.write)
