"""The commands, one a module: options and exit codes, everything else is done below.

This table is what ``--help`` shows; a test holds it against the modules.
"""

from __future__ import annotations

from typing import NamedTuple

from partnerkit.words.word import Word

PANELS = {
    "weekly": Word("Jede Woche", "Every week"),
    "writing": Word("Schreiben", "Writing"),
    "monthly": Word("Berichte und Austausch", "Reports and exchange"),
}


class Command(NamedTuple):
    """One command: its module, where the help lists it, and what it does."""

    module: str
    panel: str
    summary: Word


COMMANDS = {
    "lint": Command(
        "lint",
        "weekly",
        Word("Prüft das Register und sagt, was zu tun ist", "Checks the register, says what to do"),
    ),
    "explain": Command(
        "explain",
        "weekly",
        Word("Erklärt eine Regel mit Beispielen", "Explains a rule with examples"),
    ),
    "brief": Command(
        "brief",
        "weekly",
        Word("Entwirft die Tagesordnung der Sitzung", "Drafts the agenda of the meeting"),
    ),
    "changes": Command(
        "changes",
        "weekly",
        Word("Vergleicht zwei Stände des Registers", "Compares two states of the register"),
    ),
    "history": Command(
        "history",
        "weekly",
        Word("Erzählt, wer einen Eintrag wann geändert hat", "Tells who changed a record when"),
    ),
    "overview": Command(
        "overview",
        "weekly",
        Word("Zeigt, wer mit wem zusammenarbeitet", "Shows who works with whom"),
    ),
    "due": Command(
        "due",
        "weekly",
        Word("Zeigt, was ansteht und was überfällig ist", "Shows what is due and overdue"),
    ),
    "site": Command(
        "site",
        "weekly",
        Word("Erzeugt eine Website aus dem Register", "Makes a web site of the register"),
    ),
    "show": Command(
        "show",
        "weekly",
        Word(
            "Zeigt einen Eintrag mit allem, was auf ihn verweist",
            "Shows a record with all that refers to it",
        ),
    ),
    "place": Command(
        "place",
        "weekly",
        Word(
            "Zeigt, was alle Stellen mit einem Ort verbindet",
            "Shows what ties all offices to a place",
        ),
    ),
    "refs": Command(
        "refs",
        "weekly",
        Word("Zeigt die Querverweise eines Eintrags", "Shows the cross-references of a record"),
    ),
    "list": Command(
        "list",
        "weekly",
        Word("Listet Einträge nach einer Bedingung", "Lists the records that meet a condition"),
    ),
    "find": Command(
        "find", "weekly", Word("Sucht Wörter in allen Einträgen", "Searches words in all records")
    ),
    "mentions": Command(
        "mentions",
        "weekly",
        Word(
            "Sagt zu einem Antrag, was zu den genannten Orten besteht",
            "Says of a motion what exists with the places it names",
        ),
    ),
    "report": Command(
        "report",
        "monthly",
        Word("Beantwortet wiederkehrende Fragen", "Answers the questions that recur"),
    ),
    "duplicates": Command(
        "duplicates",
        "weekly",
        Word(
            "Findet Doppeltes und parallele Strukturen, mit Gründen",
            "Finds duplicates and parallel structures, with reasons",
        ),
    ),
    "fmt": Command(
        "fmt",
        "writing",
        Word(
            "Bringt Einträge in Reihenfolge und Schreibweise des Formats",
            "Puts records into the order and style of the format",
        ),
    ),
    "init": Command(
        "init",
        "writing",
        Word("Legt das Register einer Stadt an", "Makes the register of a city"),
    ),
    "schema": Command(
        "schema",
        "monthly",
        Word("Beschreibt das Format für Editoren", "Describes the record format for editors"),
    ),
}
