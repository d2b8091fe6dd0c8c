"""The options of ``partnerkit report`` that single reports take."""

from __future__ import annotations

from typing import Any

import typer

from partnerkit.words.language import help_text


def _option(name: str, metavar: tuple[str, str], de: str, en: str) -> Any:  # noqa: ANN401
    return typer.Option(None, f"--{name}", metavar=help_text(*metavar), help=help_text(de, en))


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
_REVISION = ("STAND", "REV")
FROM = _option("from", _REVISION, "evaluation: Ausgangsstand", "evaluation: baseline")
TO = _option("to", _REVISION, "evaluation: Endstand; sonst HEAD", "evaluation: end; else HEAD")
ACTOR = _option(
    "actor", ("KENNUNG", "ID"), "impact: wenn dieser Akteur ausfällt", "impact: if this actor falls"
)
GROUP = _option(
    "group",
    ("KENNUNG", "ID"),
    "portfolio: Anteil dieser Ländergruppe",
    "portfolio: share of this country group",
)
CONCENTRATION = typer.Option(
    False,
    "--concentration",
    help=help_text("portfolio: nur die Konzentration", "portfolio: only the concentration"),
)
PROFILE = _option(
    "profile",
    ("DATEI", "FILE"),
    "candidates: Datei mit dem Anforderungsprofil",
    "candidates: file with the profile",
)
YEAR = _option("year", ("JAHR", "YEAR"), "annual: dieses Jahr", "annual: this year")
FROM_YEAR = _option(
    "from-year", ("JAHR", "YEAR"), "budget: ab diesem Jahr", "budget: from this year"
)
TO_YEAR = _option("to-year", ("JAHR", "YEAR"), "budget: bis zu diesem Jahr", "budget: to this year")
YEARS = _option(
    "years",
    ("ZAHL", "NUMBER"),
    "anniversaries: so viele Jahre voraus",
    "anniversaries: so many years ahead",
)
MONTHS = _option(
    "months",
    ("ZAHL", "NUMBER"),
    "activities, announced: seit so vielen Monaten nichts",
    "activities, announced: nothing for so many months",
)
