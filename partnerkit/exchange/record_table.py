"""Records → a flat table for spreadsheets and databases: one row a record, codes and ISO dates.

Columns are named as in YAML, those inside a mapping with dots (``term.start``). Lists of plain
values are parted by semicolons; what is nested deeper stands as JSON in its cell. An empty cell is
"not stated", ``[]`` is "none".
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

import xlsxwriter
from pydantic_core import to_json

from partnerkit.model.fields import fields
from partnerkit.model.types import Model
from partnerkit.register import Entry
from partnerkit.render.as_csv import BYTE_ORDER_MARK, harmless

_NONE: Final = "[]"
_NO_DAY: Final = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""The day of making that every workbook bears, so that equal data give equal bytes."""

_NUMBER: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_LONGEST_CELL: Final = 32767
"""Excel's limit for the characters of a cell."""


class RecordTable(NamedTuple):
    """Names of columns, and for each record its cells as texts."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def record_table(entries: Iterable[Entry[Any]], model: type[Model]) -> RecordTable:
    """Flatten records of one kind; only columns that some record states, in the format's order."""
    rows = [{"id": entry.id, **dict(_cells(entry.record, ""))} for entry in entries]
    stated = set().union(*rows)
    columns = tuple(name for name in ("id", *_columns(model, "")) if name in stated)
    return RecordTable(columns, tuple(tuple(row.get(c, "") for c in columns) for row in rows))


def as_csv(table: RecordTable) -> str:
    """Write a table as CSV as German Excel opens it; no cell computes (CWE-1236)."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([_harmless(cell) for cell in row] for row in table.rows)
    return BYTE_ORDER_MARK + out.getvalue()


def _harmless(cell: str) -> str:
    """Leave a number alone, a latitude in the south for instance: it computes nothing."""
    return cell if _NUMBER.fullmatch(cell) else harmless(cell)


def as_workbook(tables: Mapping[str, RecordTable]) -> bytes:
    """Write tables as a workbook, a sheet each; every cell is text. Same tables, same bytes."""
    out = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
    }
    book: Any = xlsxwriter.Workbook(out, options)
    book.set_properties({"created": _NO_DAY})
    bold = book.add_format({"bold": True})
    for name, table in tables.items():
        sheet = book.add_worksheet(name)
        sheet.freeze_panes(1, 1)
        for at, column in enumerate(table.columns):
            sheet.set_column(at, at, 24)
            sheet.write_string(0, at, column, bold)
        for place, row in enumerate(table.rows, 1):
            for at, cell in enumerate(row):
                if cell:
                    sheet.write_string(place, at, _fitting(cell))
    book.close()
    return out.getvalue()


def _fitting(cell: str) -> str:
    """Cut a text that no cell of a workbook can hold, with a mark; CSV has all of it."""
    return cell if len(cell) <= _LONGEST_CELL else f"{cell[: _LONGEST_CELL - 1]}…"


def _columns(model: type[Model], prefix: str) -> Iterator[str]:
    """Yield the columns that records of a model may have; those of maps come with the data."""
    for name, field in fields(model).items():
        if field.shape == "one" and field.model is not None:
            yield from _columns(field.model, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}"


def _cells(record: Model, prefix: str) -> Iterator[tuple[str, str]]:
    for name, field in fields(type(record)).items():
        value = getattr(record, field.attribute)
        if value is None:
            continue
        if field.shape == "one" and field.model is not None:
            yield from _cells(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", _cell(value)


def _cell(value: object) -> str:
    if isinstance(value, str):
        return str(value)
    if isinstance(value, tuple) and value and all(isinstance(item, str) for item in value):
        return "; ".join(value)
    if isinstance(value, tuple) and not value:
        return _NONE
    return to_json(value, by_alias=True, exclude_none=True).decode()
