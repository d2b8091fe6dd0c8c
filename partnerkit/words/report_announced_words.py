"""What the report on announced projects says."""

from __future__ import annotations

from typing import Final

from partnerkit.words.fields import label
from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "summary": Word(
        "Angekündigt und nie getan: Projekte, deren Zeit verstrichen ist",
        "Announced and never done: projects whose time has passed",
    ),
    "title": Word("Angekündigte Projekte", "Announced projects"),
    "intro": Word(
        "Angekündigt: {announced} von {projects} im Register. Davon ist die Zeit verstrichen bei: "
        "{overdue}. Über das geplante Ende hinaus laufen: {late}.",
        "Announced: {announced} of {projects} in the register. The time has passed of: {overdue}. "
        "Running beyond the planned end: {late}.",
    ),
    "one": Word("Projekt", "project"),
    "many": Word("Projekten", "projects"),
    "none": Word(
        "Keine Partnerschaft nennt ein Projekt. Das heißt nicht, dass keines angekündigt wurde.",
        "No partnership names a project. That does not mean that none was announced.",
    ),
    "project": Word("Projekt", "Project"),
    "start": label("partnership.projects.start"),
    "end": label("partnership.projects.end"),
    "since": Word("Unterzeichnet", "Signed"),
    "overdue": Word("Angekündigt, und die Zeit ist verstrichen", "Announced, and the time is past"),
    "no-overdue": Word(
        "Bei keinem angekündigten Projekt ist die Zeit sicher verstrichen.",
        "The time of no announced project has surely passed.",
    ),
    "overdue-note": Word(
        "Wo weder Beginn noch Ende geplant ist, zählt die Unterschrift der Partnerschaft: mehr als "
        "{months} Monate her. Ob ein Projekt inzwischen läuft, "
        "weiß die federführende Stelle.",
        "Where neither start nor end is planned, the signature of the partnership counts: more "
        "than {months} months ago. Whether a project runs by now is "
        "known to the office in the lead.",
    ),
    "end-passed": Word("Ende verstrichen", "end has passed"),
    "start-passed": Word("Beginn verstrichen", "start has passed"),
    "signed-long-ago": Word("seit der Unterschrift nichts", "nothing since the signature"),
    "waiting": Word("Angekündigt, noch in der Zeit", "Announced, still in time"),
    "no-waiting": Word("Kein Projekt wartet auf seinen Beginn.", "No project waits for its start."),
    "late": Word("Läuft über das geplante Ende hinaus", "Runs beyond the planned end"),
    "no-late": Word(
        "Kein laufendes Projekt ist über sein geplantes Ende hinaus.",
        "No running project is beyond its planned end.",
    ),
    "gap": Word("ohne Angabe zu Projekten", "say nothing about projects"),
    "gap-state": Word("ohne Stand", "without a state"),
    "gap-dates": Word("angekündigt, ohne Beginn und Ende", "announced, without start and end"),
}
