"""``partnerkit report``: one question of a council, an office or a strategy, as a report."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import typer

from partnerkit.commands.filtering import COUNTRY, KIND, LEAD, SINCE, STATUS, TOPIC, chosen
from partnerkit.commands.invocation import Invocation, Refusal, choose, invocation
from partnerkit.commands.presenting import (
    AUDIENCE,
    AUDIENCES,
    FORMAT,
    OUTPUT,
    RECORDED,
    format_of,
    open_view,
    present,
)
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
    from partnerkit.model.profile import PartnerProfile
    from partnerkit.reports.catalogue import Kind
    from partnerkit.view import View

app = typer.Typer(rich_markup_mode=None, add_completion=False)


_FILTERS = ("country", "topic", "lead", "kind", "status")
_NUMBERS = ("year", "from_year", "to_year", "years", "months")


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
    form = format_of(form, output)
    choose("--audience", audience, AUDIENCES)
    call = invocation(ctx)
    if everything:
        _list(call, form, output)
        return
    found = _found(name)
    filters: dict[str, list[str] | None] = {
        "country": country,
        "topic": topic,
        "lead": lead,
        "kind": kind,
        "status": status,
    }
    single = {
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
    }
    own = _own(found, single)
    if profile is not None:
        own["profile"] = _profile(call, profile)
    if concentration:
        own |= _flag(found, "concentration")
    view = open_view(call, audience, recorded)
    own |= _values(view, found, filters, own)
    rest = {key: None if key in found.options else value for key, value in filters.items()}
    view, selection = chosen(view, rest, since)
    present(_made(found, view, {**own, "root": call.root}, selection), call, form, output)


class _Unmade(Refusal):
    """A report that cannot be made, for a reason that it words itself."""

    def __init__(self, why: Word) -> None:
        super().__init__("no-answer")
        self.why = why

    def sentence(self, lang: str) -> str:
        """Say what to do instead."""
        return self.why.get(self.lang or lang)


def _refuse(key: str, **values: str) -> _Unmade:
    from partnerkit.words.report_words import WORDS
    from partnerkit.words.word import LANGUAGES

    return _Unmade(Word(*(WORDS[key].get(lang).format_map(values) for lang in LANGUAGES)))


def _found(name: str | None) -> Kind:
    """Find a report by its name; refused with what may have been meant."""
    from partnerkit.message import printable, question
    from partnerkit.reports.catalogue import catalogue
    from partnerkit.words.report_words import WORDS
    from partnerkit.words.suggest import closest

    if name is None:
        raise _refuse("no-name")
    kinds = catalogue()
    if name in kinds:
        return kinds[name]
    meant = closest(name, {key: (key, *kind.about.summary) for key, kind in kinds.items()})
    raise _Unmade(
        Word(
            *(
                WORDS["no-report"]
                .get(lang)
                .format(name=printable(name), meant=question(meant, lang) or ".")
                for lang in ("de", "en")
            )
        )
    )


def _own(kind: Kind, single: Mapping[str, str | None]) -> dict[str, Any]:
    """Keep the options that were given; refused where the report does not take one."""
    own: dict[str, Any] = {}
    for option, value in single.items():
        if value is None:
            continue
        if option not in kind.options:
            raise _refuse("not-taken", name=kind.name, option=_shown(option))
        if option in _NUMBERS:
            if not (value.isascii() and value.isdigit()):
                raise _refuse("no-number", option=_shown(option), value=value)
            own[option] = int(value)
        else:
            own[option] = value
    return own


def _flag(kind: Kind, option: str) -> dict[str, bool]:
    """Take a flag; refused where the report does not know it."""
    if option not in kind.options:
        raise _refuse("not-taken", name=kind.name, option=option)
    return {option: True}


def _profile(call: Invocation, path: str) -> PartnerProfile:
    """Read the file with the profile; refused, with the places, where it has faults."""
    from partnerkit.commands.asked import read_asked
    from partnerkit.model.profile import PartnerProfile

    return read_asked(PartnerProfile, path, call)[0]


def _shown(option: str) -> str:
    """Name an option as it is given: ``from_`` is --from, ``to_year`` is --to-year."""
    return option.rstrip("_").replace("_", "-")


def _values(
    view: View, kind: Kind, filters: Mapping[str, list[str] | None], own: Mapping[str, Any]
) -> dict[str, Any]:
    """Turn filters that are options of this report, and its actor, into codes and ids."""
    from partnerkit.filters import UnknownValue, understand

    read_: dict[str, Any] = {}
    asked = {key: value for key, value in filters.items() if value and key in kind.options}
    try:
        found = understand(view, asked)
        read_ = {key: tuple(sorted(getattr(found, key))) for key in asked}
        if "actor" in own:
            (read_["actor"],) = understand(view, {"lead": [own["actor"]]}).lead
    except UnknownValue as unknown:
        option = "actor" if unknown.option == "lead" and "lead" not in asked else unknown.option
        raise Refusal(
            "no-value", option=f"--{option}", value=unknown.value, meant=unknown.meant
        ) from None
    return read_


def _made(kind: Kind, view: View, options: Mapping[str, Any], selection: Any) -> Any:  # noqa: ANN401
    """Make the report; what it cannot answer is refused in its own words."""
    from partnerkit.commands.past import answered
    from partnerkit.reports.catalogue import NoAnswer, make

    try:
        with answered():
            return make(kind, view, options, selection)
    except NoAnswer as unmade:
        raise _Unmade(unmade.why) from None


def _list(call: Invocation, form: str, output: str | None) -> None:
    """Print the list of reports; outside of a register too."""
    from partnerkit.model.types import Audience
    from partnerkit.report import Column, Head, Report, Room, Table, paragraph
    from partnerkit.reports.catalogue import catalogue
    from partnerkit.words.report_words import WORDS

    rows = tuple(
        (
            kind.name,
            kind.about.summary,
            WORDS["list-internal" if kind.about.internal else "list-all"],
            tuple(f"--{_shown(option)}" for option in kind.options if option != "root"),
        )
        for kind in catalogue().values()
    )
    columns = (
        Column("name", WORDS["list-name"]),
        Column("question", WORDS["list-summary"]),
        Column("edition", WORDS["list-audience"]),
        Column("options", WORDS["list-options"], room=Room.WIDE),
    )
    head = Head("partnerkit", call.view_day, Audience.PUBLIC, general=True)
    table = Table("reports", columns, rows)
    blocks = (paragraph(WORDS["list-how"]), table)
    present(Report("reports", WORDS["list-title"], head, blocks), call, form, output)
