"""What the report on the fall of a country or an actor says."""

from __future__ import annotations

from typing import Final

from partnerkit.words.fields import label
from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "summary": Word(
        "Was ausfällt, wenn ein Land oder ein Akteur ausfällt: Partnerschaften, Vorhaben, Geld, "
        "Ziele, Ämter",
        "What falls if a country or an actor falls: partnerships, projects, money, goals, offices",
    ),
    "title": Word("Was ausfällt", "What falls"),
    "if": Word("Angenommen, es fällt aus: ", "Supposing this falls: "),
    "ask": Word(
        "Nennen Sie mit --country ein Land oder mit --actor einen Akteur, zum Beispiel: partnerkit "
        "report impact --country FR",
        "Name a country with --country or an actor with --actor, for example: partnerkit report "
        "impact --country FR",
    ),
    "intro": Word(
        "Betroffen wären {partnerships} von {whole} nicht beendeten Partnerschaften; {gone} davon "
        "entfielen ganz, weil eine Seite fehlt. Betroffene Vorhaben, angekündigt oder laufend: "
        "{projects}; offene Ziele: {goals}; Stellen: {offices}.",
        "Affected would be {partnerships} of {whole} partnerships that are not over; {gone} of "
        "them would fall altogether, because one side is missing. Projects "
        "affected, announced or running: {projects}; open goals: {goals}; offices: {offices}.",
    ),
    "how": Word("Wie beteiligt", "How involved"),
    "home": label("partnership.home"),
    "departments": Word("beteiligte Stelle", "other office"),
    "participants": Word("mitwirkend", "participant"),
    "projects-of": Word("in einem Projekt", "in a project"),
    "effect": Word("Folge", "Effect"),
    "falls": Word("entfällt", "falls"),
    "loses": Word("verliert Beteiligte", "loses parties"),
    "none": Word("Keine Partnerschaft wäre betroffen.", "No partnership would be affected."),
    "projects": Word("Vorhaben, angekündigt oder laufend", "Projects, announced or running"),
    "project": Word("Vorhaben", "Project"),
    "state": Word("Stand", "State"),
    "end": Word("Ende", "End"),
    "no-projects": Word("Kein Vorhaben wäre betroffen.", "No project would be affected."),
    "money": Word("Geld nach Jahren", "Money by year"),
    "own": Word("Eigene Mittel", "Own money"),
    "third": Word("Mittel Dritter", "Money of others"),
    "unsaid": Word("Ohne Herkunft", "Origin not stated"),
    "planned": Word("Davon geplant", "Planned, of these"),
    "no-money": Word(
        "Die betroffenen Einträge nennen keine Beträge; das heißt nicht, dass es keine gibt.",
        "The records concerned state no sums; that does not mean that there are none.",
    ),
    "goals": Word("Offene Ziele", "Open goals"),
    "goal": Word("Ziel", "Goal"),
    "strategic": Word("Strategisches Ziel", "Strategic goal"),
    "due": Word("Frist", "Due"),
    "uncovered": Word("Danach ohne jede Partnerschaft: ", "Without any partnership after that: "),
    "no-goals": Word("Kein offenes Ziel wäre betroffen.", "No open goal would be affected."),
    "offices": Word("Stellen", "Offices"),
    "office": Word("Stelle", "Office"),
    "lost": Word("Betroffene Partnerschaften", "Partnerships affected"),
    "no-offices": Word("Keine Stelle ist genannt.", "No office is named."),
    "topics": Word(
        "Themen, die danach keine Partnerschaft mehr behandelt: ",
        "Topics that no partnership would deal with after that: ",
    ),
    "gap-money": Word("ohne Angabe von Geld", "without a word on money"),
    "gap-projects": Word("ohne Angabe zu Projekten", "without a word on projects"),
    "gap-goals": Word("ohne Angabe zu Zielen", "without a word on goals"),
    "gap-lead": Word("ohne Federführung", "without a lead"),
    "of-affected": Word("betroffenen Partnerschaften", "partnerships affected"),
}
