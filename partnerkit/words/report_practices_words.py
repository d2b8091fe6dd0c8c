"""What the report on good practice says."""

from __future__ import annotations

from typing import Final

from partnerkit.words.fields import label
from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "summary": Word(
        "Gute Praxis: was von wem gelernt und was weitergegeben wird, nach Thema und Ort",
        "Good practice: what is learnt from whom and what is handed on, by topic and place",
    ),
    "title": Word("Gute Praxis: lernen und weitergeben", "Good practice: learn and hand on"),
    "intro": Word(
        "{n} in {partnerships}: {learn} übernommen, {teach} weitergegeben.",
        "{n} in {partnerships}: {learn} taken over, {teach} handed on.",
    ),
    "one": Word("Beispiel guter Praxis", "example of good practice"),
    "many": Word("Beispiele guter Praxis", "examples of good practice"),
    "none": Word(
        "Keine Partnerschaft nennt hierzu gute Praxis. Das heißt nicht, dass es keine gibt.",
        "No partnership names good practice on this. That does not mean that there is none.",
    ),
    "practice": Word("Gute Praxis", "Good practice"),
    "direction": label("partnership.practices.direction"),
    "by-topic": Word("Nach Themen", "By topic"),
    "learn": Word("Lernen", "Learn"),
    "teach": Word("Weitergeben", "Hand on"),
    "each": Word("Was, wo und mit wem", "What, where and with whom"),
    "same-topic": Word(
        "Partnerschaften zum Thema ohne Angabe zu guter Praxis",
        "Partnerships on the topic that say nothing about good practice",
    ),
    "none-on-topic": Word(
        "Keine weitere Partnerschaft nennt dieses Thema.", "No other partnership names this topic."
    ),
    "gap": Word("ohne Angabe zu guter Praxis", "say nothing about good practice"),
    "gap-topic": Word("ohne Thema", "without a topic"),
    "gap-source": Word("ohne Quelle", "without a source"),
    "of-practices": Word("Beispielen guter Praxis", "examples of good practice"),
}
