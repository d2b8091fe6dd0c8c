"""Reading a file that a command is given: its faults are named with file, line and column."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

import typer

from partnerkit.commands.invocation import Invocation, Refusal
from partnerkit.words.document_words import WORDS

if TYPE_CHECKING:
    from partnerkit.finding import Fault
    from partnerkit.model.types import Model
    from partnerkit.reports.document import Complaint
    from partnerkit.source import Source

M = TypeVar("M", bound="Model")


class Unusable(Refusal):
    """A file that cannot be used as it is."""

    words = WORDS


def read_asked(model: type[M], path: str, call: Invocation) -> tuple[M, Source]:
    """Read a file against a model; what is wrong in it goes to standard error, then it is refused.

    Returns the content and the source, whose places later complaints may name.
    """
    from partnerkit.reports.document import read_document
    from partnerkit.source import Source

    try:
        source = Source(path, Path(path).read_bytes())
    except OSError:
        raise Refusal("unreadable-file", path=path) from None
    found = read_document(model, source)
    if found.content is None:
        lang = call.spoken or call.language()
        for line in _lines(found.faults, found.complaints, lang):
            typer.echo(line, err=True)
        raise Unusable("not-read", path=path)
    return cast("M", found.content), source


def _lines(faults: list[Fault], complaints: list[Complaint], lang: str) -> list[str]:
    """Word faults by the rules of the same names, and complaints as they are."""
    from partnerkit.lint import all_rules
    from partnerkit.message import printable, sentence

    rules = all_rules()
    worded = [(fault.span, sentence(rules[fault.rule], fault, lang)) for fault in faults]
    worded += [(complaint.span, complaint.why.get(lang)) for complaint in complaints]
    return [printable(f"{span}: {why}") for span, why in sorted(worded)]
