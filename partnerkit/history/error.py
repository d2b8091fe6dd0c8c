"""Why the history has no answer: a reason and values, worded in German and English."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from partnerkit.history.visible import visible
from partnerkit.words.dates import format_date
from partnerkit.words.history_words import HISTORY_WORDS


class Reason(StrEnum):
    """The reasons that there are; each has its words in `partnerkit.words.history_words`."""

    NO_REPOSITORY = "no-repository"
    NO_GIT = "no-git"
    NO_COMMIT = "no-commit"
    FOREIGN_OWNER = "foreign-owner"
    UNREADABLE = "unreadable"
    NO_REVISION = "no-revision"
    NO_REVISION_SHALLOW = "no-revision-shallow"
    NO_RANGE = "no-range"
    BEFORE_BEGINNING = "before-beginning"
    NO_COMMON_COMMIT = "no-common-commit"
    NO_COMMON_COMMIT_SHALLOW = "no-common-commit-shallow"
    MISSING_OBJECTS = "missing-objects"
    NO_IDENTITY = "no-identity"
    UNDER_WAY = "under-way"
    BUSY = "busy"


class HistoryError(Exception):
    """The history cannot answer; `values` fill the words of the reason."""

    def __init__(self, reason: Reason, **values: str | int | date) -> None:
        super().__init__(reason, values)
        self.reason = reason
        self.values = values

    def message(self, language: str) -> str:
        """Say in German or English what is missing and what to do about it."""
        words = {name: _worded(value, language) for name, value in self.values.items()}
        return HISTORY_WORDS[self.reason].get(language).format_map(words)


def _worded(value: str | int | date, language: str) -> str:
    if isinstance(value, date):
        return format_date(value.isoformat(), language)
    return visible(str(value))
