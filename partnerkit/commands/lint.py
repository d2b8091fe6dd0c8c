"""``partnerkit lint``: is every file in order, and does the register hold together?"""

from __future__ import annotations

import typer

from partnerkit.commands.invocation import Refusal, choose, invocation
from partnerkit.words.language import help_text

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_THRESHOLDS = ("error", "warning", "info", "never")


@app.command(
    help=help_text(
        "Prüft jede Datei des Registers und ob die Einträge zueinander passen.",
        "Checks every file of the register, and whether the entries hold together.",
    )
)
def lint(
    ctx: typer.Context,
    form: str = typer.Option(
        "text", "--format", help=help_text("Format der Ausgabe", "format of the output")
    ),
    fail_on: str = typer.Option(
        "error",
        "--fail-on",
        help=help_text(
            "ab welcher Schwere das Ende 1 ist: error, warning, info, never",
            "the severity from which the exit code is 1: error, warning, info, never",
        ),
    ),
) -> None:
    """Check the register; ends with 1 when something reaches ``--fail-on``."""
    from partnerkit.finding import Severity
    from partnerkit.formats import FORMATS, writer
    from partnerkit.lint import lint as run

    choose("--format", form, tuple(FORMATS))
    choose("--fail-on", fail_on, _THRESHOLDS)
    call = invocation(ctx)
    register = call.register()
    result = run(register)
    if result.files == 0 and not result.findings:
        raise Refusal("nothing-read", folder=call.root)
    text = writer(form)(result, register, call.language(register))
    typer.echo(text, nl=False)
    if fail_on != "never" and result.reaches(Severity(fail_on)):
        raise typer.Exit(1)
