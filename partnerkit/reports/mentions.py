"""What a motion, a question or an article names, and what the register knows of each."""

from __future__ import annotations

from partnerkit.matching.actor_pairs import actor_pairs
from partnerkit.matching.at_place import actors_at
from partnerkit.matching.mentions import Mention, mentions
from partnerkit.matching.profiles import PLACES
from partnerkit.model import Partnership
from partnerkit.model.vocabulary import Status
from partnerkit.register import Entry
from partnerkit.report import (
    Block,
    Cell,
    Code,
    Column,
    Heading,
    Report,
    Row,
    Table,
    Tone,
    Toned,
    paragraph,
)
from partnerkit.reports.counting import number_of
from partnerkit.reports.tie_table import tie_table
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.lookup_words import WORDS

Ties = list[Entry[Partnership]]
_RESTING = frozenset({Status.DORMANT, Status.SUSPENDED})
_MOST_LINES = 6


def report(view: View, text: str, name: str) -> Report:
    """Answer for a text; ``name`` is what it is called. What does not exist is said as well."""
    found = mentions(view.register, text)
    pairs = [(mention, _ties(view, mention)) for mention in found]
    columns = (
        Column("mentioned", WORDS["mentioned"]),
        Column("times", WORDS["times"], numeric=True),
        Column("lines", WORDS["lines"]),
        Column("exists", WORDS["exists"]),
    )
    rows: tuple[Row, ...] = tuple(_row(view, *pair) for pair in pairs)
    table = Table("mentions", columns, rows, empty=WORDS["mentions-none"])
    blocks: list[Block] = [table, *_details(view, pairs), paragraph(WORDS["mentions-note"])]
    title = fill(WORDS["mentions"], file=name)
    return Report("mentions", title, view.head, tuple(blocks), main="mentions")


def _row(view: View, mention: Mention, ties: Ties | None) -> Row:
    lines = ", ".join(str(line) for line in dict.fromkeys(mention.lines[:_MOST_LINES]))
    if len(mention.lines) > _MOST_LINES:
        lines += " …"
    return (_name(view, mention), len(mention.lines), lines, _exists(ties))


def _name(view: View, mention: Mention) -> Cell:
    if mention.kind == "actor":
        return view.actor(mention.key)
    return Code("country", mention.key) if mention.kind == "country" else mention.name


def _exists(ties: Ties | None) -> Cell:
    """Say what exists; None stands for our own side."""
    if ties is None:
        return Toned(WORDS["own"], Tone.QUIET)
    if not ties:
        return Toned(WORDS["nothing"], Tone.QUIET)
    number: Cell = number_of(len(ties), WORDS["n-partnership"], WORDS["n-partnerships"])
    resting = sum(entry.record.status in _RESTING for entry in ties)
    if not resting:
        return number
    return (number, Toned(fill(WORDS["of-them-resting"], number=resting), Tone.WARNING))


def _ties(view: View, mention: Mention) -> Ties | None:
    """Find the partnerships with what is named; None where it is our own side."""
    register = view.register
    if mention.kind == "country":
        return [e for e in register.partnerships if mention.key in view.countries(e.record)]
    own = set(register.settings.home or ())
    there = {mention.key} if mention.kind == "actor" else set()
    known = register.actor(mention.key) if mention.kind == "actor" else None
    if known is None or known.record.kind in PLACES:
        there |= actors_at(register, actor_pairs(register), mention.name)
    if there & own or own & set(register.ancestors.get(mention.key, ())):
        return None
    return [
        entry
        for entry in register.partnerships
        if not there.isdisjoint(
            (*(entry.record.counterpart or ()), *(entry.record.home or ()), entry.record.lead or "")
        )
    ]


def _details(view: View, pairs: list[tuple[Mention, Ties | None]]) -> list[Block]:
    """List the partnerships themselves, each once, in the order of the text."""
    seen: dict[str, Entry[Partnership]] = {}
    for mention, ties in pairs:
        if mention.kind != "country":
            for entry in ties or ():
                seen.setdefault(entry.id, entry)
    if not seen:
        return []
    return [Heading(WORDS["details"]), tie_table(view, "partnerships", seen.values())]
