"""``partnerkit rename``: a record gets another id, and all references follow."""

from __future__ import annotations

import typer

from partnerkit.commands.invocation import choose
from partnerkit.commands.lifecycle import actor_ids, partnership_ids
from partnerkit.commands.writing import COMMIT, DIFF, DRY_RUN, Mode, change
from partnerkit.words.language import help_text

app = typer.Typer(rich_markup_mode=None, add_completion=False)

KINDS = ("partnership", "actor")

_OLD = typer.Argument(
    metavar=help_text("ALT", "OLD"),
    help=help_text("heutige Kennung", "present id"),
    autocompletion=lambda: [*partnership_ids(), *actor_ids()],
)
_NEW = typer.Argument(
    metavar=help_text("NEU", "NEW"), help=help_text("künftige Kennung", "future id")
)
KIND = typer.Option(
    None,
    "--kind",
    metavar="partnership|actor",
    help=help_text(
        "welche Art von Eintrag, wenn beide dieselbe Kennung tragen",
        "which kind of record, where both have the same id",
    ),
    autocompletion=lambda: list(KINDS),
)


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
