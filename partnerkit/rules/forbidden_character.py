"""Control characters and characters that change the direction of writing."""

from __future__ import annotations

from collections.abc import Iterable

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import read_faults, rule
from partnerkit.words.word import Word


@rule(
    Severity.ERROR,
    de="hier steht das unsichtbare Steuerzeichen {code}; löschen Sie es",
    en="there is the invisible control character {code}; delete it",
    escaped=Word(
        de="der Wert enthält das Steuerzeichen {code} in umschriebener Form; löschen Sie es",
        en="the value holds the control character {code}, written as an escape; delete it",
    ),
)
def forbidden_character(register: Register) -> Iterable[Fault]:
    r"""A file holds a control character or one that changes the direction of writing.

    Why: Nobody sees it, but it can make a line read backwards, clear a terminal or break a table:
    the text on the screen is then not the text in the file. Arabic and Hebrew need none of them.

    Deutsch: Eine Datei enthält ein Steuerzeichen oder eines, das die Schreibrichtung ändert.

    Warum: Man sieht es nicht, aber es kann eine Zeile rückwärts lesen lassen, ein Terminal leeren
    oder eine Tabelle zerreißen: Der Text am Bildschirm ist dann nicht der Text der Datei.
    Arabisch und Hebräisch brauchen keines davon.

    Bad::

        title: "Hamburg \u202eolsO"

    Good::

        title: "Hamburg Oslo"
    """
    return read_faults(register, "forbidden-character")
