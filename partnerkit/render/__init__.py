"""Report → terminal, Markdown, page, table, workbook, JSON, document: one module a format.

A module is imported when its format is asked for; all of them render every report.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:  # the names of the formats stand in the help, which imports no model
    from partnerkit.report import Report

FORMATS: Final = (
    "terminal",
    "markdown",
    "html",
    "csv",
    "xlsx",
    "json",
    "docx",
    "odt",
    "pdf",
)
"""The formats of every report, by the names of ``--format``."""

SUFFIXES: Final = {
    ".txt": "terminal",
    ".md": "markdown",
    ".html": "html",
    ".htm": "html",
    ".csv": "csv",
    ".xlsx": "xlsx",
    ".json": "json",
    ".docx": "docx",
    ".odt": "odt",
    ".pdf": "pdf",
}
"""The format that the name of a file asks for."""


def render(report: Report, form: str, lang: str) -> str | bytes:
    """Render a report in one of ``FORMATS``; bytes for workbooks and documents.

    The terminal's text is 80 columns wide and plain; ``as_terminal.render`` takes other widths.
    """
    call: Callable[[Report, str], str | bytes] = import_module(
        f"partnerkit.render.as_{form}"
    ).render
    return call(report, lang)
