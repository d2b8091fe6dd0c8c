"""Good practice: what is learnt and handed on, by topic and place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from partnerkit.filters import belongs
from partnerkit.model import Partnership
from partnerkit.model.partnership import Practice
from partnerkit.model.vocabulary import PracticeDirection
from partnerkit.register import Entry
from partnerkit.report import (
    Block,
    Cell,
    Code,
    Column,
    Heading,
    Order,
    Report,
    Room,
    Table,
    Text,
    paragraph,
)
from partnerkit.reports.catalogue import About
from partnerkit.reports.counting import MANY, ONE, number_of
from partnerkit.reports.gaps import count, gaps
from partnerkit.reports.listing import status_of
from partnerkit.reports.tie_table import tie_table
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.report_practices_words import WORDS

ABOUT: Final = About(WORDS["summary"])


class Known(NamedTuple):
    """A good practice and the partnership in which it is."""

    entry: Entry[Partnership]
    practice: Practice


def report(view: View, *, topic: tuple[str, ...] = ()) -> Report:
    """Answer for all partnerships of the view.

    ``topic`` keeps the practices of some topics and their parts, and lists the partnerships on
    them that name no practice. ``topics`` counts, ``practices`` lists by topic.
    """
    entries = view.register.partnerships
    known = [
        Known(e, one)
        for e in entries
        for one in e.record.practices or ()
        if not topic or (one.topic is not None and belongs(one.topic, topic))
    ]
    blocks: list[Block] = []
    if known:
        blocks += [paragraph(_intro(known)), _topics(known), Heading(WORDS["each"])]
    blocks.append(_each(view, known))
    subtitle: tuple[Cell, ...] = ()
    if topic:
        silent = [e for e in entries if e.record.practices is None and _is_on(e.record, topic)]
        table = tie_table(view, "silent", silent)
        blocks += [Heading(WORDS["same-topic"]), replace(table, empty=WORDS["none-on-topic"])]
        subtitle = (WORDS["topic"], ": ", tuple(Code("topic", code) for code in topic))
    return Report(
        "practices",
        WORDS["title"],
        view.head,
        tuple(blocks),
        subtitle=subtitle,
        gaps=_gaps(entries, known),
        main="practices",
    )


def _is_on(record: Partnership, topic: tuple[str, ...]) -> bool:
    return any(belongs(code, topic) for code in record.topics or ())


def _intro(known: Sequence[Known]) -> Text:
    directions = [one.practice.direction for one in known]
    return fill(
        WORDS["intro"],
        n=number_of(len(known), WORDS["one"], WORDS["many"]),
        partnerships=number_of(len({one.entry.id for one in known}), ONE, MANY),
        learn=directions.count(PracticeDirection.LEARN),
        teach=directions.count(PracticeDirection.TEACH),
    )


def _topics(known: Sequence[Known]) -> Table:
    found: dict[str | None, list[PracticeDirection | None]] = defaultdict(list)
    for _, practice in known:
        field = None if practice.topic is None else practice.topic.partition("/")[0]
        found[field].append(practice.direction)
    rows = tuple(
        (
            None if field is None else Code("topic", field),
            there.count(PracticeDirection.LEARN),
            there.count(PracticeDirection.TEACH),
        )
        for field, there in found.items()
    )
    columns = (
        Column("topic", WORDS["topic"], unstated=WORDS["no-topic"]),
        Column("learn", WORDS["learn"], numeric=True),
        Column("teach", WORDS["teach"], numeric=True),
    )
    return Table("topics", columns, rows, title=WORDS["by-topic"], order=(Order("topic"),))


def _each(view: View, known: Sequence[Known]) -> Table:
    rows = tuple(
        (
            None if one.topic is None else Code("topic", one.topic),
            one.title,
            None if one.direction is None else Code("practice-direction", one.direction.value),
            view.actors(entry.record.counterpart),
            tuple(Code("country", code) for code in view.countries(entry.record)),
            view.partnership(entry),
            status_of(entry.record),
            one.source,
        )
        for entry, one in known
    )
    columns = (
        Column("topic", WORDS["topic"], unstated=WORDS["no-topic"]),
        Column("practice", WORDS["practice"]),
        Column("direction", WORDS["direction"], unstated=WORDS["unstated"]),
        Column("place", WORDS["counterpart"]),
        Column("countries", WORDS["country"], room=Room.WIDE),
        Column("partnership", WORDS["partnership"], room=Room.WIDE),
        Column("status", WORDS["status"]),
        Column("source", WORDS["source"], room=Room.FILES),
    )
    order = (Order("topic"), Order("practice"))
    return Table("practices", columns, rows, order=order, grouped=True, empty=WORDS["none"])


def _gaps(entries: Sequence[Entry[Partnership]], known: Sequence[Known]) -> tuple[Text, ...]:
    of_practices = {
        WORDS["gap-topic"]: count(one.practice.topic is None for one in known),
        WORDS["gap-source"]: count(one.practice.source is None for one in known),
    }
    silent = count(e.record.practices is None for e in entries)
    return (
        *gaps({WORDS["gap"]: silent}, len(entries)),
        *gaps(of_practices, len(known), WORDS["of-practices"]),
    )
