"""``partnerkit explain``: what a rule means, why it is there, a bad and a good example."""

from __future__ import annotations

import typer

from partnerkit.commands.invocation import choose, invocation
from partnerkit.commands.options import argument, flag
from partnerkit.commands.rule_choice import known_rule, rule_names
from partnerkit.words.language import help_text
from partnerkit.words.word import Word

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_FORMATS = ("text", "markdown", "json")


_RULE = argument(
    Word("[REGEL]", "[RULE]"),
    "Name der Regel, wie er bei einem Befund in Klammern steht",
    "name of the rule, as it stands in brackets at a finding",
    rule_names,
    needed=False,
)
_LIST = flag("list", "alle Regeln mit einem Satz", "all rules with a sentence each")
_FORMAT = typer.Option(
    "text",
    "--format",
    metavar="FORMAT",
    help=", ".join(_FORMATS),
    autocompletion=lambda: list(_FORMATS),
)


@app.command(
    help=help_text(
        "Erklärt eine Regel: was sie verlangt, warum, und wie es richtig geht. Ohne Namen werden "
        "alle Regeln aufgezählt.",
        "Explains a rule: what it demands, why, and how it is done right. Without a name all "
        "rules are listed.",
    )
)
def explain(
    ctx: typer.Context,
    name: str | None = _RULE,
    every: bool = _LIST,
    form: str = _FORMAT,
) -> None:
    """Print the manual page of one rule, or the list of all."""
    from partnerkit.commands.output import show
    from partnerkit.formats import manual

    choose("--format", form, _FORMATS)
    lang = invocation(ctx).language()
    if name is None or every:
        text = manual.listing(form, lang)
    else:
        text = manual.write(known_rule(name), form, lang)
    show(text, for_people=form == "text")
