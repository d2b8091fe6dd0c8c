"""``partnerkit rename``: a record gets another id, and all references follow."""

from __future__ import annotations

import typer

from partnerkit.commands.invocation import choose
from partnerkit.commands.options import KIND, KINDS, argument, record_ids
from partnerkit.commands.writing import COMMIT, DIFF, DRY_RUN, Mode, change
from partnerkit.words.language import help_text
from partnerkit.words.word import Word

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_OLD = argument(Word("ALT", "OLD"), "heutige Kennung", "present id", record_ids)
_NEW = argument(Word("NEU", "NEW"), "künftige Kennung", "future id")


@app.command(
    help=help_text(
        "Gibt einem Eintrag eine andere Kennung: die Datei heißt anders, alle Verweise führen zur "
        "neuen Kennung, die alte führt weiter dorthin (former_ids).",
        "Gives a record another id: the file is called otherwise, all references lead to the new "
        "id, and the old one keeps leading there (former_ids).",
    )
)
def rename(
    ctx: typer.Context,
    old: str = _OLD,
    new: str = _NEW,
    kind: str | None = KIND,
    dry_run: bool = DRY_RUN,
    diff: bool = DIFF,
    commit: bool = COMMIT,
) -> None:
    """Rename a record, in its file and wherever it is referred to."""
    from partnerkit.writing.renaming import rename as draft_renaming

    if kind is not None:
        choose("--kind", kind, KINDS)
    change(
        ctx,
        Mode(dry_run, diff, commit),
        lambda register: draft_renaming(register, old, new, kind),
    )
