"""Words of the fields on standards, advice, evaluation and the next look at a record."""

from __future__ import annotations

from typing import Final

from partnerkit.words.field_words import FieldWords, below, field

_STANDARD: Final[dict[str, FieldWords]] = {
    "state": field(
        "Stand der Prüfung",
        "State of the assessment",
        "Nicht geprüft, nicht einschlägig, in Klärung, eingehalten oder nicht eingehalten.",
        "Not assessed, not applicable, open, met or not met.",
        "Stand",
        "Status",
        "Ergebnis",
    ),
    "evidence": field(
        "Nachweis",
        "Evidence",
        "Worauf sich die Einschätzung stützt, zum Beispiel ein Absatz der Vereinbarung.",
        "What the assessment rests on, for example a paragraph of the agreement.",
        "Beleg",
        "proof",
    ),
    "on": field(
        "Geprüft am",
        "Assessed on",
        "Der Tag der Prüfung.",
        "The day of the assessment.",
        "am",
        "Datum",
        "date",
    ),
}

STANDARDS_FIELDS: Final[dict[str, FieldWords]] = {
    "standards": field(
        "Standards",
        "Standards",
        "Wie es um soziale, arbeitsrechtliche und ökologische Standards steht.",
        "How social, labour and ecological standards stand.",
        "Nachhaltigkeitsstandards",
        "Mindeststandards",
    ),
    "standards.social": field(
        "Soziale Standards",
        "Social standards",
        "Zum Beispiel Teilhabe, Gleichstellung und der Schutz von Minderheiten.",
        "For example participation, equality and the protection of minorities.",
        "sozial",
        "soziales",
    ),
    **below("standards.social", _STANDARD),
    "standards.labour": field(
        "Arbeitsrechtliche Standards",
        "Labour standards",
        "Zum Beispiel faire Anwerbung und die Kernarbeitsnormen.",
        "For example fair recruitment and the core labour standards.",
        "arbeitsrechtlich",
        "Arbeitsrecht",
        "Arbeit",
        "labor",
    ),
    **below("standards.labour", _STANDARD),
    "standards.ecological": field(
        "Ökologische Standards",
        "Ecological standards",
        "Zum Beispiel Klimaschutz, Reisen und Beschaffung.",
        "For example climate protection, travel and procurement.",
        "ökologisch",
        "Umwelt",
        "environmental",
    ),
    **below("standards.ecological", _STANDARD),
}

REVIEW_FIELDS: Final[dict[str, FieldWords]] = {
    "consultations": field(
        "Beratungen",
        "Consultations",
        "Rat, der bei einer Kompetenzstelle erbeten und von ihr erteilt wurde. Nur intern "
        "sichtbar.",
        "Advice asked of a competence centre, and given by it. Visible internally only.",
        "Beratung",
        "Anfragen",
        "advice",
    ),
    "consultations.requested_on": field(
        "Erbeten am",
        "Requested on",
        "Wann um Rat gefragt wurde.",
        "When the advice was asked for.",
        "angefragt am",
        "Anfrage",
    ),
    "consultations.of": field(
        "Erbeten bei",
        "Asked of",
        "Welche Stelle gefragt wurde, als Kennung eines Akteurs.",
        "Which office was asked, as the id of an actor.",
        "bei",
        "Kompetenzstelle",
        "Stelle",
    ),
    "consultations.given_on": field(
        "Erteilt am",
        "Given on",
        "Wann die Antwort kam; ohne Angabe ist die Anfrage offen.",
        "When the answer came; left out, the request is open.",
        "beantwortet am",
        "Antwort",
        "answered on",
    ),
    "consultations.result": field(
        "Ergebnis",
        "Result",
        "Der Rat in ein oder zwei Sätzen.",
        "The advice in one or two sentences.",
        "Rat",
        "Empfehlung",
        "recommendation",
    ),
    "evaluation": field(
        "Evaluation",
        "Evaluation",
        "Ob und mit welchem Ergebnis die Partnerschaft ausgewertet wurde.",
        "Whether and with what result the partnership was evaluated.",
        "Evaluierung",
        "Auswertung",
        "Bewertung",
    ),
    "evaluation.due": field(
        "Fällig am",
        "Due",
        "Bis wann auszuwerten ist.",
        "By when it is to be evaluated.",
        "fällig",
        "Frist",
        "deadline",
    ),
    "evaluation.done_on": field(
        "Abgeschlossen am",
        "Done on",
        "Wann die Auswertung abgeschlossen wurde.",
        "When the evaluation was finished.",
        "erledigt am",
        "abgeschlossen",
    ),
    "evaluation.by": field(
        "Ausgewertet von",
        "Evaluated by",
        "Die Stelle, die ausgewertet hat, als Kennung eines Akteurs.",
        "The office that evaluated, as the id of an actor.",
        "von",
        "Stelle",
    ),
    "evaluation.result": field(
        "Empfehlung",
        "Recommendation",
        "Fortführen, weiterentwickeln, andere Form oder beenden.",
        "Continue, develop further, other form or end.",
        "Ergebnis",
        "Entscheidung",
        "outcome",
    ),
    "evaluation.report": field(
        "Bericht",
        "Report",
        "Wo der Bericht steht, meist eine Webadresse oder Drucksache.",
        "Where the report stands, usually a web address or a printed paper.",
        "Abschlussbericht",
    ),
    "next_review": field(
        "Nächste Durchsicht",
        "Next review",
        "Wann die zuständige Stelle den Eintrag wieder ansieht.",
        "When the office in charge looks at the record again.",
        "Wiedervorlage",
        "nächste Prüfung",
        "review",
    ),
}
