"""What every command shares: where the register is, which day it is, which language is spoken."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from typer.core import TyperOption

from partnerkit.words.command_words import WORDS
from partnerkit.words.language import help_text, interface_language
from partnerkit.words.word import LANGUAGES, Word

if TYPE_CHECKING:
    import typer

    from partnerkit.register import Register

_KEY = "partnerkit"


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, with exit code 2
    """What a command cannot do, as a key of ``WORDS`` and the values in its sentence.

    ``meant`` among the values are proposals for "did you mean"; ``lang`` is the language of the
    register, once it is known. ``words`` are the sentences of a command that has its own.
    """

    words: ClassVar[Mapping[str, Word]] = WORDS

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values
        self.lang: str | None = None

    def sentence(self, lang: str) -> str:
        """Word the refusal in German or English; control characters are shown as escapes."""
        from partnerkit.message import printable, question

        spoken = self.lang or lang
        shown = {
            name: value.get(spoken) if isinstance(value, Word) else printable(str(value))
            for name, value in self.values.items()
        }
        if "meant" in self.values:
            shown["meant"] = question(self.values["meant"], spoken) or "."
        return self.words[self.key].get(spoken).format_map(shown)


@dataclass
class Invocation:
    """The options that every command has, as they were given."""

    directory: str | None = None
    lang: str | None = None
    today: str | None = None
    as_of: str | None = None
    spoken: str | None = None

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
        """Load the register; refused outside of a data repository."""
        from partnerkit.register import load

        register = load(self.root, today=self.day)
        self.language(register)
        return register

    def language(self, register: Register | None = None) -> str:
        """Choose the language of the output: ``--lang``, the register's, the environment's.

        Without a register at hand its settings alone are read, if there are any.
        """
        known = register.language if register is not None else None
        self.spoken = self.lang or known or self._language_of_settings()
        return self.spoken or interface_language(sys.argv[1:], os.environ)

    def _language_of_settings(self) -> str | None:
        from partnerkit.files import SETTINGS, find_root
        from partnerkit.register import assemble

        root = find_root(Path(self.directory or ""))
        try:
            raw = (root / SETTINGS).read_bytes() if root else None
        except OSError:
            raw = None
        return None if raw is None else assemble({SETTINGS: raw}, today=date.min).language


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
    """Give a command ``-C``, ``--lang``, ``--today`` and ``--as-of``, unless it has its own."""
    own = {name for parameter in command.params for name in parameter.opts}
    texts = {
        "directory": help_text("Ordner des Registers", "folder of the register"),
        "lang": help_text("Sprache der Ausgabe", "language of the output"),
        "today": help_text("so rechnen, als wäre dieser Tag", "count as if it were this day"),
        "as_of": help_text("Stand an diesem Tag zeigen", "show what was valid on this day"),
    }
    names = {
        "directory": ["-C", "--directory"],
        "lang": ["--lang"],
        "today": ["--today"],
        "as_of": ["--as-of"],
    }
    metavars = {"directory": help_text("ORDNER", "DIR"), "lang": "de|en"}
    command.params += [
        TyperOption(
            param_decls=[*names[name], name],
            callback=_store,
            expose_value=False,
            help=text,
            metavar=metavars.get(name, help_text("TAG", "DATE")),
        )
        for name, text in texts.items()
        if own.isdisjoint(names[name])
    ]


def _store(ctx: typer.Context, parameter: Any, value: str | None) -> None:  # noqa: ANN401
    """Remember a common option; given before and after the command, the latter counts."""
    if value is None:
        return
    if parameter.name == "lang":
        choose("--lang", value, LANGUAGES)
    setattr(invocation(ctx), parameter.name, value)
