"""``partnerkit renew``: an agreement is prolonged, or a new one continues it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from partnerkit.commands.lifecycle import (
    BODY,
    DOCUMENT,
    ON,
    PARTNERSHIP,
    RESULT,
    SOURCE_URL,
    read_circumstances,
)
from partnerkit.commands.options import DATE, ID, option
from partnerkit.commands.writing import COMMIT, DIFF, DRY_RUN, Mode, change
from partnerkit.words.language import help_text

if TYPE_CHECKING:
    from partnerkit.register import Register
    from partnerkit.writing.draft import Draft

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_UNTIL = option("until", DATE, "bis wann sie läuft", "until when it runs")
_SIGNED = option(
    "signed",
    DATE,
    "wann eine neue Vereinbarung unterzeichnet wurde; sie wird ein eigener Eintrag",
    "when a new agreement was signed; it becomes a record of its own",
)
_NEW_ID = option("id", ID, "Kennung des neuen Eintrags", "id of the new record")
_TITLE = option("title", "TEXT", "Titel des neuen Eintrags", "title of the new record")


@app.command(
    help=help_text(
        "Verlängert die Laufzeit (--until), oder legt für eine neu unterzeichnete Vereinbarung "
        "(--signed) einen Eintrag an, der den alten fortsetzt. Eine Kette von Erneuerungen gilt "
        "nicht als Doppelung.",
        "Prolongs the term (--until), or makes a record for a newly signed agreement (--signed) "
        "that continues the old one. A chain of renewals does not count as a duplicate.",
    )
)
def renew(
    ctx: typer.Context,
    key: str = PARTNERSHIP,
    until: str | None = _UNTIL,
    signed: str | None = _SIGNED,
    new_id: str | None = _NEW_ID,
    title: str | None = _TITLE,
    on: str | None = ON,
    body: str | None = BODY,
    document: str | None = DOCUMENT,
    result: str | None = RESULT,
    source_url: str | None = SOURCE_URL,
    dry_run: bool = DRY_RUN,
    diff: bool = DIFF,
    commit: bool = COMMIT,
) -> None:
    """Prolong an agreement, or record the one that continues it."""
    from partnerkit.writing.change import NotWritten
    from partnerkit.writing.lookup import read_date
    from partnerkit.writing.renewal import Successor, extend, succeed

    def drafted(register: Register) -> Draft:
        end = read_date("--until", until) if until else None
        since = on if on is not None or signed is None else signed
        circumstances = read_circumstances(
            register, since, None, body, document, result, source_url
        )
        if signed is not None:
            successor = Successor(read_date("--signed", signed), new_id, title)
            return succeed(register, key, successor, end, circumstances)
        if end is not None:
            return extend(register, key, end, circumstances)
        raise NotWritten("renew-how")

    change(ctx, Mode(dry_run, diff, commit), drafted)
