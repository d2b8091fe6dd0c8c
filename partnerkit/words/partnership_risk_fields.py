"""Words of the fields of the risk assessment of a partnership."""

from __future__ import annotations

from typing import Final

from partnerkit.words.field_words import FieldWords, field

RISK_FIELDS: Final[dict[str, FieldWords]] = {
    "risk": field(
        "Risikobewertung",
        "Risk assessment",
        "Was die zuständige Stelle über Abhängigkeit und Freiheit des Gegenübers festhält. "
        "Das Programm stuft nie selbst ein. Nur intern sichtbar.",
        "What the office in charge records on dependency and on the freedom of the counterpart. "
        "The program never classifies by itself. Visible internally only.",
        "Risiko",
        "Risiken",
        "Risikoprüfung",
    ),
    "risk.assessed_on": field(
        "Bewertet am",
        "Assessed on",
        "Der Tag der Bewertung.",
        "The day of the assessment.",
        "am",
        "Datum",
        "date",
    ),
    "risk.by": field(
        "Bewertet von",
        "Assessed by",
        "Die Stelle, die bewertet hat, als Kennung eines Akteurs.",
        "The office that assessed, as the id of an actor.",
        "von",
        "Stelle",
    ),
    "risk.autonomy": field(
        "Prüfung der Selbstbestimmung",
        "Autonomy test",
        "Drei Fragen nach dem Einfluss eines Staates oder einer Regierungspartei auf das "
        "Gegenüber; „yes“ heißt: Es gibt ihn.",
        "Three questions about the influence of a state or a ruling party on the counterpart; "
        '"yes" means that there is such influence.',
        "Autonomie",
        "Selbstbestimmung",
        "Unabhängigkeit",
        "independence",
    ),
    "risk.autonomy.governing_body": field(
        "Einfluss auf die Leitung",
        "Influence on the governing body",
        "„yes“, wenn Staat oder Regierungspartei die Mehrheit der Leitung stellen oder bestimmen.",
        '"yes" if the state or the ruling party fills or appoints the majority of the governing '
        "body.",
        "Leitung",
        "Leitungsgremium",
        "leadership",
    ),
    "risk.autonomy.teaching_or_research": field(
        "Einfluss auf Lehre oder Forschung",
        "Influence on teaching or research",
        "„yes“, wenn Lehre, Forschung oder Programm politischen Vorgaben folgen müssen.",
        '"yes" if teaching, research or programme must follow political directions.',
        "Lehre",
        "Forschung",
        "research",
        "teaching",
    ),
    "risk.autonomy.staff": field(
        "Einfluss auf das Personal",
        "Influence on the staff",
        "„yes“, wenn das Personal politische Vorgaben vertreten muss oder danach ausgewählt wird.",
        '"yes" if the staff must uphold political directions or is chosen by them.',
        "Personal",
        "employees",
    ),
    "risk.autonomy.note": field(
        "Anmerkung zur Autonomie",
        "Note on autonomy",
        "Was zu den drei Fragen zu sagen ist; ein Text anstelle der Antworten wird so gelesen.",
        "What is to be said on the three questions; a text in place of the answers is read as it.",
    ),
    "risk.dependency": field(
        "Abhängigkeit",
        "Dependency",
        "Was ausfiele, wenn die Partnerschaft wegfiele.",
        "What would be lost if the partnership fell away.",
        "Abhängigkeiten",
        "dependence",
    ),
    "risk.measures": field(
        "Vorkehrungen",
        "Precautions",
        "Was getan wird, um das Risiko klein zu halten; je Zeile eine Vorkehrung.",
        "What is done to keep the risk small; one precaution a line.",
        "Maßnahmen",
        "Schutzmaßnahmen",
        "measures",
    ),
    "risk.approval": field(
        "Zustimmung",
        "Approval",
        "Wer der Zusammenarbeit trotz des Risikos zugestimmt hat.",
        "Who approved the cooperation in spite of the risk.",
        "Genehmigung",
        "Freigabe",
    ),
    "risk.approval.by": field(
        "Zugestimmt von",
        "Approved by",
        "Die Stelle, die zugestimmt hat, als Kennung eines Akteurs.",
        "The office that approved, as the id of an actor.",
        "von",
        "Stelle",
    ),
    "risk.approval.on": field(
        "Zugestimmt am",
        "Approved on",
        "Der Tag der Zustimmung.",
        "The day of the approval.",
        "am",
        "Datum",
        "date",
    ),
    "risk.next_review": field(
        "Nächste Risikoprüfung",
        "Next risk review",
        "Wann die Bewertung zu erneuern ist.",
        "When the assessment is to be renewed.",
        "Wiedervorlage",
        "nächste Prüfung",
        "review",
    ),
}
