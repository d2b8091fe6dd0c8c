"""References to partnerships that the register does not have."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.words.suggest import suggest_id


@rule(
    Severity.ERROR,
    de="„{value}“ ist keine Partnerschaft des Registers{meant}",
    en='"{value}" is no partnership of the register{meant}',
)
def dangling_partnership(register: Register) -> Iterator[Fault]:
    """A record names a partnership that the register does not have.

    Why: The framework, the earlier agreement or the cross-reference leads nowhere. Create the
    entry, write the id of the one that exists, or delete the reference.

    Deutsch: Ein Eintrag nennt eine Partnerschaft, die das Register nicht hat.

    Warum: Der Rahmen, die frühere Vereinbarung oder der Querverweis führt ins Leere. Legen Sie
    den Eintrag an, schreiben Sie die Kennung des vorhandenen oder streichen Sie den Verweis.

    Bad::

        related:
          - klima-bergn

    Good::

        related:
          - klima-bergen
    """

    @cache
    def meant(target: str) -> list[str]:
        return suggest_id(target, register.partnership_by_id)

    for entry, (path, kind, target) in register.unresolved:
        # An id of the wrong kind of record is what wrong-record complains of.
        if kind == "partnership" and not register.knows("actor", target):
            yield entry.fault("dangling-partnership", path, value=target, meant=meant(target))
