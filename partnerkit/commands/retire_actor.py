"""``partnerkit retire-actor``: an office or institution has come to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from partnerkit.commands.lifecycle import day
from partnerkit.commands.options import DATE, ID, actor_ids, argument, flag, option
from partnerkit.commands.writing import COMMIT, DIFF, DRY_RUN, Mode, change
from partnerkit.words.language import help_text

if TYPE_CHECKING:
    from partnerkit.register import Register
    from partnerkit.writing.draft import Draft

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_ACTOR = argument(ID, "Kennung des Akteurs", "id of the actor", actor_ids)
_TO = option(
    "to", DATE, "bis wann es ihn gab, sonst heute", "until when it existed, otherwise today"
)
_SUCCESSOR = option("successor", ID, "wer an seine Stelle tritt", "who takes its place", actor_ids)
_HAND_OVER = flag(
    "hand-over",
    "die Nachfolge in alle laufenden Partnerschaften eintragen",
    "enter the successor in all running partnerships",
)


@app.command(
    name="retire-actor",
    help=help_text(
        "Hält fest, bis wann es einen Akteur gab und wer ihm nachfolgt. Alte Berichte behalten "
        "seinen Namen.",
        "Records until when an actor existed and who succeeds it. Old reports keep its name.",
    ),
)
def retire_actor(
    ctx: typer.Context,
    key: str = _ACTOR,
    to: str | None = _TO,
    successor: str | None = _SUCCESSOR,
    hand_over: bool = _HAND_OVER,
    dry_run: bool = DRY_RUN,
    diff: bool = DIFF,
    commit: bool = COMMIT,
) -> None:
    """Record the end of an actor and its successor."""
    from partnerkit.writing.retiring import retire

    def drafted(register: Register) -> Draft:
        end = day("--to", to, register.today)
        return retire(register, key, end, successor, hand_over=hand_over)

    change(ctx, Mode(dry_run, diff, commit), drafted)
