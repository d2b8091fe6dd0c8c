"""``partnerkit brief``: the agenda of the next meeting."""

from __future__ import annotations

import typer

from partnerkit.commands.invocation import invocation
from partnerkit.commands.options import OUTPUT
from partnerkit.commands.past import FORMAT, answered, document_format
from partnerkit.commands.presenting import present, read
from partnerkit.words.language import help_text

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_SINCE = typer.Option(
    ...,
    "--since",
    metavar=help_text("TAG|STAND", "DATE|REV"),
    help=help_text(
        "seit wann: der Tag der letzten Sitzung, ein Commit oder ein Zweig",
        "since when: the day of the last meeting, a commit or a branch",
    ),
)
_DAYS = typer.Option(
    90,
    "--days",
    min=0,
    max=3650,
    metavar=help_text("TAGE", "DAYS"),
    help=help_text("so viele Tage voraus zeigen, was fällig wird", "show what is due so far ahead"),
)


@app.command(
    help=help_text(
        "Entwirft die Tagesordnung der nächsten Sitzung: was seit der letzten neu ist und sich "
        "geändert hat, was fällig und überfällig ist, was sich neu überschneidet, was "
        "unbeantwortet ist.",
        "Drafts the agenda of the next meeting: what is new and changed since the last one, what "
        "is due and overdue, what newly overlaps, what is unanswered.",
    )
)
def brief(
    ctx: typer.Context,
    since: str = _SINCE,
    days: int = _DAYS,
    form: str | None = FORMAT,
    output: str | None = OUTPUT,
) -> None:
    """Print the agenda."""
    from partnerkit.comparing.since import newly_overlapping, pairs_since
    from partnerkit.history import open_repository
    from partnerkit.history.dates import last_day
    from partnerkit.model.types import Audience
    from partnerkit.reports.brief import Period, report
    from partnerkit.view import View

    form = document_format(form, output)
    call = invocation(ctx)
    register = read(call)
    with answered():
        repository = open_repository(call.root)
        before = repository.commit_at(since)
        found = pairs_since(repository, before, register)
        view = View(register, Audience.INTERNAL, repository.head)
    overlaps = newly_overlapping(register, found)
    agenda = report(view, found, Period(before, last_day(since), days), overlaps)
    present(agenda, call, form, output)
