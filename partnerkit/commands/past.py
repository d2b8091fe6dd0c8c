"""What the commands that read Git share: opening the repository, and refusing in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from partnerkit.commands.invocation import Refusal

if TYPE_CHECKING:
    from partnerkit.history import HistoryError


class Unanswered(Refusal):
    """The history has no answer, for a reason that it words itself."""

    def __init__(self, error: HistoryError) -> None:
        super().__init__(error.reason)
        self.error = error

    def sentence(self, lang: str) -> str:
        """Say what is missing and what to do about it."""
        return self.error.message(lang)


@contextmanager
def answered() -> Iterator[None]:
    """Turn what Git cannot answer into a refusal, with exit code 2."""
    from partnerkit.history import HistoryError

    try:
        yield
    except HistoryError as error:
        raise Unanswered(error) from None
