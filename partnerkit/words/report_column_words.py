"""Headings that the tables of several reports share."""

from __future__ import annotations

from typing import Final

from partnerkit.words.fields import label
from partnerkit.words.word import Word

COLUMNS: Final[dict[str, Word]] = {
    "partnership": Word("Partnerschaft", "Partnership"),
    "partnerships": Word("Partnerschaften", "Partnerships"),
    "counterpart": label("partnership.counterpart"),
    "lead": label("partnership.lead"),
    "kind": label("partnership.kind"),
    "status": label("partnership.status"),
    "signed": label("partnership.signed"),
    "topics": label("partnership.topics"),
    "topic": Word("Thema", "Topic"),
    "country": label("actor.country"),
    "place": Word("Ort", "Place"),
    "year": Word("Jahr", "Year"),
    "date": Word("Datum", "Date"),
    "count": Word("Anzahl", "Number"),
    "source": Word("Quelle", "Source"),
    "programme": Word("Programm", "Programme"),
    "why": Word("Warum", "Why"),
    "participants": label("partnership.activities.participants"),
    "reach": label("partnership.activities.reach"),
    "no-lead": Word("ohne Federführung", "without a lead"),
    "no-topic": Word("ohne Thema", "without a topic"),
    "unstated": Word("keine Angabe", "not stated"),
}
