"""What every command that prints a report shares: its options, its edition, its output."""

from __future__ import annotations

import os
import shutil
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from partnerkit.commands.invocation import Invocation, Refusal, choose
from partnerkit.commands.options import option
from partnerkit.render import FORMATS, SUFFIXES, render
from partnerkit.words.command_words import WORDS
from partnerkit.words.word import Word

if TYPE_CHECKING:
    from partnerkit.register import Register
    from partnerkit.report import Report
    from partnerkit.view import View

AUDIENCES = ("public", "internal")

_LIBRARIES = {"docx": "docx", "odt": "odf", "pdf": "weasyprint"}
"""What writes the formats of the extra "documents": format → module."""

_COLUMNS = 80
"""The width of what is not shown in a terminal."""

FORMAT = option(
    "format",
    "FORMAT",
    f"{', '.join(FORMATS)}; sonst nach der Endung von --output, oder terminal",
    f"{', '.join(FORMATS)}; otherwise by the suffix of --output, or terminal",
    lambda: list(FORMATS),
)
RECORDED = option(
    "recorded",
    Word("STAND", "REV"),
    "so, wie das Register damals in Git stand: Tag, Commit oder Zweig",
    "as the register stood in Git then: a day, a commit or a branch",
)
AUDIENCE = option(
    "audience",
    "public|internal",
    "public: ohne geplante Partnerschaften und interne Angaben; internal: alles",
    "public: without planned partnerships and internal details; internal: everything",
    lambda: list(AUDIENCES),
    default="public",
)


def format_of(form: str | None, output: str | None, formats: tuple[str, ...] = FORMATS) -> str:
    """Choose the format: the option, else the suffix of the file, else the terminal's.

    Refused where the format needs a library that is not installed.
    """
    if form is None:
        form = SUFFIXES.get(Path(output).suffix.lower(), "terminal") if output else "terminal"
    found = choose("--format", form, formats)
    if found in _LIBRARIES and find_spec(_LIBRARIES[found]) is None:
        raise Refusal("no-documents", format=found)
    return found


def open_view(call: Invocation, audience: str, recorded: str | None = None) -> View:
    """Load the register as an audience sees it, on the day of ``--as-of``.

    ``recorded`` is the revision or date of ``--recorded``: what the register said then.
    """
    choose("--audience", audience, AUDIENCES)
    if recorded is None:
        return view_of(read(call), call, audience)
    from dataclasses import replace

    from partnerkit.commands.past import recorded_register

    register, commit = recorded_register(call, recorded)
    return replace(view_of(register, call, audience), commit=commit)


def read(call: Invocation) -> Register:
    """Load the whole register, with a word to those who have to wait for it."""
    from partnerkit.commands.progress import patience

    with patience("reading", call.language):
        return call.register()


def view_of(register: Register, call: Invocation, audience: str) -> View:
    """Show a register to an audience, on the day of ``--as-of``, with the commit that it is at."""
    from partnerkit.history.location import head_commit
    from partnerkit.model.types import Audience
    from partnerkit.view import look

    as_of = call.view_day if call.as_of else None
    return look(register, Audience(audience), as_of, head_commit(call.root))


def present(report: Report, call: Invocation, form: str, output: str | None) -> None:
    """Render a report and write it: to standard output, or into a file, all or nothing."""
    lang = call.spoken or call.language()
    if form == "terminal":
        from partnerkit.render import as_terminal  # rich costs other formats their start-up time

        width, colour = (_COLUMNS, False) if output else _console()
        text = as_terminal.render(report, lang, width=width, colour=colour)
        write(text, output, for_people=True)
        return
    if form == "csv":
        _check_table(report, lang)
    try:
        content = render(report, form, lang)
    except OSError as error:
        if form != "pdf":
            raise
        # WeasyPrint looks for Pango when it is imported, and says so with an OSError.
        raise Refusal("no-pango", reason=str(error).partition("\n")[0]) from None
    write(content, output, for_people=False)


def write(content: str | bytes, output: str | None, *, for_people: bool) -> None:
    """Write a result into a file or to standard output."""
    from partnerkit.commands.output import deliver

    if isinstance(content, bytes) and output is None and sys.stdout.isatty():
        raise Refusal("document-in-terminal")
    deliver(content, Path(output) if output else None, for_people=for_people)


def _console() -> tuple[int, bool]:
    """Return the width of standard output, 80 where it is no terminal, and whether it colours."""
    from partnerkit.commands.output import colourful

    shown = sys.stdout.isatty() or "COLUMNS" in os.environ
    return shutil.get_terminal_size((_COLUMNS, 24)).columns if shown else _COLUMNS, colourful()


def _check_table(report: Report, lang: str) -> None:
    """Say which table a CSV file holds where a report has several; refuse where it has none."""
    table = report.main_table
    if table is None:
        raise Refusal("no-table")
    if len(report.tables) > 1:
        title = table.title or table.columns[0].label
        name = title if isinstance(title, str) else title.get(lang)
        typer.echo(WORDS["one-table"].get(lang).format(table=name), err=True)
