"""``partnerkit resume``: a partnership goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from partnerkit.commands.lifecycle import (
    BODY,
    DOCUMENT,
    NEXT_REVIEW,
    ON,
    PARTNERSHIP,
    REASON,
    RESULT,
    SOURCE_URL,
    read_circumstances,
)
from partnerkit.commands.writing import COMMIT, DIFF, DRY_RUN, Mode, change
from partnerkit.words.language import help_text

if TYPE_CHECKING:
    from partnerkit.register import Register
    from partnerkit.writing.draft import Draft

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command(
    help=help_text(
        "Setzt eine ausgesetzte oder ruhende Partnerschaft wieder in Kraft.",
        "Puts a suspended or dormant partnership into force again.",
    )
)
def resume(
    ctx: typer.Context,
    key: str = PARTNERSHIP,
    on: str | None = ON,
    reason: str | None = REASON,
    body: str | None = BODY,
    document: str | None = DOCUMENT,
    result: str | None = RESULT,
    source_url: str | None = SOURCE_URL,
    next_review: str | None = NEXT_REVIEW,
    dry_run: bool = DRY_RUN,
    diff: bool = DIFF,
    commit: bool = COMMIT,
) -> None:
    """Change the status of a partnership to "active"."""
    from partnerkit.model.vocabulary import Status
    from partnerkit.writing.lookup import read_date
    from partnerkit.writing.status import change_status

    def drafted(register: Register) -> Draft:
        review = read_date("--next-review", next_review) if next_review else None
        circumstances = read_circumstances(register, on, reason, body, document, result, source_url)
        return change_status(register, key, Status.ACTIVE, circumstances, review)

    change(ctx, Mode(dry_run, diff, commit), drafted)
