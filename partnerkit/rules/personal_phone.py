"""Telephone numbers of people."""

from __future__ import annotations

import re
from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.text import address_before

_PARTS = (rb"\+[0-9]", rb" 0[0-9]", rb'"0[0-9]', rb"\(0[0-9]", rb"Tel", rb"tel:", rb"urchwahl")
"""What is looked for in the bytes first."""

_NUMBER = r"(?<![\w.,/+-])(?:\+|00)?\(?[0-9](?:[ ()/.–-]{0,3}[0-9]){5,16}(?![\w/-])"
_LABEL = (
    r"(?i)\b(?:tel(?:efon|ephone)?|fon|phone|mobil(?:e|telefon|nummer)?|handy|cell|durchwahl|dw"
    r"|privat)\W{0,3}(?:nr|nummer|number|no)?\W{0,4}$"
)
"""A word right in front of a number that says what it is."""

_MONEY = r"\s?(?:€|Euro?\b|EUR\b)"
"""What stands behind a sum: "privat 250 000 Euro"."""

_MOBILE = r"(?:\+?49|0049)0?1[567][0-9]{8,9}|01[567][0-9]{8,9}"
"""German mobile numbers (Bundesnetzagentur, number ranges 015, 016, 017)."""

_ABROAD = r"\+[0-9]{9,15}"
"""An international number (ITU-T E.164) that is not too short to be that of a person."""

_SWITCHBOARD = r"[ –-]0$"
"""A German number with the extension 0 is that of a switchboard (DIN 5008)."""


@rule(
    Severity.WARNING,
    de="„{number}“ sieht nach einer Telefonnummer aus; löschen Sie sie und nennen Sie unter "
    "„contact“ das Funktionspostfach",
    en='"{number}" looks like a telephone number; delete it and name the function mailbox under '
    '"contact"',
)
def personal_phone(register: Register) -> Iterator[Fault]:
    """A file holds what looks like the telephone number of a person.

    Why: A number belongs to a person, a mobile number most of all, and stays in the history of the
    register when the person has moved on. A switchboard (extension 0) is left in peace.

    Deutsch: Eine Datei enthält, was wie die Telefonnummer einer Person aussieht.

    Warum: Eine Nummer gehört zu einer Person, eine Mobilnummer erst recht, und bleibt in der
    Geschichte des Registers, wenn die Person längst eine andere Aufgabe hat. Die Zentrale einer
    Stelle (Durchwahl 0) stört nicht.

    Bad::

        notes: Mobil 0171 5551234

    Good::

        notes: Zentrale 040 42831-0
    """
    for source in register.haystack.holding(*_PARTS, form=_NUMBER):
        for found, span in source.find(_NUMBER):
            if address_before(found) is None and _is_number(found):
                yield Fault("personal-phone", span, {"number": found[0]})


def _is_number(found: re.Match[str]) -> bool:
    """Whether figures are a telephone number: by their form or by the word in front of them."""
    text, before = found[0], found.string[max(0, found.start() - _AROUND) : found.start()]
    digits = re.sub(r"[^0-9+]", "", text)
    if re.fullmatch(_MOBILE, digits):
        return True
    if re.search(_SWITCHBOARD, text):
        return False
    if re.fullmatch(_ABROAD, digits):
        return True
    behind = found.string[found.end() : found.end() + _AROUND]
    return re.search(_LABEL, before) is not None and re.match(_MONEY, behind) is None


_AROUND = 30
"""Characters around a number in which a word says what it is."""
