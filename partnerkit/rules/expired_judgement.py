"""Judgements on reported duplicates whose time has run out."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import rule


@rule(
    Severity.WARNING,
    de="Das Urteil über „{value}“ ist abgelaufen („until“: {day}); urteilen Sie neu "
    "(partnerkit judge {id} {value}) oder streichen Sie es",
    en='The judgement on "{value}" has expired ("until": {day}); judge anew '
    "(partnerkit judge {id} {value}) or delete it",
)
def expired_judgement(register: Register) -> Iterator[Fault]:
    """A judgement under `distinct_from` held only until a day that has passed.

    Why: Whoever judged wanted it looked at again by then. Until it is renewed, the overlap is
    reported again.

    Deutsch: Ein Urteil unter „distinct_from“ galt nur bis zu einem Tag, der vorbei ist.

    Warum: Wer geurteilt hat, wollte, dass es dann neu geprüft wird. Bis es erneuert ist, wird die
    Überschneidung wieder gemeldet.

    Bad::

        distinct_from:
          - partnership: klima-bergen
            verdict: intended-parallel
            because: Zwei Ämter, ein gemeinsamer Lenkungskreis
            until: 2025-06

    Good::

        distinct_from:
          - partnership: klima-bergen
            verdict: intended-parallel
            because: Zwei Ämter, ein gemeinsamer Lenkungskreis
            until: 2027-06
    """
    for entry in register.survey.stating("distinct_from"):
        for index, judgement in enumerate(entry.record.distinct_from or ()):
            if judgement.until is not None and judgement.until.surely_before(register.today):
                yield entry.fault(
                    "expired-judgement",
                    ("distinct_from", index, "until"),
                    value=judgement.partnership,
                    day=judgement.until,
                    id=entry.id,
                )
