"""The gap that comes first in every report: files that could not be read."""

from __future__ import annotations

from typing import Final

from partnerkit.report import Text
from partnerkit.reports.counting import number_of
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.word import Word

_SENTENCE: Final = Word(
    "{n} wegen Fehlern nicht lesbar und darum nicht in diesem Bericht",
    "{n} not readable because of errors, and therefore not in this report",
)
_FILE: Final = Word("Datei", "file")
_FILES: Final = Word("Dateien", "files")


def unread(view: View) -> tuple[Text, ...]:
    """Say how many files could not be read and are missing from the report."""
    if not view.unread:
        return ()
    return (fill(_SENTENCE, n=number_of(view.unread, _FILE, _FILES)),)
