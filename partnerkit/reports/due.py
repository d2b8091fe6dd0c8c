"""What is due: everything with a date, by office, what is overdue first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from partnerkit.report import (
    Block,
    Cell,
    Column,
    Heading,
    Order,
    Report,
    Row,
    Table,
    Text,
    Tone,
    Toned,
    paragraph,
)
from partnerkit.reports.counting import NOT_OVER, number_of
from partnerkit.reports.dates import Due, everything
from partnerkit.reports.deadlines import shifted
from partnerkit.reports.gaps import count, gaps
from partnerkit.view import View
from partnerkit.words.due_words import WORDS
from partnerkit.words.filling import fill

WITHIN: Final = 183
"""Days ahead, if nothing else is asked for: half a year."""


def report(
    view: View, *, days: int = WITHIN, general: bool = True, subtitle: tuple[Cell, ...] = ()
) -> Report:
    """Answer for all dates that are past and still open, and those within some days.

    ``general`` includes what belongs to no partnership, as in ``everything``.
    """
    found = until(view, everything(view, general=general), days)
    late = [due for due in found if due.overdue(view.day)]
    coming = [due for due in found if not due.overdue(view.day)]
    numbers = number_of(len(late), WORDS["one"], WORDS["many"])
    intro = fill(WORDS["intro"], overdue=numbers, coming=len(coming), days=days)
    blocks: tuple[Block, ...] = (
        paragraph(intro),
        _offices(view, late, coming),
        Heading(WORDS["overdue"]),
        _table(view, "overdue", late, WORDS["nothing-overdue"]),
        Heading(WORDS["coming"]),
        _table(view, "coming", coming, fill(WORDS["nothing-coming"], days=days)),
    )
    said = _gaps(view)
    return Report(
        "due", WORDS["title"], view.head, blocks, subtitle=subtitle, gaps=said, main="coming"
    )


def until(view: View, found: Sequence[Due], days: int) -> list[Due]:
    """Keep what can be due within some days; a month or a year by its first day."""
    horizon = shifted(view.day, days).isoformat()
    return [due for due in found if due.on <= horizon]


def _offices(view: View, late: Sequence[Due], coming: Sequence[Due]) -> Table:
    overdue = Counter(due.office for due in late)
    ahead = Counter(due.office for due in coming)
    rows: list[Row] = [
        (_office(view, key), overdue[key], ahead[key]) for key in dict.fromkeys((*overdue, *ahead))
    ]
    columns = (
        Column("office", WORDS["office"], unstated=WORDS["no-office"]),
        Column("overdue", WORDS["overdue"], numeric=True),
        Column("coming", WORDS["coming"], numeric=True),
    )
    order = (Order("overdue", descending=True), Order("coming", descending=True), Order("office"))
    title, empty = WORDS["offices"], WORDS["nothing"]
    return Table("offices", columns, tuple(rows), title=title, order=order, empty=empty)


def _office(view: View, key: str | None) -> Cell:
    """Name an office; what concerns no office in particular concerns all."""
    if key is None:
        return None
    return view.actor(key) if key else WORDS["anyone"]


def _table(view: View, name: str, found: Sequence[Due], empty: Text) -> Table:
    rows = tuple(
        (_office(view, due.office), due.on, _what(view, due), due.subject, due.detail)
        for due in found
    )
    columns = (
        Column("office", WORDS["office"], unstated=WORDS["no-office"]),
        Column("on", WORDS["on"]),
        Column("what", WORDS["what"]),
        Column("subject", WORDS["subject"]),
        Column("detail", WORDS["detail"]),
    )
    return Table(name, columns, rows, order=(Order("office"),), grouped=True, empty=empty)


def _what(view: View, due: Due) -> Cell:
    if due.waiting or not due.overdue(view.day):
        return due.what
    return Toned(due.what, Tone.BAD)


def _gaps(view: View) -> tuple[Text, ...]:
    """Say for how many nothing is due because nothing is stated."""
    entries = [e for e in view.register.partnerships if not e.record.status.over]
    dated = {due.key for due in everything(view, general=False)}
    said = gaps(
        {
            WORDS["gap-nothing"]: count(entry.id not in dated for entry in entries),
            WORDS["gap-confirmed"]: count(entry.record.confirmed is None for entry in entries),
        },
        len(entries),
        NOT_OVER,
    )
    offices = [view.register.actor(o.actor) for o in view.register.settings.offices or ()]
    silent = count(entry is None or not entry.record.reporting for entry in offices)
    return said + gaps({WORDS["gap-returns"]: silent}, len(offices), WORDS["of-offices"])
