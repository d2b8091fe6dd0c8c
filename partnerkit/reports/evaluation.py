"""Baseline against end of a period: figures, and what they say for and against three options."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

from partnerkit.history import open_repository
from partnerkit.model import PartialDate
from partnerkit.report import (
    Block,
    Cell,
    Column,
    Fact,
    Heading,
    Item,
    Items,
    Report,
    Row,
    Share,
    Table,
    Text,
    paragraph,
)
from partnerkit.reports.catalogue import About, NoAnswer
from partnerkit.reports.gaps import count
from partnerkit.reports.snapshot import Snapshot, days_to_signature, snapshot
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.report_evaluation_words import WORDS
from partnerkit.words.word import Word

ABOUT: Final = About(WORDS["summary"], internal=True)


@dataclass(frozen=True)
class _Period:
    """Two snapshots, and what became of the overlaps between them."""

    start: Snapshot
    end: Snapshot
    found: int
    judged: int
    otherwise: int

    @property
    def open(self) -> int:
        return len(self.end.open_pairs)


def report(view: View, *, root: Path, from_: str | None = None, to: str = "HEAD") -> Report:
    """Compare the register at two revisions or dates of its repository in ``root``.

    NoAnswer without ``from_``; HistoryError where Git has no answer.
    """
    if from_ is None:
        raise NoAnswer(WORDS["ask"])
    repository = open_repository(root)
    start, end = (snapshot(repository, text, view.day) for text in (from_, to))
    waited = days_to_signature(repository, end)
    period = _period(start, end)
    blocks: tuple[Block, ...] = (
        _figures(period),
        _overlaps(period),
        Heading(WORDS["time"]),
        _time(waited),
        Heading(WORDS["options"]),
        paragraph(WORDS["no-choice"]),
        _options(period),
    )
    days: tuple[Cell, ...] = (
        WORDS["period"],
        PartialDate(start.day.isoformat()),
        f" ({start.commit.short})",
        WORDS["until"],
        PartialDate(end.day.isoformat()),
        f" ({end.commit.short})",
    )
    return Report(
        "evaluation",
        WORDS["title"],
        view.head,
        blocks,
        subtitle=days,
        gaps=_gaps(end),
        main="figures",
    )


def _period(start: Snapshot, end: Snapshot) -> _Period:
    before, after = start.open_pairs, end.open_pairs
    settled = before - after
    judged = end.judged_pairs - start.judged_pairs
    otherwise = len(settled - judged)
    return _Period(start, end, len(after - before), len(judged), otherwise)


def _figures(period: _Period) -> Table:
    start, end = (_row(one) for one in (period.start, period.end))
    rows: list[Row] = [
        (WORDS[key], start[key], end[key], _change(start[key], end[key])) for key in end
    ]
    columns = (
        Column("figure", WORDS["figure"]),
        Column("from", WORDS["from"], numeric=True),
        Column("to", WORDS["to"], numeric=True),
        Column("change", WORDS["change"], numeric=True),
    )
    return Table("figures", columns, tuple(rows), title=WORDS["figures"])


def _row(one: Snapshot) -> dict[str, int | Share]:
    """Return the figures of one snapshot, in the order in which they are shown."""
    records = [entry.record for entry in one.register.partnerships]
    return {
        "entries": len(records),
        "planned": count(record.status.planned for record in records),
        "actors": len(one.register.actors),
        "reporting": Share(len(one.reporting), len(one.expected)),
        "nil": len(one.nil),
        "complete": Share(*one.basic),
        "confirmed": Share(count(record.confirmed for record in records), len(records)),
        "overlaps": len(one.open_pairs),
        "judged": len(one.judged_pairs),
    }


def _change(before: int | Share, after: int | Share) -> Text:
    """Say the change with its sign; of a share that of its count."""
    old, new = (one.part if isinstance(one, Share) else one for one in (before, after))
    return "±0" if new == old else f"{new - old:+}".replace("-", "−")


def _overlaps(period: _Period) -> Table:
    rows: tuple[Row, ...] = (
        (WORDS["found"], period.found),
        (WORDS["resolved-judged"], period.judged),
        (WORDS["resolved-otherwise"], period.otherwise),
        (WORDS["left"], period.open),
    )
    columns = (
        Column("what", WORDS["what-of-overlaps"]),
        Column("number", WORDS["number"], numeric=True),
    )
    return Table("overlaps", columns, rows, notes=(WORDS["overlap-note"],))


def _time(waited: Sequence[int]) -> Block:
    if not waited:
        return paragraph(WORDS["time-none"])
    middle = round(median(waited))
    sentence = WORDS["time-sentence"]
    return paragraph(fill(sentence, n=len(waited), median=middle, longest=waited[-1]))


def _options(period: _Period) -> Items:
    """Sort the figures by which option they speak for; none is chosen."""
    end = period.end
    more = len(end.register.partnerships) - len(period.start.register.partnerships)
    offices, expected = len(end.reporting), len(end.expected)
    stated, basic = end.basic
    percent = (200 * stated + basic) // (2 * basic) if basic else 0  # half up, as in a share
    records = [entry.record for entry in end.register.partnerships]
    silent = count(record.confirmed is None for record in records)
    settled = period.judged + period.otherwise
    grew = fill(WORDS["entries-grew"], n=more) if more > 0 else None
    none = None if more > 0 else WORDS["entries-same"]
    told = fill(WORDS["offices-in"], n=offices, all=expected) if offices else None
    missing = expected - offices
    untold = fill(WORDS["offices-out"], n=missing, all=expected) if missing else None
    done = fill(WORDS["settled"], n=settled) if settled else None
    left = fill(WORDS["still-open"], n=period.open) if period.open else None
    filled = fill(WORDS["filled"], p=percent) if basic else None
    lacking = fill(WORDS["lacking"], p=100 - percent) if percent < 100 and basic else None  # noqa: PLR2004
    doubt = fill(WORDS["unconfirmed"], n=silent, all=len(records)) if silent else None
    move = fill(WORDS["would-lose"], n=len(records), judged=len(end.judged_pairs))
    return Items(
        "options",
        (
            _option("continue", (grew, told, done, filled), (none, untold, left, doubt)),
            _option("develop", (left, lacking, untold, doubt), (none,)),
            _option("other", (none, untold, doubt), (grew, told, done, move)),
        ),
        numbered=True,
    )


def _option(key: str, pro: Sequence[Word | None], con: Sequence[Word | None]) -> Item:
    def said(words: Sequence[Word | None]) -> Cell:
        found = tuple(word for word in words if word is not None)
        return found or WORDS["nothing"]

    facts = (Fact("for", WORDS["for"], said(pro)), Fact("against", WORDS["against"], said(con)))
    return Item(WORDS[key], facts)


def _gaps(end: Snapshot) -> tuple[Text, ...]:
    found: list[Text] = []
    if not end.expected:
        found.append(WORDS["gap-offices"])
    if unread := sum(len(broken) for broken in end.register.broken.values()):
        found.append(fill(WORDS["gap-unread"], n=unread))
    return tuple(found)
