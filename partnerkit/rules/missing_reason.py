"""Decisions in the register that do not say why."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.model.vocabulary import Status
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.words.word import Word

_NEEDS_REASON = (Status.DORMANT, Status.SUSPENDED, Status.ENDED)


@rule(
    Severity.WARNING,
    de="Der Status „{status}“ braucht einen Grund: tragen Sie ihn unter „status_reason“ ein",
    en='The status "{status}" needs a reason: enter it under "status_reason"',
    judgement=Word(
        de="Das Urteil über „{value}“ braucht einen Grund: tragen Sie ihn unter „because“ ein",
        en='The judgement on "{value}" needs a reason: enter it under "because"',
    ),
)
def missing_reason(register: Register) -> Iterator[Fault]:
    """A dormant, suspended or ended partnership, or a judgement on an overlap, gives no reason.

    Why: Years later somebody asks why, and the people who knew have left. The reason of a status
    is internal and never published.

    Deutsch: Eine ruhende, ausgesetzte oder beendete Partnerschaft oder ein Urteil über eine
    Überschneidung nennt keinen Grund.

    Warum: Jahre später fragt jemand nach dem Warum, und die es wussten, sind nicht mehr da. Der
    Grund eines Status ist intern und wird nie veröffentlicht.

    Bad::

        status: dormant

    Good::

        status: dormant
        status_reason: Seit 2019 kam keine Begegnung zustande
    """
    explained = register.survey.having("status", *_NEEDS_REASON)
    for entry in register.survey.lacking("status_reason", explained):
        status = entry.record.status.value
        yield entry.fault("missing-reason", ("status",), key=True, status=status)
    for entry in register.survey.stating("distinct_from"):
        for index, judgement in enumerate(entry.record.distinct_from or ()):
            if judgement.because is None:
                path, value = ("distinct_from", index), judgement.partnership
                yield entry.fault("missing-reason", path, variant="judgement", value=value)
