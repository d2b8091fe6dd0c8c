"""``partnerkit confirm``: somebody says that the status of partnerships is true."""

from __future__ import annotations

import typer

from partnerkit.commands.invocation import invocation
from partnerkit.commands.lifecycle import (
    BODY,
    DOCUMENT,
    ON,
    RESULT,
    SOURCE_URL,
    actor_ids,
    partnership_ids,
)
from partnerkit.commands.writing import COMMIT, DIFF, DRY_RUN, Mode
from partnerkit.words.language import help_text

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_KEYS = typer.Argument(
    metavar=help_text("KENNUNG...", "ID..."),
    help=help_text("Kennungen der Partnerschaften", "ids of the partnerships"),
    autocompletion=partnership_ids,
)
_BY = typer.Option(
    None,
    "--by",
    metavar=help_text("KENNUNG", "ID"),
    help=help_text(
        "wer es sagt; sonst die federführende Stelle", "who says so; otherwise the office in charge"
    ),
    autocompletion=actor_ids,
)


@app.command(
    help=help_text(
        "Hält fest, wer wann bestätigt hat, dass der Status stimmt. Eine Meldung über eine "
        "Unterzeichnung belegt die Unterschrift, nicht dass die Partnerschaft lebt.",
        "Records who confirmed when that the status is true. A report of a signing proves the "
        "signature, not that the partnership lives.",
    )
)
def confirm(
    ctx: typer.Context,
    keys: list[str] = _KEYS,
    by: str | None = _BY,
    on: str | None = ON,
    body: str | None = BODY,
    document: str | None = DOCUMENT,
    result: str | None = RESULT,
    source_url: str | None = SOURCE_URL,
    dry_run: bool = DRY_RUN,
    diff: bool = DIFF,
    commit: bool = COMMIT,
) -> None:
    """Record who said on which day that the status of partnerships is true."""
    from partnerkit.commands.lifecycle import read_circumstances
    from partnerkit.commands.writing import begin, carry_out, declining
    from partnerkit.writing.status import confirm as draft_confirmation

    call, mode = invocation(ctx), Mode(dry_run, diff, commit)
    register = begin(call, mode)
    with declining(call):
        circumstances = read_circumstances(register, on, None, body, document, result, source_url)
        draft = draft_confirmation(register, keys, by, circumstances)
    carry_out(call, draft, mode)
