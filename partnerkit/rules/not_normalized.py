"""Letters that are put together from a base letter and a separate mark."""

from __future__ import annotations

from collections.abc import Iterable

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import read_faults, rule


@rule(
    Severity.WARNING,
    de="der Buchstabe ist aus zwei Zeichen zusammengesetzt; tippen Sie ihn neu",
    en="the letter is put together from two characters; type it anew",
)
def not_normalized(register: Register) -> Iterable[Fault]:
    """A letter such as ü is stored as u with a separate mark (no NFC).

    Why: It looks the same and is another text: a search for "Köln" does not find it. It comes from
    file names of a Mac or from a PDF file.

    Deutsch: Ein Buchstabe wie ü ist als u mit einem eigenen Zeichen für die Punkte gespeichert.

    Warum: Er sieht gleich aus und ist ein anderer Text: Wer „Köln“ sucht, findet ihn nicht. Das
    kommt von Dateinamen eines Macs oder aus einer PDF-Datei.

    Bad::

        title: Hafen Ko\u0308ln

    Good::

        title: Hafen Köln
    """
    return read_faults(register, "not-normalized")
