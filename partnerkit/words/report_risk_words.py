"""What the report on heightened review says: it repeats what others found, and judges nobody."""

from __future__ import annotations

from typing import Final

from partnerkit.words.fields import label
from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "summary": Word(
        "Genauer zu prüfende Partner: Index, Selbstbestimmung, Zustimmung, Vorkehrungen, Beratung",
        "Partners for closer review: index, autonomy, approval, precautions, advice",
    ),
    "title": Word("Genauere Prüfung von Partnern", "Closer review of partners"),
    "intro": Word(
        "{number} stehen unter genauerer Prüfung: {hinted} wegen eines Index, {own} nach eigener "
        "Entscheidung. Bewertet sind {assessed}, von einer Stelle gebilligt {approved}.",
        "{number} are under closer review: {hinted} because of an index, {own} by the register's "
        "own decision. Assessed are {assessed}, approved by an office {approved}.",
    ),
    "one": Word("Partnerschaft", "partnership"),
    "many": Word("Partnerschaften", "partnerships"),
    "no-verdict": Word(
        "Dieser Bericht urteilt über keinen Partner. Er gibt wieder, was ein vom Register "
        "gewählter, datierter Index sagt und was die Stellen eingetragen haben. Vereine, "
        "Initiativen und Diasporagruppen sind nicht ihre Regierung; kein Index führt sie hierher.",
        "This report judges no partner. It repeats what a dated index chosen by the register says "
        "and what the offices have entered. Associations, initiatives and diaspora groups are not "
        "their government and do not follow from an index.",
    ),
    "indices": Word("Indizes des Registers", "Indices of the register"),
    "index-as-of": Word("Stand", "As of"),
    "index-values": Word("Genauer zu prüfen", "Closer review for"),
    "index-countries": Word("Länder", "Countries"),
    "index-source": Word("Quelle", "Source"),
    "no-indices": Word(
        "Das Register nennt keinen Index; er steht in partnerkit.yaml unter „indices“.",
        'The register names no index; it stands in partnerkit.yaml under "indices".',
    ),
    "overrides": Word("Eigene Abweichungen von einem Index", "Overrides of an index"),
    "override-country": Word("Land", "Country"),
    "override-index": Word("Wert des Index", "Value of the index"),
    "override-value": Word("Eigener Wert", "Own value"),
    "override-because": Word("Begründung", "Reason"),
    "override-on": Word("Seit", "Since"),
    "profile": Word("Partnerschaften unter genauerer Prüfung", "Partnerships under closer review"),
    "why": Word("Anlass", "Reason"),
    "own-decision": Word("eigene Entscheidung", "own decision"),
    "assessed": label("partnership.risk.assessed_on"),
    "not-assessed": Word("nicht bewertet", "not assessed"),
    "approved": label("partnership.risk.approval.on"),
    "next": label("partnership.risk.next_review"),
    "overdue": Word("überfällig", "overdue"),
    "none": Word(
        "Keine Partnerschaft steht unter genauerer Prüfung.",
        "No partnership is under closer review.",
    ),
    "details": Word("Einschätzungen im Einzelnen", "Assessments in detail"),
    "no-details": Word("Es ist keine Einschätzung eingetragen.", "No assessment is entered."),
    "by": label("partnership.risk.by"),
    "governing_body": Word(
        "Stellt eine politische Seite die Mehrheit im Leitungsgremium?",
        "Does a political side hold the majority on the governing body?",
    ),
    "teaching_or_research": Word(
        "Sind Lehre oder Forschung an eine politische Lehre gebunden?",
        "Are teaching or research bound to a political doctrine?",
    ),
    "staff": Word(
        "Ist das Personal an eine politische Lehre gebunden?",
        "Is the staff bound to a political doctrine?",
    ),
    "note": label("partnership.risk.autonomy.note"),
    "dependency": label("partnership.risk.dependency"),
    "measures": label("partnership.risk.measures"),
    "approval": label("partnership.risk.approval"),
    "consultations": Word("Beratungen durch die Kompetenzstelle", "Advice of competence centres"),
    "requested": label("partnership.consultations.requested_on"),
    "of": label("partnership.consultations.of"),
    "given": label("partnership.consultations.given_on"),
    "result": label("partnership.consultations.result"),
    "still-open": Word("offen", "open"),
    "no-consultations": Word(
        "Kein Eintrag nennt eine Beratung.", "No record mentions a consultation."
    ),
    "gap-assessment": Word("ohne Einschätzung", "without an assessment"),
    "gap-approval": Word("ohne Zustimmung", "without an approval"),
    "gap-autonomy": Word(
        "mit unbeantworteten oder unbekannten Fragen zur Selbstbestimmung",
        "with questions of autonomy unanswered or unknown",
    ),
    "gap-measures": Word("ohne Angabe zu Vorkehrungen", "without a word on precautions"),
    "gap-next": Word("ohne nächste Risikoprüfung", "without a next risk review"),
    "of-reviewed": Word("Partnerschaften unter genauerer Prüfung", "partnerships under review"),
}
