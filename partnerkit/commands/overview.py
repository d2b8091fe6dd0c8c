"""``partnerkit overview``: who works with whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from partnerkit.commands.filtering import COUNTRY, KIND, LEAD, SINCE, STATUS, TOPIC, chosen
from partnerkit.commands.invocation import Refusal, choose, invocation
from partnerkit.commands.options import OUTPUT, option
from partnerkit.commands.presenting import (
    AUDIENCE,
    FORMAT,
    RECORDED,
    format_of,
    open_view,
    present,
    write,
)
from partnerkit.words.language import help_text
from partnerkit.words.word import Word

if TYPE_CHECKING:
    from partnerkit.report import Cell
    from partnerkit.view import View

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_GROUPINGS = ("country", "topic", "lead", "kind", "status")

_BY = option(
    "by",
    Word("GRUPPE", "GROUP"),
    f"die Liste gliedern nach: {', '.join(_GROUPINGS)}",
    f"group the list by: {', '.join(_GROUPINGS)}",
    lambda: list(_GROUPINGS),
    default="country",
)

_PER_COUNTRY = option(
    "per-country",
    Word("ORDNER", "FOLDER"),
    "Markdown für eine Forge: README.md und je Land eine Datei in diesen Ordner schreiben",
    "Markdown for a forge: write README.md and a file for each country into this folder",
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
    recorded: str | None = RECORDED,
    audience: str = AUDIENCE,
    form: str | None = FORMAT,
    output: str | None = OUTPUT,
    per_country: str | None = _PER_COUNTRY,
) -> None:
    """Print the overview of the partnerships that the filters leave."""
    from partnerkit.reports.overview import report

    if per_country is not None and (output is not None or form not in {None, "markdown"}):
        raise Refusal("per-country-alone")
    form = format_of(form, output)
    choose("--by", by, _GROUPINGS)
    call = invocation(ctx)
    values = {"country": country, "topic": topic, "lead": lead, "kind": kind, "status": status}
    view, selection = chosen(open_view(call, audience, recorded), values, since)
    if per_country is not None:
        _write_countries(view, call.spoken or call.language(view.register), selection, per_country)
    elif form == "json":
        from partnerkit.render.as_json import dump
        from partnerkit.reports.overview_data import data

        asked = {name: given for name, given in {**values, "since": since}.items() if given}
        write(dump(data(view, asked)), output, for_people=False)
    else:
        files = form in {"csv", "xlsx"}
        present(report(view, by=by, subtitle=selection, files=files), call, form, output)


def _write_countries(view: View, lang: str, selection: tuple[Cell, ...], folder: str) -> None:
    """Write the files of the countries, only those that changed, and say how many there are."""
    from pathlib import Path

    from partnerkit.exchange.country_files import FIRST, MANIFEST, country_files
    from partnerkit.site.build import write as write_files
    from partnerkit.words.site_words import WORDS

    place = Path(folder)
    if (place / FIRST).exists() and not (place / MANIFEST).exists():
        raise Refusal("per-country-taken", path=str(place / FIRST))
    try:
        number, written, removed = write_files(
            country_files(view, lang, selection), place, MANIFEST
        )
    except OSError as error:
        from partnerkit.commands.output import reason

        raise Refusal("cannot-write", path=folder, reason=reason(error)) from None
    sentence = WORDS["built"].get(lang)
    typer.echo(
        sentence.format(number=number, written=written, removed=removed, folder=folder), err=True
    )
