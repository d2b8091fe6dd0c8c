"""``partnerkit form``: an Excel form for departments that have no Git."""

from __future__ import annotations

import typer

from partnerkit.commands.invocation import invocation
from partnerkit.commands.options import option
from partnerkit.words.language import help_text
from partnerkit.words.word import Word

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_OUTPUT = option(
    "output",
    Word("DATEI.xlsx", "FILE.xlsx"),
    "in diese Datei schreiben",
    "write into this file",
    short="-o",
)


@app.command(
    help=help_text(
        "Macht ein Formular in Excel für alle, die kein Git haben: acht Angaben mit Erklärungen "
        "und Auswahllisten, dazu die Akteure des Registers. Geschützte Akteure stehen nicht darin. "
        "Ausgefüllt übernimmt es partnerkit import.",
        "Makes a form in Excel for everybody who has no Git: eight details with explanations and "
        "lists to choose from, and the actors of the register. Protected actors are not in it. "
        "Filled in, partnerkit import takes it over.",
    )
)
def form(ctx: typer.Context, output: str | None = _OUTPUT) -> None:
    """Write the form of the register."""
    from partnerkit.audience import public
    from partnerkit.commands.presenting import read, write
    from partnerkit.exchange.form import write as form_of

    call = invocation(ctx)
    register = read(call)
    lang = call.spoken or call.language(register)
    write(form_of(public(register), lang), output, for_people=False)
