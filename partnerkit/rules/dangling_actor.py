"""References to actors that the register does not have."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.words.suggest import suggest_id


@rule(
    Severity.ERROR,
    de="„{value}“ ist kein Akteur des Registers{meant}",
    en='"{value}" is no actor of the register{meant}',
)
def dangling_actor(register: Register) -> Iterator[Fault]:
    """A record names an actor that the register does not have.

    Why: Whoever reads the entry cannot find out who is meant, and no overview counts it under
    that actor. Create the actor's file, or write the id of the one that exists.

    Deutsch: Ein Eintrag nennt einen Akteur, den das Register nicht hat.

    Warum: Wer den Eintrag liest, erfährt nicht, wer gemeint ist, und keine Übersicht zählt ihn
    bei diesem Akteur. Legen Sie die Datei des Akteurs an oder schreiben Sie die Kennung des
    vorhandenen.

    Bad::

        counterpart:
          - osloo

    Good::

        counterpart:
          - oslo
    """

    @cache
    def meant(target: str) -> list[str]:
        return suggest_id(target, register.actor_by_id)

    for entry, (path, kind, target) in register.unresolved:
        # An id of the wrong kind of record is what wrong-record complains of.
        if kind == "actor" and not register.knows("partnership", target):
            yield entry.fault("dangling-actor", path, value=target, meant=meant(target))
