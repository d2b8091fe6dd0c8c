"""Money and staff by partner, year, source and programme; what is not stated is not zero."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from partnerkit.model import Partnership
from partnerkit.model.vocabulary import ResourceSource
from partnerkit.register import Entry
from partnerkit.report import (
    Block,
    Code,
    Column,
    Heading,
    Money,
    Order,
    Report,
    Room,
    Row,
    Table,
    Text,
    paragraph,
)
from partnerkit.reports.budget_lines import USUAL, Line, total, years_of
from partnerkit.reports.catalogue import About
from partnerkit.reports.gaps import count, gaps
from partnerkit.view import View
from partnerkit.words.dates import format_euros
from partnerkit.words.filling import fill
from partnerkit.words.report_budget_words import WORDS
from partnerkit.words.word import LANGUAGES, Word

ABOUT: Final = About(WORDS["summary"])


def report(view: View, *, from_year: int | None = None, to_year: int | None = None) -> Report:
    """Answer for all partnerships of the view, those that are over too.

    Without years: the last six for which something is stated; of years that are asked for, every
    partnership is a row, whether it states anything or not. ``years`` adds up by year,
    ``partners`` and ``planned`` by partnership and year, ``programmes`` by programme; ``silent``
    says which offices have stated nothing; ``lines`` (in files) is everything as it was stated.
    """
    entries = view.register.partnerships
    everything = [Line(e, one) for e in entries for one in e.record.resources or ()]
    years = years_of([line.resource.year for line in everything], from_year, to_year)
    lines = [line for line in everything if line.resource.year in years]
    stating = {line.entry.id for line in lines}
    silent = [e for e in entries if e.id not in stating]
    asked = from_year is not None or to_year is not None
    blocks: list[Block] = [paragraph(_intro(entries, stating, lines, years))]
    if years:
        spent = [one for one in lines if not one.planned]
        planned = [one for one in lines if one.planned]
        blocks += [
            Heading(WORDS["years"]),
            _by_year(lines, years),
            Heading(WORDS["partners"]),
            _by_partner(view, "partners", spent, years, silent if asked else ()),
            Heading(WORDS["planned-partners"]),
            _by_partner(view, "planned", planned, years),
            Heading(WORDS["programmes"]),
            _by_programme(view, lines),
        ]
    blocks += [Heading(WORDS["silent"]), _silent(view, silent), _lines(view, lines)]
    said = _gaps(entries, silent, lines)
    return Report("budget", WORDS["title"], view.head, tuple(blocks), gaps=said, main="lines")


def _intro(
    entries: Sequence[Entry[Partnership]], stating: set[str], lines: Sequence[Line], years: range
) -> Word:
    span = Word("", "")
    if years:
        first, last = str(years[0]), str(years[-1])
        span = fill(WORDS["span"], first=first, last=last) if len(years) > 1 else Word(first, first)
    if not lines:
        in_years = fill(WORDS["in-years"], years=span) if years else span
        return fill(WORDS["intro-none"], whole=len(entries), years=in_years)
    return fill(
        WORDS["intro"],
        part=len(stating),
        whole=len(entries),
        years=span,
        spent=_euros("spent", (one for one in lines if not one.planned)),
        planned=_euros("planned", (one for one in lines if one.planned)),
    )


def _euros(what: str, lines: Iterable[Line]) -> Word:
    """Say what was spent or planned; nothing stated is not zero."""
    found = total(lines)
    if found is None:
        return WORDS[f"none-{what}"]
    euros = Word(*(format_euros(found.euros, lang) for lang in LANGUAGES))
    return fill(WORDS[f"sum-{what}"], euros=euros)


def _by_year(lines: Sequence[Line], years: range) -> Table:
    rows: list[Row] = []
    for year in years:
        there = [one for one in lines if one.resource.year == year]
        spent = [one for one in there if not one.planned]
        staff = [one.resource.staff_fte for one in spent if one.resource.staff_fte is not None]
        rows.append(
            (
                str(year),
                *(
                    total(o for o in spent if o.resource.source is s)
                    for s in (*ResourceSource, None)
                ),
                total(spent),
                total(one for one in there if one.planned),
                round(sum(staff), 2) if staff else None,
                len({one.entry.id for one in there}),
            )
        )
    columns = (
        Column("year", WORDS["year"]),
        Column("own", WORDS["own"], numeric=True),
        Column("third_party", WORDS["third-party"], numeric=True),
        Column("no_source", WORDS["no-source"], numeric=True, room=Room.WIDE),
        Column("spent", WORDS["spent"], numeric=True),
        Column("planned", WORDS["planned"], numeric=True),
        Column("staff", WORDS["staff"], numeric=True),
        Column("stating", WORDS["stating"], numeric=True),
    )
    notes = (WORDS["years-note"], WORDS["sums-note"])
    return Table("years", columns, tuple(rows), notes=notes)


def _by_partner(
    view: View,
    name: str,
    lines: Sequence[Line],
    years: range,
    silent: Sequence[Entry[Partnership]] = (),
) -> Table:
    """Make one row a partnership and one column a year, and the total; by the other side."""
    found: dict[str, list[Line]] = {entry.id: [] for entry in silent}
    entries = {entry.id: entry for entry in silent}
    for line in lines:
        found.setdefault(line.entry.id, []).append(line)
        entries[line.entry.id] = line.entry
    rows = tuple(
        (
            view.actors(entries[key].record.counterpart),
            view.partnership(entries[key]),
            *(_bare(one for one in there if one.resource.year == year) for year in years),
            _bare(there),
        )
        for key, there in found.items()
    )
    columns = (
        Column("counterpart", WORDS["counterpart"]),
        Column("partnership", WORDS["partnership"], room=Room.WIDE),
        *(
            Column(
                str(year),
                str(year),
                numeric=True,
                room=Room.ALWAYS if year > years[-1] - USUAL else Room.WIDE,
                unstated=WORDS["n-s"],
            )
            for year in years
        ),
        Column("total", WORDS["total"], numeric=True, unstated=WORDS["n-s"]),
    )
    order = (Order("counterpart"), Order("partnership"))
    return Table(name, columns, rows, order=order, limit=40, empty=WORDS[f"no-{name}"])


def _bare(lines: Iterable[Line]) -> float | None:
    """Add up what is stated without the sign of the currency, which the heading names."""
    found = total(lines)
    return None if found is None else found.euros


def _by_programme(view: View, lines: Sequence[Line]) -> Table:
    titles = {one.id: one.title for one in view.register.settings.programmes or ()}
    found: dict[str | None, list[Line]] = defaultdict(list)
    for line in lines:
        found[line.resource.programme].append(line)
    rows = tuple(
        (
            None if key is None else titles.get(key, key),
            total(one for one in there if not one.planned),
            total(one for one in there if one.planned),
            len({one.entry.id for one in there}),
        )
        for key, there in found.items()
    )
    columns = (
        Column("programme", WORDS["programme"], unstated=WORDS["no-programme"]),
        Column("spent", WORDS["spent"], numeric=True),
        Column("planned", WORDS["planned"], numeric=True),
        Column("count", WORDS["partnerships"], numeric=True),
    )
    order = (Order("spent", descending=True), Order("programme"))
    return Table("programmes", columns, rows, order=order, empty=WORDS["no-lines"])


def _silent(view: View, silent: Sequence[Entry[Partnership]]) -> Table:
    """Count by office the partnerships for which nothing is stated in these years."""
    found: dict[str | None, list[Entry[Partnership]]] = defaultdict(list)
    for entry in silent:
        found[entry.record.lead].append(entry)
    rows = tuple(
        (
            None if key is None else view.actor(key),
            len(there),
            tuple(view.partnership(entry) for entry in there),
        )
        for key, there in found.items()
    )
    columns = (
        Column("lead", WORDS["lead"], unstated=WORDS["no-lead"]),
        Column("count", WORDS["silent-count"], numeric=True),
        Column("partnerships", WORDS["partnerships"], room=Room.FILES),
    )
    order = (Order("count", descending=True), Order("lead"))
    return Table("silent", columns, rows, order=order, limit=20, empty=WORDS["no-silent"])


def _lines(view: View, lines: Sequence[Line]) -> Table:
    rows = tuple(
        (
            view.partnership(entry),
            str(one.year),
            None if one.euros is None else Money(one.euros),
            one.staff_fte,
            None if one.source is None else Code("resource-source", one.source.value),
            one.programme,
            None if one.planned is None else Code("yes-no", one.planned.value),
            one.evidence,
            entry.record.lead and view.actor(entry.record.lead),
        )
        for entry, one in lines
    )
    columns = (
        Column("partnership", WORDS["partnership"]),
        Column("year", WORDS["year"]),
        Column("euros", WORDS["euros"], numeric=True),
        Column("staff_fte", WORDS["staff"], numeric=True),
        Column("source", WORDS["source"]),
        Column("programme", WORDS["programme"]),
        Column("planned", WORDS["is-planned"]),
        Column("evidence", WORDS["evidence"]),
        Column("lead", WORDS["lead"]),
    )
    return Table("lines", columns, rows, title=WORDS["lines"], room=Room.FILES)


def _gaps(
    entries: Sequence[Entry[Partnership]],
    silent: Sequence[Entry[Partnership]],
    lines: Sequence[Line],
) -> tuple[Text, ...]:
    of_lines = {
        WORDS["gap-euros"]: count(one.resource.euros is None for one in lines),
        WORDS["gap-staff"]: count(one.resource.staff_fte is None for one in lines),
        WORDS["gap-planned"]: count(one.resource.planned is None for one in lines),
    }
    return (
        *gaps({WORDS["gap"]: len(silent)}, len(entries)),
        *gaps(of_lines, len(lines), WORDS["of-lines"]),
    )
