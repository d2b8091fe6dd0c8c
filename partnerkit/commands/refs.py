"""``partnerkit refs``: cross-references of a record."""

from __future__ import annotations

import typer

from partnerkit.commands.invocation import choose, invocation
from partnerkit.commands.options import ID, OUTPUT, argument, option
from partnerkit.commands.presenting import (
    AUDIENCE,
    AUDIENCES,
    format_of,
    present,
    read,
    view_of,
    write,
)
from partnerkit.commands.show import find_record
from partnerkit.render import FORMATS
from partnerkit.words.language import help_text

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_GRAPHS = ("mermaid", "dot")

_ID = argument(ID, "Kennung des Eintrags", "id of the record")
_FORMAT = option(
    "format",
    "FORMAT",
    f"{', '.join((*FORMATS, *_GRAPHS))}; sonst nach der Endung von --output, oder terminal",
    f"{', '.join((*FORMATS, *_GRAPHS))}; otherwise by the suffix of --output, or terminal",
    lambda: [*FORMATS, *_GRAPHS],
)


@app.command(
    help=help_text(
        "Zeigt, was ein Eintrag nennt und was ihn nennt: Rahmen und Vereinbarungen, "
        "Verlängerungen, Beteiligte, Gremien.",
        "Shows what a record names and what names it: frameworks and agreements, renewals, "
        "participants, bodies.",
    )
)
def refs(
    ctx: typer.Context,
    key: str = _ID,
    audience: str = AUDIENCE,
    form: str | None = _FORMAT,
    output: str | None = OUTPUT,
) -> None:
    """Print the cross-references of one record."""
    from partnerkit.reports.crossrefs import graph, report
    from partnerkit.reports.show import kind_of

    form = format_of(form, output, (*FORMATS, *_GRAPHS))
    choose("--audience", audience, AUDIENCES)
    call = invocation(ctx)
    register = read(call)
    view = view_of(register, call, audience)
    entry = find_record(register, view, key, None)
    kind = kind_of(entry)
    if form in _GRAPHS:
        lang = call.spoken or call.language()
        write(graph(view, kind, entry, form, lang), output, for_people=True)
    else:
        present(report(view, kind, entry), call, form, output)
