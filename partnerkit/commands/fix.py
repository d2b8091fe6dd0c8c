"""``partnerkit fix``: the findings that leave no choice."""

from __future__ import annotations

import typer

from partnerkit.commands.invocation import invocation
from partnerkit.commands.options import NAMES, option
from partnerkit.commands.writing import COMMIT, DIFF, DRY_RUN, Mode, begin, carry_out
from partnerkit.commands.writing_messages import Declined, worded
from partnerkit.words.language import help_text
from partnerkit.words.word import Word

app = typer.Typer(rich_markup_mode=None, add_completion=False)


def fixable() -> list[str]:
    """Name the rules that have a safe fix, for completion."""
    from partnerkit.writing.fixes import FIXES

    return list(FIXES)


_RULES = option(
    "rule",
    Word("REGEL", "RULE"),
    "nur Befunde dieser Regel beheben (mehrmals möglich)",
    "fix only the findings of this rule (can be repeated)",
    fixable,
)


@app.command(
    help=help_text(
        "Behebt Befunde, bei denen es nichts zu entscheiden gibt: Daten wie 12.07.1958, "
        "Bezeichnungen statt Codes, frühere Kennungen, Wiederholungen in Listen, zerlegte "
        "Buchstaben, die Endung .yml. Alles andere bleibt, wie es ist.",
        "Fixes the findings on which there is nothing to decide: dates such as 12.07.1958, labels "
        "in place of codes, former ids, repetitions in lists, decomposed letters, the ending "
        ".yml. Everything else stays as it is.",
    )
)
def fix(
    ctx: typer.Context,
    names: list[str] | None = NAMES,
    rules: list[str] | None = _RULES,
    dry_run: bool = DRY_RUN,
    diff: bool = DIFF,
    commit: bool = COMMIT,
) -> None:
    """Fix what leaves no choice."""
    from partnerkit.commands.files_named import files_named
    from partnerkit.words.suggest import closest
    from partnerkit.writing.fixing import fix as draft_fixes

    for name in rules or ():
        if name not in fixable():
            raise Declined("no-fix", name=name, meant=closest(name, fixable()))
    call, mode = invocation(ctx), Mode(dry_run, diff, commit)
    register = begin(call, mode)
    known = {*register.sources, *(fault.span.path for fault in register.faults)}
    paths = files_named(call, known, names) if names else []
    draft = draft_fixes(call.root, register, rules or (), paths)
    if not draft.changes:
        typer.echo(worded("nothing-to-fix", {}, call.language(register)), err=True)
        return
    carry_out(call, draft, mode, same_meaning=True)
