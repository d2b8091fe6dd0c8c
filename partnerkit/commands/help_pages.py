"""Help in German: typer's own few words are English, and its layout knows no translation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from typer._click import Context, HelpFormatter

_HEADINGS: Final = {"Arguments": "Angaben", "Options": "Optionen", "Commands": "Befehle"}

_TEXTS: Final = {
    "Show this message and exit.": "diese Hilfe zeigen",
    "Install completion for the current shell.": "Vervollständigung in dieser Shell einrichten",
    "Show completion for the current shell, to copy it or customize the installation.": (
        "das Skript der Vervollständigung zeigen"
    ),
}

_MARKS: Final = {"[default: ": "[Vorgabe: ", "[required]": "[nötig]", "; required]": "; nötig]"}


class _German(HelpFormatter):
    """Writes help pages with German words around the commands' own texts."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the line that shows how to call the command."""
        super().write_usage(prog, args.replace("[OPTIONS]", "[OPTIONEN]"), prefix or "Aufruf: ")

    def write_heading(self, heading: str) -> None:
        """Write the heading of a section."""
        super().write_heading(_HEADINGS.get(heading, heading))

    def write_dl(
        self, rows: Sequence[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """Write a list of options or commands with what they mean."""
        super().write_dl([(term, _german(text)) for term, text in rows], col_max, col_spacing)


class _GermanContext(Context):
    formatter_class = _German


def speak(command: Any, lang: str) -> None:  # noqa: ANN401 - typer carries its own click
    """Let the help of a command be in this language."""
    if lang == "de":
        command.context_class = _GermanContext


def _german(text: str) -> str:
    for english, german in (*_TEXTS.items(), *_MARKS.items()):
        text = text.replace(english, german)
    return text
