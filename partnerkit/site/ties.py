"""Tables of partnerships as pages list them: by partner, since titles mostly repeat the partner."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from partnerkit.model import Partnership
from partnerkit.register import Entry
from partnerkit.report import Cell, Code, Column, Order, Ref, Room, Row, Table, Text
from partnerkit.reports.listing import status_of
from partnerkit.view import View
from partnerkit.words.site_words import WORDS
from partnerkit.words.word import Word

_COLUMNS = (
    Column("partner", WORDS["partner"]),
    Column("kind", WORDS["kind"]),
    Column("status", WORDS["status"]),
    Column("lead", WORDS["lead"]),
    Column("signed", WORDS["signed"]),
)
_WITHOUT_LEAD = tuple(c if c.key != "lead" else replace(c, room=Room.FILES) for c in _COLUMNS)


def ties(view: View, entries: Iterable[Entry[Partnership]], *, lead: bool = True) -> Table:
    """List partnerships by their partner, each linked to its page.

    ``lead`` says who leads each; of no use where one office leads them all.
    """
    kept: dict[str, Row] = view.kept.setdefault("ties", {})
    rows = tuple([kept.get(e.id) or kept.setdefault(e.id, _row(view, e)) for e in entries])
    columns = _COLUMNS if lead else _WITHOUT_LEAD
    order = (Order("partner"), Order("signed"))
    return Table("ties", columns, rows, order=order, empty=WORDS["no-ties"])


def partner_name(view: View, entry: Entry[Partnership]) -> Text:
    """Name the other side of a partnership; its title where there is none."""
    names = [view.actor(key).name for key in entry.record.counterpart or ()]
    if not names:
        return view.partnership(entry).name
    pairs = [name if isinstance(name, Word) else Word(name, name) for name in names]
    return Word(", ".join(n.de for n in pairs), ", ".join(n.en for n in pairs))


def _row(view: View, entry: Entry[Partnership]) -> Row:
    record = entry.record
    partner: Cell = Ref("partnership", entry.id, partner_name(view, entry))
    lead = None if record.lead is None else view.actor(record.lead)
    kind = Code("partnership-kind", record.kind.value)
    return (partner, kind, status_of(record), lead, record.signed)
