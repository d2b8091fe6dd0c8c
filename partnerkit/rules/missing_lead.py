"""Partnerships for which no office is in charge."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.model.vocabulary import Status
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.words.word import Word

_EXEMPT = frozenset({Status.IDEA, Status.EXPLORATORY, Status.EXPIRED, Status.ENDED})


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
            # Where one institution alone is our side, it mostly answers for the entry itself.
            own = entry.record.home or ()
            value, variant = (own[0], "own") if len(own) == 1 else ("", "")
            yield entry.fault("missing-lead", ("kind",), key=True, variant=variant, value=value)
