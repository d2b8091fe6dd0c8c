"""``partnerkit judge``: what was reported together is two things, or intended to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from partnerkit.commands.invocation import invocation
from partnerkit.commands.lifecycle import day
from partnerkit.commands.options import DATE, ID, actor_ids, argument, option, partnership_ids
from partnerkit.commands.writing import COMMIT, DIFF, DRY_RUN, NO_INPUT, Mode, change
from partnerkit.words.language import help_text
from partnerkit.words.word import Word

if TYPE_CHECKING:
    from partnerkit.register import Register
    from partnerkit.writing.draft import Draft

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_KEYS = argument(
    Word("KENNUNG KENNUNG...", "ID ID..."),
    "Kennungen der Partnerschaften",
    "ids of the partnerships",
    partnership_ids,
)
_VERDICT = option(
    "verdict",
    "distinct|intended-parallel",
    "distinct: es sind zwei; intended-parallel: das Nebeneinander ist gewollt",
    "distinct: they are two; intended-parallel: they are meant to exist side by side",
    lambda: ["distinct", "intended-parallel"],
)
_BECAUSE = option("because", "TEXT", "aus welchem Grund", "for what reason")
_BY = option("by", ID, "wer das entschieden hat", "who decided it", actor_ids)
_ON = option("on", DATE, "wann, sonst heute", "when, otherwise today")
_UNTIL = option("until", DATE, "bis wann das Urteil gilt", "until when the judgement holds")


@app.command(
    help=help_text(
        "Hält fest, dass eine gemeldete Überschneidung keine oder gewollt ist, mit dem Grund. Sie "
        "wird dann nicht mehr gemeldet, bis das Urteil abläuft.",
        "Records that a reported overlap is none, or is intended, with the reason. It is then no "
        "longer reported until the judgement expires.",
    )
)
def judge(
    ctx: typer.Context,
    keys: list[str] = _KEYS,
    verdict: str | None = _VERDICT,
    because: str | None = _BECAUSE,
    by: str | None = _BY,
    on: str | None = _ON,
    until: str | None = _UNTIL,
    dry_run: bool = DRY_RUN,
    diff: bool = DIFF,
    commit: bool = COMMIT,
    no_input: bool = NO_INPUT,
) -> None:
    """Record a judgement on every pair of the partnerships named."""
    from partnerkit.commands.questions import Questions, labelled
    from partnerkit.model.vocabulary import Verdict
    from partnerkit.writing.judging import Ruling
    from partnerkit.writing.judging import judge as draft_judgement
    from partnerkit.writing.lookup import find_partnership, read_date
    from partnerkit.writing.proposing import term_code

    def drafted(register: Register) -> Draft:
        lang = invocation(ctx).language(register)
        for key in keys:
            if register.actor(key) is None:
                find_partnership(register, key)
        questions = Questions(lang, no_input=no_input)
        given = questions.choice("--verdict", verdict, "ask-verdict", labelled("verdict", lang))
        reason = questions.text("--because", because, "ask-because")
        questions.close()
        ruling = Ruling(
            verdict=Verdict(term_code("verdict", "--verdict", given)),
            because=reason,
            by=by,
            on=day("--on", on, register.today),
            until=read_date("--until", until) if until else None,
        )
        return draft_judgement(register, keys, ruling)

    change(ctx, Mode(dry_run, diff, commit), drafted)
