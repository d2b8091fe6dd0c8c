"""Which column of a table is which field: headings in German, English, or by a synonym."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from partnerkit.exchange.sheets import Sheet
from partnerkit.words.folding import folded
from partnerkit.words.import_words import FORM, HEADINGS
from partnerkit.words.lookup import find_field

LISTS: Final = frozenset({"counterpart", "home", "departments", "topics", "sources"})
"""Fields with several values; they may also stand in several columns: Thema 1, Thema 2."""

_TEXTS: Final = frozenset(
    {"title", "kind", "status", "lead", "signed", "signed_at", "purpose", "economic_anchor"}
    | {"contact", "notes"}
)
_SEARCHED_ROWS: Final = 20
"""So many rows may stand above the headings."""

_NUMBERED: Final = re.compile(r"[\s\d*:.]+\Z")


@dataclass(frozen=True)
class Column:
    """One column: its place from 0, its heading, and its field; None where it is no field.

    Besides the names of fields there are ``id``, ``start`` and ``end`` of the term, and
    ``counterpart-country`` and ``counterpart-kind`` of a counterpart that is new.
    """

    at: int
    heading: str
    field: str | None


@dataclass(frozen=True)
class Table:
    """The rows of a sheet below its headings; ``first`` is the place of the first one, from 0."""

    sheet: Sheet
    columns: tuple[Column, ...]
    first: int


def find_table(sheet: Sheet) -> Table | None:
    """Find the headings of partnerships in a sheet; None where it holds something else.

    There must be a column for the counterpart and one for the title, the kind or the status.
    """
    for place, row in enumerate(sheet.rows[:_SEARCHED_ROWS]):
        columns = _columns(row)
        fields = {column.field for column in columns}
        if "counterpart" in fields and fields & {"title", "kind", "status"}:
            explained = place + 1 < len(sheet.rows) and _explains(sheet.rows[place + 1])
            return Table(sheet, columns, place + 2 if explained else place + 1)
    return None


def field_of(heading: str) -> str | None:
    """Return the field that a heading means, if a table can hold it."""
    bare = _NUMBERED.sub("", heading)
    if (own := _own_headings().get(folded(bare))) is not None:
        return own
    name = find_field("partnership", "", bare)
    if name in LISTS | _TEXTS:
        return name
    term = find_field("partnership", "term", bare)
    return term if term in {"start", "end"} else None


def _columns(row: Sequence[str]) -> tuple[Column, ...]:
    found: list[Column] = []
    known: set[str] = set()
    for at, heading in enumerate(row):
        if not heading:
            continue
        field = field_of(heading)
        if field is not None and field not in LISTS and field in known:
            field = None
        if field is not None:
            known.add(field)
        found.append(Column(at, heading, field))
    return tuple(found)


def _explains(row: Sequence[str]) -> bool:
    """Whether a row holds the explanations of the form instead of an entry."""
    known = {*FORM["help-counterpart"], *FORM["help-lead"], *FORM["help-sources"]}
    return not known.isdisjoint(row)


def _own_headings() -> dict[str, str]:
    return {folded(word): field for field, term in HEADINGS.items() for word in term.words()}
