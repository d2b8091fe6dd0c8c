"""What the report on the involvement of the sectors says."""

from __future__ import annotations

from typing import Final

from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "summary": Word(
        "Wer beteiligt ist: Wirtschaft, Wissenschaft, Zivilgesellschaft, Kommunen, Diaspora",
        "Who takes part: economy, science, civil society, municipalities, diaspora",
    ),
    "title": Word("Beteiligung nach Bereichen", "Involvement by sector"),
    "intro": Word(
        "In {all} von {whole} nicht beendeten Partnerschaften sind alle fünf Bereiche genannt, in "
        "{few} höchstens einer.",
        "In {all} of {whole} partnerships that are not over all five sectors are named, in {few} "
        "at most one.",
    ),
    "how": Word(
        "Der Bereich folgt aus der Art der Akteure: unsere Seite, Gegenüber, Federführung, "
        "beteiligte Stellen, Mitwirkende und Akteure der Projekte. „Nicht genannt“ heißt, dass der "
        "Eintrag niemanden nennt, nicht, dass niemand mitwirkt.",
        "The sector follows from the kind of the actors: our side, counterpart, lead, offices, "
        'participants and actors of projects. "Not named" means that the record names nobody, not '
        "that nobody takes part.",
    ),
    "sectors": Word("Partnerschaften, in denen ein Bereich vorkommt", "Partnerships by sector"),
    "sector": Word("Bereich", "Sector"),
    "named": Word("Genannt in Partnerschaften", "Named in partnerships"),
    "actors": Word("Akteure", "Actors"),
    "topics": Word("Bereiche nach Themen", "Sectors by topic"),
    "all": Word("Alle", "All"),
    "economy": Word("Wirt.", "Econ."),
    "science-education": Word("Wiss.", "Sci."),
    "civil-society": Word("Zivil.", "Civil"),
    "municipalities": Word("Komm.", "Munic."),
    "diaspora": Word("Dias.", "Dias."),
    "topics-note": Word(
        "Anzahl der Partnerschaften mit Wirtschaft, Wissenschaft und Bildung, Zivilgesellschaft, "
        "Kommunen, Diaspora; eine mit mehreren Themen zählt unter jedem davon.",
        "Number of partnerships with economy, science and education, civil society, "
        "municipalities, diaspora; one with several topics counts under each of them.",
    ),
    "missing": Word("Wer nicht genannt ist", "Who is not named"),
    "present": Word("Genannt", "Named"),
    "absent": Word("Nicht genannt", "Not named"),
    "none": Word(
        "Das Register enthält hier keine Partnerschaft, die nicht beendet ist.",
        "The register holds no partnership here that is not over.",
    ),
    "gap": Word("ohne Angabe zu Mitwirkenden", "without a word on participants"),
}
