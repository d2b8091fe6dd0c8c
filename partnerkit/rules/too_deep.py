"""Mappings and lists inside one another without end."""

from __future__ import annotations

from collections.abc import Iterable

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import read_faults, rule


@rule(
    Severity.ERROR,
    de="hier stehen mehr als {most} Ebenen ineinander; so tief ist kein Feld eines Eintrags, "
    "prüfen Sie Klammern und Einrückung",
    en="there are more than {most} levels inside one another; no field of a record lies that "
    "deep, check the brackets and the indentation",
)
def too_deep(register: Register) -> Iterable[Fault]:
    """Lists or mappings stand inside one another more than ten levels deep.

    Why: No field of the record format needs it. Such files are damaged, or written to bring a
    reading program down.

    Deutsch: Listen oder Felder stehen mehr als zehn Ebenen tief ineinander.

    Warum: Kein Feld des Formats braucht das. Solche Dateien sind beschädigt oder geschrieben, um
    ein Leseprogramm zum Absturz zu bringen.

    Bad::

        topics: [[[[[[[[[[[culture]]]]]]]]]]]

    Good::

        topics: [culture]
    """
    return read_faults(register, "too-deep")
