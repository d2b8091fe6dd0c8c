"""The same key twice in one mapping."""

from __future__ import annotations

from collections.abc import Iterable

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import read_faults, rule


@rule(
    Severity.ERROR,
    de="„{key}“ steht zweimal: in Zeile {first} und in Zeile {second}; löschen Sie eine der Zeilen",
    en='"{key}" stands twice: in line {first} and in line {second}; delete one of them',
)
def duplicate_key(register: Register) -> Iterable[Fault]:
    """A key stands twice in the same mapping.

    Why: Most programs silently keep the last value and lose the first. Which of the two is true
    only the office knows.

    Deutsch: Ein Feld steht zweimal in derselben Ebene.

    Warum: Die meisten Programme behalten stillschweigend den letzten Wert und verlieren den
    ersten. Welcher stimmt, weiß nur die zuständige Stelle.

    Bad::

        status: active
        status: dormant

    Good::

        status: active
    """
    return read_faults(register, "duplicate-key")
