"""What the writing commands share: their options, showing a change first, writing, reporting."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import typer

from partnerkit.commands.invocation import Invocation, Refusal
from partnerkit.words.language import help_text

if TYPE_CHECKING:
    from partnerkit.editing import CannotEdit
    from partnerkit.finding import Fault, Finding
    from partnerkit.writing.draft import Draft, Said
    from partnerkit.writing.save import Breaks

DRY_RUN = typer.Option(
    False,
    "--dry-run",
    help=help_text("nur sagen, was sich änderte; nichts schreiben", "say what would change only"),
)
DIFF = typer.Option(
    False,
    "--diff",
    help=help_text(
        "die Änderung Zeile für Zeile zeigen; nichts schreiben",
        "show the change line by line; write nothing",
    ),
)
COMMIT = typer.Option(
    False,
    "--commit",
    help=help_text(
        "die geänderten Dateien gleich in Git festhalten", "commit the changed files to Git"
    ),
)


@dataclass(frozen=True)
class Mode:
    """How a command was asked to write."""

    dry_run: bool = False
    diff: bool = False
    commit: bool = False

    @property
    def writes(self) -> bool:
        """Whether anything is to be written."""
        return not (self.dry_run or self.diff)


class Declined(Refusal):
    """What a writing command does not do, worded by its own words."""

    def sentence(self, lang: str) -> str:
        """Word the refusal in German or English."""
        return worded(self.key, self.values, self.lang or lang)


@contextmanager
def declining(call: Invocation) -> Iterator[None]:
    """Turn what cannot be edited or written into a refusal, or into findings and exit code 1."""
    from partnerkit.editing import CannotEdit
    from partnerkit.writing.change import NotWritten
    from partnerkit.writing.save import Breaks

    try:
        yield
    except CannotEdit as error:
        raise _declined(error, call) from None
    except Breaks as error:
        _show_findings(error, call.spoken or call.language())
        raise typer.Exit(1) from None
    except NotWritten as error:
        raise Declined(error.reason, **error.values) from None


def carry_out(call: Invocation, draft: Draft, mode: Mode, *, same_meaning: bool = False) -> None:
    """Show or write a draft, say what changed in each file, and what is recommended next."""
    from partnerkit.writing.save import check, save

    lang = call.spoken or call.language()
    changes = draft.changes
    if not changes:
        typer.echo(worded("nothing", {}, lang), err=True)
        return
    if mode.diff:
        show_diff(draft)
    findings: tuple[Finding, ...] = ()
    with declining(call):
        if mode.writes:
            findings = save(call.root, draft, same_meaning=same_meaning)
        elif not same_meaning:
            findings = check(call.root, draft)
    if not mode.diff:
        for change in changes:
            typer.echo(line(change.path, draft.sentences.get(change.path, []), lang))
    if not mode.writes:
        typer.echo(worded("dry-run", {}, lang), err=True)
    for finding in findings:
        typer.echo(_finding(finding, lang), err=True)
    for step in draft.next_steps if mode.writes else ():
        typer.echo(worded(step.key, step.values, lang), err=True)


def show_diff(draft: Draft) -> None:
    """Write the change as a unified diff to standard output, coloured on a terminal."""
    from partnerkit.commands.output import show
    from partnerkit.formats.difference import difference

    for change in draft.changes:
        show(difference(change.path, change.before, change.after))


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


def _declined(error: CannotEdit, call: Invocation) -> Declined:
    if error.fault is None:
        return Declined("cannot-edit", path=error.path)
    lang = call.spoken or call.language()
    return Declined("faulty", fault=stand_in_the_way(error.fault, lang))


def _show_findings(error: Breaks, lang: str) -> None:
    """Name the errors that forbid writing, with their lines, on standard error."""
    from partnerkit.commands.output import colourful
    from partnerkit.formats import text
    from partnerkit.formats.style import plain
    from partnerkit.lint import Result

    key = "breaks" if len(error.findings) > 1 else "breaks-once"
    found = text.write(Result(error.findings, error.register.files), error.register, lang)
    typer.echo(f"{worded(key, error.values, lang)}\n", err=True)
    typer.echo(found if colourful() else plain(found), err=True, nl=False)


def _finding(finding: Finding, lang: str) -> str:
    from partnerkit.formats.wording import line as on_one_line
    from partnerkit.formats.wording import severity_word

    return f"{severity_word(finding.severity, lang)}: {on_one_line(finding, lang)}"
