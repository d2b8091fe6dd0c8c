"""What the report on synergies says: suggestions, each with its reason in a sentence."""

from __future__ import annotations

from typing import Final

from partnerkit.words.fields import label
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    "summary": Word(
        "Wer sich zusammensetzen könnte: am selben Ort zu verschiedenen Themen, am selben Thema an "
        "verschiedenen Orten",
        "Who could sit down together: in one place on different topics, on one topic in different "
        "places",
    ),
    "title": Word("Mögliche Synergien", "Possible synergies"),
    "intro": Word(
        "Orte, an denen sich Partnerschaften verschiedener Stellen ergänzen: {places}. Engere "
        "Themen, an denen verschiedene Stellen mit verschiedenen Orten arbeiten: {topics}.",
        "Places where partnerships of different offices complement each other: {places}. Narrow "
        "topics on which different offices work with different places: {topics}.",
    ),
    "honest": Word(
        "Das sind Vorschläge aus den Angaben der Einträge, keine Bewertungen. Ob ein Gespräch sich "
        "lohnt, wissen die Stellen; vielleicht führen sie es längst.",
        "These are suggestions drawn from the entries, no judgements. Whether a talk is worth "
        "having the offices know; perhaps they have it already.",
    ),
    "places": Word("Ein Ort, verschiedene Themen", "One place, different topics"),
    "topics": Word("Ein Thema, verschiedene Orte", "One topic, different places"),
    "place-reason": Word(
        "{place}: {n} Stellen mit verschiedenen Themen ({fields}) könnten Besuche, Kontakte und "
        "Mittel gemeinsam nutzen.",
        "{place}: {n} offices with different topics ({fields}) could share visits, contacts and "
        "money.",
    ),
    "topic-reason": Word(
        "{topic}: {n} Stellen arbeiten daran mit {places} Orten; ein runder Tisch könnte sich "
        "lohnen.",
        "{topic}: {n} offices work on it with {places} places; a round table might be worth "
        "having.",
    ),
    "suggestion": Word("Vorschlag", "Suggestion"),
    "partnership": Word("Partnerschaft", "Partnership"),
    "themes": label("partnership.topics"),
    "office": Word("Stelle", "Office"),
    "counterpart": label("partnership.counterpart"),
    "no-places": Word(
        "An keinem Ort haben verschiedene Stellen Partnerschaften zu verschiedenen Themen, soweit "
        "die Einträge es sagen.",
        "In no place different offices have partnerships on different topics, as far as the "
        "entries say.",
    ),
    "no-topics": Word(
        "An keinem engeren Thema arbeiten verschiedene Stellen mit verschiedenen Orten, soweit die "
        "Einträge es sagen.",
        "On no narrow topic different offices work with different places, as far as the entries "
        "say.",
    ),
    "gap-topics": Word(
        "ohne Thema; sie bleiben außer Betracht", "without a topic; they are left out"
    ),
    "gap-office": Word(
        "ohne Stelle, die sie führt; sie bleiben außer Betracht",
        "without an office in charge; they are left out",
    ),
}
