"""``partnerkit review``: a comment on a merge request."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import typer

from partnerkit.commands.invocation import choose, invocation
from partnerkit.commands.options import OUTPUT, argument, option
from partnerkit.commands.presenting import format_of, present, write
from partnerkit.commands.since import concerns, merged
from partnerkit.render import FORMATS
from partnerkit.words.language import help_text
from partnerkit.words.word import Word

if TYPE_CHECKING:
    from partnerkit.comparing.merge_result import MergeResult
    from partnerkit.lint import Result
    from partnerkit.reports.review import Outcome

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_FORMATS = ("comment", *FORMATS)
_THRESHOLDS = ("error", "warning", "info", "never")

_BASE = argument(
    Word("ZIEL", "BASE"),
    "der Zweig, in den die Änderung soll, zum Beispiel origin/main",
    "the branch that the change is for, for example origin/main",
)
_BRANCHES = option(
    "with-branch",
    Word("ZWEIG", "BRANCH"),
    "als wäre dieser offene Zweig schon zusammengeführt (mehrmals möglich)",
    "as if this open branch were merged already (can be repeated)",
)
_FORM = option(
    "format",
    "FORMAT",
    f"{', '.join(_FORMATS)}; sonst comment",
    f"{', '.join(_FORMATS)}; else comment",
    lambda: list(_FORMATS),
)
_FAIL_ON = option(
    "fail-on",
    Word("SCHWERE", "SEVERITY"),
    f"ab welcher Schwere mit 1 geendet wird: {', '.join(_THRESHOLDS)}",
    f"the severity from which to end with 1: {', '.join(_THRESHOLDS)}",
    lambda: list(_THRESHOLDS),
    default="error",
)


@app.command(
    help=help_text(
        "Schreibt einen Kommentar zu einem Änderungsantrag: was er ändert, was zu beheben ist, "
        "womit sich Neues überschneidet und was der nächste Schritt ist. Geprüft wird das "
        "Register, wie es nach der Zusammenführung aussieht.",
        "Writes a comment on a merge request: what it changes, what is to mend, what new entries "
        "overlap with, and what the next step is. Judged is the register as it will be once "
        "merged.",
    )
)
def review(
    ctx: typer.Context,
    base: str = _BASE,
    branches: list[str] | None = _BRANCHES,
    fail_on: str = _FAIL_ON,
    form: str | None = _FORM,
    output: str | None = OUTPUT,
) -> None:
    """Print the comment; ends with 1 when something reaches ``--fail-on``."""
    from partnerkit.finding import Severity
    from partnerkit.history.location import head_commit
    from partnerkit.lint import lint
    from partnerkit.model.types import Audience
    from partnerkit.render.as_comment import render
    from partnerkit.reports.review import report
    from partnerkit.view import View

    choose("--fail-on", fail_on, _THRESHOLDS)
    form = "comment" if form is None and output is None else form
    form = format_of(form, output, _FORMATS)
    call = invocation(ctx)
    result = merged(call, base, branches)
    checked = lint(result.register)
    outcome = _outcome(result, checked, base)
    view = View(result.register, Audience.INTERNAL, head_commit(call.root))
    told = report(view, result.pairs, outcome)
    if form == "comment":
        lang = call.language(result.register)
        write(render(told, lang, base=base), output, for_people=False)
    else:
        present(told, call, form, output)
    ranks = [Severity(name).rank for name in outcome.counts]
    if fail_on != "never" and any(rank >= Severity(fail_on).rank for rank in ranks):
        raise typer.Exit(1)


def _outcome(result: MergeResult, checked: Result, base: str) -> Outcome:
    """Select what the request causes or touches, and compare with the register without it."""
    from partnerkit.commands.findings_between import findings_between, row
    from partnerkit.comparing.judged import overlapping
    from partnerkit.files import shown
    from partnerkit.lint import lint
    from partnerkit.reports.review import Outcome

    before = result.before()
    new, gone = findings_between(lint(before), checked, result.pairs)
    caused = set(map(id, new))
    found = [f for f in checked.findings if id(f) in caused or concerns(f, result)]
    found.sort(key=lambda finding: -finding.severity.rank)
    return Outcome(
        findings=[row(finding) for finding in found],
        counts=Counter(finding.severity.value for finding in found),
        resolved=len(gone),
        overlaps=overlapping(before, result.register, result.pairs),
        conflicts=[shown(path) for path in result.conflicts],
        base=base,
    )
