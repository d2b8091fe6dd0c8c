"""Countries that are not given by their code."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import read_faults, rule
from partnerkit.words.suggest import suggest_country


@rule(
    Severity.ERROR,
    de="„{value}“ ist kein Länderkürzel; schreiben Sie die zwei Großbuchstaben nach ISO 3166, „ZZ“ "
    "für international oder „XX“ für nicht angegeben{meant}",
    en='"{value}" is no country code; write the two capital letters of ISO 3166, "ZZ" for '
    'international or "XX" for not stated{meant}',
)
def unknown_country(register: Register) -> Iterator[Fault]:
    """A country is not given by its code of two letters.

    Why: Names of countries differ by language and change; the code (ISO 3166-1 alpha-2) lets the
    register count by country and show the name in the reader's language.

    Deutsch: Ein Land ist nicht mit seinem Kürzel aus zwei Buchstaben angegeben.

    Warum: Ländernamen unterscheiden sich je Sprache und ändern sich; mit dem Kürzel (ISO 3166-1
    alpha-2) zählt das Register nach Ländern und zeigt den Namen in der Sprache des Lesers.

    Bad::

        # data/actors/oslo.yaml
        country: Norwegen

    Good::

        # data/actors/oslo.yaml
        country: NO
    """
    for fault in read_faults(register, "unknown-country"):
        yield fault.saying(meant=suggest_country(str(fault.values["value"])))
