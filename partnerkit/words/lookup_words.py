"""What looking things up says: list, find, place, refs, mentions."""

from __future__ import annotations

from typing import Final

from partnerkit.words.report_column_words import COLUMNS
from partnerkit.words.word import Word

WORDS: Final[dict[str, Word]] = {
    **COLUMNS,
    "list-partnerships": Word("Partnerschaften", "Partnerships"),
    "list-actors": Word("Akteure", "Actors"),
    "where": Word("Bedingung: {query}", "Condition: {query}"),
    "find": Word("Suche nach „{text}“", 'Search for "{text}"'),
    "found": Word(
        "Gefunden in {partnerships} und {actors}.", "Found in {partnerships} and {actors}."
    ),
    "one-partnership": Word("einer Partnerschaft", "one partnership"),
    "many-partnerships": Word("Partnerschaften", "partnerships"),
    "one-actor": Word("einem Akteur", "one actor"),
    "many-actors": Word("Akteuren", "actors"),
    "record": Word("Eintrag", "Record"),
    "field": Word("Feld", "Field"),
    "id": Word("Kennung", "Id"),
    "passage": Word("Stelle", "Passage"),
    "place": Word("Was mit {name} besteht", "What exists with {name}"),
    "place-summary": Word(
        "{partnerships} mit {actors} an diesem Ort.", "{partnerships} with {actors} in this place."
    ),
    "place-no-ties": Word(
        "{actors} des Registers an diesem Ort, aber noch keine Partnerschaft mit ihnen.",
        "{actors} of the register in this place, but no partnership with them yet.",
    ),
    "place-none": Word(
        "Mit {name} verzeichnet das Register noch nichts.",
        "The register records nothing with {name} yet.",
    ),
    "place-country": Word(
        "{name} ist ein Land. Was mit ihm besteht, zeigt: partnerkit overview --country {code}",
        "{name} is a country. What exists with it is shown by: "
        "partnerkit overview --country {code}",
    ),
    "place-unknown": Word(
        "Einen Ort namens „{name}“ kennen weder das Register noch das Ortsverzeichnis von "
        "partnerkit.",
        'Neither the register nor partnerkit\'s list of places knows a place called "{name}".',
    ),
    "place-meant": Word(" Meinten Sie ", " Did you mean "),
    "n-partnerships": Word("Partnerschaften", "partnerships"),
    "n-partnership": Word("Partnerschaft", "partnership"),
    "n-actors": Word("Akteure", "actors"),
    "n-actor": Word("Akteur", "actor"),
    "with-actors": Word("Akteuren", "actors"),
    "with-actor": Word("Akteur", "actor"),
    "who-is-there": Word("Wer dort sitzt", "Who is there"),
    "our-side": Word("Unsere Seite", "Our side"),
    "their-side": Word("Gegenseite", "Other side"),
    "within-them": Word("Im Rahmen dieser Partnerschaften", "Within these partnerships"),
    "ties-with": Word("Partnerschaften", "Partnerships"),
    "same-country": Word("Sonst im selben Land", "Elsewhere in the same country"),
    "sector": Word("Bereich", "Sector"),
    "name": Word("Name", "Name"),
    "number": Word("Partnerschaften", "Partnerships"),
    "refs": Word("Querverweise von „{name}“", 'Cross-references of "{name}"'),
    "refs-to": Word("Nennt", "Names"),
    "refs-from": Word("Wird genannt von", "Is named by"),
    "refs-none": Word("Keine Querverweise.", "No cross-references."),
    "as": Word("Als", "As"),
    "tree": Word("Rahmen und Vereinbarungen", "Framework and agreements"),
    "chain": Word("Verlängerungen", "Renewals"),
    "mentions": Word("Orte und Akteure in „{file}“", 'Places and actors in "{file}"'),
    "mentions-none": Word(
        "In diesem Text wurden keine Orte und keine Akteure des Registers erkannt.",
        "No places and no actors of the register were recognised in this text.",
    ),
    "mentions-note": Word(
        "Erkannt werden Orte der Welt mit Namen in vielen Sprachen und alle Namen des Registers. "
        "Eine Nennung sagt nichts darüber, wie der Text sie meint.",
        "Recognised are places of the world by names in many languages, and all names of the "
        "register. A mention says nothing about how the text means it.",
    ),
    "mentioned": Word("Genannt", "Mentioned"),
    "times": Word("Mal", "Times"),
    "lines": Word("Zeilen", "Lines"),
    "exists": Word("Im Register", "In the register"),
    "of-them-resting": Word(
        "davon {number} ruhend oder ausgesetzt", "{number} of them dormant or suspended"
    ),
    "nothing": Word("nichts verzeichnet", "nothing recorded"),
    "own": Word("eigene Seite", "our own side"),
    "details": Word("Was besteht", "What exists"),
}
