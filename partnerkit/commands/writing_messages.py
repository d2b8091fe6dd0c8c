"""What the writing commands say: what they do not do, what they changed, what stands in the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import typer

from partnerkit.commands.invocation import Refusal

if TYPE_CHECKING:
    from partnerkit.finding import Fault, Finding
    from partnerkit.writing.draft import Said
    from partnerkit.writing.save import Breaks


class Declined(Refusal):
    """What a writing command does not do, worded by its own words."""

    def sentence(self, lang: str) -> str:
        """Word the refusal in German or English."""
        return worded(self.key, self.values, self.lang or lang)


def worded(key: str, values: Mapping[str, object], lang: str) -> str:
    """Fill a sentence of the writing words; no value can mislead a terminal.

    ``meant`` becomes the question "did you mean", or a full stop.
    """
    from partnerkit.message import question
    from partnerkit.words.writing_words import WRITING_WORDS

    shown = {name: _shown(value, lang) for name, value in values.items()}
    if "meant" in values:
        shown["meant"] = question(values["meant"], lang) or "."
    return WRITING_WORDS[key].get(lang).format_map(shown)


def _shown(value: object, lang: str) -> str:
    from partnerkit.message import printable
    from partnerkit.model import PartialDate
    from partnerkit.words.dates import format_date
    from partnerkit.words.word import Term, Word

    if isinstance(value, (Word, Term)):
        return value.get(lang)
    if isinstance(value, PartialDate):
        return format_date(value, lang)
    if isinstance(value, (list, tuple)):
        return ", ".join(_shown(one, lang) for one in value)
    return printable(str(value))


def line(path: str, sentences: Sequence[Said], lang: str) -> str:
    """Say what changed in one file, on one line."""
    from partnerkit.files import shown

    said = "; ".join(worded(one.key, one.values, lang) for one in sentences)
    return f"{shown(path)}: {said}"


def stand_in_the_way(fault: Fault, lang: str) -> str:
    """Word the fault for which a file is left alone: place and sentence."""
    from partnerkit.formats.wording import place
    from partnerkit.lint import all_rules
    from partnerkit.message import sentence

    return f"{place(fault.span)}: {sentence(all_rules()[fault.rule], fault, lang)}"


def show_findings(error: Breaks, lang: str) -> None:
    """Name the errors that forbid writing, with their lines, on standard error."""
    from partnerkit.commands.output import colourful
    from partnerkit.formats import text
    from partnerkit.formats.style import plain
    from partnerkit.lint import Result

    key = "breaks" if len(error.findings) > 1 else "breaks-once"
    found = text.write(Result(error.findings, error.register.files), error.register, lang)
    typer.echo(f"{worded(key, error.values, lang)}\n", err=True)
    typer.echo(found if colourful() else plain(found), err=True, nl=False)


def finding_line(finding: Finding, lang: str) -> str:
    """Word a finding on one line, after its severity."""
    from partnerkit.formats.wording import line as on_one_line
    from partnerkit.formats.wording import severity_word

    return f"{severity_word(finding.severity, lang)}: {on_one_line(finding, lang)}"
