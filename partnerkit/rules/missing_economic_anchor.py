"""Twinnings without a starting point for economic cooperation."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.model.vocabulary import PartnershipKind, Status
from partnerkit.register import Register
from partnerkit.rule import rule


@rule(
    Severity.INFO,
    de="„economic_anchor“ fehlt: tragen Sie ein, wo die Wirtschaft beider Städte ansetzen kann",
    en='"economic_anchor" is missing: enter where the economies of both cities can begin',
)
def missing_economic_anchor(register: Register) -> Iterator[Fault]:
    """An active twinning does not say where economic cooperation can begin.

    Why: Koblenz wants a strategic starting point for each of its twin towns, found together with
    the office for economic development. A city that does not want this switches the rule off.

    Deutsch: Eine aktive Städtepartnerschaft sagt nicht, wo wirtschaftliche Zusammenarbeit
    ansetzen kann.

    Warum: Koblenz will für jede seiner Partnerstädte einen strategischen Ansatzpunkt, gemeinsam
    mit der Wirtschaftsförderung gefunden. Eine Stadt, die das nicht will, schaltet die Regel ab.

    Bad::

        # without: economic_anchor

    Good::

        economic_anchor: Beide Häfen stellen ihre Kaikräne auf Strom um
    """
    twinnings = register.survey.having("kind", PartnershipKind.TWINNING)
    for entry in register.survey.lacking("economic_anchor", twinnings):
        if entry.record.status is Status.ACTIVE:
            yield entry.fault("missing-economic-anchor", ("kind",), key=True)
