"""What the report on decisions says."""

from __future__ import annotations

from typing import Final

from partnerkit.words.fields import label
from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "summary": Word(
        "Beschlüsse: Gremien, Daten, Vorlagen, Ergebnisse, Stimmen; was vertagt oder verwiesen ist",
        "Decisions: bodies, dates, documents, results, votes; what is adjourned or referred",
    ),
    "title": Word("Beschlüsse und Gremien", "Decisions and bodies"),
    "intro": Word(
        "{n} von {bodies}; {open}.",
        "{n} of {bodies}; {open}.",
    ),
    "one": Word("Beschluss", "decision"),
    "many": Word("Beschlüsse", "decisions"),
    "one-body": Word("Gremium", "body"),
    "many-bodies": Word("Gremien", "bodies"),
    "one-open": Word("Vorlage ist noch offen", "document is still open"),
    "many-open": Word("Vorlagen sind noch offen", "documents are still open"),
    "nothing-open": Word("keine Vorlage ist offen", "no document is open"),
    "none": Word(
        "Keine Partnerschaft nennt einen Beschluss. Das heißt nicht, dass es keinen gibt.",
        "No partnership names a decision. That does not mean that there is none.",
    ),
    "body": label("partnership.decisions.body"),
    "document": label("partnership.decisions.document"),
    "result": label("partnership.decisions.result"),
    "for": label("partnership.decisions.votes.for"),
    "against": label("partnership.decisions.votes.against"),
    "abstained": label("partnership.decisions.votes.abstained"),
    "on": Word("Datum", "Date"),
    "open": Word("Offene Vorlagen", "Open documents"),
    "open-note": Word(
        "Offen ist, was verwiesen oder vertagt wurde, solange kein späterer Beschluss zu derselben "
        "Vorlage im Register steht.",
        "Open is what was referred or adjourned while the register holds no later decision on the "
        "same document.",
    ),
    "no-open": Word(
        "Keine Vorlage ist verwiesen oder vertagt.", "No document is referred or adjourned."
    ),
    "bodies": Word("Gremien", "Bodies"),
    "latest": Word("Zuletzt", "Latest"),
    "open-count": Word("Offen", "Open"),
    "dealing": Word("Befasst mit", "Deals with"),
    "no-bodies": Word(
        "Keine Partnerschaft nennt ein Gremium. Das heißt nicht, dass sich keines mit ihr befasst.",
        "No partnership names a body. That does not mean that none deals with it.",
    ),
    "all": Word("Alle Beschlüsse, die jüngsten zuerst", "All decisions, latest first"),
    "gap": Word("ohne Angabe zu Beschlüssen", "say nothing about decisions"),
    "gap-bodies": Word("ohne Angabe zu Gremien", "say nothing about bodies"),
    "gap-votes": Word("ohne Stimmenzahlen", "without numbers of votes"),
    "gap-date": Word("ohne Datum", "without a date"),
    "of-decisions": Word("Beschlüssen", "decisions"),
}
