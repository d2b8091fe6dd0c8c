"""Values of the wrong sort: text for a list, words for a number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import read_faults, rule
from partnerkit.words.word import Word


@rule(
    Severity.ERROR,
    de="„{field}“ braucht einen einzelnen Wert; schreiben Sie ihn in dieselbe Zeile",
    en='"{field}" takes a single value; write it on the same line',
    list=Word(
        de="„{field}“ braucht eine Liste; schreiben Sie jeden Wert mit „- “ davor in eine eigene "
        "Zeile",
        en='"{field}" takes a list; write each value on a line of its own with "- " before it',
    ),
    mapping=Word(
        de="„{field}“ hat eigene Felder; schreiben Sie sie eingerückt darunter, jedes als Feld, "
        "Doppelpunkt, Leerzeichen, Wert",
        en='"{field}" has fields of its own; write them indented below, each as field, colon, '
        "space, value",
    ),
    number=Word(
        de="„{value}“ ist keine Zahl, wie „{field}“ sie braucht; schreiben Sie nur Ziffern und "
        "einen Punkt als Komma{meant}",
        en='"{value}" is no number as "{field}" needs it; write digits only, and a point before '
        "the decimals{meant}",
    ),
)
def wrong_type(register: Register) -> Iterator[Fault]:
    """A value is of another sort than its field.

    Why: A list, a group of fields, a number and a single text are read in different ways. A value
    of the wrong sort would be counted wrongly or not at all, so it is left out.

    Deutsch: Ein Wert ist von anderer Art, als sein Feld es braucht.

    Warum: Eine Liste, eine Gruppe von Feldern, eine Zahl und ein einzelner Text werden verschieden
    gelesen. Ein Wert der falschen Art würde falsch oder gar nicht gezählt und bleibt deshalb weg.

    Bad::

        topics: culture
        resources:
          - year: 2025
            euros: 30.000 €

    Good::

        topics:
          - culture
        resources:
          - year: 2025
            euros: 30000
    """
    for fault in read_faults(register, "wrong-type"):
        variant = "" if fault.variant == "text" else fault.variant
        meant = _number(str(fault.values["value"])) if variant == "number" else ""
        yield fault.saying(meant=meant).as_variant(variant)


def _number(text: str) -> str:
    """Propose the digits of a number with separators or a unit: "1.234,50 €" → 1234.50."""
    bare = re.sub(r"(?i)\s|€|eur(os?)?|'", "", text)
    if re.fullmatch(r"[0-9]{1,3}(\.[0-9]{3})+(,[0-9]{1,2})?|[0-9]+,[0-9]{1,2}", bare):
        return bare.replace(".", "").replace(",", ".")
    if re.fullmatch(r"[0-9]{1,3}(,[0-9]{3})+(\.[0-9]{1,2})?", bare):
        return bare.replace(",", "")
    return bare if re.fullmatch(r"[0-9]{1,15}(\.[0-9]{1,2})?", bare) and bare != text else ""
