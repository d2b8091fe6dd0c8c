"""What the report on the economic side of the twinnings says."""

from __future__ import annotations

from typing import Final

from partnerkit.words.fields import label
from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "summary": Word(
        "Wirtschaftlicher Ansatzpunkt jeder Städtepartnerschaft, Lücken, Cluster beider Seiten",
        "The economic anchor of each twinning, the gaps, the clusters of both sides",
    ),
    "title": Word(
        "Wirtschaftliche Zusammenarbeit mit den Partnern", "Economic cooperation with the partners"
    ),
    "intro": Word(
        "Ein Ansatzpunkt für die wirtschaftliche Zusammenarbeit steht bei {part} von {whole} "
        "nicht beendeten Städtepartnerschaften.",
        "An anchor for economic cooperation is stated for {part} of {whole} twinnings that are "
        "not over.",
    ),
    "anchor": label("partnership.economic_anchor"),
    "twinnings": Word("Städtepartnerschaften", "Twinnings"),
    "no-twinnings": Word(
        "Das Register enthält hier keine Städtepartnerschaft, die nicht beendet ist.",
        "The register holds no twinning here that is not over.",
    ),
    "economy-topics": Word("Wirtschaftsthemen", "Economic topics"),
    "clusters": Word("Wer aus der Wirtschaft dort bekannt ist", "Which businesses are known there"),
    "clusters-note": Word(
        "Gezählt sind Unternehmen, Kammern, Cluster und Häfen des Registers: auf unserer Seite, "
        "wer an einer Partnerschaft mit dem Ort oder seinen Einrichtungen teilnimmt; auf der "
        "anderen, wer dort oder in demselben Land ist. Wer nicht im Register steht, fehlt.",
        "Counted are companies, chambers, clusters and ports of the register: on our side those "
        "that take part in a partnership with the place or its institutions; on the other those "
        "that are there or in the same country. Whoever is not in the register is missing.",
    ),
    "ours": Word("Auf unserer Seite", "On our side"),
    "theirs": Word("Auf der anderen Seite", "On the other side"),
    "others": Word("Andere Partnerschaften zur Wirtschaft", "Other partnerships on the economy"),
    "no-others": Word(
        "Keine andere Partnerschaft nennt ein Wirtschaftsthema oder einen Ansatzpunkt.",
        "No other partnership names an economic topic or an anchor.",
    ),
    "by-topic": Word("Wirtschaftsthemen und wo sie vorkommen", "Economic topics and where"),
    "no-topics": Word(
        "Keine Partnerschaft nennt ein Wirtschaftsthema.",
        "No partnership names an economic topic.",
    ),
    "gap-anchor": Word("ohne Ansatzpunkt", "without an anchor"),
    "gap-topics": Word("ohne Themen", "without topics"),
    "of-twinnings": Word("Städtepartnerschaften", "twinnings"),
}
