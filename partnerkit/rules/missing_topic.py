"""Partnerships that do not say what they are about."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.model.vocabulary import PartnershipKind
from partnerkit.register import Register
from partnerkit.rule import rule

_EXEMPT = frozenset({PartnershipKind.COORDINATION_BODY, PartnershipKind.STRATEGIC_PARTNERSHIP})
"""A body that coordinates works on everything; strategic-profile asks for the other's topics."""


@rule(
    Severity.WARNING,
    de="„topics“ (Themen) fehlt: tragen Sie ein, woran die Partnerschaft arbeitet",
    en='"topics" is missing: enter what the partnership works on',
)
def missing_topic(register: Register) -> Iterator[Fault]:
    """A partnership names no topic.

    Why: Without topics nobody finds out that another office works with the same partner on the
    same thing, and the entry is missing from every table by topic. An empty list (`topics: []`)
    is a statement and is not complained of; nor is what is over.

    Deutsch: Eine Partnerschaft nennt kein Thema.

    Warum: Ohne Themen merkt niemand, dass eine andere Stelle mit demselben Partner am Selben
    arbeitet, und der Eintrag fehlt in jeder Tabelle nach Themen. Eine leere Liste („topics: []“)
    ist eine Aussage und wird nicht gemeldet, ebenso wenig, was beendet ist.

    Bad::

        # without: topics

    Good::

        topics:
          - culture
    """
    for entry in register.survey.lacking("topics"):
        if entry.record.kind not in _EXEMPT and not entry.record.status.over:
            yield entry.fault("missing-topic", ("kind",), key=True)
