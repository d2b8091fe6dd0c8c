"""What the reports on changes say: history, changes, brief and review, in German and English."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    "history-title": Word("Geschichte des Eintrags", "History of the record"),
    "versions": Word("Was wann geändert wurde", "What was changed when"),
    "version": Word("Fassung", "Version"),
    "date": Word("Datum", "Date"),
    "author": Word("Von", "By"),
    "message": Word("Anlass", "Occasion"),
    "commit": Word("Commit", "Commit"),
    "merge-request": Word("Zusammenführung", "Merge request"),
    "signed": Word("signiert", "signed"),
    "event": Word("Ereignis", "Event"),
    "path": Word("Feld", "Key"),
    "what": Word("Angabe", "Field"),
    "before": Word("vorher", "before"),
    "after": Word("nachher", "after"),
    "unknown-date": Word("ohne Datum", "no date"),
    "unknown-author": Word("ohne Namen", "no name"),
    "created": Word("Eintrag angelegt", "Record created"),
    "deleted": Word("Eintrag gelöscht", "Record deleted"),
    "renamed": Word("Eintrag umbenannt", "Record renamed"),
    "absorbed": Word("Eintrag übernommen", "Record taken over"),
    "unreadable": Word("in dieser Fassung nicht lesbar", "not readable in this version"),
    "rewritten": Word("nur die Schreibweise geändert", "only written differently"),
    "no-versions": Word(
        "In dieser Auswahl wurde nichts geändert.", "Nothing was changed in this selection."
    ),
    "not-committed": Word(
        "Die Datei hat Änderungen, die noch in keinem Commit stehen.",
        "The file has changes that are in no commit yet.",
    ),
    "only-file": Word(
        "Die Datei steht noch in keinem Commit; ihre Geschichte beginnt mit dem ersten.",
        "The file is in no commit yet; its history begins with the first one.",
    ),
    "cut": Word(
        "Diese Kopie ist flach (shallow clone): Was vor dem {day} war, ist nicht bekannt. Die "
        "ganze Geschichte holt „git fetch --unshallow“.",
        "This is a shallow clone: what was before {day} is not known. "
        '"git fetch --unshallow" gets the whole history.',
    ),
    "cut-undated": Word(
        "Diese Kopie ist flach (shallow clone): Die früheren Fassungen sind nicht bekannt. Die "
        "ganze Geschichte holt „git fetch --unshallow“.",
        "This is a shallow clone: earlier versions are not known. "
        '"git fetch --unshallow" gets the whole history.',
    ),
}
