"""``partnerkit report``: one question of a council, an office or a strategy, as a report."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import typer

from partnerkit.commands.filtering import COUNTRY, KIND, LEAD, SINCE, STATUS, TOPIC, chosen
from partnerkit.commands.invocation import Refusal, choose, invocation
from partnerkit.commands.options import OUTPUT
from partnerkit.commands.presenting import (
    AUDIENCE,
    AUDIENCES,
    FORMAT,
    RECORDED,
    format_of,
    open_view,
    present,
)
from partnerkit.commands.report_choice import find_kind, own_options, understood
from partnerkit.commands.report_list import present_list
from partnerkit.commands.report_options import (
    ACTOR,
    CONCENTRATION,
    FROM,
    FROM_YEAR,
    GROUP,
    LIST,
    MONTHS,
    NAME,
    PROFILE,
    TO,
    TO_YEAR,
    YEAR,
    YEARS,
)
from partnerkit.words.language import help_text
from partnerkit.words.word import Word

if TYPE_CHECKING:
    from partnerkit.report import Cell, Report
    from partnerkit.reports.catalogue import Kind
    from partnerkit.view import View

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command(
    help=help_text(
        "Beantwortet eine der wiederkehrenden Fragen als Bericht, in jedem Format. "
        "partnerkit report --list nennt alle Berichte.",
        "Answers one of the recurring questions as a report, in every format. "
        "partnerkit report --list names all reports.",
    )
)
def report(
    ctx: typer.Context,
    name: str | None = NAME,
    everything: bool = LIST,
    country: list[str] | None = COUNTRY,
    topic: list[str] | None = TOPIC,
    lead: list[str] | None = LEAD,
    kind: list[str] | None = KIND,
    status: list[str] | None = STATUS,
    since: str | None = SINCE,
    actor: str | None = ACTOR,
    group: str | None = GROUP,
    concentration: bool = CONCENTRATION,
    profile: str | None = PROFILE,
    year: str | None = YEAR,
    from_year: str | None = FROM_YEAR,
    to_year: str | None = TO_YEAR,
    years: str | None = YEARS,
    months: str | None = MONTHS,
    from_: str | None = FROM,
    to: str | None = TO,
    recorded: str | None = RECORDED,
    audience: str = AUDIENCE,
    form: str | None = FORMAT,
    output: str | None = OUTPUT,
) -> None:
    """Print one report, or the list of them."""
    from partnerkit.commands.asked import read_asked
    from partnerkit.model.profile import PartnerProfile

    form = format_of(form, output)
    choose("--audience", audience, AUDIENCES)
    call = invocation(ctx)
    if everything:
        present_list(call, form, output)
        return
    asked = find_kind(name)
    filters = {"country": country, "topic": topic, "lead": lead, "kind": kind, "status": status}
    given = {
        "actor": actor,
        "group": group,
        "profile": profile,
        "year": year,
        "from_year": from_year,
        "to_year": to_year,
        "years": years,
        "months": months,
        "from_": from_,
        "to": to,
        "concentration": concentration,
    }
    own = own_options(asked, given)
    if profile is not None:
        own["profile"] = read_asked(PartnerProfile, profile, call)[0]
    view = open_view(call, audience, recorded)
    own |= understood(view, asked, filters, own)
    rest = {key: None if key in asked.options else value for key, value in filters.items()}
    view, selection = chosen(view, rest, since)
    present(_made(asked, view, {**own, "root": call.root}, selection), call, form, output)


class _Unmade(Refusal):
    """A report that cannot be made, for a reason that it words itself."""

    def __init__(self, why: Word) -> None:
        super().__init__("no-answer")
        self.why = why

    def sentence(self, lang: str) -> str:
        """Say what to do instead."""
        return self.why.get(self.lang or lang)


def _made(
    kind: Kind, view: View, options: Mapping[str, Any], selection: tuple[Cell, ...]
) -> Report:
    """Make the report; what it cannot answer is refused in its own words."""
    from partnerkit.commands.past import answered
    from partnerkit.reports.catalogue import NoAnswer, make

    try:
        with answered():
            return make(kind, view, options, selection)
    except NoAnswer as unmade:
        raise _Unmade(unmade.why) from None
