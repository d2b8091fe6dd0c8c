"""``partnerkit fmt``: the canonical order and style of records."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from partnerkit.commands.invocation import invocation
from partnerkit.commands.options import NAMES, flag
from partnerkit.commands.writing import COMMIT, DIFF, Mode, carry_out, declining
from partnerkit.commands.writing_messages import Declined, stand_in_the_way, worded
from partnerkit.words.language import help_text

if TYPE_CHECKING:
    from partnerkit.editing import CannotEdit

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_CHECK = flag(
    "check",
    "nichts schreiben; mit 1 enden, wenn eine Datei abweicht",
    "write nothing; end with 1 when a file is not canonical",
)


@app.command(
    help=help_text(
        "Bringt Einträge in die Reihenfolge und Schreibweise des Formats. Kommentare gehen mit "
        "ihren Feldern, an den Angaben ändert sich nichts. Dateien mit Fehlern, die ihren Sinn "
        "unklar machen, bleiben, wie sie sind; der Befehl endet dann mit 1.",
        "Brings records into the order and style of the format. Comments go with their fields, "
        "and no statement changes. Files with faults that leave their meaning open stay as they "
        "are; the command then ends with 1.",
    )
)
def fmt(
    ctx: typer.Context,
    names: list[str] | None = NAMES,
    check: bool = _CHECK,
    diff: bool = DIFF,
    commit: bool = COMMIT,
) -> None:
    """Format records; ends with 1 when some cannot be, or on ``--check`` and ``--diff`` differ."""
    from partnerkit.commands.files_named import files_named
    from partnerkit.commands.progress import patience
    from partnerkit.writing.formatting import format_files
    from partnerkit.writing.save import tidy, unread

    call = invocation(ctx)
    mode = Mode(dry_run=check, diff=diff, commit=commit)
    lang = call.language()
    if mode.commit and not mode.writes:
        raise Declined("with-commit", option="--check" if check else "--diff")
    if mode.writes:
        with declining(call):
            tidy(call.root)
    register = unread(call.root, call.day)
    if not register.sources:
        raise Declined("no-files", root=call.root)
    paths = files_named(call, register.sources, names or ())
    with patience("reading", lambda: lang):
        draft, refused = format_files(register, paths, written=mode.writes)
    for error in refused:
        typer.echo(_left_alone(error, lang), err=True)
    if draft.changes:
        carry_out(call, draft, mode, same_meaning=True)
    elif not refused:
        typer.echo(_all_in_order(len(paths), lang), err=True)
    if refused or (draft.changes and not mode.writes):
        raise typer.Exit(1)


def _left_alone(error: CannotEdit, lang: str) -> str:
    """Say why a file stays as it is."""
    if error.fault is None:
        return worded("not-formatted", {"path": error.path}, lang)
    return worded("faulty", {"fault": stand_in_the_way(error.fault, lang)}, lang)


def _all_in_order(number: int, lang: str) -> str:
    from partnerkit.words.dates import plural
    from partnerkit.words.writing_words import COUNTED

    return worded("all-formatted", {"files": plural(number, *COUNTED["file"], lang)}, lang)
