"""What the report on strategic goals says."""

from __future__ import annotations

from typing import Final

from partnerkit.words.fields import label
from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "summary": Word(
        "Strategische Ziele und was die Partnerschaften dazu beitragen; Lücken und Fristen",
        "Strategic goals and what partnerships contribute; gaps and deadlines",
    ),
    "title": Word("Strategische Ziele und Partnerschaften", "Strategic goals and partnerships"),
    "intro": Word(
        "{covered} von {all} strategischen Zielen haben mindestens eine Partnerschaft, die nicht "
        "beendet ist.",
        "{covered} of {all} strategic goals have at least one partnership that is not over.",
    ),
    "uncovered": Word("Ohne Partnerschaft: ", "Without a partnership: "),
    "no-goals": Word(
        "Das Register nennt keine strategischen Ziele; sie stehen in partnerkit.yaml unter "
        "„strategic_goals“.",
        "The register names no strategic goals; they stand in partnerkit.yaml under "
        '"strategic_goals".',
    ),
    "strategic": Word("Ziele der Stadt", "Goals of the city"),
    "goal": label("partnership.goals.strategic_goal"),
    "period": label("settings.strategic_goals.period"),
    "target": label("settings.strategic_goals.target"),
    "contributions": Word("Beiträge", "Contributions"),
    "met": Word("erreicht", "met"),
    "trouble": Word("gefährdet, verfehlt", "at risk, missed"),
    "by-goal": Word("Beiträge der Partnerschaften", "Contributions of the partnerships"),
    "no-strategic": Word("keinem strategischen Ziel zugeordnet", "tied to no strategic goal"),
    "unknown-goal": Word("{id} (steht nicht in partnerkit.yaml)", "{id} (not in partnerkit.yaml)"),
    "contribution": Word("Beitrag", "Contribution"),
    "measure": label("partnership.goals.measure"),
    "due": label("partnership.goals.due"),
    "state": label("partnership.goals.state"),
    "no-contributions": Word(
        "Keine Partnerschaft nennt ein Ziel.", "No partnership states a goal."
    ),
    "without": Word(
        "Aktive Partnerschaften ohne strategisches Ziel",
        "Active partnerships without a strategic goal",
    ),
    "all-tied": Word(
        "Jede aktive Partnerschaft nennt ein strategisches Ziel.",
        "Every active partnership names a strategic goal.",
    ),
    "measures": Word("Fällige Maßnahmen", "Measures that are due"),
    "nothing-due": Word(
        "In den nächsten zwölf Monaten ist keine Maßnahme fällig, und keine ist überfällig.",
        "No measure is due within the next twelve months, and none is overdue.",
    ),
    "overdue": Word("überfällig", "overdue"),
    "gap-none": Word("ohne Angabe zu Zielen", "without a word on goals"),
    "gap-due": Word("ohne Frist", "without a deadline"),
    "gap-measure": Word("ohne Maßnahme", "without a measure"),
    "gap-state": Word("ohne Stand", "without a state"),
    "of-goals": Word("Beiträgen", "contributions"),
}
