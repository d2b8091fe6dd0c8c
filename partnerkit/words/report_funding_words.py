"""What the report on funding programmes says."""

from __future__ import annotations

from typing import Final

from partnerkit.words.fields import label
from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "summary": Word(
        "Förderprogramme und Aufrufe: was offen ist, welche Partnerschaft passt, was bewilligt ist",
        "Funding programmes and calls: what is open, which partnership fits, what is granted",
    ),
    "title": Word("Förderprogramme und Aufrufe", "Funding programmes and calls"),
    "intro": Word(
        "{n} im Register. {open} am {day} offen; {coming} noch angekündigt.",
        "{n} in the register. {open} open on {day}; {coming} announced for later.",
    ),
    "one": Word("Förderprogramm", "funding programme"),
    "many": Word("Förderprogramme", "funding programmes"),
    "one-open": Word("Aufruf ist", "call is"),
    "many-open": Word("Aufrufe sind", "calls are"),
    "no-call-open": Word("Kein Aufruf ist", "No call is"),
    "no-call-coming": Word("keiner ist", "none is"),
    "one-coming": Word("ist", "is"),
    "many-coming": Word("sind", "are"),
    "no-programmes": Word(
        "partnerkit.yaml nennt keine Förderprogramme (programmes). Das heißt nicht, dass es keine "
        "gibt.",
        "partnerkit.yaml names no funding programmes (programmes). That does not mean that there "
        "are none.",
    ),
    "calls": Word("Aufrufe", "Calls"),
    "call": Word("Aufruf", "Call"),
    "opens": label("settings.programmes.calls.opens"),
    "closes": label("settings.programmes.calls.closes"),
    "state": Word("Stand", "State"),
    "fitting": Word("Passend", "Fitting"),
    "no-call": Word("kein Aufruf genannt", "no call named"),
    "no-date": Word("nicht genannt", "not named"),
    "call-open": Word("offen", "open"),
    "call-open-ended": Word("offen, ohne Frist", "open, without a deadline"),
    "call-maybe": Word("vielleicht offen", "perhaps open"),
    "call-coming": Word("angekündigt", "announced"),
    "call-closed": Word("geschlossen", "closed"),
    "call-unknown": Word("Frist nicht bekannt", "deadline not known"),
    "fits": Word("Welche Partnerschaft wozu passt", "Which partnership fits what"),
    "fits-note": Word(
        "Eine Partnerschaft passt, wenn sie alle Bedingungen erfüllt, die das Register zu Themen, "
        "Arten und Ländern des Programms nennt. Beendete und ausgesetzte sind nicht dabei. Ob ein "
        "Antrag möglich ist, entscheidet der Aufruf selbst.",
        "A partnership fits when it meets all conditions that the register names for the topics, "
        "kinds and countries of the programme. Those that are over or suspended are left out. "
        "Whether an application is possible is decided by the call itself.",
    ),
    "no-fits": Word(
        "Keine Partnerschaft erfüllt alle Bedingungen eines Programms.",
        "No partnership meets all conditions of a programme.",
    ),
    "fits-by": Word("Passt durch", "Fits by"),
    "already": Word("Bisher", "So far"),
    "applications": Word("Anträge und Bewilligungen", "Applications and grants"),
    "no-applications": Word(
        "Keine Partnerschaft nennt einen Antrag oder eine Bewilligung. Das heißt nicht, dass es "
        "keine gibt.",
        "No partnership names an application or a grant. That does not mean that there are none.",
    ),
    "sums": Word("Summen nach Stand", "Sums by state"),
    "applicants": label("settings.programmes.applicants"),
    "euros": label("partnership.funding.euros"),
    "from": label("partnership.funding.from"),
    "to": label("partnership.funding.to"),
    "sum": Word("Summe", "Sum"),
    "without-sum": Word("Ohne Betrag", "Without a sum"),
    "gap-funding": Word("ohne Angabe zu Fördermitteln", "say nothing about funding"),
    "gap-topics": Word("ohne Themen, also nicht zu prüfen", "without topics: cannot be checked"),
    "gap-calls": Word("ohne genannten Aufruf", "without a named call"),
    "gap-open": Word("ohne genannte Bedingungen", "without named conditions"),
    "of-programmes": Word("Förderprogrammen", "funding programmes"),
}
