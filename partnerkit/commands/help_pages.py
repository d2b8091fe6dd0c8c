"""Help in the user's language: typer has a few words of its own, all of them English."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Final

from typer._click import Context, HelpFormatter

from partnerkit.words.word import Word

_HEADINGS: Final[Mapping[str, Word]] = {
    "Arguments": Word("Angaben", "Arguments"),
    "Options": Word("Optionen", "Options"),
}

_TEXTS: Final[Mapping[str, Word]] = {
    "Show this message and exit.": Word("diese Hilfe zeigen", "show this help"),
    "Install completion for the current shell.": Word(
        "Vervollständigung in dieser Shell einrichten", "set up completion in this shell"
    ),
    "Show completion for the current shell, to copy it or customize the installation.": Word(
        "das Skript der Vervollständigung zeigen", "show the script of the completion"
    ),
    "[default: ": Word("[Vorgabe: ", "[default: "),
    "[required]": Word("[nötig]", "[required]"),
    "; required]": Word("; nötig]", "; required]"),
}


class _Formatter(HelpFormatter):
    """Writes help pages with words of one language around the commands' own texts."""

    lang: ClassVar[str] = "en"

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the line that shows how to call the command."""
        args = args.replace("{", "").replace("}", "")
        args = args.replace("[OPTIONS]", Word("[OPTIONEN]", "[OPTIONS]").get(self.lang))
        super().write_usage(prog, args, prefix or Word("Aufruf: ", "Usage: ").get(self.lang))

    def write_heading(self, heading: str) -> None:
        """Write the heading of a section."""
        word = _HEADINGS.get(heading)
        super().write_heading(heading if word is None else word.get(self.lang))

    def write_dl(
        self, rows: Sequence[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """Write a list of options or commands with what they mean."""
        translated = [(term, self._translated(text)) for term, text in rows]
        super().write_dl(translated, col_max, col_spacing)

    def _translated(self, text: str) -> str:
        for english, word in _TEXTS.items():
            text = text.replace(english, word.get(self.lang))
        return text


class _German(_Formatter):
    lang = "de"


class _EnglishContext(Context):
    formatter_class = _Formatter


class _GermanContext(Context):
    formatter_class = _German


def speak(command: Any, lang: str) -> None:  # noqa: ANN401 - typer carries its own click
    """Let the help of a command be in this language."""
    command.context_class = _GermanContext if lang == "de" else _EnglishContext
