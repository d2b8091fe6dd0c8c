"""``partnerkit overview``: who works with whom."""

from __future__ import annotations

import typer

from partnerkit.commands.filtering import COUNTRY, KIND, LEAD, SINCE, STATUS, TOPIC, chosen
from partnerkit.commands.invocation import choose, invocation
from partnerkit.commands.presenting import (
    AUDIENCE,
    FORMAT,
    OUTPUT,
    format_of,
    open_view,
    present,
    write,
)
from partnerkit.words.language import help_text

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_GROUPINGS = ("country", "topic", "lead", "kind", "status")

_BY = typer.Option(
    "country",
    "--by",
    metavar=help_text("GRUPPE", "GROUP"),
    help=help_text(
        f"die Liste gliedern nach: {', '.join(_GROUPINGS)}",
        f"group the list by: {', '.join(_GROUPINGS)}",
    ),
    autocompletion=lambda: list(_GROUPINGS),
)


@app.command(
    help=help_text(
        "Zeigt, wer mit wem zusammenarbeitet: Summen, Länder, Themen, Federführung, was ansteht, "
        "und wie vollständig das Register ist. Filter lassen sich wiederholen und verbinden.",
        "Shows who works with whom: totals, countries, topics, leads, what is due, and how "
        "complete the register is. Filters can be repeated and combined.",
    )
)
def overview(
    ctx: typer.Context,
    by: str = _BY,
    country: list[str] | None = COUNTRY,
    topic: list[str] | None = TOPIC,
    lead: list[str] | None = LEAD,
    kind: list[str] | None = KIND,
    status: list[str] | None = STATUS,
    since: str | None = SINCE,
    audience: str = AUDIENCE,
    form: str | None = FORMAT,
    output: str | None = OUTPUT,
) -> None:
    """Print the overview of the partnerships that the filters leave."""
    from partnerkit.reports.overview import report

    form = format_of(form, output)
    choose("--by", by, _GROUPINGS)
    call = invocation(ctx)
    values = {"country": country, "topic": topic, "lead": lead, "kind": kind, "status": status}
    view, selection = chosen(open_view(call, audience), values, since)
    if form == "json":
        from partnerkit.render.as_json import dump
        from partnerkit.reports.overview_data import data

        asked = {name: given for name, given in {**values, "since": since}.items() if given}
        write(dump(data(view, asked)), output, for_people=False)
    else:
        files = form in {"csv", "xlsx"}
        present(report(view, by=by, subtitle=selection, files=files), call, form, output)
