"""``partnerkit changes``: what changed in the register between two states."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from partnerkit.commands.invocation import choose, invocation
from partnerkit.commands.options import OUTPUT, argument, option
from partnerkit.commands.past import FORMAT, answered, document_format
from partnerkit.commands.presenting import present
from partnerkit.words.language import help_text
from partnerkit.words.word import Word

if TYPE_CHECKING:
    from partnerkit.comparing.comparison import Comparison
    from partnerkit.history import Commit
    from partnerkit.reports.changes import Judged
    from partnerkit.view import View

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_GROUPINGS = ("partnership", "lead", "country")

_SPAN = argument(
    "A..B",
    "zwei Stände: Tage (2025-03-01..2025-06-30), Commits oder Zweige; ohne B bis heute",
    "two states: days (2025-03-01..2025-06-30), commits or branches; without B until now",
)
_BY = option(
    "by",
    Word("GRUPPE", "GROUP"),
    f"die weiteren Änderungen gliedern nach: {', '.join(_GROUPINGS)}",
    f"group the other changes by: {', '.join(_GROUPINGS)}",
    lambda: list(_GROUPINGS),
    default="partnership",
)


@app.command(
    help=help_text(
        "Vergleicht zwei Stände des Registers dem Sinn nach: neu, beendet, verlängert, umbenannt, "
        "zu einer anderen Stelle gewandert, geänderte Angaben, neue und erledigte Überschneidungen "
        "und Befunde.",
        "Compares two states of the register by their meaning: new, ended, renewed, renamed, moved "
        "to another office, changed fields, new and resolved overlaps and findings.",
    )
)
def changes(
    ctx: typer.Context,
    span: str = _SPAN,
    by: str = _BY,
    form: str | None = FORMAT,
    output: str | None = OUTPUT,
) -> None:
    """Print the changes between two states."""
    from partnerkit.commands.progress import patience
    from partnerkit.comparing.comparison import compare
    from partnerkit.history import open_repository
    from partnerkit.model.types import Audience
    from partnerkit.reports.changes import report
    from partnerkit.view import View

    form = document_format(form, output)
    choose("--by", by, _GROUPINGS)
    call = invocation(ctx)
    with answered(), patience("reading", call.language):
        repository = open_repository(call.root)
        before, after = repository.span(span)
        comparison = compare(repository, before, after, today=call.day, countries=by == "country")
        call.language(comparison.names)
        view = View(comparison.names, Audience.INTERNAL, after.id)
        judged = _judged(view, comparison, before)
    told = report(view, comparison, (before, after), by=by, judged=judged)
    present(told, call, form, output)


def _judged(view: View, comparison: Comparison, before: Commit) -> Judged | None:
    """Compare overlaps and findings of two whole states; None in a register too large for it."""
    old, new, pairs = comparison.before, comparison.after, comparison.pairs
    if old is None or new is None:
        return None
    from partnerkit.commands.findings_between import findings_between, row
    from partnerkit.comparing.judged import overlapping
    from partnerkit.lint import lint
    from partnerkit.model.types import Audience
    from partnerkit.reports.judged_changes import judged_changes
    from partnerkit.view import View

    earlier = View(old, Audience.INTERNAL, before.id)
    overlaps = overlapping(old, new, pairs)
    came, went = findings_between(lint(old), lint(new), pairs)
    return judged_changes(view, earlier, overlaps, [*map(row, came)], [*map(row, went)])
