"""``partnerkit list``: the records that meet a condition."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import typer

from partnerkit.commands.invocation import Refusal, choose, invocation
from partnerkit.commands.options import OUTPUT, option
from partnerkit.commands.presenting import AUDIENCE, FORMAT, format_of, open_view, present
from partnerkit.words.language import help_text
from partnerkit.words.word import Word

if TYPE_CHECKING:
    from partnerkit.query.condition import QueryError
    from partnerkit.register import Entry, Register

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_RECORDS = ("partnerships", "actors")

_WHERE = option(
    "where",
    Word("BEDINGUNG", "CONDITION"),
    'zum Beispiel "lead is missing and signed < 1990"; siehe docs/queries.md',
    'for example "lead is missing and signed < 1990"; see docs/queries.md',
)
_VIEW = option(
    "view",
    "NAME",
    "eine gespeicherte Abfrage aus partnerkit.yaml",
    "a query saved in partnerkit.yaml",
)
_OF = option(
    "of",
    "partnerships|actors",
    "welche Einträge",
    "which records",
    lambda: list(_RECORDS),
    default="partnerships",
)
_FIELD = option(
    "field",
    Word("FELD", "FIELD"),
    "diese Felder zeigen, zum Beispiel term.end (mehrmals möglich)",
    "show these fields, for example term.end (can be repeated)",
)


@app.command(
    help=help_text(
        "Listet die Einträge, die eine Bedingung erfüllen, oder alle.",
        "Lists the records that meet a condition, or all.",
    )
)
def list_(
    ctx: typer.Context,
    where: str | None = _WHERE,
    view_name: str | None = _VIEW,
    of: str = _OF,
    field: list[str] | None = _FIELD,
    audience: str = AUDIENCE,
    form: str | None = FORMAT,
    output: str | None = OUTPUT,
) -> None:
    """Print the records."""
    from partnerkit.query.condition import QueryError
    from partnerkit.reports.selected import report

    form = format_of(form, output)
    kind = choose("--of", of, _RECORDS).removesuffix("s")
    call = invocation(ctx)
    view = open_view(call, audience)
    query = where or ""
    if view_name is not None:
        saved = call.register().settings.views or {}
        if view_name not in saved:
            raise Refusal("no-view", name=view_name, known=", ".join(sorted(saved)) or "–")
        query = saved[view_name] if not where else f"({saved[view_name]}) and ({where})"
    shown = [tuple(path.split(".")) for path in field or ()]
    try:
        entries = _entries(view.register, kind, query)
        result = report(view, kind, entries, query, shown)
    except QueryError as error:
        raise _refusal(error, query) from None
    if not entries:
        raise Refusal("nothing-met" if query else "nothing-yet", query=query)
    present(result, call, form, output)


def _entries(register: Register, kind: str, query: str) -> list[Entry[Any]]:
    from partnerkit.query.evaluate import select
    from partnerkit.query.parse import parse

    if not query:
        return list(register.partnerships if kind == "partnership" else register.actors)
    return select(register, kind, parse(query))


def _refusal(error: QueryError, query: str) -> Refusal:
    """Say what is wrong with a query, with a caret below the place."""
    from partnerkit.query.wording import worded

    shown = " ".join(query.split())
    return Refusal("bad-query", query=shown, column=error.position + 1, why=worded(error))
