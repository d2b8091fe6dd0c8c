"""What the evaluation of a trial period says: figures for and against, and no recommendation."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    "summary": Word(
        "Ausgangsstand gegen Endstand: Einträge, meldende Stellen, Vollständigkeit, "
        "Überschneidungen, Dauer; drei Möglichkeiten mit dem, was für und gegen sie spricht",
        "Baseline against end: entries, offices reporting, completeness, overlaps, time; three "
        "options with what speaks for and against each",
    ),
    "title": Word("Auswertung eines Zeitraums", "Evaluation of a period"),
    "ask": Word(
        "Nennen Sie mit --from den Ausgangsstand, als Fassung oder Datum: partnerkit report "
        "evaluation --from 2026-01-01 --audience internal",
        "Name the baseline with --from, as a revision or a date: partnerkit report evaluation "
        "--from 2026-01-01 --audience internal",
    ),
    "period": Word("vom ", "from "),
    "until": Word(" bis zum ", " to "),
    "figures": Word("Ausgangsstand und Endstand", "Baseline and end"),
    "figure": Word("Kennzahl", "Figure"),
    "from": Word("Anfang", "Start"),
    "to": Word("Ende", "End"),
    "change": Word("Änderung", "Change"),
    "entries": Word("Partnerschaften", "Partnerships"),
    "planned": Word("davon in Anbahnung", "of these in preparation"),
    "actors": Word("Akteure", "Actors"),
    "reporting": Word("Stellen, die gemeldet haben", "Offices that have reported"),
    "nil": Word("davon mit Fehlanzeige", "of these with a nil return"),
    "complete": Word(
        "Vollständigkeit der acht Grundangaben", "Completeness of the eight basic fields"
    ),
    "confirmed": Word("Einträge mit bestätigtem Status", "Entries with a confirmed status"),
    "overlaps": Word("Offene Überschneidungen", "Open overlaps"),
    "judged": Word("Beurteilte Überschneidungen", "Overlaps judged"),
    "what-of-overlaps": Word("Was aus Überschneidungen wurde", "What became of overlaps"),
    "found": Word("Neu gefunden", "Newly found"),
    "resolved-judged": Word("Seit dem Ausgangsstand beurteilt", "Judged since the baseline"),
    "resolved-otherwise": Word(
        "Anders gelöst: zusammengeführt, beendet oder geändert",
        "Resolved otherwise: merged, ended or changed",
    ),
    "left": Word("Weiterhin offen", "Still open"),
    "number": Word("Anzahl", "Number"),
    "overlap-note": Word(
        "Gezählt werden Paare von Partnerschaften, die dieselbe sind oder nebeneinander laufen.",
        "Counted are pairs of partnerships that are the same or run side by side.",
    ),
    "time": Word(
        "Vom ersten Eintrag bis zur Unterschrift", "From the first entry to the signature"
    ),
    "time-sentence": Word(
        "Im Register, bevor sie unterzeichnet wurden: {n}. Im mittleren Fall lagen {median} Tage "
        "dazwischen, höchstens {longest}.",
        "In the register before they were signed: {n}. In the median case {median} days lay "
        "between, at most {longest}.",
    ),
    "time-none": Word(
        "Keine Partnerschaft stand im Register, bevor sie unterzeichnet wurde; zur Dauer lässt "
        "sich nichts sagen.",
        "No partnership stood in the register before it was signed; nothing can be said about "
        "the time.",
    ),
    "options": Word("Drei Möglichkeiten", "Three options"),
    "no-choice": Word(
        "Der Bericht empfiehlt keine davon; er nennt, welche Zahlen dafür und dagegen sprechen.",
        "The report recommends none of them; it names the figures for and against each.",
    ),
    "continue": Word("Verstetigen: weiter wie bisher", "Continue as before"),
    "develop": Word("Weiterentwickeln: gleiche Form, mehr daraus machen", "Develop further"),
    "other": Word("Andere Form: anders organisieren", "Another form"),
    "for": Word("Dafür", "For"),
    "against": Word("Dagegen", "Against"),
    "nothing": Word("keine Zahl dieses Berichts", "no figure of this report"),
    "entries-grew": Word("neue Einträge: {n}", "new entries: {n}"),
    "entries-same": Word("nicht mehr Einträge als am Anfang", "no more entries than at the start"),
    "offices-in": Word(
        "Stellen, die gemeldet haben: {n} von {all}", "offices that have reported: {n} of {all}"
    ),
    "offices-out": Word(
        "Stellen ohne Meldung: {n} von {all}", "offices without a report: {n} of {all}"
    ),
    "settled": Word("geklärte Überschneidungen: {n}", "overlaps settled: {n}"),
    "still-open": Word("offene Überschneidungen: {n}", "open overlaps: {n}"),
    "filled": Word("vorhandene Grundangaben: {p} %", "basic fields stated: {p} %"),
    "lacking": Word("fehlende Grundangaben: {p} %", "basic fields lacking: {p} %"),
    "unconfirmed": Word(
        "Einträge ohne bestätigten Status: {n} von {all}",
        "entries without a confirmed status: {n} of {all}",
    ),
    "would-lose": Word(
        "umziehen müssten Einträge: {n}, Urteile: {judged}",
        "to be moved, entries: {n}, judgements: {judged}",
    ),
    "gap-offices": Word(
        "Welche Stellen melden sollen, sagt das Register nicht („offices“ in partnerkit.yaml)",
        'The register does not say which offices are to report ("offices" in partnerkit.yaml)',
    ),
    "gap-unread": Word(
        "Wegen Fehlern nicht lesbare Dateien des Endstands: {n}",
        "Files of the end that cannot be read because of errors: {n}",
    ),
}
