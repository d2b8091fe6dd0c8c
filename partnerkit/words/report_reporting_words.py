"""What the report on the reporting of the offices says."""

from __future__ import annotations

from typing import Final

from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "summary": Word(
        "Welche Stelle wann zuletzt gemeldet hat, Fehlanzeigen, Überfälliges",
        "Which office reported last when, nil returns, what is overdue",
    ),
    "title": Word("Meldungen der Stellen", "Reports of the offices"),
    "intro": Word(
        "{n} mit Pflicht zur Meldung. Rechtzeitig gemeldet: {current}, davon Fehlanzeige: {nil}; "
        "überfällig: {overdue}; nie gemeldet: {never}.",
        "{n} expected to report. Reported in time: {current}, nil return: {nil} of them; overdue: "
        "{overdue}; never reported: {never}.",
    ),
    "one": Word("Stelle", "office"),
    "many": Word("Stellen", "offices"),
    "none": Word(
        "partnerkit.yaml nennt keine Stelle, die melden soll (offices). Wer nicht gefragt wird, "
        "von dem fehlt im Register vielleicht etwas.",
        "partnerkit.yaml names no office that is expected to report (offices). Of those who are "
        "not asked something may be missing in the register.",
    ),
    "office": Word("Stelle", "Office"),
    "every": Word("Alle … Monate", "Every … months"),
    "last": Word("Zuletzt", "Latest"),
    "due": Word("Nächste bis", "Next by"),
    "state": Word("Stand", "State"),
    "reported": Word("Gemeldet", "Reported"),
    "entries": Word("Im Register", "In the register"),
    "current": Word("rechtzeitig", "in time"),
    "current-nil": Word("Fehlanzeige", "nil return"),
    "overdue": Word("überfällig", "overdue"),
    "never": Word("nie gemeldet", "never reported"),
    "never-yet": Word("nie", "never"),
    "at-once": Word("sofort", "at once"),
    "no-interval": Word("ohne Frist", "without an interval"),
    "note": Word(
        "„Gemeldet“ ist die Zahl der letzten Meldung; „Im Register“ sind die nicht beendeten "
        "Partnerschaften unter der Federführung dieser Stelle. Beides muss nicht gleich sein.",
        '"Reported" is the number of the last report; "In the register" are the partnerships that '
        "are not over and led by this office. The two need not be equal.",
    ),
    "unasked": Word("Federführend, aber nicht gefragt", "In the lead, but not asked"),
    "unasked-note": Word(
        "Diese Stellen führen Partnerschaften, stehen aber nicht unter „offices“ in "
        "partnerkit.yaml.",
        'These offices lead partnerships but do not stand under "offices" in partnerkit.yaml.',
    ),
    "no-unasked": Word(
        "Jede federführende Stelle soll auch melden.",
        "Every office in the lead is also expected to report.",
    ),
    "gap-never": Word("ohne Meldung", "without a report"),
    "gap-every": Word("ohne Frist", "without an interval"),
    "of-offices": Word("Stellen", "offices"),
}
