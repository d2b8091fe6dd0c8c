"""What is said around findings: how many there are, what belongs to them, what to do next."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    "none": Word(de="Nichts zu beanstanden", en="Nothing to complain of"),
    "and": Word(de=" und ", en=" and "),
    "in-files": Word(de="{counts} in {files}", en="{counts} in {files}"),
    "left-out": Word(
        de="Nicht gezeigt sind mindestens {more} weitere: von jeder Regel stehen hier höchstens "
        "{most} Befunde in einer Datei.",
        en="At least {more} more are not shown: of each rule at most {most} findings in one file "
        "stand here.",
    ),
    "explain": Word(
        de="Was eine Regel bedeutet, sagt zum Beispiel: partnerkit explain {rule}",
        en="To learn what a rule means, type for example: partnerkit explain {rule}",
    ),
    "see-also": Word(de="siehe auch", en="see also"),
    "github-limit": Word(
        de="GitHub zeigt am Quelltext nur die ersten {most} Befunde jeder Schwere; "
        "{rest} stehen allein in diesem Protokoll.",
        en="GitHub shows only the first {most} findings of each severity at the source; "
        "{rest} stand in this log alone.",
    ),
    "line": Word(de="Zeile", en="Line"),
    "severity": Word(de="Schwere", en="Severity"),
    "finding": Word(de="Befund", en="Finding"),
    "rule": Word(de="Regel", en="Rule"),
    "heading": Word(de="Prüfung des Registers", en="Check of the register"),
    "all-well": Word(de="alle Dateien", en="all files"),
}

COUNTED: Final[dict[str, tuple[Word, Word]]] = {
    "error": (Word("Fehler", "error"), Word("Fehler", "errors")),
    "warning": (Word("Warnung", "warning"), Word("Warnungen", "warnings")),
    "info": (Word("Hinweis", "info"), Word("Hinweise", "infos")),
    "file": (Word("Datei", "file"), Word("Dateien", "files")),
    "more": (Word("weiterer Befund", "other finding"), Word("weitere Befunde", "other findings")),
}
"""What is counted: the word for one and for several. German counts files in the dative."""
