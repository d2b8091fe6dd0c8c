"""What an answer to a written question says beside its tables."""

from __future__ import annotations

from typing import Final

from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "title": Word("Antwort: {title}", "Answer: {title}"),
    "form": Word("Form", "Form"),
    "document": Word("Drucksache", "Document"),
    "body": Word("Gestellt in", "Asked in"),
    "asked-on": Word("Vom", "Dated"),
    "url": Word("Fundstelle", "Where it stands"),
    "known": Word("Zum Wortlaut", "On the wording"),
    "preamble": Word("Vorbemerkung", "Preliminary remark"),
    "how": Word(
        "Die Antworten sind aus dem Register „{register}“ erzeugt und geben wieder, was dort am "
        "{day} stand. Was dort nicht angegeben ist, ist als nicht angegeben bezeichnet; das heißt "
        "nicht, dass es das nicht gibt.",
        'The answers are made from the register "{register}" and show what stood there on {day}. '
        "What is not stated there is called not stated; that does not mean that there is none.",
    ),
    "question": Word("{number}. {text}", "{number}. {text}"),
    "answer-to": Word("Zu {number}:", "On {number}:"),
    "chosen": Word("Dazu stehen {n} im Register.", "The register holds {n} on this."),
    "none-chosen": Word(
        "Das Register enthält dazu keinen Eintrag. Das heißt nicht, dass es nichts gibt.",
        "The register holds no entry on this. That does not mean that there is none.",
    ),
    "nothing-left": Word(
        "Das Register enthält keine Partnerschaft dieser Auswahl. Das heißt nicht, dass es keine "
        "gibt.",
        "The register holds no partnership of this selection. That does not mean that there is "
        "none.",
    ),
    "not-stated-by": Word(
        "Keine Angabe zu „{field}“ von: {offices}.", 'No information on "{field}" from: {offices}.'
    ),
    "all-stated": Word(
        "Zu „{field}“ liegt von allen eine Angabe vor.", 'Everybody has stated "{field}".'
    ),
    "office-with-number": Word("{office} ({number} von {whole})", "{office} ({number} of {whole})"),
    "sources": Word("Quellen", "Sources"),
    "no-sources": Word(
        "Keine der genannten Partnerschaften nennt eine Quelle.",
        "None of the partnerships named gives a source.",
    ),
    "publisher": Word("Herausgeber", "Publisher"),
    "accessed": Word("Abgerufen", "Accessed"),
    "footer": Word(
        "Stand der Daten: {day}, Fassung {commit}. Erzeugt mit partnerkit answer; derselbe Stand "
        "gibt dieselbe Antwort.",
        "State of the data: {day}, version {commit}. Made with partnerkit answer; the same state "
        "gives the same answer.",
    ),
    "no-commit": Word("ohne Git", "without Git"),
    "one-of-three": Word(
        "Jede Frage braucht genau eines von: report, list, answer.",
        "Every question needs exactly one of: report, list, answer.",
    ),
    "no-report": Word(
        "Den Bericht „{name}“ gibt es nicht; alle nennt: partnerkit report --list",
        'There is no report "{name}"; all are named by: partnerkit report --list',
    ),
    "not-taken": Word(
        "Der Bericht „{name}“ kennt die Angabe „{option}“ nicht.",
        'The report "{name}" does not take "{option}".',
    ),
    "only-report": Word("„{option}“ gibt es nur bei report.", '"{option}" goes with report only.'),
    "only-list": Word("„{option}“ gibt es nur bei list.", '"{option}" goes with list only.'),
    "no-table": Word(
        "Der Bericht „{name}“ hat keine Tabelle „{table}“; er hat: {choices}",
        'The report "{name}" has no table "{table}"; it has: {choices}',
    ),
    "no-field": Word(
        "„{field}“ ist kein öffentliches Feld einer Partnerschaft.",
        '"{field}" is no public field of a partnership.',
    ),
    "no-value": Word(
        "„{value}“ ist bei „{option}“ nicht bekannt{meant}",
        '"{value}" is not known for "{option}"{meant}',
    ),
    "or": Word("; gemeint vielleicht: {choices}", "; perhaps meant: {choices}"),
}
