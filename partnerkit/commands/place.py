"""``partnerkit place``: everything that all offices have with a place."""

from __future__ import annotations

import typer

from partnerkit.commands.invocation import Refusal, invocation
from partnerkit.commands.options import OUTPUT, argument, flag
from partnerkit.commands.presenting import AUDIENCE, FORMAT, format_of, open_view, present
from partnerkit.words.language import help_text
from partnerkit.words.word import Word

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_NAME = argument(
    Word("ORT", "PLACE"),
    "Name eines Ortes in irgendeiner Sprache: Shanghai, Schanghai, 上海",
    "name of a place in any language: Shanghai, Schanghai, 上海",
)
_COUNTRY = flag(
    "wide",
    "auch zeigen, was sonst im selben Land besteht",
    "also show what exists elsewhere in the same country",
)


@app.command(
    help=help_text(
        "Zeigt, was alle Stellen mit einem Ort verbindet, seine Bezirke, Hochschulen und Häfen "
        "eingeschlossen.",
        "Shows what ties all offices to a place, its districts, universities and ports included.",
    )
)
def place(
    ctx: typer.Context,
    name: str = _NAME,
    wide: bool = _COUNTRY,
    audience: str = AUDIENCE,
    form: str | None = FORMAT,
    output: str | None = OUTPUT,
) -> None:
    """Print everything with a place."""
    from partnerkit.reports.place import report

    form = format_of(form, output)
    if not name.strip():
        raise Refusal("nothing-at-place", place=name)
    call = invocation(ctx)
    view = open_view(call, audience)
    present(report(view, name, country=wide), call, form, output)
