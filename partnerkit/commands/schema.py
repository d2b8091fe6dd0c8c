"""``partnerkit schema``: the record format for editors, as JSON Schema."""

from __future__ import annotations

from pathlib import Path

import typer

from partnerkit.commands.invocation import choose, invocation
from partnerkit.commands.options import OUTPUT
from partnerkit.words.language import help_text

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_KINDS = ("partnership", "actor", "settings")

_KIND = typer.Argument(
    metavar=help_text("ART", "KIND"),
    help=", ".join(_KINDS),
    autocompletion=lambda: list(_KINDS),
)


@app.command(
    help=help_text(
        "Gibt das Format der Einträge als JSON Schema aus, mit dem Editoren beim Schreiben "
        "ergänzen, erklären und prüfen.",
        "Prints the record format as JSON Schema, by which editors complete, explain and check "
        "while you type.",
    )
)
def schema(ctx: typer.Context, kind: str = _KIND, output: str | None = OUTPUT) -> None:
    """Write the schema of one kind of record."""
    from partnerkit.commands.output import deliver
    from partnerkit.exchange.json_schema import write

    choose(help_text("ART", "KIND"), kind, _KINDS)
    text = write(kind, invocation(ctx).language())
    deliver(text, Path(output) if output else None, for_people=False)
