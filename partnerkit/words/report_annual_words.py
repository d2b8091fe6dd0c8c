"""What the annual report says."""

from __future__ import annotations

from typing import Final

from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "summary": Word(
        "Jahresbericht: Partner, Stellen und Aktivitäten eines Jahres",
        "Annual report: partners, offices and activities of a year",
    ),
    "title": Word("Jahresbericht {year}", "Annual report {year}"),
    "intro": Word(
        "{n} mit {partnerships}; {people} angegeben. Neu unterzeichnet: {signed}; beendet oder "
        "ausgelaufen: {ended}; Beschlüsse: {decisions}; ausgegeben: {euros}.",
        "{n} with {partnerships}; {people} stated. Newly signed: {signed}; ended or expired: "
        "{ended}; decisions: {decisions}; spent: {euros}.",
    ),
    "one": Word("Aktivität", "activity"),
    "many": Word("Aktivitäten", "activities"),
    "one-person": Word("Teilnehmender", "participant"),
    "many-people": Word("Teilnehmende", "participants"),
    "no-people": Word("keine Zahl der Teilnehmenden", "no number of participants"),
    "no-euros": Word("keine Angabe", "not stated"),
    "not-over": Word(
        "Das Jahr {year} ist noch nicht vorbei; der Bericht ist vorläufig.",
        "The year {year} is not over yet; the report is preliminary.",
    ),
    "activities": Word("Aktivitäten nach Partnern", "Activities by partner"),
    "partner": Word("Partner", "Partner"),
    "office": Word("Stelle", "Office"),
    "activity": Word("Aktivität", "Activity"),
    "no-activities": Word(
        "Für {year} nennt keine Partnerschaft eine Aktivität. Das heißt nicht, dass es keine gab.",
        "No partnership names an activity for {year}. That does not mean that there was none.",
    ),
    "events": Word("Unterzeichnet, beschlossen, abgeschlossen, beendet", "Signed, decided, ended"),
    "what": Word("Was", "What"),
    "no-events": Word(
        "Für {year} steht keine Unterschrift, kein Beschluss, kein Abschluss und kein Ende im "
        "Register.",
        "For {year} the register holds no signature, decision, completion or end.",
    ),
    "signed-event": Word("unterzeichnet", "signed"),
    "decision-event": Word("Beschluss", "decision"),
    "project-event": Word("Projekt abgeschlossen", "project completed"),
    "evaluation-event": Word("Evaluation", "evaluation"),
    "detail": Word("Näheres", "Detail"),
    "no-partner": Word("ohne Gegenüber", "without a counterpart"),
    "silent": Word(
        "Aktive Partnerschaften ohne Aktivität in diesem Jahr",
        "Active partnerships without an activity in this year",
    ),
    "silent-note": Word(
        "Ob es dort nichts gab oder niemand etwas gemeldet hat, sagt das Register nicht.",
        "Whether there was nothing or nobody reported anything is not said by the register.",
    ),
    "no-silent": Word(
        "Jede aktive Partnerschaft nennt eine Aktivität.",
        "Every active partnership names an activity.",
    ),
    "latest": Word("Letzte Aktivität", "Latest activity"),
    "never": Word("nichts angegeben", "nothing stated"),
    "gap-activities": Word(
        "ohne Angabe zu Aktivitäten in diesem Jahr", "say nothing about activities in this year"
    ),
    "of-active": Word("aktiven Partnerschaften", "active partnerships"),
    "gap-people": Word("ohne Zahl der Teilnehmenden", "without the number of participants"),
    "of-activities": Word("Aktivitäten", "activities"),
}
