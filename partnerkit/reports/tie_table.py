"""Partnerships as rows with both sides, for everything that looks some of them up."""

from __future__ import annotations

from collections.abc import Iterable

from partnerkit.model import Partnership
from partnerkit.register import Entry
from partnerkit.report import Code, Column, Order, Room, Row, Table, Text
from partnerkit.reports.listing import status_of
from partnerkit.view import View
from partnerkit.words.lookup_words import WORDS

_COLUMNS = (
    Column("partnership", WORDS["partnership"]),
    Column("kind", WORDS["kind"], room=Room.WIDE),
    Column("status", WORDS["status"]),
    Column("our_side", WORDS["our-side"], room=Room.WIDE),
    Column("their_side", WORDS["their-side"], room=Room.WIDE),
    Column("lead", WORDS["lead"]),
    Column("signed", WORDS["signed"]),
)


def tie_table(
    view: View, name: str, entries: Iterable[Entry[Partnership]], title: Text = ""
) -> Table:
    """List partnerships by title, each with both sides, its office, its status and its date."""
    rows = tuple(tie_row(view, entry) for entry in entries)
    return Table(name, _COLUMNS, rows, title=title, order=(Order("partnership"),))


def tie_row(view: View, entry: Entry[Partnership]) -> Row:
    """Make the row of one partnership."""
    record = entry.record
    return (
        view.partnership(entry),
        Code("partnership-kind", record.kind.value),
        status_of(record),
        view.actors(view.register.home(record)),
        view.actors(record.counterpart),
        None if record.lead is None else view.actor(record.lead),
        record.signed,
    )
