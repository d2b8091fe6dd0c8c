"""Agreements that are in force before they are signed."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import rule


@rule(
    Severity.WARNING,
    de="„signed“ ({day}) liegt in der Zukunft, der Status ist aber „{status}“; berichtigen Sie das "
    "Datum oder setzen Sie „status: negotiating“ (in Verhandlung)",
    en='"signed" ({day}) lies in the future, yet the status is "{status}"; correct the date or set '
    '"status: negotiating"',
)
def future_signature(register: Register) -> Iterator[Fault]:
    """The date of the signature is still to come, yet the status says that it is agreed.

    Why: Either the date is mistyped, or the entry announces as agreed what can still fail, on
    the public page too. Planned entries may state when they will be signed.

    Deutsch: Das Datum der Unterschrift kommt erst noch, der Status sagt aber, es sei vereinbart.

    Warum: Entweder ist das Datum verschrieben, oder der Eintrag gibt als vereinbart aus, was noch
    scheitern kann, auch auf der öffentlichen Seite. Geplante Einträge dürfen sagen, wann sie
    unterzeichnet werden.

    Bad::

        signed: 2062-05-12

    Good::

        status: negotiating
        signed: 2026-05-12
    """
    today = register.today.isoformat()
    for entry in register.survey.stating("signed"):
        signed = entry.record.signed
        if signed is None or signed < today or entry.record.status.planned:
            continue
        if signed.surely_after(register.today):
            status = entry.record.status.value
            yield entry.fault("future-signature", ("signed",), day=signed, status=status)
