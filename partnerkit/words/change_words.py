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
    "changes-title": Word("Änderungen am Register", "Changes to the register"),
    "from": Word("von", "from"),
    "to": Word("bis", "to"),
    "no-changes": Word(
        "Zwischen den beiden Ständen hat sich im Register nichts geändert.",
        "Nothing in the register changed between the two states.",
    ),
    "summary": Word("Auf einen Blick", "At a glance"),
    "partnership": Word("Partnerschaft", "Partnership"),
    "record": Word("Eintrag", "Record"),
    "kind": Word("Art", "Kind"),
    "counterpart": Word("Gegenüber", "Counterpart"),
    "lead": Word("Federführung", "Lead"),
    "status": Word("Status", "Status"),
    "since": Word("seit", "since"),
    "reason": Word("Grund", "Reason"),
    "new": Word("Neue Partnerschaften", "New partnerships"),
    "renewed": Word("Verlängert", "Renewed"),
    "ended": Word("Beendet oder ausgelaufen", "Ended or expired"),
    "status-changed": Word("Anderer Status", "Other status"),
    "moved": Word("Andere Federführung", "Other lead"),
    "renamed-merged": Word("Umbenannt, zusammengelegt, gelöscht", "Renamed, merged, deleted"),
    "edited": Word("Weitere Änderungen", "Other changes"),
    "actors": Word("Akteure", "Actors"),
    "settings": Word("Einstellungen des Registers", "Settings of the register"),
    "event-renamed": Word("umbenannt", "renamed"),
    "event-absorbed": Word("aufgegangen in", "merged into"),
    "event-deleted": Word("gelöscht", "deleted"),
    "event-created": Word("neu", "new"),
    "event-changed": Word("geändert", "changed"),
    "event-unreadable": Word("nicht lesbar", "not readable"),
    "former-id": Word("frühere Kennung", "former id"),
    "present-id": Word("heutige Kennung", "present id"),
    "how": Word("Wie", "How"),
    "prolonged": Word("Ende der Laufzeit", "End of the term"),
    "follow-up": Word("neue Vereinbarung nach", "new agreement after"),
    "open-ended": Word("unbefristet", "without an end"),
    "no-office": Word("ohne Federführung", "without a lead"),
    "no-country": Word("ohne Land", "without a country"),
    "office": Word("Stelle", "Office"),
    "country": Word("Land", "Country"),
    "new-overlaps": Word("Neue Überschneidungen", "New overlaps"),
    "resolved-overlaps": Word("Erledigte Überschneidungen", "Resolved overlaps"),
    "new-findings": Word("Neue Befunde", "New findings"),
    "resolved-findings": Word("Erledigte Befunde", "Resolved findings"),
    "overlap": Word("Was sich überschneidet", "What overlaps"),
    "members": Word("Einträge", "Records"),
    "strength": Word("Sicherheit", "Certainty"),
    "finding": Word("Befund", "Finding"),
    "place": Word("Stelle", "Place"),
    "severity": Word("Schwere", "Severity"),
    "rule": Word("Regel", "Rule"),
    "same-actor": Word("derselbe Akteur zweimal", "the same actor twice"),
    "same-partnership": Word("dieselbe Partnerschaft zweimal", "the same partnership twice"),
    "parallel-structure": Word("parallele Struktur", "parallel structure"),
    "certain": Word("sicher", "certain"),
    "likely": Word("wahrscheinlich", "likely"),
    "possible": Word("möglich", "possible"),
    "error": Word("Fehler", "error"),
    "warning": Word("Warnung", "warning"),
    "info": Word("Hinweis", "info"),
    "too-large-to-judge": Word(
        "In einem Register dieser Größe vergleicht dieser Bericht keine Überschneidungen und "
        "Befunde; das tun „partnerkit duplicates --since {since}“ und „partnerkit lint --since "
        "{since}“.",
        "In a register of this size this report compares no overlaps and findings; "
        '"partnerkit duplicates --since {since}" and "partnerkit lint --since {since}" do.',
    ),
}
