"""What the writing commands share: their options, showing a change first, writing it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import typer

from partnerkit.commands.invocation import Invocation, invocation
from partnerkit.commands.options import flag
from partnerkit.commands.writing_messages import (
    Declined,
    finding_line,
    line,
    show_findings,
    stand_in_the_way,
    worded,
)

if TYPE_CHECKING:
    from partnerkit.editing import CannotEdit
    from partnerkit.finding import Finding
    from partnerkit.history.recording import Recorder
    from partnerkit.register import Register
    from partnerkit.writing.draft import Draft

_MOST_FINDINGS = 10
"""So many findings that a change brings are shown; `lint` shows all."""

_SHORT = 10
"""So many digits of a commit's id are shown."""

DRY_RUN = flag(
    "dry-run", "nur sagen, was sich änderte; nichts schreiben", "say what would change only"
)
DIFF = flag(
    "diff",
    "die Änderung Zeile für Zeile zeigen; nichts schreiben",
    "show the change line by line; write nothing",
)
COMMIT = flag(
    "commit", "die geänderten Dateien gleich in Git festhalten", "commit the changed files to Git"
)
NO_INPUT = flag(
    "no-input",
    "nichts fragen; was fehlt, wird abgelehnt",
    "ask nothing; what is missing is refused",
)
YES = flag("yes", "alle Rückfragen bejahen", "answer yes to every question", short="-y")


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


def change(ctx: typer.Context, mode: Mode, drafted: Callable[[Register], Draft]) -> None:
    """Read the register, let a command draft its change, and show or write it."""
    call = invocation(ctx)
    register = begin(call, mode)
    with declining(call):
        draft = drafted(register)
    carry_out(call, draft, mode)


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
        show_findings(error, call.spoken or call.language())
        raise typer.Exit(1) from None
    except NotWritten as error:
        raise Declined(error.reason, **error.values) from None


def begin(call: Invocation, mode: Mode) -> Register:
    """Read the register for a change, after completing what an interrupted command left."""
    from partnerkit.commands.progress import patience
    from partnerkit.writing.save import tidy

    if mode.commit and not mode.writes:
        raise Declined("with-commit", option="--diff" if mode.diff else "--dry-run")
    if mode.writes:
        with declining(call):
            tidy(call.root)
    with patience("reading", call.language):
        return call.register()


def carry_out(call: Invocation, draft: Draft, mode: Mode, *, same_meaning: bool = False) -> None:
    """Show or write a draft, say what changed in each file, and what is recommended next."""
    lang = call.spoken or call.language()
    if not draft.changes:
        typer.echo(worded("nothing", {}, lang), err=True)
    elif mode.writes:
        _write(call, draft, mode, lang, same_meaning=same_meaning)
    else:
        _preview(call, draft, mode, lang, same_meaning=same_meaning)


def _write(call: Invocation, draft: Draft, mode: Mode, lang: str, *, same_meaning: bool) -> None:
    from partnerkit.writing.save import save

    recorder = _recorder(call) if mode.commit else None
    with declining(call):
        findings = save(call.root, draft, same_meaning=same_meaning)
    _tell(draft, findings, lang)
    if recorder is not None:
        _commit(recorder, draft, lang)
    for step in draft.next_steps:
        typer.echo(worded(step.key, step.values, lang), err=True)


def _preview(call: Invocation, draft: Draft, mode: Mode, lang: str, *, same_meaning: bool) -> None:
    """Show what would be written, and the findings that it would bring."""
    from partnerkit.writing.save import check

    if mode.diff:
        show_diff(draft)
    findings: tuple[Finding, ...] = ()
    if not same_meaning:
        with declining(call):
            findings = check(call.root, draft).findings
    if mode.diff:
        draft = replace(draft, sentences={})
    _tell(draft, findings, lang)
    typer.echo(worded("dry-run", {}, lang), err=True)


def _tell(draft: Draft, findings: Sequence[Finding], lang: str) -> None:
    """Say what changed in each file, and what the change makes the register complain of.

    Findings in files that the change does not touch are only counted: `lint` shows them.
    """
    touched = {change.path for change in draft.changes}
    for path in sorted(touched):
        if sentences := draft.sentences.get(path):
            typer.echo(line(path, sentences, lang))
    own = [finding for finding in findings if finding.span.path in touched]
    for finding in own[:_MOST_FINDINGS]:
        typer.echo(finding_line(finding, lang), err=True)
    if rest := len(findings) - len(own[:_MOST_FINDINGS]):
        typer.echo(worded("more-findings", {"count": rest}, lang), err=True)


def _recorder(call: Invocation) -> Recorder:
    """Make sure that a commit is possible, before anything is written."""
    from partnerkit.commands.past import answered
    from partnerkit.history.recording import Recorder

    with answered():
        return Recorder(call.root)


def _commit(recorder: Recorder, draft: Draft, lang: str) -> None:
    """Commit the written files, with a sentence for each in the message."""
    from partnerkit.commands.past import answered

    subject = worded(draft.subject.key, draft.subject.values, lang)
    paths = [change.path for change in draft.changes]
    body = [line(path, draft.sentences.get(path, []), lang) for path in paths]
    with answered():
        commit = recorder.record(paths, "\n".join([subject, "", *body]))
    values = {"commit": commit[:_SHORT], "subject": subject}
    typer.echo(worded("committed", values, lang), err=True)


def show_diff(draft: Draft) -> None:
    """Write the change as a unified diff to standard output, coloured on a terminal."""
    from partnerkit.commands.output import show
    from partnerkit.formats.difference import difference

    for change in draft.changes:
        show(difference(change.path, change.before, change.after))


def _declined(error: CannotEdit, call: Invocation) -> Declined:
    if error.fault is None:
        return Declined("cannot-edit", path=error.path)
    lang = call.spoken or call.language()
    return Declined("faulty", fault=stand_in_the_way(error.fault, lang))
