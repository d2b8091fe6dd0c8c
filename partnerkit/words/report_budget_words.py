"""What the report on money and staff says."""

from __future__ import annotations

from typing import Final

from partnerkit.words.fields import label
from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "summary": Word(
        "Geld und Personal je Partner, Jahr, Quelle und Programm; ohne Angabe ist nicht null",
        "Money and staff by partner, year, source and programme; not stated is not zero",
    ),
    "title": Word("Geld und Personal", "Money and staff"),
    "intro": Word(
        "Angaben für {years} liegen aus {part} von {whole} Partnerschaften vor: {spent}, "
        "{planned}. „k. A.“ oder ein leeres Feld heißt, dass nichts angegeben ist; 0 heißt, dass "
        "nichts ausgegeben wurde.",
        "Statements for {years} are at hand from {part} of {whole} partnerships: {spent}, "
        '{planned}. "n/s" or an empty cell means that nothing is stated; 0 means that nothing was '
        "spent.",
    ),
    "n-s": Word("k. A.", "n/s"),
    "sum-spent": Word("{euros} ausgegeben", "{euros} spent"),
    "sum-planned": Word("{euros} geplant", "{euros} planned"),
    "none-spent": Word("keine Ausgaben genannt", "no spending named"),
    "none-planned": Word("keine geplanten Mittel genannt", "no planned funds named"),
    "intro-none": Word(
        "Keine von {whole} Partnerschaften nennt Geld oder Personal{years}. Das heißt nicht, dass "
        "nichts ausgegeben wurde.",
        "None of {whole} partnerships names money or staff{years}. That does not mean that nothing "
        "was spent.",
    ),
    "in-years": Word(" für {years}", " for {years}"),
    "span": Word("{first} bis {last}", "{first} to {last}"),
    "bad-years": Word(
        "--from-year {first} liegt nach --to-year {last}.",
        "--from-year {first} is after --to-year {last}.",
    ),
    "too-many": Word(
        "Von {first} bis {last} sind es mehr als {most} Jahre; wählen Sie einen kürzeren Zeitraum.",
        "From {first} to {last} there are more than {most} years; choose a shorter period.",
    ),
    "years": Word("Je Jahr", "By year"),
    "partners": Word("Ausgegeben je Partner, in Euro", "Spent by partner, in euros"),
    "planned-partners": Word("Geplant je Partner, in Euro", "Planned by partner, in euros"),
    "no-partners": Word(
        "Für diese Jahre sind keine Ausgaben angegeben.", "No spending is stated for these years."
    ),
    "no-planned": Word(
        "Für diese Jahre ist nichts als geplant angegeben.",
        "Nothing is stated as planned for these years.",
    ),
    "no-lines": Word("Für diese Jahre ist nichts angegeben.", "Nothing is stated for these years."),
    "programmes": Word("Je Programm", "By programme"),
    "lines": Word("Alle Angaben", "All statements"),
    "own": Word("Eigene Mittel", "Own funds"),
    "third-party": Word("Drittmittel", "Third-party funds"),
    "no-source": Word("Quelle nicht genannt", "Source not named"),
    "spent": Word("Ausgegeben", "Spent"),
    "planned": Word("Geplant", "Planned"),
    "total": Word("Summe", "Total"),
    "staff": Word("Stellen", "Full-time staff"),
    "stating": Word("Nennen etwas", "Stating"),
    "euros": Word("Euro", "Euros"),
    "evidence": label("partnership.resources.evidence"),
    "is-planned": label("partnership.resources.planned"),
    "no-programme": Word("ohne Programm", "without a programme"),
    "years-note": Word(
        "Stellen sind Vollzeitstellen. Was nicht als geplant bezeichnet ist, zählt als ausgegeben.",
        "Staff is counted in full-time posts. What is not called planned counts as spent.",
    ),
    "sums-note": Word(
        "Eine Summe enthält nur, was angegeben ist; sie kann zu niedrig sein.",
        "A total holds only what is stated; it may be too low.",
    ),
    "silent": Word("Keine Angabe von", "No information from"),
    "silent-count": Word("Partnerschaften ohne Angabe", "Partnerships without a statement"),
    "no-silent": Word(
        "Zu jeder Partnerschaft ist etwas angegeben.", "Something is stated for every partnership."
    ),
    "gap": Word("ohne Angabe zu Geld oder Personal", "say nothing about money or staff"),
    "gap-euros": Word("ohne Betrag", "without a sum"),
    "gap-staff": Word("ohne Angabe zum Personal", "say nothing about staff"),
    "gap-planned": Word(
        "ohne Angabe, ob geplant oder ausgegeben", "do not say whether planned or spent"
    ),
    "of-lines": Word("Angaben", "statements"),
}
