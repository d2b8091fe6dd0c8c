"""``partnerkit lint``: whether every file is in order and the register holds together."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from partnerkit.commands.invocation import Refusal, choose, invocation
from partnerkit.commands.options import OUTPUT, argument, flag, option
from partnerkit.commands.rule_choice import known_rule, rule_names
from partnerkit.commands.since import BRANCHES, SINCE, checked_since
from partnerkit.formats import FORMATS
from partnerkit.words.language import help_text
from partnerkit.words.word import Word

if TYPE_CHECKING:
    from partnerkit.lint import Result
    from partnerkit.register import Register

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_THRESHOLDS = ("error", "warning", "info", "never")
_WITH_STATISTICS = ("text", "json")


_PATHS = argument(
    Word("[PFAD]...", "[PATH]..."),
    "nur Befunde in diesen Dateien oder Ordnern zeigen",
    "show only the findings in these files or folders",
    needed=False,
)
_FORMAT = typer.Option(
    "text",
    "--format",
    metavar="FORMAT",
    help=", ".join(FORMATS),
    autocompletion=lambda: list(FORMATS),
)
_RULES = option(
    "rule",
    Word("REGEL", "RULE"),
    "nur diese Regel anwenden (mehrmals möglich)",
    "apply only this rule (can be repeated)",
    rule_names,
)
_FAIL_ON = option(
    "fail-on",
    Word("SCHWERE", "SEVERITY"),
    "ab welcher Schwere mit 1 enden: error, warning, info, never",
    "the severity from which to end with 1: error, warning, info, never",
    lambda: list(_THRESHOLDS),
    default="error",
)
_STATISTICS = flag(
    "statistics", "nur zählen, wie oft jede Regel etwas fand", "only count what each rule found"
)
_QUIET = flag("quiet", "keine Zusammenfassung", "no summary", short="-q")


@app.command(
    help=help_text(
        "Prüft jede Datei des Registers und ob die Einträge zueinander passen. Endet mit 1, wenn "
        "ein Befund die Schwere von --fail-on erreicht, und mit 2, wenn nichts zu prüfen war.",
        "Checks every file of the register, and whether the entries hold together. Ends with 1 "
        "when a finding reaches the severity of --fail-on, and with 2 when there was nothing to "
        "check.",
    )
)
def lint(
    ctx: typer.Context,
    paths: list[str] | None = _PATHS,
    form: str = _FORMAT,
    output: str | None = OUTPUT,
    rules: list[str] | None = _RULES,
    since: str | None = SINCE,
    branches: list[str] | None = BRANCHES,
    fail_on: str = _FAIL_ON,
    statistics: bool = _STATISTICS,
    quiet: bool = _QUIET,
) -> None:
    """Check the register; ends with 1 when something reaches ``--fail-on``."""
    from partnerkit.commands.forge import from_repository
    from partnerkit.commands.output import deliver
    from partnerkit.commands.progress import patience
    from partnerkit.commands.selection import narrowed
    from partnerkit.finding import Severity
    from partnerkit.lint import lint as run

    choose("--format", form, _WITH_STATISTICS if statistics else tuple(FORMATS))
    choose("--fail-on", fail_on, _THRESHOLDS)
    chosen = [known_rule(rule).name for rule in rules or ()]
    call = invocation(ctx)
    with patience("reading", call.language):
        if since is None:
            register = call.register()
            result = run(register, chosen)
        else:
            register, result = checked_since(call, since, branches, chosen)
    result = narrowed(result, register, call, paths or ())
    if result.files == 0 and not result.findings and since is None:
        raise Refusal("nothing-read", folder=call.root)
    if FORMATS[form].for_forge:
        result = from_repository(result, call.root)
    lang = call.language(register)
    text = _counts(result, form, lang) if statistics else _findings(result, register, form, lang)
    if form in {"text", "concise"} and not quiet:
        text += _closing(result, form, lang)
    deliver(text, Path(output) if output else None, for_people=FORMATS[form].for_people)
    if fail_on != "never" and result.reaches(Severity(fail_on)):
        raise typer.Exit(1)


def _findings(result: Result, register: Register, form: str, lang: str) -> str:
    from partnerkit.formats import writer

    return writer(form)(result, register, lang)


def _counts(result: Result, form: str, lang: str) -> str:
    from partnerkit.formats import statistics

    return statistics.json(result) if form == "json" else statistics.table(result, lang)


def _closing(result: Result, form: str, lang: str) -> str:
    """Write the last line, and for a terminal how to learn more."""
    from partnerkit.formats.wording import advice, summary

    last = f"{summary(result, lang)}\n"
    return last + advice(result, lang) if form == "text" else last
