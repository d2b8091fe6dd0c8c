"""Files that are not saved as UTF-8."""

from __future__ import annotations

from collections.abc import Iterable

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import read_faults, rule
from partnerkit.words.word import Word


@rule(
    Severity.ERROR,
    de="das Byte {byte} gehört nicht zu UTF-8 (in der Kodierung von Windows wäre es "
    "„{character}“); speichern Sie die Datei in UTF-8",
    en='the byte {byte} is not part of UTF-8 (in the encoding of Windows it would be "{character}"'
    "); save the file in UTF-8",
    named=Word(
        de="die Datei ist in {encoding} gespeichert; speichern Sie sie in UTF-8",
        en="the file is saved in {encoding}; save it in UTF-8",
    ),
)
def wrong_encoding(register: Register) -> Iterable[Fault]:
    """A file is not encoded in UTF-8.

    Why: Read in another encoding, ä, ö, ü and ß turn into other signs. Which ones was meant only
    the person knows who saved the file. Every editor can save in UTF-8 (Notepad: "Save as").

    Deutsch: Eine Datei ist nicht in UTF-8 gespeichert.

    Warum: In einer anderen Kodierung gelesen werden aus ä, ö, ü und ß andere Zeichen. Welche
    gemeint waren, weiß nur, wer die Datei gespeichert hat. Jeder Editor kann in UTF-8 speichern (im
    Windows-Editor unter „Speichern unter“).

    Bad::

        # encoding: cp1252
        title: Städtepartnerschaft Hamburg – Oslo

    Good::

        # encoding: utf-8
        title: Städtepartnerschaft Hamburg – Oslo
    """
    return read_faults(register, "wrong-encoding")
