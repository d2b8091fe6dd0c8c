"""The agenda of the next meeting: what happened since the last one, and what has to be decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

from partnerkit.comparing import happened
from partnerkit.comparing.pairs import Pair
from partnerkit.history import Commit
from partnerkit.matching.overlaps import Group
from partnerkit.model import PartialDate
from partnerkit.model.vocabulary import DecisionResult
from partnerkit.report import (
    Block,
    Cell,
    Code,
    Column,
    Fact,
    Facts,
    Heading,
    Order,
    Report,
    Row,
    Table,
    paragraph,
)
from partnerkit.reports.changes import events, record_ref
from partnerkit.reports.deadlines import Deadline, due_within
from partnerkit.reports.duplicates import group_blocks
from partnerkit.reports.written import field_name
from partnerkit.view import View
from partnerkit.words.change_words import WORDS
from partnerkit.words.filling import fill
from partnerkit.words.word import Word

_ROOM: Final = 12
_OPEN_RESULTS: Final = frozenset({DecisionResult.REFERRED, DecisionResult.ADJOURNED})

_DUE: Final = (
    Column("on", WORDS["due-on"]),
    Column("what", WORDS["due-what"]),
    Column("partnership", WORDS["partnership"]),
    Column("lead", WORDS["lead"]),
)
_EDITED: Final = (
    Column("partnership", WORDS["partnership"]),
    Column("fields", WORDS["fields"]),
)
_UNANSWERED: Final = (
    Column("since", WORDS["since"]),
    Column("what", WORDS["question"]),
    Column("of", WORDS["asked"]),
    Column("partnership", WORDS["partnership"]),
)


class Period(NamedTuple):
    """What an agenda covers: from a commit, by the day that was asked for, so many days ahead."""

    since: Commit
    day: date | None = None
    days: int = 90


def report(view: View, found: Sequence[Pair], period: Period, overlaps: Sequence[Group]) -> Report:
    """Draw up the agenda: the view is of today, ``found`` is what differs from the commit.

    ``overlaps`` are the groups that overlap only since then.
    """
    partnerships = [pair for pair in found if pair.kind == "partnership"]
    due = due_within(view, period.days)
    late = [deadline for deadline in due if deadline.overdue(view.day)]
    soon = [deadline for deadline in due if not deadline.overdue(view.day)]
    tables = [
        *events(view, partnerships),
        _table("edited-briefly", _EDITED, _edited(view, partnerships)),
        _table("overdue", _DUE, (_due(view, deadline) for deadline in late)),
        _table("due-soon", _DUE, (_due(view, deadline) for deadline in soon)),
        _table("unanswered", _UNANSWERED, _unanswered(view), Order("since")),
    ]
    tables = [table for table in tables if table.rows]
    blocks: list[Block] = [_summary(period.since, tables, overlaps), *tables]
    if overlaps:
        blocks.append(Heading(WORDS["new-overlaps"]))
        blocks += [block for group in overlaps for block in group_blocks(view, group)]
    if not tables and not overlaps:
        blocks.append(paragraph(WORDS["nothing-to-decide"]))
    title = WORDS["brief-title"]
    return Report("brief", title, view.head, tuple(blocks), subtitle=(_subtitle(period),))


def _subtitle(period: Period) -> Word:
    """Say what period the agenda covers."""
    committed = period.since.committed
    began = period.day or (committed.date() if committed else None)
    return fill(WORDS["brief-subtitle"], day=began or period.since.short, days=period.days)


def _summary(since: Commit, tables: Sequence[Table], overlaps: Sequence[Group]) -> Facts:
    facts = [Fact("since_commit", WORDS["compared-with"], since.short)]
    facts += [Fact(table.name, table.title, len(table.rows)) for table in tables]
    if overlaps:
        facts.append(Fact("new_overlaps", WORDS["new-overlaps"], len(overlaps)))
    return Facts("summary", tuple(facts))


def _table(name: str, columns: tuple[Column, ...], rows: Iterator[Row], *order: Order) -> Table:
    title = WORDS[name]
    return Table(
        name.replace("-", "_"), columns, tuple(rows), title=title, limit=_ROOM, order=order
    )


def _edited(view: View, found: Sequence[Pair]) -> Iterator[Row]:
    """Name the fields that changed; what they say now stands in the record."""
    for pair in found:
        names = dict.fromkeys(
            field_name(view, pair.kind, d._replace(path=d.path[:1], item=None))
            for d in happened.left_over(pair)
        )
        if names:
            yield record_ref(pair), tuple(names)


def _due(view: View, deadline: Deadline) -> Row:
    record = deadline.entry.record
    what: Cell = deadline.label(view.day)
    if deadline.detail:
        what = (what, deadline.detail)
    lead = view.actor(record.lead) if record.lead else None
    return deadline.on, what, view.partnership(deadline.entry), lead


def _unanswered(view: View) -> Iterator[Row]:
    """List what was asked and is not answered: advice, referred decisions, returns of offices."""
    for entry in view.register.partnerships:
        record = entry.record
        for asked in record.consultations or ():
            if asked.requested_on is not None and asked.given_on is None:
                of = view.actor(asked.of) if asked.of else None
                yield asked.requested_on, WORDS["advice"], of, view.partnership(entry)
        decided = sorted((d for d in record.decisions or () if d.on), key=lambda d: d.on or "")
        if decided and decided[-1].result in _OPEN_RESULTS:
            last = decided[-1]
            body = view.actor(last.body) if last.body else None
            result = Code("decision-result", str(last.result))
            yield last.on, result, body, view.partnership(entry)
    yield from _returns(view)


def _returns(view: View) -> Iterator[Row]:
    """List the offices whose report to the register is overdue, by when it was due."""
    for office in view.register.settings.offices or ():
        entry = view.register.actor(office.actor)
        reported = [item.on for item in (entry.record.reporting if entry else None) or ()]
        last = max(reported) if reported else None
        due = _later(last, office.every) if last and office.every else None
        if last is None or (due is not None and due < view.day):
            on = None if due is None else PartialDate(due.isoformat())
            yield on, WORDS["return"], view.actor(office.actor), ""


def _later(day: PartialDate, months: int) -> date:
    """Return the last day of the month that lies so many months later."""
    latest = day.latest
    number = latest.year * 12 + latest.month - 1 + months
    year, month = divmod(number, 12)
    return PartialDate(f"{min(year, 9999):04}-{month + 1:02}").latest
