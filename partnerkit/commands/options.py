"""Options and arguments of commands: how one is made, and those that several commands have."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import typer

from partnerkit.words.language import help_text
from partnerkit.words.word import Word

Complete = Callable[[], list[str]]
"""Names what can be typed, for the completion of a shell."""

ID = Word("KENNUNG", "ID")
DATE = Word("DATUM", "DATE")
FILE = Word("DATEI", "FILE")


def option(
    name: str,
    metavar: str | Word,
    de: str,
    en: str,
    complete: Complete | None = None,
    *,
    short: str | None = None,
    default: str | None = None,
) -> Any:  # noqa: ANN401 - typer takes options as defaults of any type
    """Make an option that takes a value: ``--name``, and its help in German and English."""
    return typer.Option(
        default,
        *_spelled(name, short),
        metavar=_shown(metavar),
        help=help_text(de, en),
        autocompletion=complete,
    )


def flag(name: str, de: str, en: str, *, short: str | None = None) -> Any:  # noqa: ANN401
    """Make an option that is given or not: ``--name``, and its help in German and English."""
    return typer.Option(False, *_spelled(name, short), help=help_text(de, en))


def argument(
    metavar: str | Word,
    de: str,
    en: str,
    complete: Complete | None = None,
    *,
    needed: bool = True,
) -> Any:  # noqa: ANN401 - typer takes arguments as defaults of any type
    """Make an argument, and its help in German and English."""
    return typer.Argument(
        ... if needed else None,
        metavar=_shown(metavar),
        help=help_text(de, en),
        autocompletion=complete,
    )


def _spelled(name: str, short: str | None) -> list[str]:
    return [f"--{name}", *([short] if short else [])]


def _shown(metavar: str | Word) -> str:
    return metavar if isinstance(metavar, str) else help_text(*metavar)


def partnership_ids() -> list[str]:
    """Name the partnerships of the register around the current folder, for completion."""
    return _ids("partnership")


def actor_ids() -> list[str]:
    """Name the actors of the register around the current folder, for completion."""
    return _ids("actor")


def record_ids() -> list[str]:
    """Name all records of the register around the current folder, for completion."""
    return [*partnership_ids(), *actor_ids()]


def _ids(kind: str) -> list[str]:
    from partnerkit.files import FOLDERS, find_root

    root = find_root(Path())
    return sorted(path.stem for path in (root / FOLDERS[kind]).glob("*.yaml")) if root else []


KINDS = ("partnership", "actor")
KIND = option(
    "kind",
    "partnership|actor",
    "welche Art von Eintrag, wenn beide dieselbe Kennung tragen",
    "which kind of record, where both have the same id",
    lambda: list(KINDS),
)
NAMES = argument(
    Word("[DATEI|KENNUNG]...", "[FILE|ID]..."),
    "nur diese Dateien, Ordner oder Einträge",
    "only these files, folders or records",
    needed=False,
)
OUTPUT = option("output", FILE, "in diese Datei schreiben", "write into this file", short="-o")
