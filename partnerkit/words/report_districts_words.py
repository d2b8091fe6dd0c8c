"""What the report on the districts says."""

from __future__ import annotations

from typing import Final

from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "summary": Word(
        "Die Bezirke im Vergleich: Partnerschaften, Gegenüber, Themen",
        "The districts compared: partnerships, counterparts, topics",
    ),
    "title": Word("Die Bezirke im Vergleich", "The districts compared"),
    "intro": Word(
        "{n} im Register; {with_any} mit mindestens einer nicht beendeten Partnerschaft, zusammen "
        "{partnerships}.",
        "{n} in the register; {with_any} with at least one partnership that is not over, together "
        "{partnerships}.",
    ),
    "one": Word("Bezirk", "district"),
    "many": Word("Bezirke", "districts"),
    "none": Word(
        "Das Register kennt keinen Bezirk der eigenen Seite (kind: district mit part_of).",
        "The register knows no district of our side (kind: district with part_of).",
    ),
    "district": Word("Bezirk", "District"),
    "live": Word("Nicht beendet", "Not over"),
    "over": Word("Beendet", "Over"),
    "counterparts": Word("Gegenüber", "Counterparts"),
    "countries": Word("Länder", "Countries"),
    "reported": Word("Zuletzt gemeldet", "Last reported"),
    "nil": Word("Fehlanzeige", "nil return"),
    "never": Word("nie", "never"),
    "compare-note": Word(
        "Ein Bezirk ohne Eintrag kann trotzdem Partnerschaften haben, die niemand gemeldet hat.",
        "A district without an entry may still have partnerships that nobody has reported.",
    ),
    "each": Word("Partnerschaften der Bezirke", "Partnerships of the districts"),
    "no-each": Word(
        "Kein Bezirk hat eine Partnerschaft im Register. Das heißt nicht, dass es keine gibt.",
        "No district has a partnership in the register. That does not mean that there is none.",
    ),
    "city-too": Word("Auch die Stadt", "The city too"),
    "city-note": Word(
        "„Auch die Stadt“ nennt Partnerschaften der Stadt oder anderer Stellen mit demselben Ort.",
        '"The city too" names partnerships of the city or of other offices with the same place.',
    ),
    "topics": Word("Themen der Bezirke", "Topics of the districts"),
    "topics-count": Word("Themen", "Topics"),
    "topics-label": COLUMNS["topics"],
    "no-topics": Word("Keine Partnerschaft nennt ein Thema.", "No partnership names a topic."),
    "districts": Word("Bezirke", "Districts"),
    "gap-none": Word("ohne Partnerschaft im Register", "without a partnership in the register"),
    "gap-topics": Word("ohne Themen", "without topics"),
    "of-districts": Word("Bezirken", "districts"),
}
