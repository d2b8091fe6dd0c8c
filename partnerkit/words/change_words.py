"""What the reports on changes say: history, changes, brief and review, in German and English."""

from __future__ import annotations

from typing import Final

from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "history-title": Word("Geschichte des Eintrags", "History of the record"),
    "versions": Word("Was wann geändert wurde", "What was changed when"),
    "version": Word("Fassung", "Version"),
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
    "record": Word("Eintrag", "Record"),
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
    "event-unreadable": Word("nicht lesbar", "not readable"),
    "former-id": Word("frühere Kennung", "former id"),
    "present-id": Word("heutige Kennung", "present id"),
    "how": Word("Wie", "How"),
    "prolonged": Word("Ende der Laufzeit", "End of the term"),
    "follow-up": Word("neue Vereinbarung nach", "new agreement after"),
    "no-office": Word("ohne Federführung", "without a lead"),
    "no-country": Word("ohne Land", "without a country"),
    "new-overlaps": Word("Neue Überschneidungen", "New overlaps"),
    "resolved-overlaps": Word("Erledigte Überschneidungen", "Resolved overlaps"),
    "new-findings": Word("Neue Befunde", "New findings"),
    "resolved-findings": Word("Erledigte Befunde", "Resolved findings"),
    "overlap": Word("Was sich überschneidet", "What overlaps"),
    "members": Word("Einträge", "Records"),
    "finding": Word("Befund", "Finding"),
    "place": Word("Stelle", "Place"),
    "severity": Word("Schwere", "Severity"),
    "rule": Word("Regel", "Rule"),
    "same-actor": Word("derselbe Akteur zweimal", "the same actor twice"),
    "same-partnership": Word("dieselbe Partnerschaft zweimal", "the same partnership twice"),
    "parallel-structure": Word("parallele Struktur", "parallel structure"),
    "too-large-to-judge": Word(
        "In einem Register dieser Größe vergleicht dieser Bericht keine Überschneidungen und "
        "Befunde; das tun „partnerkit duplicates --since {since}“ und „partnerkit lint --since "
        "{since}“.",
        "In a register of this size this report compares no overlaps and findings; "
        '"partnerkit duplicates --since {since}" and "partnerkit lint --since {since}" do.',
    ),
    "brief-title": Word("Tagesordnung", "Agenda"),
    "brief-subtitle": Word(
        "Was seit dem {day} geschehen ist, und was in den nächsten {days} Tagen ansteht",
        "What happened since {day}, and what is due within the next {days} days",
    ),
    "compared-with": Word("Verglichen mit Commit", "Compared with commit"),
    "edited-briefly": Word("Geänderte Angaben", "Changed fields"),
    "fields": Word("Angaben", "Fields"),
    "due-on": Word("Fällig", "Due"),
    "due-what": Word("Was", "What"),
    "overdue": Word("Überfällig", "Overdue"),
    "due-soon": Word("Bald fällig", "Due soon"),
    "unanswered": Word("Unbeantwortet", "Unanswered"),
    "question": Word("Was aussteht", "What is open"),
    "asked": Word("Bei wem", "With whom"),
    "advice": Word("Beratung erbeten", "advice asked for"),
    "return": Word("Meldung an das Register", "report to the register"),
    "nothing-to-decide": Word(
        "Seit dem letzten Mal hat sich nichts geändert, und es steht nichts an.",
        "Nothing has changed since the last time, and nothing is due.",
    ),
    "both-changed": Word(
        "Hier und auf „{since}“ geändert, geprüft ist die hiesige Fassung: {files}",
        'Changed here and on "{since}"; checked is the version here: {files}',
    ),
    "laid-over": Word(
        "Mitgeprüft vom Zweig „{branch}“: {files}",
        'Also checked, from the branch "{branch}": {files}',
    ),
    "review-title": Word("Durchsicht der Änderung", "Review of the change"),
    "no-record-changed": Word(
        "Diese Änderung betrifft keinen Eintrag des Registers.",
        "This change concerns no record of the register.",
    ),
    "all-well": Word(
        "Alles in Ordnung; die Änderung kann übernommen werden.",
        "All is well; the change can be merged.",
    ),
    "to-mend": Word(
        "Noch nicht fertig: {errors} zu beheben. Was zu tun ist, steht bei jedem Befund.",
        "Not ready yet: {errors} to mend. Each finding says what to do.",
    ),
    "to-agree": Word(
        "Nächster Schritt: mit der anderen Stelle sprechen und das Ergebnis mit „partnerkit judge“ "
        "festhalten, oder die Einträge zusammenlegen.",
        'Next step: talk to the other office and record the outcome with "partnerkit judge", or '
        "merge the records.",
    ),
    "to-consider": Word(
        "Die Änderung kann übernommen werden; {warnings} zu bedenken.",
        "The change can be merged; {warnings} to consider.",
    ),
    "findings": Word("Befunde", "Findings"),
    "done-with": Word("Erledigt: {findings}, {overlaps}.", "Resolved: {findings}, {overlaps}."),
    "comment-cut": Word(
        "Der Rest ist hier weggelassen; vollständig mit: partnerkit review {base}",
        "The rest is left out here; all of it with: partnerkit review {base}",
    ),
}
