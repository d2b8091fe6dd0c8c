"""What the query language says when it does not understand a query."""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    "query-rest": Word(
        de="„{text}“ steht hier zu viel; verbinden Sie Bedingungen mit and oder or",
        en='"{text}" is one too many here; join conditions with and or or',
    ),
    "query-sign": Word(
        de="„{text}“ gehört nicht in eine Abfrage; setzen Sie Werte in Anführungszeichen",
        en='"{text}" does not belong in a query; put values in quotation marks',
    ),
    "query-deep": Word(
        de="zu viele Klammern ineinander", en="too many brackets inside one another"
    ),
    "query-unclosed": Word(de="hier fehlt eine schließende Klammer", en="a bracket is not closed"),
    "query-field": Word(
        de="hier fehlt der Name eines Feldes, zum Beispiel lead",
        en="the name of a field is missing here, for example lead",
    ),
    "query-test": Word(
        de="nach „{field}“ fehlt eine Prüfung, zum Beispiel is missing, = wert oder < 1990",
        en='a test is missing after "{field}", for example is missing, = value or < 1990',
    ),
    "query-list": Word(
        de="nach in folgt eine Liste in Klammern: (eins, zwei)",
        en="in is followed by a list in brackets: (one, two)",
    ),
    "query-value": Word(de="hier fehlt ein Wert", en="a value is missing here"),
    "query-no-date": Word(
        de="„{value}“ ist kein Datum; schreiben Sie JJJJ, JJJJ-MM oder JJJJ-MM-TT, zum Beispiel "
        "1990-12-31",
        en='"{value}" is no date; write YYYY, YYYY-MM or YYYY-MM-DD, for example 1990-12-31',
    ),
    "query-no-number": Word(
        de="„{value}“ ist keine Zahl; schreiben Sie Ziffern und einen Punkt als Komma",
        en='"{value}" is no number; write digits, and a point before the decimals',
    ),
    "query-no-country": Word(
        de="„{value}“ ist kein Land{meant}", en='"{value}" is no country{meant}'
    ),
    "query-no-term": Word(
        de="„{value}“ ist kein Wert von „{field}“{meant}",
        en='"{value}" is no value of "{field}"{meant}',
    ),
    "query-long": Word(
        de="ein Weg durch mehr als {most} Felder führt nirgendwohin; kürzen Sie ihn",
        en="a path through more than {most} fields leads nowhere; shorten it",
    ),
    "query-unknown-field": Word(
        de="das Feld „{field}“ gibt es hier nicht{meant}",
        en='there is no field "{field}" here{meant}',
    ),
}
