"""What the report on activities says."""

from __future__ import annotations

from typing import Final

from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "summary": Word(
        "Aktivitäten nach Jahr und Partnerschaft, Teilnehmende; Partnerschaften ohne Aktivität",
        "Activities by year and partnership, participants; partnerships without activity",
    ),
    "title": Word("Aktivitäten", "Activities"),
    "intro": Word(
        "{n} in {partnerships}. Von {active} ist bei {idle} seit mehr als {months} Monaten keine "
        "Aktivität im Register, bei {silent} ist gar nichts angegeben.",
        "{n} in {partnerships}. Of {active}, {idle} have had no activity in the register for more "
        "than {months} months; nothing at all is stated for {silent}.",
    ),
    "one": Word("Aktivität", "activity"),
    "many": Word("Aktivitäten", "activities"),
    "one-active": Word("aktiven Partnerschaft", "active partnership"),
    "many-active": Word("aktiven Partnerschaften", "active partnerships"),
    "none": Word(
        "Keine Partnerschaft nennt eine Aktivität. Das heißt nicht, dass es keine gab.",
        "No partnership names an activity. That does not mean that there was none.",
    ),
    "by-year": Word("Je Jahr", "By year"),
    "undated": Word("ohne Datum", "without a date"),
    "people-note": Word(
        "Teilnehmende und erreichte Menschen sind zusammengezählt, wo sie angegeben sind; dahinter "
        "steht, bei wie vielen Aktivitäten.",
        "Participants and people reached are added up where they are stated; beside them stands "
        "for how many activities.",
    ),
    "stating": Word("aus", "from"),
    "by-kind": Word("Je Art", "By kind"),
    "no-kind": Word("ohne Art", "without a kind"),
    "latest": Word("Zuletzt", "Latest"),
    "each": Word("Je Partnerschaft, die jüngsten zuerst", "By partnership, latest first"),
    "activity": Word("Aktivität", "Activity"),
    "idle": Word(
        "Aktive Partnerschaften ohne jüngere Aktivität",
        "Active partnerships without a recent activity",
    ),
    "idle-note": Word(
        "Gezählt ist, was sicher länger als {months} Monate zurückliegt.",
        "Counted is what surely lies more than {months} months back.",
    ),
    "never": Word("nichts angegeben", "nothing stated"),
    "no-idle": Word(
        "Jede aktive Partnerschaft nennt eine jüngere Aktivität.",
        "Every active partnership names a recent activity.",
    ),
    "loose": Word(
        "Aktivitäten ohne geltende Partnerschaft", "Activities without a partnership in force"
    ),
    "no-loose": Word(
        "Keine Aktivität steht außerhalb einer geltenden Partnerschaft.",
        "No activity lies outside a partnership in force.",
    ),
    "no-counterpart": Word("ohne Gegenüber", "without a counterpart"),
    "gap": Word("ohne Angabe zu Aktivitäten", "say nothing about activities"),
    "gap-date": Word("ohne Datum", "without a date"),
    "gap-people": Word("ohne Zahl der Teilnehmenden", "without the number of participants"),
    "of-activities": Word("Aktivitäten", "activities"),
}
