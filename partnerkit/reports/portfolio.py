"""How partnerships are spread over countries, topics, kinds, levels and years, against targets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from partnerkit.model import Partnership
from partnerkit.model.settings import CountryGroup
from partnerkit.report import (
    Block,
    Cell,
    Code,
    Column,
    Heading,
    Order,
    Report,
    Room,
    Row,
    Share,
    Table,
    Text,
    paragraph,
)
from partnerkit.reports.catalogue import About, NoAnswer
from partnerkit.reports.concentration import Concentration, measured
from partnerkit.reports.counting import MANY, ONE, number_of
from partnerkit.reports.gaps import count, gaps
from partnerkit.reports.grouping import cell_of
from partnerkit.reports.overview import totals
from partnerkit.reports.portfolio_targets import in_group, targets
from partnerkit.reports.years import years
from partnerkit.view import View
from partnerkit.words.dates import format_number
from partnerkit.words.filling import fill
from partnerkit.words.report_portfolio_words import WORDS
from partnerkit.words.word import LANGUAGES, Word

ABOUT: Final = About(WORDS["summary"])

_NOT_PLACES: Final = frozenset({"XX", "ZZ"})

_SINGLE_YEARS: Final = 12
"""So many years are listed one by one; those before are one row."""

_SHORT_LIST: Final = 15

_FEW: Final = 3
"""So many that are equally large are named."""


def report(view: View, *, group: str | None = None, concentration: bool = False) -> Report:
    """Answer for all partnerships of the view.

    ``group`` shows one group of countries only, by its id (NoAnswer where the register has none of
    that name); ``concentration`` only how concentrated the partnerships are.
    """
    groups = _groups_meant(view, group)
    records = [entry.record for entry in view.register.partnerships]
    blocks: tuple[Block, ...] = (paragraph(WORDS["empty"]),)
    if records and concentration:
        blocks = tuple(_concentration(view))
    elif records and group is not None:
        blocks = (_intro(view), _groups(view, groups))
    elif records:
        blocks = (
            _intro(view),
            *(_shares(view, by) for by in ("country", "topic", "kind")),
            _levels(view),
            _groups(view, groups),
            *targets(view),
            _years(view),
            *_concentration(view),
        )
    said = gaps(
        {
            WORDS["gap-country"]: count(view.countries(r) in {(), ("XX",)} for r in records),
            WORDS["gap-topics"]: count(not r.topics for r in records),
            WORDS["gap-signed"]: count(r.signed is None for r in records),
        },
        len(records),
    )
    return Report("portfolio", WORDS["title"], view.head, blocks, gaps=said, main="country")


def _groups_meant(view: View, key: str | None) -> tuple[CountryGroup, ...]:
    """Return the groups of countries that are asked for."""
    known = view.register.settings.country_groups or ()
    if key is None:
        return known
    found = tuple(group for group in known if group.id == key)
    if not found:
        names = ", ".join(group.id for group in known) or WORDS["no-known"]
        raise NoAnswer(fill(WORDS["unknown-group"], id=key, known=names))
    return found


def _intro(view: View) -> Block:
    found = totals(view)
    number = number_of(found.partnerships, ONE, MANY)
    whole = found.partnerships
    return paragraph(fill(WORDS["intro"], number=number, active=found.active, whole=whole))


def _shares(view: View, by: str) -> Table:
    """Count one grouping, with its share of all partnerships."""
    found = totals(view)
    rows: list[Row] = [
        (cell_of(view, by, key), Share(number, found.partnerships))
        for key, number in found.groups[by].items()
    ]
    several = found.groups[by].total() > found.partnerships
    return _share_table(by, rows, WORDS["several"] if several else None)


def _share_table(name: str, rows: list[Row], note: Text | None = None) -> Table:
    unstated = WORDS.get(f"no-{name}", "")
    columns = (
        Column(name, WORDS[name], unstated=unstated),
        Column("share", WORDS["share"], numeric=True),
    )
    return Table(
        name,
        columns,
        tuple(rows),
        order=(Order("share", descending=True), Order(name)),
        limit=_SHORT_LIST,
        notes=() if note is None else (note,),
    )


def _levels(view: View) -> Table:
    """Count by the kind of the actors on our side: city, district, university."""
    records = [entry.record for entry in view.register.partnerships]
    found = Counter(kind for record in records for kind in _kinds_at_home(view, record))
    rows: list[Row] = [
        (key and Code("actor-kind", key), Share(number, len(records)))
        for key, number in found.items()
    ]
    return _share_table("level", rows, WORDS["several"] if found.total() > len(records) else None)


def _kinds_at_home(view: View, record: Partnership) -> tuple[str | None, ...]:
    known = map(view.register.actor, view.register.home(record))
    kinds = dict.fromkeys(entry.record.kind.value for entry in known if entry)
    return tuple(kinds) or (None,)


def _groups(view: View, groups: tuple[CountryGroup, ...]) -> Table:
    """Count the partnerships with each group of countries, together with the list that it means."""
    records = [entry.record for entry in view.register.partnerships]
    rows: list[Row] = [
        (
            group.title,
            in_group(view, records, group.countries),
            group.as_of,
            tuple(Code("country", code) for code in group.countries),
            group.source,
        )
        for group in groups
    ]
    columns = (
        Column("group", WORDS["group"]),
        Column("share", WORDS["share"], numeric=True),
        Column("as_of", WORDS["group-as-of"]),
        Column("countries", WORDS["group-countries"]),
        Column("source", WORDS["group-source"], room=Room.WIDE),
    )
    title, empty = WORDS["groups"], WORDS["no-groups"]
    return Table("groups", columns, tuple(rows), title=title, empty=empty)


def _years(view: View) -> Table:
    found = years((entry.record for entry in view.register.partnerships), view.day.year)
    rows: list[Row] = [
        (_year(view, one.year), one.signed, one.in_force) for one in found[-_SINGLE_YEARS:]
    ]
    if earlier := found[:-_SINGLE_YEARS]:
        before = fill(WORDS["years-before"], year=str(earlier[-1].year))
        signed = sum(one.signed for one in earlier)
        rows.insert(0, (before, signed, earlier[-1].in_force))
    columns = (
        Column("year", WORDS["year"]),
        Column("signed", WORDS["signed"], numeric=True),
        Column("in_force", WORDS["in-force"], numeric=True, bar=True),
    )
    return Table(
        "years",
        columns,
        tuple(rows),
        title=WORDS["years"],
        empty=WORDS["no-years"],
        notes=(WORDS["years-note"],) if rows else (),
    )


def _year(view: View, year: int) -> Text:
    """Name a year; the one that is not over yet says so."""
    return fill(WORDS["year-so-far"], year=str(year)) if year == view.day.year else str(year)


def _concentration(view: View) -> Iterator[Block]:
    """Say in a sentence and a table how concentrated the partnerships are."""
    found = totals(view).groups
    found_by = {
        by: measured({k: n for k, n in found[by].items() if k and k not in _NOT_PLACES})
        for by in ("country", "topic", "kind")
    }
    yield Heading(WORDS["concentration"])
    if (countries := found_by["country"]) is not None:
        yield paragraph(*_sentence(view, countries))
    rows: list[Row] = [
        (
            WORDS[by],
            _largest(view, by, one),
            Share(one.part, one.whole),
            round(one.hhi, 3),
            round(one.equal, 1),
        )
        for by, one in found_by.items()
        if one is not None
    ]
    columns = (
        Column("by", WORDS["by"]),
        Column("largest", WORDS["largest"]),
        Column("share", WORDS["share"], numeric=True),
        Column("hhi", WORDS["hhi"], numeric=True),
        Column("equal", WORDS["equal"], numeric=True),
    )
    yield Table("concentration", columns, tuple(rows), notes=(WORDS["hhi-note"],))


def _largest(view: View, by: str, found: Concentration) -> Cell:
    """Name the largest; of many that are equally large only their number."""
    if len(found.largest) > _FEW:
        return fill(WORDS["equally-large"], n=len(found.largest))
    cells = tuple(cell_of(view, by, key) for key in found.largest)
    return cells[0] if len(cells) == 1 else cells


def _sentence(view: View, found: Concentration) -> tuple[Cell, ...]:
    """Explain the index by as many countries of equal size, and the largest share."""
    equal = Word(*(format_number(found.equal, lang, 1) for lang in LANGUAGES))
    spread = fill(WORDS["spread"], equal=equal)
    share = Share(found.part, found.whole)
    if len(found.largest) > 1:
        return (spread, WORDS["no-more-than"], share, ".")
    largest = cell_of(view, "country", found.largest[0])
    return (spread, WORDS["largest-is"], largest, WORDS["with"], share, ".")
