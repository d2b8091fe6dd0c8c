"""``partnerkit merge``: two records of the same thing become one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from partnerkit.commands.invocation import choose, invocation
from partnerkit.commands.options import KIND, KINDS, argument, option, record_ids
from partnerkit.commands.writing import (
    COMMIT,
    DIFF,
    DRY_RUN,
    NO_INPUT,
    YES,
    Mode,
    begin,
    carry_out,
    declining,
    show_diff,
)
from partnerkit.commands.writing_messages import Declined, worded
from partnerkit.words.language import help_text
from partnerkit.words.word import Word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from partnerkit.commands.questions import Questions
    from partnerkit.register import Register
    from partnerkit.writing.draft import Draft
    from partnerkit.writing.joining import Conflict
    from partnerkit.writing.merging import Preferences

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_A = argument("A", "Kennung, die bleibt", "id that stays", record_ids)
_B = argument(
    "B",
    "Kennung, die in A aufgeht",
    "id that becomes part of A",
    record_ids,
)
_PREFER = option(
    "prefer",
    Word("[FELD=]a|b", "[FIELD=]a|b"),
    "welcher Eintrag gilt, wo sie sich widersprechen: für ein Feld (status=b) oder sonst (a); "
    "mehrmals möglich",
    "which record counts where they contradict each other: for a field (status=b) or "
    "otherwise (a); can be repeated",
)


@app.command(
    help=help_text(
        "Führt zwei Einträge derselben Sache zusammen: A sagt danach, was beide sagen, Verweise "
        "auf B führen zu A, und B bleibt als frühere Kennung erhalten. Wo sie sich widersprechen, "
        "wird gefragt oder abgelehnt.",
        "Merges two records of the same thing: A then says what both say, references to B lead to "
        "A, and B is kept as a former id. Where they contradict each other, it asks or refuses.",
    )
)
def merge(
    ctx: typer.Context,
    a: str = _A,
    b: str = _B,
    prefer: list[str] | None = _PREFER,
    kind: str | None = KIND,
    dry_run: bool = DRY_RUN,
    diff: bool = DIFF,
    commit: bool = COMMIT,
    yes: bool = YES,
    no_input: bool = NO_INPUT,
) -> None:
    """Merge one record into another."""
    from partnerkit.commands.questions import Questions

    if kind is not None:
        choose("--kind", kind, KINDS)
    preferences = _preferences(prefer or ())
    call, mode = invocation(ctx), Mode(dry_run, diff, commit)
    register = begin(call, mode)
    questions = Questions(call.language(register), no_input=no_input)
    with declining(call):
        draft = _settled(register, a, b, kind, preferences, questions)
    if mode.writes and not yes and questions.open:
        show_diff(draft)
        if not questions.yes("ask-write", default=True):
            raise typer.Exit(1)
    carry_out(call, draft, mode)


def _preferences(given: Sequence[str]) -> Preferences:
    """Read ``--prefer``: ``a``, ``b``, or a field with one of them."""
    from partnerkit.writing.joining import SIDES
    from partnerkit.writing.merging import Preferences

    by_field: dict[str, str] = {}
    otherwise: str | None = None
    for text in given:
        name, equals, side = text.rpartition("=")
        if side.lower() not in SIDES or (equals and not name):
            raise Declined("no-preference", value=text)
        if equals:
            by_field[name] = side.lower()
        else:
            otherwise = side.lower()
    return Preferences(by_field, otherwise)


def _settled(
    register: Register,
    a: str,
    b: str,
    kind: str | None,
    preferences: Preferences,
    questions: Questions,
) -> Draft:
    """Draft the merged record, asking for each contradiction where that is possible."""
    from partnerkit.writing.merging import Conflicting, Preferences
    from partnerkit.writing.merging import merge as draft_merging

    try:
        return draft_merging(register, a, b, kind, preferences)
    except Conflicting as found:
        if not questions.open:
            for conflict in found.conflicts:
                typer.echo(_shown(conflict, questions.lang), err=True)
            raise
        chosen = {one.field: _asked(one, questions) for one in found.conflicts}
    settled = Preferences({**preferences.by_field, **chosen}, preferences.otherwise)
    return draft_merging(register, a, b, kind, settled)


def _asked(conflict: Conflict, questions: Questions) -> str:
    choices = [("a", f"A: {conflict.a}"), ("b", f"B: {conflict.b}")]
    return questions.choice("", None, "ask-conflict", choices, field=conflict.field)


def _shown(conflict: Conflict, lang: str) -> str:
    return worded("conflict", conflict._asdict(), lang)
