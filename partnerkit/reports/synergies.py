"""Who could sit down together: one place and different topics, one topic and different places."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from partnerkit.matching.complements import InPlace, OnTopic, find_complements
from partnerkit.report import Block, Code, Column, Heading, Report, Room, Row, Table, paragraph
from partnerkit.reports.catalogue import About
from partnerkit.reports.counting import NOT_OVER
from partnerkit.reports.gaps import count, gaps
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.report_synergies_words import WORDS
from partnerkit.words.topics import topic_label
from partnerkit.words.word import LANGUAGES, Word

ABOUT: Final = About(WORDS["summary"])


def report(view: View) -> Report:
    """Answer for every partnership that is not over and states a topic and an office.

    ``places`` and ``topics`` list the partnerships below a suggestion each, those with most
    offices first.
    """
    running = [e for e in view.register.partnerships if not e.record.status.over]
    offices = {e.id: office for e in running if (office := _office(view, e.id)) is not None}
    found = find_complements(view.register, offices)
    intro = fill(WORDS["intro"], places=len(found.places), topics=len(found.topics))
    blocks: tuple[Block, ...] = (
        paragraph(intro),
        paragraph(WORDS["honest"]),
        Heading(WORDS["places"]),
        _places(view, found.places, offices),
        Heading(WORDS["topics"]),
        _topics(view, found.topics, offices),
    )
    said = gaps(
        {
            WORDS["gap-topics"]: count(not e.record.topics for e in running),
            WORDS["gap-office"]: len(running) - len(offices),
        },
        len(running),
        NOT_OVER,
    )
    return Report("synergies", WORDS["title"], view.head, blocks, gaps=said, main="places")


def _office(view: View, key: str) -> str | None:
    """Return who is in charge: the lead, or else an institution that is our side by itself."""
    entry = view.register.partnership(key)
    if entry is None:
        return None
    if entry.record.lead is not None:
        return view.actor(entry.record.lead).id
    home = entry.record.home or ()
    return view.actor(home[0]).id if len(home) == 1 else None


def _places(view: View, found: Sequence[InPlace], offices: Mapping[str, str]) -> Table:
    rows: list[Row] = []
    for one in found:
        sentence = fill(
            WORDS["place-reason"],
            place=_name(view, one.place),
            n=len({offices[key] for key in one.members}),
            fields=_fields(view, one.members),
        )
        rows += [_row(view, sentence, key, offices[key]) for key in one.members]
    return _table("places", rows, WORDS["no-places"])


def _topics(view: View, found: Sequence[OnTopic], offices: Mapping[str, str]) -> Table:
    rows: list[Row] = []
    for one in found:
        sentence = fill(
            WORDS["topic-reason"],
            topic=Word(*(topic_label(one.topic, lang, view.topics) for lang in LANGUAGES)),
            n=len({offices[key] for key in one.members}),
            places=one.places,
        )
        rows += [_row(view, sentence, key, offices[key]) for key in one.members]
    return _table("topics", rows, WORDS["no-topics"])


def _table(name: str, rows: Sequence[Row], empty: Word) -> Table:
    """Make one of the two tables; what a suggestion has in common is left to wide ones."""
    topics, counterpart = (Room.ALWAYS, Room.WIDE) if name == "places" else (Room.WIDE, Room.ALWAYS)
    columns = (
        Column("suggestion", WORDS["suggestion"]),
        Column("partnership", WORDS["partnership"]),
        Column("office", WORDS["office"]),
        Column("topics", WORDS["themes"], room=topics),
        Column("counterpart", WORDS["counterpart"], room=counterpart),
    )
    return Table(name, columns, tuple(rows), grouped=True, empty=empty)


def _row(view: View, sentence: Word, key: str, office: str) -> Row:
    entry = view.register.partnership(key)
    record = entry.record if entry else None
    return (
        sentence,
        view.partnership_by_id(key),
        view.actor(office),
        tuple(Code("topic", code) for code in (record.topics if record else None) or ()),
        view.actors(record.counterpart if record else None),
    )


def _name(view: View, key: str) -> Word:
    name = view.actor(key).name
    return name if isinstance(name, Word) else Word(name, name)


def _fields(view: View, members: Iterable[str]) -> Word:
    """Name the fields of topics of some partnerships, in the order of the alphabet."""
    entries = filter(None, map(view.register.partnership, members))
    codes = {code.partition("/")[0] for e in entries for code in e.record.topics or ()}
    return Word(
        *(
            ", ".join(sorted(topic_label(code, lang, view.topics) for code in codes))
            for lang in LANGUAGES
        )
    )
