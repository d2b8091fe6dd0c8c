"""Who works with whom: totals, counts, what is due, and every partnership in groups."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from partnerkit.report import (
    Block,
    Cell,
    Code,
    Column,
    Heading,
    Order,
    Paragraph,
    Report,
    Room,
    Row,
    Table,
    Text,
    paragraph,
)
from partnerkit.reports.counting import MANY, NOT_OVER, ONE, counts, number_of, of_all
from partnerkit.reports.deadlines import due_within, shifted
from partnerkit.reports.grouping import GROUPINGS, UNSTATED, cell_of, members
from partnerkit.reports.listing import listing, status_of
from partnerkit.reports.undated import without_beginning
from partnerkit.reports.unread import unread
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.overview_words import WORDS
from partnerkit.words.word import Word

_HORIZON: Final = 183
"""Half a year: what is due by then has to be on somebody's desk now."""

_STALE: Final = 731
"""A confirmation is old after two years of days; offices are asked once a year."""

_SHORT_LIST: Final = 10
"""So many rows of a count, or of what is due, are enough in a terminal."""

_NOT_PLACES: Final = frozenset({"XX", "ZZ"})


def report(
    view: View, *, by: str = "country", subtitle: tuple[Cell, ...] = (), files: bool = True
) -> Report:
    """Answer for all partnerships of a view, listed by one of ``GROUPINGS``.

    ``files`` adds the flat list that only CSV, XLSX and JSON show; others need not wait for it.
    """
    blocks: tuple[Block, ...] = (paragraph(WORDS["empty"]),)
    if view.register.partnerships:
        blocks = (
            _summary(view, totals(view)),
            *(_count(view, name) for name in GROUPINGS),
            Heading(WORDS["due"]),
            _due(view),
            Heading(WORDS[f"by-{by}"]),
            _groups(view, by),
        )
        if files:
            blocks = (*blocks, listing(view, "partnerships", title=WORDS["partnerships"]))
    return Report(
        "overview",
        WORDS["title"],
        view.head,
        blocks,
        subtitle=subtitle,
        gaps=tuple(_gaps(view)),
        main="partnerships",
    )


@dataclass(frozen=True, slots=True)
class Totals:
    """The figures of an overview.

    ``groups`` hold the number of partnerships by grouping and code or id; a partnership with
    several countries or topics counts under each, and None is "not stated".
    """

    partnerships: int
    active: int
    partners: int
    countries: int
    groups: dict[str, Counter[str | None]]


def totals(view: View) -> Totals:
    """Count the partnerships of a view, their partners and countries."""
    entries = view.register.partnerships
    partners = {view.actor(key).id for e in entries for key in e.record.counterpart or ()}
    groups = {by: Counter(key for key, _ in members(view, by)) for by in GROUPINGS}
    places = {code for code in groups["country"] if code} - _NOT_PLACES
    active = groups["status"]["active"]
    return Totals(len(entries), active, len(partners), len(places), groups)


def _summary(view: View, found: Totals) -> Paragraph:
    """Say the totals in a sentence; on an earlier day also what they count without knowing."""
    many = number_of(found.partnerships, ONE, MANY)
    partners = number_of(found.partners, Word("Akteur", "actor"), Word("Akteuren", "actors"))
    places = number_of(found.countries, Word("Land", "country"), Word("Ländern", "countries"))
    total = Word(
        f"{many.de} mit {partners.de} in {places.de}, davon {found.active} aktiv.",
        f"{many.en} with {partners.en} in {places.en}, {found.active} of them active.",
    )
    if not (number := without_beginning(view)):
        return paragraph(total)
    undated = fill(
        WORDS["undated-one" if number == 1 else "undated"], n=number, whole=found.partnerships
    )
    return paragraph(total, " ", undated, " ", view.day, WORDS["undated-open"])


def _count(view: View, by: str) -> Table:
    values = (cell_of(view, by, key) for key, _ in members(view, by))
    return counts(by, WORDS[by], values, limit=_SHORT_LIST, unstated=UNSTATED[by])


def _due(view: View) -> Table:
    """List what is overdue or due within half a year."""
    rows: list[Row] = []
    for deadline in due_within(view, _HORIZON):
        lead = deadline.entry.record.lead
        title = view.partnership(deadline.entry)
        rows.append((deadline.on, deadline.label(view.day), title, lead and view.actor(lead)))
    return Table(
        "due",
        (
            Column("on", WORDS["due-on"]),
            Column("what", WORDS["due-what"]),
            Column("partnership", WORDS["partnership"]),
            Column("lead", WORDS["lead"], room=Room.WIDE),
        ),
        tuple(rows),
        limit=_SHORT_LIST,
        empty=WORDS["nothing-due"],
    )


def _groups(view: View, by: str) -> Table:
    """List every partnership below each group to which it belongs."""
    rows = tuple(
        (
            cell_of(view, by, key),
            view.partnership(entry),
            view.actors(entry.record.counterpart),
            Code("partnership-kind", entry.record.kind.value),
            status_of(entry.record),
            entry.record.signed,
            entry.record.lead and view.actor(entry.record.lead),
        )
        for key, entry in members(view, by)
    )
    several = len(rows) > len(view.register.partnerships)
    columns = (
        Column(by, WORDS[by], unstated=UNSTATED[by]),
        Column("title", WORDS["partnership"]),
        Column("counterpart", WORDS["counterpart"], room=Room.WIDE),
        Column("kind", WORDS["kind"], room=Room.WIDE),
        Column("status", WORDS["status"]),
        Column("signed", WORDS["signed"]),
        Column("lead", WORDS["lead"], room=Room.WIDE),
    )
    kept = [place for place, column in enumerate(columns) if place == 0 or column.key != by]
    return Table(
        f"by-{by}",
        tuple(columns[place] for place in kept),
        tuple(tuple(row[place] for place in kept) for row in rows),
        order=(Order(by), Order("title")),
        grouped=True,
        notes=(WORDS["several"],) if several else (),
        room=Room.TEXTS,
    )


def _gaps(view: View) -> Iterator[Text]:
    """Say how many entries leave out what an overview needs, and how old confirmations are."""
    records = [entry.record for entry in view.register.partnerships]
    stale = shifted(view.day, -_STALE)
    numbers = {
        "gap-signed": sum(r.signed is None for r in records),
        "gap-lead": sum(r.lead is None for r in records),
        "gap-topics": sum(not r.topics for r in records),
        "gap-country": sum(view.countries(r) == ("XX",) for r in records),
        "gap-claimed": sum(r.claim is not None and r.claim != "confirmed" for r in records),
        "gap-disputed": sum(bool(r.disputed) for r in records),
        "gap-unknown": sum(r.status == "unknown" for r in records),
        "gap-confirmed": sum(r.confirmed is None for r in records),
        "gap-stale": sum(
            r.confirmed is not None and r.confirmed.on.surely_before(stale) for r in records
        ),
        "gap-purpose": sum(r.purpose is None for r in records),
    }
    yield from unread(view)
    for key, number in numbers.items():
        if number:
            yield of_all(number, len(records), WORDS[key])
    lasting = [r for r in records if not r.status.over]
    if number := sum(r.next_review is None for r in lasting):
        yield of_all(number, len(lasting), WORDS["gap-review"], NOT_OVER)
