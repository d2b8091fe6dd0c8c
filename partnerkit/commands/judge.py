"""``partnerkit judge``: what was reported together is two things, or intended to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from partnerkit.commands.invocation import invocation
from partnerkit.commands.lifecycle import actor_ids, day, partnership_ids
from partnerkit.commands.writing import COMMIT, DIFF, DRY_RUN, NO_INPUT, Mode, change
from partnerkit.words.language import help_text

if TYPE_CHECKING:
    from partnerkit.register import Register
    from partnerkit.writing.draft import Draft

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_KEYS = typer.Argument(
    metavar=help_text("KENNUNG KENNUNG...", "ID ID..."),
    help=help_text("Kennungen der Partnerschaften", "ids of the partnerships"),
    autocompletion=partnership_ids,
)
_VERDICT = typer.Option(
    None,
    "--verdict",
    metavar="distinct|intended-parallel",
    help=help_text(
        "distinct: es sind zwei; intended-parallel: das Nebeneinander ist gewollt",
        "distinct: they are two; intended-parallel: they are meant to exist side by side",
    ),
    autocompletion=lambda: ["distinct", "intended-parallel"],
)
_BECAUSE = typer.Option(
    None, "--because", metavar="TEXT", help=help_text("aus welchem Grund", "for what reason")
)
_BY = typer.Option(
    None,
    "--by",
    metavar=help_text("KENNUNG", "ID"),
    help=help_text("wer das entschieden hat", "who decided it"),
    autocompletion=actor_ids,
)
_ON = typer.Option(
    None,
    "--on",
    metavar=help_text("DATUM", "DATE"),
    help=help_text("wann, sonst heute", "when, otherwise today"),
)
_UNTIL = typer.Option(
    None,
    "--until",
    metavar=help_text("DATUM", "DATE"),
    help=help_text("bis wann das Urteil gilt", "until when the judgement holds"),
)


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
