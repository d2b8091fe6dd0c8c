"""Text that was damaged on its way from one program to another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.words.word import Word

_LOST = "\ufffd"
_PRIVATE = "[\ue000-\uf8ff\U000f0000-\U0010ffff]"

_TWICE = (
    rb"\x83[\xc2\xc5\xcb\xe2](?<=\xc3.{2})",
    rb"\x84[\xc2\xc5\xe2](?<=\xc3.{2})",
    rb"\x85[\xc2\xc5\xe2](?<=\xc3.{2})",
    rb"\x82\xc2(?<=\xc3.{2})",
    rb"\xa2\xe2\x82\xac(?<=\xc3.{4})",
)
"""How UTF-8 looks that was read as Windows-1252 and written as UTF-8 again: "Ã", "Â" or "â" and a
second sign. The search goes by the rarer bytes.
"""

_OWN = rb"\xee|\xef[\x80-\xa3]|\xf3[\xb0-\xbf]|\xf4"
"""How characters for private use begin in UTF-8."""


@rule(
    Severity.WARNING,
    de="„{text}“ wurde beim Übertragen beschädigt; tippen Sie den Text neu{meant}",
    en='"{text}" was damaged in transfer; type the text anew{meant}',
    lost=Word(
        de="hier ging beim Übertragen ein Zeichen verloren; tippen Sie den Text neu",
        en="a character was lost in transfer here; type the text anew",
    ),
    private=Word(
        de="hier steht ein Zeichen, das nur eine einzelne Schriftart kennt; ersetzen Sie es, etwa "
        "durch einen Bindestrich",
        en="there is a character that only one typeface knows; replace it, for instance by a "
        "hyphen",
    ),
)
def garbled_text(register: Register) -> Iterator[Fault]:
    """A value holds letters that were damaged when they were copied or converted.

    Why: "Ã¶" for "ö" comes from a table that was opened in the wrong encoding; no search finds the
    word. A bullet of Word or an icon of a web page shows as an empty box elsewhere.

    Deutsch: Ein Wert enthält Buchstaben, die beim Kopieren oder Umwandeln beschädigt wurden.

    Warum: „Ã¶“ statt „ö“ kommt aus einer Tabelle, die in der falschen Kodierung geöffnet wurde;
    keine Suche findet das Wort. Ein Aufzählungszeichen aus Word oder ein Symbol einer Webseite
    erscheint anderswo als leeres Kästchen.

    Bad::

        title: StÃ¤dtepartnerschaft KÃ¶ln

    Good::

        title: Städtepartnerschaft Köln
    """
    haystack = register.haystack
    private = [line for line in haystack.unusual if re.search(_OWN, line)]
    damaged = haystack.lines(*_TWICE, _LOST.encode())
    doubtful = [line for line in (*private, *damaged) if _damage(line.decode("utf-8", "replace"))]
    for source in haystack.with_lines(doubtful):
        for path, value in source.scalars():
            if not value.isascii() and (found := _damage(value)):
                variant, word, meant = found
                values = {"text": word, "meant": meant}
                yield Fault("garbled-text", source.span(path), values, variant, path)


def _damage(text: str) -> tuple[str, str, str] | None:
    """Find the first damage: a variant of the rule, the damaged word, and what was meant."""
    for word in re.split(r"[ \t\n]+", text):
        if meant := _repaired(word):
            return "", word, meant
    if _LOST in text:
        return "lost", _LOST, ""
    return ("private", "", "") if re.search(_PRIVATE, text) else None


def _repaired(word: str) -> str:
    """Undo reading UTF-8 as Windows-1252; empty for a word to which that did not happen.

    A word that is right fails the one step or the other: its bytes are no UTF-8. Only capital
    letters before a closing quotation mark or dash may pass ("Ä“"); what comes out is then none of
    the letters and signs of German, French and their neighbours.
    """
    if word.isascii():
        return ""
    try:
        meant = word.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return ""
    return meant if re.fullmatch(_NEIGHBOURS, meant) else ""


_NEIGHBOURS = "[\x20-\x7e\u00a0-\u00ff\u0152\u0153\u0160\u0161\u2010-\u20ac]*"
