"""``partnerkit find``: full text, umlauts folded, inside compounds."""

from __future__ import annotations

import typer

from partnerkit.commands.invocation import Refusal, invocation
from partnerkit.commands.options import OUTPUT, argument
from partnerkit.commands.presenting import AUDIENCE, FORMAT, format_of, open_view, present
from partnerkit.words.language import help_text

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_TEXT = argument(
    "TEXT", "ein oder mehrere Wörter; alle müssen vorkommen", "one or more words; all must occur"
)


@app.command(
    help=help_text(
        "Sucht Wörter in allen Einträgen; „forschung“ findet auch „Luftfahrtforschung“.",
        'Searches words in all records; "forschung" also finds "Luftfahrtforschung".',
    )
)
def find(
    ctx: typer.Context,
    text: list[str] = _TEXT,
    audience: str = AUDIENCE,
    form: str | None = FORMAT,
    output: str | None = OUTPUT,
) -> None:
    """Print the records that hold all words."""
    from partnerkit.reports.search import report, search

    form = format_of(form, output)
    call = invocation(ctx)
    view = open_view(call, audience)
    wanted = " ".join(text)
    hits = search(view, wanted)
    if not hits:
        raise Refusal("nothing-found", text=wanted)
    present(report(view, wanted, hits), call, form, output)
