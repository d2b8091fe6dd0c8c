"""Report → CSV as German Excel opens it: semicolons, a byte-order mark, no cell that computes.

A spreadsheet runs a cell that begins with one of a few signs (CWE-1236); an apostrophe in front
makes it text. Dates are ISO 8601, numbers have neither separators nor units: both are read by
programs and by Excel in every language.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from datetime import date
from typing import Final

from partnerkit.render.arrange import sorted_rows
from partnerkit.render.clean import one_line
from partnerkit.render.plain import Plain
from partnerkit.report import Cell, Link, Money, Report, Share, Table

BYTE_ORDER_MARK: Final = "\ufeff"

_COMPUTES: Final = re.compile(r"[\s\u200b\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212]")
"""What a cell begins with that Excel, LibreOffice or Google Sheets take for a formula."""


class Sheet(Plain):
    """Writes values for cells of a spreadsheet: no units, nothing for what is not stated."""

    def literal(self, text: str) -> str:
        """Make a text safe to open."""
        return harmless(one_line(text))

    def date(self, value: str | date) -> str:
        """Write a date as ISO 8601, as exact as it is known."""
        return str(value)

    def number(self, value: float) -> str:
        """Write a number with the decimal separator of the language and no others."""
        whole = isinstance(value, int) or value.is_integer()
        text = str(int(value)) if whole else f"{value:g}"
        return text.replace(".", ",") if self.lang == "de" else text

    def not_stated(self, _: None = None) -> str:
        """Leave the cell empty."""
        return ""

    def money(self, money: Money) -> str:
        """Write the bare number of euros."""
        return self.number(money.euros)

    def share(self, share: Share) -> str:
        """Write both counts: a spreadsheet computes the percentage, and knows of what."""
        return self.literal(f"{share.part} / {share.whole}")

    def link(self, link: Link) -> str:
        """Write the address."""
        return self.literal(link.url)

    def many(self, cells: tuple[Cell, ...]) -> str:
        """Write a list with semicolons; an empty list says that there is nothing."""
        return "; ".join(map(self.write, cells)) if cells else self.say("none")


def harmless(text: str) -> str:
    """Put an apostrophe in front of a text that a spreadsheet would run."""
    return f"'{text}" if _COMPUTES.match(text) else text


def render(report: Report, lang: str) -> str:
    """Write the report's main table; only its head where the report has no rows, "" without one."""
    table = report.main_table
    if table is None:
        return BYTE_ORDER_MARK
    return BYTE_ORDER_MARK + write_table(table, Sheet(lang, report.head.topics))


def write_table(table: Table, sheet: Sheet) -> str:
    """Write one table with its head; every column that belongs into files is there."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([sheet.write(column.label) for column in table.columns])
    writers: dict[type, Callable[[Cell], str]] = dict(sheet.writers)
    writer.writerows(
        [writers[type(cell)](cell) for cell in row] for row in sorted_rows(table, sheet)
    )
    return out.getvalue()
