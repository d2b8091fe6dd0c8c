"""Partnerships for which no office is in charge."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.model.vocabulary import ActorKind, Status
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.words.word import Word

_EXEMPT = frozenset({Status.IDEA, Status.EXPLORATORY, Status.EXPIRED, Status.ENDED})
_WITHOUT_DESK = frozenset({ActorKind.MUNICIPALITY, ActorKind.REGION, ActorKind.NEIGHBOURHOOD})


@rule(
    Severity.WARNING,
    de="„lead“ (Federführung) fehlt: tragen Sie die zuständige Stelle ein",
    en='"lead" is missing: enter the office in charge',
    own=Word(
        de="„lead“ (Federführung) fehlt: tragen Sie die zuständige Stelle ein, etwa „{value}“",
        en='"lead" is missing: enter the office in charge, such as "{value}"',
    ),
)
def missing_lead(register: Register) -> Iterator[Fault]:
    """From negotiations on, a partnership names no office in charge.

    Why: Without a lead nobody answers questions, confirms the status or hands in changes.
    Ideas and first contacts may still look for one, and what is over needs none.

    Deutsch: Eine Partnerschaft nennt ab der Verhandlung keine federführende Stelle.

    Warum: Ohne Federführung beantwortet niemand Fragen, bestätigt niemand den Stand und meldet
    niemand Änderungen. Ideen und erste Kontakte dürfen noch suchen, und was beendet ist, braucht
    keine mehr.

    Bad::

        # without: lead

    Good::

        lead: senatskanzlei-hamburg
    """
    for entry in register.survey.lacking("lead"):
        if entry.record.status not in _EXEMPT:
            value = _own(register, entry.record.home or ())
            variant = "own" if value else ""
            yield entry.fault("missing-lead", ("kind",), key=True, variant=variant, value=value)


def _own(register: Register, home: tuple[str, ...]) -> str:
    """Name the institution that alone is our side and mostly answers for the entry itself.

    A city or neighbourhood acts through an office of its own; a district is named as its office.
    """
    entry = register.actor(home[0]) if len(home) == 1 else None
    return "" if entry is None or entry.record.kind in _WITHOUT_DESK else entry.id
