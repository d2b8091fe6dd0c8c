"""What the report on candidates says."""

from __future__ import annotations

from typing import Final

from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "summary": Word(
        "Welche Orte zu einem Thema oder Anforderungsprofil passen, und was es dort schon gibt",
        "Which places fit a topic or a profile, and what there is already",
    ),
    "title": Word("Geeignete Orte", "Suitable places"),
    "no-question": Word(
        "Nennen Sie ein Thema mit --topic oder ein Anforderungsprofil mit --profile.",
        "Name a topic with --topic or a profile with --profile.",
    ),
    "no-topic-known": Word(
        "Das Profil nennt das Thema „{topic}“, das es nicht gibt.",
        'The profile names the topic "{topic}", which does not exist.',
    ),
    "no-country-known": Word(
        "Das Profil nennt „{country}“; das ist weder ein Land (DE, FR, …) noch eine Ländergruppe "
        "aus partnerkit.yaml.",
        'The profile names "{country}", which is neither a country (DE, FR, …) nor a group of '
        "countries in partnerkit.yaml.",
    ),
    "intro": Word(
        "Passend: {n} von {places} bekannten Orten. Gesucht: ",
        "Fitting: {n} of {places} known places. Wanted: ",
    ),
    "limits": Word(
        "Das Register kennt nur Orte, die darin stehen; andere Städte findet dieser Bericht nicht. "
        "Ob ein Ort bei einem Thema stark ist, weiß es nicht: Es nennt nur, wo dazu schon etwas "
        "eingetragen ist.",
        "The register knows only places that are in it; this report does not find other cities. "
        "It does not know whether a place is strong on a topic: it only says where something on "
        "it is entered already.",
    ),
    "want-from": Word("ab {number} Einwohnern", "from {number} inhabitants"),
    "want-to": Word("bis {number} Einwohner", "up to {number} inhabitants"),
    "candidates": Word("Orte mit Bezug zum Thema", "Places with a tie to the topic"),
    "fitting": Word("Orte, die passen", "Places that fit"),
    "candidates-none": Word(
        "Zu keinem passenden Ort ist etwas zu diesem Thema eingetragen.",
        "For no fitting place anything on this topic is entered.",
    ),
    "on-topic": Word("Zum Thema", "On the topic"),
    "learnt": Word("Gute Praxis", "Good practice"),
    "inhabitants": Word("Einwohner rund", "Inhabitants about"),
    "existing-count": Word("Vorhanden", "Existing"),
    "inhabitants-note": Word(
        "Einwohnerzahlen stammen aus GeoNames und sind auf etwa 12 % genau.",
        "Numbers of inhabitants are from GeoNames, exact to about 12 %.",
    ),
    "unknown": Word("nicht bekannt", "not known"),
    "others": Word(
        "Orte, zu denen zum Thema nichts eingetragen ist",
        "Places for which nothing on the topic is entered",
    ),
    "no-others": Word(
        "Kein weiterer Ort erfüllt die übrigen Bedingungen.",
        "No other place meets the other conditions.",
    ),
    "existing": Word("Was es dort schon gibt", "What there is already"),
    "no-existing": Word(
        "An den passenden Orten gibt es im Register noch keine Partnerschaft.",
        "The register holds no partnership yet at the fitting places.",
    ),
    "gap-inhabitants": Word(
        "ohne bekannte Einwohnerzahl; sie sind nicht ausgeschlossen",
        "without a known number of inhabitants; they are not left out",
    ),
    "gap-topics": Word("ohne Themen in den Einträgen", "without topics in their entries"),
    "of-places": Word("Orten", "places"),
}
