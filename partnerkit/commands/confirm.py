"""``partnerkit confirm``: somebody says that the status of partnerships is true."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from partnerkit.commands.lifecycle import (
    BODY,
    DOCUMENT,
    ON,
    RESULT,
    SOURCE_URL,
    read_circumstances,
)
from partnerkit.commands.options import ID, actor_ids, argument, option, partnership_ids
from partnerkit.commands.writing import COMMIT, DIFF, DRY_RUN, Mode, change
from partnerkit.words.language import help_text
from partnerkit.words.word import Word

if TYPE_CHECKING:
    from partnerkit.register import Register
    from partnerkit.writing.draft import Draft

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_KEYS = argument(
    Word("KENNUNG...", "ID..."),
    "Kennungen der Partnerschaften",
    "ids of the partnerships",
    partnership_ids,
)
_BY = option(
    "by",
    ID,
    "wer es sagt; sonst die federführende Stelle",
    "who says so; otherwise the office in charge",
    actor_ids,
)


@app.command(
    help=help_text(
        "Hält fest, wer wann bestätigt hat, dass der Status stimmt. Eine Meldung über eine "
        "Unterzeichnung belegt die Unterschrift, nicht dass die Partnerschaft lebt.",
        "Records who confirmed when that the status is true. A report of a signing proves the "
        "signature, not that the partnership lives.",
    )
)
def confirm(
    ctx: typer.Context,
    keys: list[str] = _KEYS,
    by: str | None = _BY,
    on: str | None = ON,
    body: str | None = BODY,
    document: str | None = DOCUMENT,
    result: str | None = RESULT,
    source_url: str | None = SOURCE_URL,
    dry_run: bool = DRY_RUN,
    diff: bool = DIFF,
    commit: bool = COMMIT,
) -> None:
    """Record who said on which day that the status of partnerships is true."""
    from partnerkit.writing.status import confirm as draft_confirmation

    def drafted(register: Register) -> Draft:
        circumstances = read_circumstances(register, on, None, body, document, result, source_url)
        return draft_confirmation(register, keys, by, circumstances)

    change(ctx, Mode(dry_run, diff, commit), drafted)
