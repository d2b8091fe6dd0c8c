"""Everything that all offices and institutions have with a place, its parts included."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from partnerkit.matching.actor_pairs import actor_pairs
from partnerkit.matching.at_place import actors_at, country_of
from partnerkit.matching.profiles import PLACES
from partnerkit.model import Actor, Partnership
from partnerkit.register import Entry
from partnerkit.report import (
    Block,
    Cell,
    Code,
    Column,
    Heading,
    Order,
    Report,
    Row,
    Table,
    paragraph,
)
from partnerkit.reports.counting import number_of
from partnerkit.reports.tie_table import tie_row, tie_table
from partnerkit.reports.undated import undated
from partnerkit.view import View
from partnerkit.words.countries import find_country
from partnerkit.words.filling import fill
from partnerkit.words.lookup_words import WORDS
from partnerkit.words.suggest import closest

_LONGEST_CODE: Final = 3
"""Codes of countries (ISO 3166-1) are no longer; towns may be called like one."""

Ties = list[Entry[Partnership]]


def report(view: View, name: str, *, country: bool = False) -> Report:
    """Answer for a place named in any language; with ``country`` for its country as well.

    The partnerships stand under the sector of our side, because a coordinator asks who else works
    there: the administration, the districts, the universities, the chambers, the port.
    """
    register = view.register
    there = actors_at(register, actor_pairs(register), name)
    found = [e for e in register.partnerships if not there.isdisjoint(e.record.counterpart or ())]
    blocks: list[Block] = []
    if there:
        blocks += [_summary(view, there, found), _actors(view, there, found)]
    else:
        blocks.append(_nobody_there(view, name))
    if found:
        blocks += [Heading(WORDS["ties-with"]), _by_sector(view, found)]
        blocks += _within(view, found)
    if country and (countries := _countries(view, there, name)):
        blocks += _elsewhere(view, countries, found)
    title = fill(WORDS["place"], name=name)
    gaps = undated(view.only(found))
    return Report("place", title, view.head, tuple(blocks), gaps=gaps, main="partnerships")


def _nobody_there(view: View, name: str) -> Block:
    """Tell a place that the register does not name from a country, and from no place at all."""
    if (code := _state(name)) is not None:
        return paragraph(fill(WORDS["place-country"], name=name, code=code))
    if country_of(name) is not None:
        return paragraph(fill(WORDS["place-none"], name=name))
    meant = _meant(view, name)
    unknown = fill(WORDS["place-unknown"], name=name)
    return paragraph(unknown, WORDS["place-meant"], meant, "?") if meant else paragraph(unknown)


def _state(name: str) -> str | None:
    """Find the country of a name; China is one, although a town in Mexico is called so as well."""
    return find_country(name) if len(name) > _LONGEST_CODE else None


def _meant(view: View, name: str) -> tuple[Cell, ...]:
    """Suggest places of the register and towns in which somebody sits; else other actors."""
    actors = [e.record for e in view.register.actors]
    places = {a.name: _names(a) for a in actors if a.kind in PLACES}
    towns = {a.place.name: () for a in actors if a.place and a.place.name}
    if near := closest(name, {**towns, **places}):
        return tuple(near)
    keys = closest(name, {e.id: _names(e.record) for e in view.register.actors})
    return tuple(view.named_actor(key) for key in keys)


def _names(actor: Actor) -> tuple[str, ...]:
    others = (name.name for name in actor.names or ())
    return (actor.name, *others, *(actor.aliases or ()))


def _summary(view: View, there: frozenset[str], found: Ties) -> Block:
    """Count the partnerships, and those of the place who take part in them."""
    if not found:
        some = number_of(len(there), WORDS["n-actor"], WORDS["n-actors"])
        return paragraph(fill(WORDS["place-no-ties"], actors=some))
    partners = {view.actor(key).id for e in found for key in e.record.counterpart or ()}
    return paragraph(
        fill(
            WORDS["place-summary"],
            partnerships=number_of(len(found), WORDS["n-partnership"], WORDS["n-partnerships"]),
            actors=number_of(len(partners & there), WORDS["with-actor"], WORDS["with-actors"]),
        )
    )


def _actors(view: View, there: frozenset[str], found: Ties) -> Table:
    """List who is there, with the number of partnerships of each."""
    counts: dict[str, int] = defaultdict(int)
    for entry in found:
        for key in dict.fromkeys(entry.record.counterpart or ()):
            counts[view.actor(key).id] += 1
    rows: tuple[Row, ...] = tuple(
        (view.named_actor(e.id), Code("actor-kind", e.record.kind.value), counts[e.id])
        for e in view.register.actors
        if e.id in there
    )
    columns = (
        Column("name", WORDS["name"]),
        Column("kind", WORDS["kind"]),
        Column("number", WORDS["number"], numeric=True),
    )
    order = (Order("number", descending=True), Order("name"))
    return Table("actors", columns, rows, title=WORDS["who-is-there"], order=order)


def _by_sector(view: View, found: Ties) -> Table:
    """List the partnerships under the sectors of our side."""
    plain = tie_table(view, "partnerships", ())
    columns = (Column("sector", WORDS["sector"]), *plain.columns)
    rows = tuple((Code("sector", _sector(view, e)), *tie_row(view, e)) for e in found)
    order = (Order("sector"), Order("partnership"))
    return Table("partnerships", columns, rows, order=order, grouped=True)


def _sector(view: View, entry: Entry[Partnership]) -> str:
    """Take the sector of the office in charge, or of our side, or else that of a city."""
    record = entry.record
    keys = [*view.register.home(record), *([record.lead] if record.lead else [])]
    for key in reversed(keys):
        actor = view.register.actor(key)
        if actor is not None:
            return actor.record.kind.sector.value
    return "municipalities"


def _within(view: View, found: Ties) -> Iterator[Block]:
    """List what carries out the partnerships of the place with partners elsewhere."""
    known = {entry.id for entry in found}
    reached = set(known)
    while more := {
        entry.id
        for entry in view.register.partnerships
        if entry.id not in reached and _frame(view, entry) in reached
    }:
        reached |= more
    within = [e for e in view.register.partnerships if e.id in reached - known]
    if within:
        yield Heading(WORDS["within-them"])
        yield tie_table(view, "within", within)


def _frame(view: View, entry: Entry[Partnership]) -> str | None:
    """Return the id of the partnership that an entry carries out; a former id resolves."""
    frame = view.register.partnership(entry.record.under) if entry.record.under else None
    return frame.id if frame is not None else None


def _countries(view: View, there: frozenset[str], name: str) -> frozenset[str]:
    """Tell in which countries a place lies: as its actors say, or else as the world's places do."""
    if there:
        return frozenset(e.record.country for e in view.register.actors if e.id in there)
    code = _state(name) or country_of(name)
    return frozenset() if code is None else frozenset((code,))


def _elsewhere(view: View, countries: frozenset[str], found: Ties) -> Iterator[Block]:
    """List what else there is in the countries of the place."""
    known = {entry.id for entry in found}
    others = [
        entry
        for entry in view.register.partnerships
        if entry.id not in known and not countries.isdisjoint(view.countries(entry.record))
    ]
    yield Heading(WORDS["same-country"])
    yield tie_table(view, "country", others)
