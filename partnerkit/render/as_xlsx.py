"""Report → a workbook: a sheet with the head and the texts, then a sheet for each table.

No text becomes a formula, a number or a link (CWE-1236); full dates are real dates. The same report
gives the same bytes.
"""

from __future__ import annotations

import io
import re
from datetime import date, datetime, time
from typing import Any, Final

import xlsxwriter

from partnerkit.model.types import PartialDate
from partnerkit.render.arrange import sorted_rows
from partnerkit.render.clean import lines
from partnerkit.render.head import head_facts
from partnerkit.render.plain import Plain
from partnerkit.report import (
    Block,
    Cell,
    Facts,
    Heading,
    Items,
    Money,
    Paragraph,
    Report,
    Table,
    Toned,
)

_LONGEST_NAME: Final = 31
"""Excel's limit for the name of a sheet, which may not hold some signs either."""

_FORBIDDEN: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST_TEXT: Final = 32767
"""Excel's limit for the characters of a cell."""

_WIDEST: Final = 60
_FIRST_DAY: Final = date(1900, 3, 1)
"""Excel counts a 29 February 1900 that never was; earlier dates stay text."""

_FULL: Final = len("2024-02-28")
_OPTIONS: Final = {
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


class Workbook:
    """One workbook as it is written."""

    def __init__(self, report: Report, lang: str) -> None:
        self.report = report
        self.plain = Plain(lang, report.head.topics)
        self.out = io.BytesIO()
        self.book: Any = xlsxwriter.Workbook(self.out, {"in_memory": True, **_OPTIONS})
        day = datetime.combine(report.head.as_of, time())
        self.book.set_properties({"created": day, "title": self.plain.text(report.title)})
        german = lang == "de"
        self.bold = self.book.add_format({"bold": True})
        self.title = self.book.add_format({"bold": True, "font_size": 14})
        self.wrapped = self.book.add_format({"text_wrap": True, "valign": "top"})
        self.day = self.book.add_format(
            {
                "num_format": "dd.mm.yyyy" if german else "d mmm yyyy",
                "valign": "top",
                "align": "left",
            }
        )
        self.euros = self.book.add_format({"num_format": '#,##0.00 "€"', "valign": "top"})
        self.number = self.book.add_format({"valign": "top"})
        self.names: set[str] = set()

    def bytes(self) -> bytes:
        """Write everything and close the workbook."""
        self._front()
        for table in self.report.tables:
            self._table(table)
        self.book.close()
        return self.out.getvalue()

    def _front(self) -> None:
        """Write what is no table: head, texts, facts, gaps."""
        sheet = self.book.add_worksheet(self._name(self.plain.say("sheet-head")))
        sheet.set_column(0, 0, 30)
        sheet.set_column(1, 1, 90)
        sheet.write_string(0, 0, self._text(self.report.title), self.title)
        row = 1
        if self.report.subtitle:
            sheet.write_string(row, 0, "".join(map(self._text, self.report.subtitle)))
            row += 1
        facts = [(fact.label, fact.value) for fact in head_facts(self.report)]
        pairs = [*facts, ("", ""), *(p for block in self.report.texts for p in self._pairs(block))]
        if self.report.gaps:
            pairs += [("", ""), (self.plain.say("gaps"), "")]
            pairs += [("", gap) for gap in self.report.gaps]
        for label, value in pairs:
            sheet.write_string(row, 0, self._text(label), self.bold)
            self._write(sheet, row, 1, value)
            row += 1

    def _pairs(self, block: Block) -> list[tuple[Cell, Cell]]:
        """Put a block that is no table into two columns."""
        match block:
            case Heading():
                return [("", ""), (block.text, "")]
            case Paragraph():
                return [("", self._paragraph(block))]
            case Facts():
                return [(fact.label, fact.value) for fact in block.facts]
            case Items():
                found: list[tuple[Cell, Cell]] = [] if block.items else [("", block.empty)]
                for item in block.items:
                    found.append((item.title, ""))
                    found += [(fact.label, fact.value) for fact in item.facts]
                return found
            case _:
                return []

    def _paragraph(self, block: Paragraph) -> str:
        joined = "".join(map(self._text, block.parts))
        return "\n".join(" ".join(part) for part in lines(joined))

    def _table(self, table: Table) -> None:
        """Write a table with its head fixed, a filter, and columns as wide as their values."""
        title = table.title or (table.columns[0].label if table.columns else table.name)
        sheet = self.book.add_worksheet(self._name(self.plain.text(title)))
        rows = sorted_rows(table, self.plain)
        widths = [len(self._text(column.label)) + 2 for column in table.columns]
        for place, column in enumerate(table.columns):
            sheet.write_string(0, place, self._text(column.label), self.bold)
        for number, row in enumerate(rows, 1):
            for place, cell in enumerate(row):
                widths[place] = max(widths[place], self._write(sheet, number, place, cell))
        for place, width in enumerate(widths):
            sheet.set_column(place, place, min(width + 1, _WIDEST))
        sheet.freeze_panes(1, 1)
        if rows:
            sheet.autofilter(0, 0, len(rows), len(table.columns) - 1)
        below = len(rows) + 2 if rows else 1
        for note in table.notes if rows else (table.empty, *table.notes):
            sheet.write_string(below, 0, self._text(note))
            below += 1

    def _write(self, sheet: Any, row: int, place: int, cell: Cell) -> int:  # noqa: ANN401
        """Write a cell by its type and return its width."""
        if isinstance(cell, Toned):
            return self._write(sheet, row, place, cell.value)
        if cell is None:
            return 0
        if isinstance(cell, Money):
            sheet.write_number(row, place, cell.euros, self.euros)
            return len(self._text(cell)) + 3
        if isinstance(cell, int | float):
            sheet.write_number(row, place, cell, self.number)
            return len(self._text(cell))
        if (day := _full_day(cell)) is not None:
            sheet.write_datetime(row, place, day, self.day)
            return _FULL + 1
        text = self._text(cell)
        sheet.write_string(row, place, text, self.wrapped)
        return max(map(len, text.split("\n")))

    def _text(self, cell: Cell) -> str:
        text = cell if type(cell) is str and "\n" in cell else self.plain.write(cell)
        return text[:_LONGEST_TEXT]

    def _name(self, wanted: str) -> str:
        """Make the name of a sheet that Excel accepts and that no other has."""
        base = _FORBIDDEN.sub(" ", wanted).strip(" '")[:_LONGEST_NAME] or "Tabelle"
        name, number = base, 1
        while name.casefold() in self.names:
            number += 1
            name = f"{base[: _LONGEST_NAME - 4]} {number}"
        self.names.add(name.casefold())
        return name


def render(report: Report, lang: str) -> bytes:
    """Write the workbook."""
    return Workbook(report, lang).bytes()


def _full_day(cell: Cell) -> datetime | None:
    """Return a date that Excel can hold; None for a year, a month, or a day before 1900."""
    if isinstance(cell, PartialDate) and len(cell) == _FULL:
        day = cell.earliest
    elif isinstance(cell, date):
        day = cell
    else:
        return None
    return datetime.combine(day, time()) if day >= _FIRST_DAY else None
