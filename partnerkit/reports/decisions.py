"""Which body decided what, when, with which result; what was referred or adjourned."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Final, NamedTuple

from partnerkit.model import PartialDate, Partnership
from partnerkit.model.partnership import Decision
from partnerkit.model.vocabulary import DecisionResult
from partnerkit.register import Entry
from partnerkit.report import (
    Cell,
    Code,
    Column,
    Heading,
    Order,
    Report,
    Room,
    Table,
    Text,
    Tone,
    Toned,
    paragraph,
)
from partnerkit.reports.catalogue import About
from partnerkit.reports.counting import number_of
from partnerkit.reports.gaps import count, gaps
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.report_decisions_words import WORDS

ABOUT: Final = About(WORDS["summary"])

_PENDING: Final = frozenset({DecisionResult.REFERRED, DecisionResult.ADJOURNED})


class Made(NamedTuple):
    """A decision and the partnership that it is about."""

    entry: Entry[Partnership]
    decision: Decision


def report(view: View) -> Report:
    """Answer for all partnerships of the view, those that are over too.

    ``open`` lists what was referred or adjourned, ``bodies`` counts by body, ``decisions`` lists
    all, the latest first.
    """
    entries = view.register.partnerships
    made = [Made(e, one) for e in entries for one in e.record.decisions or ()]
    made.sort(key=lambda m: (m.decision.on or "", m.entry.id), reverse=True)
    pending = [one for one in made if _is_open(one)]
    bodies = _by_body(view, made, entries)
    intro = fill(
        WORDS["intro"],
        n=number_of(len(made), WORDS["one"], WORDS["many"]),
        bodies=number_of(
            count(there.decisions for there in bodies.values()),
            WORDS["one-body"],
            WORDS["many-bodies"],
        ),
        open=number_of(len(pending), WORDS["one-open"], WORDS["many-open"])
        if pending
        else WORDS["nothing-open"],
    )
    blocks = (
        paragraph(intro if made else WORDS["none"]),
        Heading(WORDS["open"]),
        _open(view, pending),
        Heading(WORDS["bodies"]),
        _bodies(view, bodies),
        Heading(WORDS["all"]),
        _all(view, made),
    )
    said = _gaps(entries, made)
    return Report("decisions", WORDS["title"], view.head, blocks, gaps=said, main="decisions")


def _is_open(one: Made) -> bool:
    """Whether nothing later was decided on the same document of the partnership."""
    if one.decision.result not in _PENDING:
        return False
    return not any(
        other.result not in _PENDING
        and other.document == one.decision.document
        and _later(other.on, one.decision.on)
        for other in one.entry.record.decisions or ()
    )


def _later(one: PartialDate | None, other: PartialDate | None) -> bool:
    return one is not None and other is not None and one.latest >= other.earliest


class Business(NamedTuple):
    """What a body has decided, and the partnerships that it deals with."""

    decisions: list[Made]
    partnerships: dict[str, Entry[Partnership]]


def _by_body(
    view: View, made: Sequence[Made], entries: Sequence[Entry[Partnership]]
) -> dict[str, Business]:
    found: dict[str, Business] = defaultdict(lambda: Business([], {}))
    for one in made:
        if one.decision.body is not None:
            there = found[view.actor(one.decision.body).id]
            there.decisions.append(one)
            there.partnerships[one.entry.id] = one.entry
    for entry in entries:
        for body in entry.record.bodies or ():
            found[view.actor(body).id].partnerships[entry.id] = entry
    return dict(found)


def _open(view: View, pending: Sequence[Made]) -> Table:
    rows = tuple(
        (
            decision.on,
            decision.body and view.actor(decision.body),
            decision.document,
            _result(decision),
            view.partnership(entry),
            entry.record.lead and view.actor(entry.record.lead),
        )
        for entry, decision in reversed(pending)
    )
    columns = (
        Column("on", WORDS["on"], unstated=WORDS["unstated"]),
        Column("body", WORDS["body"], unstated=WORDS["unstated"]),
        Column("document", WORDS["document"], unstated=WORDS["unstated"]),
        Column("result", WORDS["result"]),
        Column("partnership", WORDS["partnership"]),
        Column("lead", WORDS["lead"], room=Room.WIDE, unstated=WORDS["no-lead"]),
    )
    return Table("open", columns, rows, notes=(WORDS["open-note"],), empty=WORDS["no-open"])


def _bodies(view: View, bodies: dict[str, Business]) -> Table:
    rows = tuple(
        (
            view.actor(key),
            len(there.decisions),
            count(_is_open(one) for one in there.decisions),
            max((m.decision.on for m in there.decisions if m.decision.on), default=None),
            tuple(view.partnership(e)._replace(with_id=False) for e in there.partnerships.values()),
        )
        for key, there in sorted(bodies.items())
    )
    columns = (
        Column("body", WORDS["body"]),
        Column("count", WORDS["many"], numeric=True),
        Column("open", WORDS["open-count"], numeric=True),
        Column("latest", WORDS["latest"], unstated=WORDS["unstated"]),
        Column("partnerships", WORDS["dealing"]),
    )
    order = (Order("count", descending=True), Order("body"))
    return Table("bodies", columns, rows, order=order, empty=WORDS["no-bodies"])


def _all(view: View, made: Sequence[Made]) -> Table:
    rows = tuple(
        (
            decision.on,
            decision.body and view.actor(decision.body),
            view.partnership(entry),
            decision.document,
            _result(decision),
            *_votes(decision),
            decision.source,
        )
        for entry, decision in made
    )
    columns = (
        Column("on", WORDS["on"], unstated=WORDS["unstated"]),
        Column("body", WORDS["body"], unstated=WORDS["unstated"]),
        Column("partnership", WORDS["partnership"]),
        Column("document", WORDS["document"], unstated=WORDS["unstated"]),
        Column("result", WORDS["result"], unstated=WORDS["unstated"]),
        Column("for", WORDS["for"], numeric=True, room=Room.WIDE),
        Column("against", WORDS["against"], numeric=True, room=Room.WIDE),
        Column("abstained", WORDS["abstained"], numeric=True, room=Room.WIDE),
        Column("source", WORDS["source"], room=Room.FILES),
    )
    return Table("decisions", columns, rows, empty=WORDS["none"])


def _result(decision: Decision) -> Cell:
    if decision.result is None:
        return None
    code = Code("decision-result", decision.result.value)
    return Toned(code, Tone.WARNING) if decision.result in _PENDING else code


def _votes(decision: Decision) -> tuple[Cell, Cell, Cell]:
    votes = decision.votes
    return (votes.for_, votes.against, votes.abstained) if votes else (None, None, None)


def _gaps(entries: Sequence[Entry[Partnership]], made: Sequence[Made]) -> tuple[Text, ...]:
    of_entries = {
        WORDS["gap"]: count(e.record.decisions is None for e in entries),
        WORDS["gap-bodies"]: count(
            e.record.bodies is None and e.record.decisions is None for e in entries
        ),
    }
    of_decisions = {
        WORDS["gap-votes"]: count(one.decision.votes is None for one in made),
        WORDS["gap-date"]: count(one.decision.on is None for one in made),
    }
    return (
        *gaps(of_entries, len(entries)),
        *gaps(of_decisions, len(made), WORDS["of-decisions"]),
    )
