"""What is said of a file that a command is given to read: a profile, a list of questions."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    "missing": Word(
        "hier fehlt „{field}“; ergänzen Sie das Feld", '"{field}" is missing here; add the field'
    ),
    "unknown": Word(
        "das Feld „{field}“ gibt es hier nicht; möglich sind: {choices}",
        'there is no field "{field}" here; possible are: {choices}',
    ),
    "choice": Word(
        "„{value}“ ist kein Wert von „{field}“; möglich sind: {choices}",
        '"{value}" is no value of "{field}"; possible are: {choices}',
    ),
    "text": Word(
        "„{field}“ braucht einen einzelnen Wert in derselben Zeile",
        '"{field}" takes a single value on the same line',
    ),
    "list": Word(
        "„{field}“ braucht eine Liste: jeden Wert mit „- “ davor in eine eigene Zeile",
        '"{field}" takes a list: each value on a line of its own with "- " before it',
    ),
    "mapping": Word(
        "„{field}“ hat eigene Felder: schreiben Sie sie eingerückt darunter",
        '"{field}" has fields of its own: write them indented below',
    ),
    "number": Word(
        "„{value}“ ist keine ganze Zahl, wie „{field}“ sie braucht",
        '"{value}" is no whole number as "{field}" needs it',
    ),
    "form": Word(
        "„{value}“ passt nicht in das Feld „{field}“", '"{value}" does not fit the field "{field}"'
    ),
    "not-read": Word(
        "Die Datei „{path}“ hat Fehler; nichts wurde ausgegeben.",
        'The file "{path}" has faults; nothing was put out.',
    ),
}
