"""The options of ``partnerkit report`` that single reports take."""

from __future__ import annotations

import typer

from partnerkit.commands.options import FILE, ID, option
from partnerkit.words.language import help_text
from partnerkit.words.word import Word

NAME = typer.Argument(
    None,
    metavar="NAME",
    help=help_text("Name des Berichts; siehe --list", "name of the report; see --list"),
)
LIST = typer.Option(
    False,
    "--list",
    help=help_text("alle Berichte mit ihren Fragen nennen", "name all reports, with questions"),
)
_REVISION = Word("STAND", "REV")
FROM = option("from", _REVISION, "evaluation: Ausgangsstand", "evaluation: baseline")
TO = option("to", _REVISION, "evaluation: Endstand; sonst HEAD", "evaluation: end; else HEAD")
ACTOR = option("actor", ID, "impact: wenn dieser Akteur ausfällt", "impact: if this actor falls")
GROUP = option(
    "group",
    ID,
    "portfolio: Anteil dieser Ländergruppe",
    "portfolio: share of this country group",
)
CONCENTRATION = typer.Option(
    False,
    "--concentration",
    help=help_text("portfolio: nur die Konzentration", "portfolio: only the concentration"),
)
PROFILE = option(
    "profile",
    FILE,
    "candidates: Datei mit dem Anforderungsprofil",
    "candidates: file with the profile",
)
YEAR = option("year", Word("JAHR", "YEAR"), "annual: dieses Jahr", "annual: this year")
FROM_YEAR = option(
    "from-year", Word("JAHR", "YEAR"), "budget: ab diesem Jahr", "budget: from this year"
)
TO_YEAR = option(
    "to-year", Word("JAHR", "YEAR"), "budget: bis zu diesem Jahr", "budget: to this year"
)
YEARS = option(
    "years",
    Word("ZAHL", "NUMBER"),
    "anniversaries: so viele Jahre voraus",
    "anniversaries: so many years ahead",
)
MONTHS = option(
    "months",
    Word("ZAHL", "NUMBER"),
    "activities, announced: seit so vielen Monaten nichts",
    "activities, announced: nothing for so many months",
)
