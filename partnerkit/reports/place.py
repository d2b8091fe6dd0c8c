"""Everything that all offices and institutions have with a place, its parts included."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from partnerkit.matching.actor_pairs import actor_pairs
from partnerkit.matching.at_place import actors_at
from partnerkit.model import Partnership
from partnerkit.register import Entry
from partnerkit.report import Block, Code, Column, Heading, Order, Report, Row, Table, paragraph
from partnerkit.reports.counting import number_of
from partnerkit.reports.tie_table import tie_row, tie_table
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.lookup_words import WORDS

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
        blocks += [_summary(len(found), len(there)), _actors(view, there, found)]
    if found:
        blocks += [Heading(WORDS["ties-with"]), _by_sector(view, found)]
        blocks += _within(view, found)
    if not found:
        blocks.append(paragraph(WORDS["place-none"]))
    if country:
        blocks += _elsewhere(view, there, found)
    title = fill(WORDS["place"], name=name)
    return Report("place", title, view.head, tuple(blocks), main="partnerships")


def _summary(ties: int, actors: int) -> Block:
    return paragraph(
        fill(
            WORDS["place-summary"],
            partnerships=number_of(ties, WORDS["n-partnership"], WORDS["n-partnerships"]),
            actors=number_of(actors, WORDS["with-actor"], WORDS["with-actors"]),
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


def _elsewhere(view: View, there: frozenset[str], found: Ties) -> Iterator[Block]:
    """List what else there is in the countries of the place."""
    countries = {e.record.country for e in view.register.actors if e.id in there}
    known = {entry.id for entry in found}
    others = [
        entry
        for entry in view.register.partnerships
        if entry.id not in known and not countries.isdisjoint(view.countries(entry.record))
    ]
    yield Heading(WORDS["same-country"])
    yield tie_table(view, "country", others)
