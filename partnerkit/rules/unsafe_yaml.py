"""Parts of YAML that a register does not use."""

from __future__ import annotations

from collections.abc import Iterable

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import read_faults, rule
from partnerkit.words.word import Word


@rule(
    Severity.ERROR,
    de="„{text}“ gibt dem Wert eine Art, die ein Register nicht kennt; löschen Sie es, oder setzen "
    "Sie den ganzen Wert in Anführungszeichen, wenn es Text ist",
    en='"{text}" gives the value a type, which a register does not know; delete it, or put the '
    "whole value in quotation marks if it is text",
    alias=Word(
        de="„{text}“ verweist auf einen Wert an anderer Stelle; schreiben Sie den Wert aus, oder "
        "setzen Sie ihn in Anführungszeichen, wenn der Stern Text ist",
        en='"{text}" points to a value elsewhere; write the value out, or put it in quotation '
        "marks if the asterisk is text",
    ),
    anchor=Word(
        de="„{text}“ gibt dem Wert einen Namen zum Verweisen; löschen Sie ihn, oder setzen Sie den "
        "ganzen Wert in Anführungszeichen, wenn es Text ist",
        en='"{text}" names the value for pointing to it; delete the name, or put the whole value '
        "in quotation marks if it is text",
    ),
    directive=Word(
        de="die Datei beginnt mit einer Anweisung an das Leseprogramm; löschen Sie die Zeile mit "
        "„%“",
        en='the file begins with an instruction to the reading program; delete the line with "%"',
    ),
    document=Word(
        de="hier beginnt ein zweiter Eintrag; schreiben Sie ihn in eine eigene Datei",
        en="a second record begins here; write it into a file of its own",
    ),
    merge_key=Word(
        de="„<<“ übernimmt Felder von anderer Stelle; schreiben Sie die Felder aus",
        en='"<<" takes over fields from elsewhere; write the fields out',
    ),
    complex_key=Word(
        de="statt eines Feldnamens steht hier eine Klammer; schreiben Sie einen Namen, oder setzen "
        "Sie einen Text, der mit einer Klammer beginnt, in Anführungszeichen",
        en="there is a bracket instead of a field's name; write a name, or put a text that begins "
        "with a bracket in quotation marks",
    ),
)
def unsafe_yaml(register: Register) -> Iterable[Fault]:
    """A file uses anchors, aliases, tags, directives or several documents.

    Why: These parts of YAML run programs, copy values where nobody sees it, or blow a small file up
    to gigabytes. A record is to say the same to every reader and every program.

    Deutsch: Eine Datei benutzt Anker, Verweise, Typangaben, Anweisungen oder mehrere Dokumente.

    Warum: Diese Teile von YAML starten Programme, übernehmen Werte, ohne dass man es sieht, oder
    blasen eine kleine Datei auf Gigabytes auf. Ein Eintrag soll jedem Menschen und jedem Programm
    dasselbe sagen.

    Bad::

        title: *Stern über dem Hafen*

    Good::

        title: "*Stern über dem Hafen*"
    """
    return read_faults(register, "unsafe-yaml")
