"""All partnerships of a view as rows for a spreadsheet or a program: one row each."""

from __future__ import annotations

from typing import Final

from partnerkit.model import Partnership
from partnerkit.model.vocabulary import Claim
from partnerkit.register import Entry
from partnerkit.report import Cell, Code, Column, Order, Room, Row, Table, Text
from partnerkit.view import View
from partnerkit.words.overview_words import WORDS

_COLUMNS: Final = (
    Column("id", WORDS["id"]),
    Column("title", WORDS["partnership"]),
    Column("kind", WORDS["kind"]),
    Column("status", WORDS["status"]),
    Column("home", WORDS["home"]),
    Column("counterpart", WORDS["counterpart"]),
    Column("countries", WORDS["countries"]),
    Column("lead", WORDS["lead"]),
    Column("topics", WORDS["topics"]),
    Column("signed", WORDS["signed"]),
    Column("term_end", WORDS["term-end"]),
    Column("next_review", WORDS["next-review"]),
    Column("confirmed", WORDS["confirmed"]),
)


def listing(view: View, name: str, *, title: Text = "") -> Table:
    """List the partnerships by id with the facts that people sort and filter by.

    Only for files: texts list partnerships in groups.
    """
    rows = tuple(_row(view, entry) for entry in view.register.partnerships)
    return Table(name, _COLUMNS, rows, title=title, order=(Order("id"),), room=Room.FILES)


def status_of(record: Partnership) -> Cell:
    """Return the status, and beside it that the whole record is only claimed or contradicted."""
    status = Code("status", record.status.value)
    if record.claim in {None, Claim.CONFIRMED}:
        return status
    return (status, Code("claim", record.claim.value))


def _row(view: View, entry: Entry[Partnership]) -> Row:
    record = entry.record
    return (
        entry.id,
        view.partnership(entry).name,
        Code("partnership-kind", record.kind.value),
        status_of(record),
        view.actors(view.register.home(record)),
        view.actors(record.counterpart),
        tuple(Code("country", code) for code in view.countries(record)) or None,
        record.lead and view.actor(record.lead),
        view.topic_codes(record),
        record.signed,
        None if record.term is None else record.term.end,
        record.next_review,
        None if record.confirmed is None else record.confirmed.on,
    )
