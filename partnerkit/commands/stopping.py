"""The commands that stop a partnership, for good or until further notice: ``end``, ``suspend``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from partnerkit.commands.invocation import invocation
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
from partnerkit.commands.writing import COMMIT, DIFF, DRY_RUN, NO_INPUT, Mode, change

if TYPE_CHECKING:
    from partnerkit.register import Register
    from partnerkit.writing.draft import Draft


def stopping(status: str, summary: str) -> typer.Typer:
    """Make the command that gives a partnership this status; it asks for the reason."""
    app = typer.Typer(rich_markup_mode=None, add_completion=False)

    @app.command(help=summary)
    def stop(
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
        no_input: bool = NO_INPUT,
    ) -> None:
        from partnerkit.commands.questions import Questions
        from partnerkit.model.vocabulary import Status
        from partnerkit.writing.lookup import find_partnership, read_date
        from partnerkit.writing.status import change_status

        def drafted(register: Register) -> Draft:
            find_partnership(register, key)
            questions = Questions(invocation(ctx).language(register), no_input=no_input)
            because = questions.text("--reason", reason, "ask-reason")
            questions.close()
            review = read_date("--next-review", next_review) if next_review else None
            circumstances = read_circumstances(
                register, on, because, body, document, result, source_url
            )
            return change_status(register, key, Status(status), circumstances, review)

        change(ctx, Mode(dry_run, diff, commit), drafted)

    return app
