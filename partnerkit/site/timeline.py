"""The dates of a partnership in their order, from signing to the next review."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.model import PartialDate, Partnership
from partnerkit.report import Column, Row, Table
from partnerkit.words.filling import fill
from partnerkit.words.site_words import WORDS
from partnerkit.words.vocabularies import VOCABULARIES
from partnerkit.words.word import Word

Event = tuple[PartialDate | None, Word | str]


def timeline(record: Partnership) -> Table | None:
    """List every dated event; None where nothing is dated."""
    dated = [(day, what) for day, what in _events(record) if day is not None]
    if not dated:
        return None
    dated.sort(key=lambda event: event[0])
    rows: tuple[Row, ...] = tuple(dated)
    columns = (Column("date", WORDS["date"]), Column("event", WORDS["event"]))
    return Table("timeline", columns, rows)


def _events(record: Partnership) -> Iterator[Event]:
    yield record.signed, WORDS["event-signed"]
    if record.term:
        yield record.term.start, WORDS["event-start"]
        yield record.term.end, WORDS["event-end"]
    status = VOCABULARIES["status"][record.status.value]
    yield record.status_since, fill(WORDS["event-status"], status=status)
    if record.confirmed:
        yield record.confirmed.on, WORDS["event-confirmed"]
    for project in record.projects or ():
        yield project.start, fill(WORDS["event-project-start"], title=project.title)
        yield project.end, fill(WORDS["event-project-end"], title=project.title)
    for activity in record.activities or ():
        yield activity.on, activity.title
    for decision in record.decisions or ():
        if decision.document:
            yield decision.on, fill(WORDS["event-decision"], title=decision.document)
    for goal in record.goals or ():
        yield goal.due, fill(WORDS["event-goal"], title=goal.text)
    if record.evaluation:
        yield record.evaluation.due, WORDS["event-evaluation-due"]
        yield record.evaluation.done_on, WORDS["event-evaluated"]
    yield record.next_review, WORDS["event-review"]
