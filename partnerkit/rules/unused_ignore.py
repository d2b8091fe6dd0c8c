"""Ignores that silence nothing."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import Suppression, review


@review(
    Severity.WARNING,
    de="in Zeile {line} gibt es zu „{name}“ nichts zu ignorieren; löschen Sie den Kommentar, oder "
    "setzen Sie ihn unmittelbar über die Zeile der Meldung",
    en='in line {line} there is nothing of "{name}" to ignore; delete the comment, or put it '
    "right above the line of the message",
)
def unused_ignore(register: Register, suppression: Suppression) -> Iterator[Fault]:
    """A comment ignores a rule that finds nothing there.

    Why: The matter is settled, or the comment stands on the wrong line. Left there, it would one
    day hide a new mistake.

    Deutsch: Ein Kommentar lässt eine Regel ignorieren, die dort nichts findet.

    Warum: Die Sache ist erledigt, oder der Kommentar steht in der falschen Zeile. Bliebe er stehen,
    würde er eines Tages einen neuen Fehler verdecken.

    Bad::

        # partnerkit: ignore[bad-date] steht so in der Urkunde
        signed: 1958-07-12

    Good::

        signed: 1958-07-12
    """
    for source in register.haystack.holding(rb"partnerkit:"):
        for ignore in source.ignores:
            if not ignore.reason:
                continue  # ignore-without-reason says so
            used = suppression.silenced.get((source.path, ignore), frozenset())
            for name in ignore.rules:
                if name in suppression.rules and name not in used:
                    yield Fault("unused-ignore", ignore.span, {"name": name, "line": ignore.line})
