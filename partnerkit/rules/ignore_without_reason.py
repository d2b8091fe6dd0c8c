"""Ignores that give no reason."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import rule


@rule(
    Severity.ERROR,
    de="hinter dem Ignorieren steht keine Begründung, deshalb gilt es nicht; schreiben Sie sie "
    "dahinter, etwa „# partnerkit: ignore[missing-lead] Zuständigkeit wird im Mai geklärt“",
    en="the ignore gives no reason and therefore does not count; write it behind, such as "
    '"# partnerkit: ignore[missing-lead] the lead is decided in May"',
)
def ignore_without_reason(register: Register) -> Iterator[Fault]:
    """A comment ignores a rule and does not say why.

    Why: In a year nobody knows whether the exception still holds. With a reason the next person can
    decide.

    Deutsch: Ein Kommentar lässt eine Regel ignorieren und sagt nicht, warum.

    Warum: In einem Jahr weiß niemand, ob die Ausnahme noch gilt. Mit einer Begründung kann die
    nächste Person entscheiden.

    Bad::

        # partnerkit: ignore[private-person]
        signatories:
          - name: Erika Mustermann

    Good::

        signatories:
          # partnerkit: ignore[private-person] das Amt nennt die Urkunde nicht
          - name: Erika Mustermann
    """
    for source in register.haystack.holding(rb"partnerkit:"):
        for ignore in source.ignores:
            if not ignore.reason:
                yield Fault("ignore-without-reason", ignore.span)
