"""What the report on completeness says."""

from __future__ import annotations

from typing import Final

from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "summary": Word(
        "Wie vollständig das Register ist: je Feld, je Stelle, je Art",
        "How complete the register is: by field, by office, by kind",
    ),
    "title": Word("Vollständigkeit des Registers", "Completeness of the register"),
    "intro": Word(
        "{n}. Von den acht Feldern eines kurzen Eintrags sind {filled} von {slots} ausgefüllt. "
        "Ausgefüllt heißt: Es ist etwas angegeben, auch „keine“ oder 0.",
        "{n}. Of the eight fields of a short entry {filled} of {slots} are filled in. Filled in "
        'means: something is stated, "none" or 0 too.',
    ),
    "none": Word(
        "Das Register enthält hier keine Partnerschaft.", "The register holds no partnership here."
    ),
    "short": Word("Die acht Felder eines kurzen Eintrags", "The eight fields of a short entry"),
    "more": Word("Alle weiteren Felder", "All other fields"),
    "more-note": Word(
        "Nicht jedes Feld passt zu jeder Partnerschaft; ein leeres Feld ist kein Fehler.",
        "Not every field suits every partnership; an empty field is no fault.",
    ),
    "by-lead": Word("Nach Federführung", "By lead"),
    "by-kind": Word("Nach Art", "By kind"),
    "field": Word("Feld", "Field"),
    "filled": Word("Ausgefüllt", "Filled in"),
    "key": Word("Name im Format", "Name in the format"),
    "share": Word("Kurzer Eintrag ausgefüllt", "Short entry filled in"),
    "missing": Word("Am häufigsten leer", "Most often empty"),
}
