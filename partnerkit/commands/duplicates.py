"""``partnerkit duplicates``: the same thing twice, and parallel structures, with their reasons."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from partnerkit.commands.filtering import COUNTRY, KIND, LEAD, STATUS, TOPIC, chosen
from partnerkit.commands.invocation import Invocation, Refusal, choose, invocation
from partnerkit.commands.options import FILE, OUTPUT, flag, option
from partnerkit.commands.presenting import AUDIENCES, FORMAT, format_of, present, read, view_of
from partnerkit.commands.since import BRANCHES, SINCE, merged
from partnerkit.words.language import help_text
from partnerkit.words.word import Word

if TYPE_CHECKING:
    from partnerkit.matching.overlaps import Group, Overlaps
    from partnerkit.register import Register
    from partnerkit.report import Cell
    from partnerkit.view import View

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_STRENGTHS = ("certain", "likely", "possible")

_AUDIENCE = option(
    "audience",
    "public|internal",
    "internal: alles; public: ohne geplante Partnerschaften und interne Angaben",
    "internal: everything; public: without planned partnerships and internal details",
    lambda: list(AUDIENCES),
    default="internal",
)
_STRENGTH = option(
    "strength",
    Word("SICHERHEIT", "STRENGTH"),
    f"wie sicher mindestens: {', '.join(_STRENGTHS)}",
    f"how sure at least: {', '.join(_STRENGTHS)}",
    lambda: list(_STRENGTHS),
    default="possible",
)
_PLACE = option(
    "place",
    Word("ORT", "PLACE"),
    "nur mit einem Gegenüber an diesem Ort, in jeder Sprache geschrieben",
    "only with a counterpart in this place, written in any language",
)
_JUDGED = flag("judged", "auch zeigen, was schon beurteilt ist", "also show what has been judged")
_WITH = option(
    "with",
    FILE,
    "diese Einträge dazunehmen, die noch nicht im Register sind, und nur zeigen, was sich mit "
    "ihnen überschneidet (mehrmals möglich)",
    "add these records, which are not in the register yet, and show only what overlaps with "
    "them (can be repeated)",
)
_VERBOSE = flag(
    "verbose",
    "sagen, wie viele Paare verglichen wurden",
    "say how many pairs were compared",
    short="-v",
)


@app.command(
    help=help_text(
        "Findet denselben Akteur oder dieselbe Partnerschaft in mehreren Einträgen und parallele "
        "Strukturen: dasselbe Gegenüber oder derselbe Ort, dasselbe Thema, eine andere Stelle, "
        "dieselbe Zeit. Jeder Fall nennt seine Gründe.",
        "Finds the same actor or partnership in several records, and parallel structures: the same "
        "counterpart or place, the same topic, another office, the same time. Each case states "
        "its reasons.",
    )
)
def duplicates(
    ctx: typer.Context,
    country: list[str] | None = COUNTRY,
    topic: list[str] | None = TOPIC,
    lead: list[str] | None = LEAD,
    kind: list[str] | None = KIND,
    status: list[str] | None = STATUS,
    place: str | None = _PLACE,
    strength: str = _STRENGTH,
    judged: bool = _JUDGED,
    files: list[str] | None = _WITH,
    since: str | None = SINCE,
    branches: list[str] | None = BRANCHES,
    audience: str = _AUDIENCE,
    form: str | None = FORMAT,
    output: str | None = OUTPUT,
    verbose: bool = _VERBOSE,
) -> None:
    """Print what overlaps."""
    from partnerkit.matching.evidence import Strength
    from partnerkit.matching.overlaps import find_overlaps

    form = format_of(form, output)
    choose("--strength", strength, _STRENGTHS)
    choose("--audience", audience, AUDIENCES)
    call = invocation(ctx)
    register, touched = _opened(call, since, branches, files)
    view = view_of(register, call, audience)
    values = {"country": country, "topic": topic, "lead": lead, "kind": kind, "status": status}
    selected, selection = chosen(view, values)
    asked = {entry.id for entry in selected.register.partnerships} if selection else None
    if place is not None:
        there = _at(view.register, place)
        asked = there if asked is None else asked & there
        selection = (*selection, " · " if selection else "", place)
    found = find_overlaps(view.register, least=Strength(strength))
    found = _narrowed(found, asked, touched, judged=judged)
    if verbose:
        typer.echo(_compared(found.comparisons, call.spoken or call.language()), err=True)
    _print(view, found, selection, call, form, output)


def _opened(
    call: Invocation, since: str | None, branches: list[str] | None, files: list[str] | None
) -> tuple[Register, frozenset[str] | None]:
    """Load the register, with the records that are not in it yet; and whose overlaps to show."""
    touched: frozenset[str] | None = None
    if since is None:
        register = read(call)
    else:
        result = merged(call, since, branches)
        register, touched = result.register, result.ids
    if files:
        from partnerkit.commands.proposal import extended

        register, added = extended(register, files)
        touched = added | (touched or frozenset())
    return register, touched


def _print(
    view: View,
    found: Overlaps,
    selection: tuple[Cell, ...],
    call: Invocation,
    form: str,
    output: str | None,
) -> None:
    """Write the overlaps, for programs as they are worded, for people as a report."""
    if form == "json":
        from partnerkit.commands.duplicates_data import pieces
        from partnerkit.commands.output import deliver_pieces

        lang = call.spoken or call.language()
        deliver_pieces(pieces(view, found, lang), Path(output) if output else None)
    else:
        from partnerkit.reports.duplicates import report

        present(report(view, found, subtitle=selection), call, form, output)


def _at(register: Register, place: str) -> set[str]:
    """Find the partnerships with a counterpart in a place; refused where there is none."""
    from partnerkit.matching.actor_pairs import actor_pairs
    from partnerkit.matching.at_place import actors_at

    there = actors_at(register, actor_pairs(register), place)
    found = {
        entry.id
        for entry in register.partnerships
        if not there.isdisjoint(entry.record.counterpart or ())
    }
    if not found:
        raise Refusal("nothing-at-place", place=place)
    return found


def _narrowed(
    found: Overlaps, asked: set[str] | None, touched: frozenset[str] | None, *, judged: bool
) -> Overlaps:
    """Keep the groups that concern what was asked for, and touch one of the records named."""
    from partnerkit.matching.overlaps import Kind

    def concerns(members: tuple[str, ...]) -> bool:
        return all(ids is None or not ids.isdisjoint(members) for ids in (asked, touched))

    def wanted(group: Group) -> bool:
        if asked is not None and group.kind is Kind.SAME_ACTOR:
            return False
        return concerns(group.members)

    return replace(
        found,
        groups=tuple(filter(wanted, found.groups)),
        judged=tuple(filter(wanted, found.judged)) if judged else (),
        contradictions=tuple(one for one in found.contradictions if concerns(one.pair)),
    )


def _compared(number: int, lang: str) -> str:
    """Say how many pairs were compared."""
    from partnerkit.words.command_words import WORDS
    from partnerkit.words.dates import format_number

    return WORDS["compared"].get(lang).format(number=format_number(number, lang))
