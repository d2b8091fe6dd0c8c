"""What the command due says."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    "title": Word("Was ansteht", "What is due"),
    "intro": Word(
        "{overdue} überfällig, {coming} in den nächsten {days} Tagen fällig.",
        "{overdue} overdue, {coming} due within the next {days} days.",
    ),
    "one": Word("Termin", "date"),
    "many": Word("Termine", "dates"),
    "offices": Word("Nach Stellen", "By office"),
    "office": Word("Stelle", "Office"),
    "no-office": Word("ohne Federführung", "without a lead"),
    "anyone": Word("alle Stellen", "all offices"),
    "overdue": Word("Überfällig", "Overdue"),
    "coming": Word("Demnächst", "Coming up"),
    "on": Word("Fällig", "Due"),
    "what": Word("Was", "What"),
    "subject": Word("Wobei", "In"),
    "detail": Word("Näheres", "Detail"),
    "nothing-overdue": Word("Nichts ist überfällig.", "Nothing is overdue."),
    "nothing-coming": Word(
        "In den nächsten {days} Tagen ist nichts fällig.",
        "Nothing is due within the next {days} days.",
    ),
    "nothing": Word("Es steht nichts an.", "Nothing is due."),
    "risk": Word("Risikoprüfung", "Risk review"),
    "project": Word("Ende des Projekts", "End of the project"),
    "advice": Word("Beratung erbeten, noch offen", "Advice asked for, still open"),
    "judgement": Word("Ende des Urteils über eine Überschneidung", "End of a judgement"),
    "confirmation": Word("Bestätigung des Status", "Confirmation of the status"),
    "call": Word("Ende des Förderaufrufs", "End of the call for proposals"),
    "call-opens": Word("Beginn des Förderaufrufs", "Start of the call for proposals"),
    "funding": Word("Ende der Förderung", "End of the funding"),
    "return": Word("Meldung an das Register", "Report to the register"),
    "gap-nothing": Word("ohne einen einzigen Termin", "without any date"),
    "gap-confirmed": Word(
        "nie bestätigt und darum ohne Termin der Bestätigung",
        "never confirmed and therefore without a date of confirmation",
    ),
    "gap-returns": Word(
        "ohne eine Meldung und darum ohne Termin der nächsten",
        "without a report and therefore without a date of the next",
    ),
    "of-offices": Word("meldenden Stellen", "reporting offices"),
}
