"""What the report on planned partnerships says."""

from __future__ import annotations

from typing import Final

from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "summary": Word(
        "Von der Idee zur Unterschrift: was angebahnt wird, wo, und wie lange schon",
        "From idea to signature: what is being prepared, where, and for how long",
    ),
    "title": Word("Partnerschaften in Anbahnung", "Partnerships in preparation"),
    "intro": Word(
        "{planned} in Anbahnung: {idea} als Idee, {exploratory} in Sondierung, {negotiating} in "
        "Verhandlung. In den letzten zwölf Monaten unterzeichnet: {signed}.",
        "{planned} in preparation: {idea} an idea, {exploratory} exploratory, {negotiating} in "
        "negotiation. Signed within the last twelve months: {signed}.",
    ),
    "states": Word("Wie weit die Anbahnungen sind", "How far the preparations are"),
    "median": Word("Tage, mittlerer Wert", "Days, median"),
    "longest": Word("Tage, längste", "Days, longest"),
    "undated": Word("ohne Datum", "without date"),
    "states-note": Word(
        "Tage im heutigen Status, gerechnet ab „Status seit“; ein ungenaues Datum zählt ab seinem "
        "letzten möglichen Tag, also mindestens so lange.",
        'Days in the status of today, counted from "Status since"; an inexact date counts from its '
        "last possible day: at least so long.",
    ),
    "by-lead": Word("Anbahnungen nach Federführung", "Preparations by lead"),
    "since": Word("Seit", "Since"),
    "days": Word("Tage", "Days"),
    "advice": Word("Beratung", "Advice"),
    "advice-open": Word("erbeten", "asked for"),
    "advice-given": Word("erteilt", "given"),
    "none-planned": Word(
        "Im Register steht keine Partnerschaft in Anbahnung.",
        "The register holds no partnership in preparation.",
    ),
    "signed-title": Word(
        "In den letzten zwölf Monaten unterzeichnet", "Signed within the last twelve months"
    ),
    "none-signed": Word(
        "In den letzten zwölf Monaten ist keine Unterzeichnung verzeichnet.",
        "No signature is recorded within the last twelve months.",
    ),
    "stages": Word("Tage in jedem Status, nach Git", "Days in each status, from Git"),
    "idea": Word("Idee", "Idea"),
    "exploratory": Word("Sondierung", "Exploratory"),
    "negotiating": Word("Verhandlung", "Negotiating"),
    "not-yet": Word("noch nicht", "not yet"),
    "stages-note": Word(
        "Ein Status beginnt mit „Status seit“ oder, wo das fehlt, mit dem Tag, an dem er ins "
        "Register kam.",
        'A status begins with "Status since" or, where that is lacking, on the day on which it '
        "came into the register.",
    ),
    "no-stages": Word(
        "Bis zu diesem Tag hat Git keine Partnerschaft in Anbahnung verzeichnet.",
        "Up to this day Git has recorded no partnership in preparation.",
    ),
    "no-history": Word(
        "Wie lange frühere Status galten, weiß nur Git, und dieses Register liegt nicht in Git.",
        "How long earlier statuses held only Git knows, and this register is not in Git.",
    ),
    "gap-since": Word("ohne Angabe, seit wann der Status gilt", "without the date of the status"),
    "gap-lead": Word("ohne Federführung", "without a lead"),
    "gap-goal": Word("ohne strategisches Ziel", "without a strategic goal"),
    "gap-advice": Word("ohne Angabe zu einer Beratung", "without a word on advice"),
    "planned": Word("Partnerschaften in Anbahnung", "partnerships in preparation"),
    "one-planned": Word("Partnerschaft", "partnership"),
    "many-planned": Word("Partnerschaften", "partnerships"),
}
