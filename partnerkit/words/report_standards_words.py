"""What the report on social, labour and ecological standards says."""

from __future__ import annotations

from typing import Final

from partnerkit.words.fields import label
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    "summary": Word(
        "Soziale, arbeitsrechtliche und ökologische Standards: Stand, Nachweise, Offenes",
        "Social, labour and ecological standards: state, evidence, what is open",
    ),
    "title": Word(
        "Soziale, arbeitsrechtliche und ökologische Standards",
        "Social, labour and ecological standards",
    ),
    "intro": Word(
        "{part} von {whole} nicht beendeten Partnerschaften machen Angaben zu Standards.",
        "{part} of {whole} partnerships that are not over say something about standards.",
    ),
    "still-open": Word(
        "Offen sind dort {open} von {asked} Standards: in Klärung, ungeprüft, nicht eingehalten "
        "oder ohne Angabe.",
        "Open there are {open} of {asked} standards: in clarification, not assessed, not met or "
        "not stated.",
    ),
    "counts": Word("Stand nach Art des Standards", "State by kind of standard"),
    "counts-note": Word(
        "Gezählt sind alle Partnerschaften, die nicht beendet oder ausgelaufen sind.",
        "Counted are all partnerships that have not ended or expired.",
    ),
    "state": Word("Stand", "State"),
    "social": Word("Sozial", "Social"),
    "labour": Word("Arbeit", "Labour"),
    "ecological": Word("Ökologie", "Ecology"),
    "each": Word("Partnerschaften mit Angaben", "Partnerships that say something"),
    "partnership": Word("Partnerschaft", "Partnership"),
    "standard": Word("Standard", "Standard"),
    "evidence": label("partnership.standards.social.evidence"),
    "on": label("partnership.standards.social.on"),
    "unstated": Word("keine Angabe", "not stated"),
    "none": Word(
        "Keine Partnerschaft macht Angaben zu Standards. Das heißt nicht, dass keine gelten.",
        "No partnership says anything about standards. That does not mean that there are none.",
    ),
    "gap": Word("ohne Angaben zu Standards", "say nothing about standards"),
    "gap-evidence": Word(
        "als eingehalten gemeldet, ohne einen Nachweis zu nennen",
        "reported as met without naming evidence",
    ),
    "of-standards": Word("Standards", "standards"),
}
