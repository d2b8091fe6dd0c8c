"""Headings, labels and sentences of the overview."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    "title": Word("Überblick über die Partnerschaften", "Overview of the partnerships"),
    "partnership": Word("Partnerschaft", "Partnership"),
    "partnerships": Word("Partnerschaften", "Partnerships"),
    "id": Word("Kennung", "Id"),
    "count": Word("Anzahl", "Number"),
    "country": Word("Land", "Country"),
    "topic": Word("Thema", "Topic"),
    "lead": Word("Federführung", "Lead"),
    "kind": Word("Art", "Kind"),
    "status": Word("Status", "Status"),
    "signed": Word("Unterzeichnet", "Signed"),
    "counterpart": Word("Gegenseite", "Other side"),
    "home": Word("Unsere Seite", "Our side"),
    "countries": Word("Länder", "Countries"),
    "topics": Word("Themen", "Topics"),
    "term-end": Word("Ende der Laufzeit", "End of the term"),
    "next-review": Word("Wiedervorlage", "Next review"),
    "confirmed": Word("Zuletzt bestätigt", "Last confirmed"),
    "no-country": Word("ohne Gegenseite", "without another side"),
    "no-topic": Word("ohne Thema", "without a topic"),
    "no-lead": Word("ohne Federführung", "without a lead"),
    "by-country": Word("Partnerschaften nach Ländern", "Partnerships by country"),
    "by-topic": Word("Partnerschaften nach Themen", "Partnerships by topic"),
    "by-lead": Word("Partnerschaften nach Federführung", "Partnerships by lead"),
    "by-kind": Word("Partnerschaften nach Art", "Partnerships by kind"),
    "by-status": Word("Partnerschaften nach Status", "Partnerships by status"),
    "several": Word(
        "Eine Partnerschaft, zu der mehreres gehört, steht unter jedem davon.",
        "A partnership to which several belong is listed under each of them.",
    ),
    "due": Word("Was ansteht", "What is due"),
    "due-on": Word("Fällig", "Due"),
    "due-what": Word("Was", "What"),
    "nothing-due": Word(
        "In den nächsten sechs Monaten ist nichts fällig, und nichts ist überfällig.",
        "Nothing is due within the next six months, and nothing is overdue.",
    ),
    "empty": Word(
        "Das Register enthält noch keine Partnerschaft.", "The register holds no partnership yet."
    ),
    "gap-signed": Word("ohne Datum der Unterzeichnung", "without the date of the signature"),
    "gap-lead": Word("ohne Federführung", "without a lead"),
    "gap-topics": Word("ohne Thema", "without a topic"),
    "gap-purpose": Word("ohne Zweck", "without a purpose"),
    "gap-country": Word("ohne Land der Gegenseite", "without the country of the other side"),
    "gap-confirmed": Word(
        "ohne Bestätigung, dass der Status stimmt", "without a confirmation of the status"
    ),
    "gap-stale": Word(
        "zuletzt vor mehr als zwei Jahren bestätigt", "last confirmed more than two years ago"
    ),
    "gap-review": Word("ohne Wiedervorlage", "without a date of the next review"),
    "gap-claimed": Word("behauptet oder bestritten, nicht belegt", "claimed, not confirmed"),
    "gap-disputed": Word(
        "mit Angaben, denen andere Quellen widersprechen",
        "with facts that other sources contradict",
    ),
    "gap-unknown": Word("mit unbekanntem Status", "with an unknown status"),
}
