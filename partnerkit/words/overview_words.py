"""Headings, labels and sentences of the overview."""

from __future__ import annotations

from typing import Final

from partnerkit.words.fields import label
from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "title": Word("Überblick über die Partnerschaften", "Overview of the partnerships"),
    "id": Word("Kennung", "Id"),
    "home": label("partnership.home"),
    "next-review": label("partnership.next_review"),
    "confirmed": label("partnership.confirmed"),
    "countries": Word("Länder", "Countries"),
    "term-end": Word("Ende der Laufzeit", "End of the term"),
    "no-country": Word("ohne Gegenüber", "without a counterpart"),
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
    "undated": Word(
        "{n} von {whole} nennen keinen Beginn und sind darum mitgezählt; ob es sie am",
        "{n} of {whole} state no beginning and are therefore counted; whether they existed on",
    ),
    "undated-one": Word(
        "{n} von {whole} nennt keinen Beginn und ist darum mitgezählt; ob es sie am",
        "{n} of {whole} states no beginning and is therefore counted; whether it existed on",
    ),
    "undated-open": Word(" schon gab, sagt das Register nicht.", " the register does not say."),
    "gap-signed": Word("ohne Datum der Unterzeichnung", "without the date of the signature"),
    "gap-lead": Word("ohne Federführung", "without a lead"),
    "gap-topics": Word("ohne Thema", "without a topic"),
    "gap-purpose": Word("ohne Zweck", "without a purpose"),
    "gap-country": Word("ohne Land des Gegenübers", "without the country of the counterpart"),
    "gap-confirmed": Word(
        "ohne Bestätigung, dass der Status stimmt", "without a confirmation of the status"
    ),
    "gap-stale": Word(
        "zuletzt vor mehr als zwei Jahren bestätigt", "last confirmed more than two years ago"
    ),
    "gap-review": Word("ohne nächste Durchsicht", "without a date of the next review"),
    "gap-claimed": Word("behauptet oder bestritten, nicht belegt", "claimed, not confirmed"),
    "gap-disputed": Word(
        "mit Angaben, denen andere Quellen widersprechen",
        "with facts that other sources contradict",
    ),
    "gap-unknown": Word("mit unbekanntem Status", "with an unknown status"),
}
