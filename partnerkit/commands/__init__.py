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
    "review": Command(
        "review",
        "weekly",
        Word("Kommentiert einen Änderungsantrag", "Comments on a merge request"),
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
    "answer": Command(
        "answer",
        "monthly",
        Word("Beantwortet eine schriftliche Anfrage", "Answers a written question"),
    ),
    "duplicates": Command(
        "duplicates",
        "weekly",
        Word(
            "Findet Doppeltes und parallele Strukturen, mit Gründen",
            "Finds duplicates and parallel structures, with reasons",
        ),
    ),
    "new": Command(
        "new",
        "writing",
        Word(
            "Nimmt eine Partnerschaft auf und zeigt vorher, was es schon gibt",
            "Enters a partnership, and shows before what there is already",
        ),
    ),
    "judge": Command(
        "judge",
        "writing",
        Word(
            "Hält fest, dass eine Überschneidung keine oder gewollt ist",
            "Records that an overlap is none, or is intended",
        ),
    ),
    "confirm": Command(
        "confirm",
        "writing",
        Word(
            "Hält fest, wer den Status wann bestätigt hat", "Records who confirmed the status when"
        ),
    ),
    "end": Command("end", "writing", Word("Beendet eine Partnerschaft", "Ends a partnership")),
    "suspend": Command(
        "suspend", "writing", Word("Setzt eine Partnerschaft aus", "Suspends a partnership")
    ),
    "resume": Command(
        "resume",
        "writing",
        Word("Setzt eine Partnerschaft wieder in Kraft", "Puts a partnership into force again"),
    ),
    "renew": Command(
        "renew",
        "writing",
        Word("Verlängert oder erneuert eine Vereinbarung", "Prolongs or renews an agreement"),
    ),
    "rename": Command(
        "rename",
        "writing",
        Word(
            "Gibt einem Eintrag eine andere Kennung, alle Verweise folgen",
            "Gives a record another id, all references follow",
        ),
    ),
    "merge": Command(
        "merge",
        "writing",
        Word(
            "Führt zwei Einträge derselben Sache zusammen", "Merges two records of the same thing"
        ),
    ),
    "retire-actor": Command(
        "retire_actor",
        "writing",
        Word(
            "Hält fest, bis wann es einen Akteur gab und wer ihm nachfolgt",
            "Records until when an actor existed and who succeeds it",
        ),
    ),
    "fix": Command(
        "fix",
        "writing",
        Word(
            "Behebt Befunde, bei denen es nichts zu entscheiden gibt",
            "Fixes the findings on which there is nothing to decide",
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
    "export": Command(
        "export",
        "monthly",
        Word("Gibt das Register in offenen Formaten aus", "Gives the register in open formats"),
    ),
    "form": Command(
        "form",
        "monthly",
        Word(
            "Macht ein Excel-Formular für Stellen ohne Git",
            "Makes an Excel form for offices without Git",
        ),
    ),
    "import": Command(
        "importing",
        "monthly",
        Word("Übernimmt ein Formular oder eine Tabelle", "Takes over a form or a table"),
    ),
    "schema": Command(
        "schema",
        "monthly",
        Word("Beschreibt das Format für Editoren", "Describes the record format for editors"),
    ),
}
