"""What every command shares: where the register is, which day it is, which language is spoken."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from typer.core import TyperOption

from partnerkit.words.command_words import WORDS
from partnerkit.words.language import help_text, interface_language
from partnerkit.words.word import LANGUAGES

if TYPE_CHECKING:
    import typer

    from partnerkit.register import Register

_KEY = "partnerkit"


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, with exit code 2
    """What a command cannot do, as a key of ``WORDS`` and the values in its sentence."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values

    def sentence(self, lang: str) -> str:
        """The refusal in German or English; control characters of its values are escaped."""
        shown = {
            name: ascii(str(value))[1:-1] if not str(value).isprintable() else str(value)
            for name, value in self.values.items()
        }
        return WORDS[self.key].get(lang).format_map(shown)


@dataclass
class Invocation:
    """The options that every command has, as they were given."""

    directory: str | None = None
    lang: str | None = None
    today: str | None = None
    as_of: str | None = None

    @property
    def root(self) -> Path:
        """The data repository: the nearest one upwards; refused where there is none."""
        from partnerkit.files import find_root

        start = Path(self.directory) if self.directory else Path()
        if not start.is_dir():
            raise Refusal("no-folder", folder=start)
        root = find_root(start)
        if root is None:
            raise Refusal("no-register", folder=start.absolute())
        return root

    @property
    def day(self) -> date:
        """The day by which everything is measured: ``--today``, or the clock's."""
        return _day("--today", self.today) if self.today else date.today()  # noqa: DTZ011

    @property
    def view_day(self) -> date:
        """The day on which a report looks: ``--as-of``, or today."""
        return _day("--as-of", self.as_of) if self.as_of else self.day

    def register(self) -> Register:
        """Load the register; refused where the repository holds no record at all."""
        from partnerkit.register import load

        return load(self.root, today=self.day)

    def language(self, register: Register | None = None) -> str:
        """The language of the output: ``--lang``, the register's, or that of the environment."""
        if self.lang is not None:
            return self.lang
        if register is not None:
            return register.language
        return interface_language(sys.argv[1:], os.environ)


def invocation(ctx: typer.Context) -> Invocation:
    """Fetch the common options of this call."""
    found: Invocation = ctx.meta.setdefault(_KEY, Invocation())
    return found


def choose(option: str, value: str, choices: tuple[str, ...]) -> str:
    """Accept one of the choices of an option; refused, with the choices, otherwise."""
    if value not in choices:
        raise Refusal("no-choice", option=option, value=value, choices=", ".join(choices))
    return value


def _day(option: str, text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refusal("no-day", option=option, value=text) from None


def add_common_options(command: Any) -> None:  # noqa: ANN401 - typer carries its own click
    """Give a command ``-C``, ``--lang``, ``--today`` and ``--as-of``."""
    texts = {
        "directory": help_text("Ordner des Registers", "folder of the register"),
        "lang": help_text("Sprache der Ausgabe: de oder en", "language of the output: de or en"),
        "today": help_text("so rechnen, als wäre dieser Tag", "count as if it were this day"),
        "as_of": help_text("Stand an diesem Tag zeigen", "show what was valid on this day"),
    }
    names = {
        "directory": ["-C", "--directory"],
        "lang": ["--lang"],
        "today": ["--today"],
        "as_of": ["--as-of"],
    }
    command.params += [
        TyperOption(
            param_decls=[*names[name], name],
            callback=_store,
            expose_value=False,
            help=text,
            metavar={"directory": "DIR", "lang": "de|en"}.get(name, "DATE"),
        )
        for name, text in texts.items()
    ]


def _store(ctx: typer.Context, parameter: Any, value: str | None) -> None:  # noqa: ANN401
    """Remember a common option; given before and after the command, the latter counts."""
    if value is None:
        return
    if parameter.name == "lang":
        choose("--lang", value, LANGUAGES)
    setattr(invocation(ctx), parameter.name, value)
