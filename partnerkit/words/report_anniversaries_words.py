"""What the report on anniversaries says."""

from __future__ import annotations

from typing import Final

from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "summary": Word(
        "Runde Jahrestage der Unterzeichnung in den kommenden Jahren",
        "Round anniversaries of the signature in the coming years",
    ),
    "title": Word("Runde Jahrestage", "Round anniversaries"),
    "intro": Word(
        "{n} bis {until}. Rund ist jedes Vielfache von fünf Jahren; jedes von 25 ist "
        "hervorgehoben.",
        "{n} until {until}. Round is every multiple of five years; every one of 25 stands out.",
    ),
    "one": Word("runder Jahrestag", "round anniversary"),
    "many": Word("runde Jahrestage", "round anniversaries"),
    "years": Word("Jahre", "Years"),
    "when": Word("Wann", "When"),
    "disputed": Word("Andere Quellen", "Other sources"),
    "note": Word(
        "Ein Jahrestag ist so genau wie das Datum der Unterzeichnung: Wo nur das Jahr bekannt ist, "
        "steht nur das Jahr. Beendete Partnerschaften sind nicht dabei.",
        "An anniversary is as exact as the date of the signature: where only the year is known, "
        "only the year is given. Partnerships that are over are left out.",
    ),
    "none": Word(
        "In dieser Zeit gibt es keinen runden Jahrestag, soweit das Register das Datum der "
        "Unterzeichnung kennt.",
        "There is no round anniversary in this time, as far as the register knows the date of the "
        "signature.",
    ),
    "too-many": Word(
        "--years {years}: höchstens {most} Jahre.", "--years {years}: {most} years at most."
    ),
    "gap": Word("ohne Datum der Unterzeichnung", "without the date of the signature"),
    "gap-year": Word("nur mit Jahr oder Monat", "with year or month only"),
}
