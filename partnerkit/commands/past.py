"""What the commands that read Git share: refusing in plain words, and how documents come out."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from partnerkit.commands.invocation import Refusal
from partnerkit.commands.options import option
from partnerkit.commands.presenting import format_of
from partnerkit.render import FORMATS

if TYPE_CHECKING:
    from partnerkit.commands.invocation import Invocation
    from partnerkit.history import HistoryError
    from partnerkit.register import Register


FORMAT = option(
    "format",
    "FORMAT",
    f"{', '.join(FORMATS)}; sonst nach der Endung von --output, am Bildschirm terminal, in "
    "eine Datei oder ein anderes Programm markdown",
    f"{', '.join(FORMATS)}; otherwise by the suffix of --output, on a screen terminal, into a "
    "file or another program markdown",
    lambda: list(FORMATS),
)


def document_format(form: str | None, output: str | None) -> str:
    """Choose the format of what is kept and passed on: a document, unless somebody looks at it.

    On a screen long tables are cut; whoever redirects the output wants all of it.
    """
    shown = sys.stdout is not None and sys.stdout.isatty()
    return "markdown" if form is None and output is None and not shown else format_of(form, output)


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


def recorded_register(call: Invocation, recorded: str) -> tuple[Register, str]:
    """Load the register as a revision or a date recorded it, and the id of that commit.

    Read are Git's objects; no working file is looked at, and none is changed.
    """
    from partnerkit.history import open_repository
    from partnerkit.register import assemble

    with answered():
        repository = open_repository(call.root)
        commit = repository.commit_at(recorded).id
        register = assemble(repository.texts(commit), today=call.day)
    call.language(register)
    return register, commit
