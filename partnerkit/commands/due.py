"""``partnerkit due``: everything with a date, as a report or as a calendar."""

from __future__ import annotations

import typer

from partnerkit.commands.filtering import COUNTRY, KIND, LEAD, STATUS, TOPIC, chosen
from partnerkit.commands.invocation import Refusal, invocation
from partnerkit.commands.options import OUTPUT, option
from partnerkit.commands.presenting import AUDIENCE, format_of, open_view, present, write
from partnerkit.render import FORMATS
from partnerkit.words.language import help_text
from partnerkit.words.word import Word

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_ALL_FORMATS = (*FORMATS, "ics")

_FORMAT = option(
    "format",
    "FORMAT",
    f"{', '.join(_ALL_FORMATS)}; sonst nach der Endung von --output, oder terminal",
    f"{', '.join(_ALL_FORMATS)}; otherwise by the suffix of --output, or terminal",
    lambda: list(_ALL_FORMATS),
)
_WITHIN = option(
    "within",
    Word("TAGE", "DAYS"),
    "so viele Tage voraus; sonst 183, im Kalender alles",
    "so many days ahead; otherwise 183, in a calendar everything",
)


@app.command(
    help=help_text(
        "Zeigt alles, was ein Datum hat: Durchsichten, Laufzeiten, Evaluationen, Ziele, "
        "Beratungen, Förderaufrufe, Bestätigungen, Meldungen; nach Stellen, Überfälliges zuerst. "
        "--format ics schreibt einen Kalender.",
        "Shows everything that has a date: reviews, terms, evaluations, goals, consultations, "
        "calls, confirmations and reports, by office, what is overdue first. --format ics writes "
        "a calendar.",
    )
)
def due(
    ctx: typer.Context,
    within: str | None = _WITHIN,
    country: list[str] | None = COUNTRY,
    topic: list[str] | None = TOPIC,
    lead: list[str] | None = LEAD,
    kind: list[str] | None = KIND,
    status: list[str] | None = STATUS,
    audience: str = AUDIENCE,
    form: str | None = _FORMAT,
    output: str | None = OUTPUT,
) -> None:
    """Print what is due."""
    from partnerkit.reports.due import WITHIN, report

    if form is None and output is not None and output.lower().endswith(".ics"):
        form = "ics"
    form = format_of(form, output, _ALL_FORMATS)
    days = None if within is None else _days(within)
    call = invocation(ctx)
    values = {"country": country, "topic": topic, "lead": lead, "kind": kind, "status": status}
    view, selection = chosen(open_view(call, audience), values)
    general = not any(values.values())
    if form != "ics":
        days = WITHIN if days is None else days
        made = report(view, days=days, general=general, subtitle=selection)
        present(made, call, form, output)
        return
    from partnerkit.exchange.calendar import calendar
    from partnerkit.reports.dates import everything
    from partnerkit.reports.due import until

    found = everything(view, general=general)
    kept = found if days is None else until(view, found, days)
    write(calendar(view, kept, call.spoken or call.language()), output, for_people=False)


def _days(text: str) -> int:
    """Read a number of days, at most a century; refused otherwise."""
    if text.isascii() and text.isdigit() and len(text) <= len("36500") and int(text) <= _CENTURY:
        return int(text)
    raise Refusal("no-days", value=text)


_CENTURY = 36500
