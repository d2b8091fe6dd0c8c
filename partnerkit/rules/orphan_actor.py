"""Actors that no record refers to."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import rule


@rule(
    Severity.INFO,
    de="Kein Eintrag nennt „{value}“; tragen Sie den Akteur bei seinen Partnerschaften ein oder "
    "löschen Sie seine Datei",
    en='No record names "{value}"; enter the actor at its partnerships, or delete its file',
)
def orphan_actor(register: Register) -> Iterator[Fault]:
    """No partnership, no other actor and no setting names this actor.

    Why: Often a partnership is still to be entered, or an entry names another id for the same
    actor. An actor whose lifetime has ended is kept for old reports and not complained of.

    Deutsch: Keine Partnerschaft, kein anderer Akteur und keine Einstellung nennt diesen Akteur.

    Warum: Oft fehlt noch die Partnerschaft, oder ein Eintrag nennt denselben Akteur unter einer
    anderen Kennung. Ein Akteur, dessen Lebenszeit geendet hat, bleibt für alte Berichte und wird
    nicht gemeldet.

    Bad::

        # whole: data/actors/tromsoe.yaml
        name: Tromsø kommune
        kind: municipality
        country: NO

    Good::

        counterpart:
          - oslo
          - tromsoe
        # whole: data/actors/tromsoe.yaml
        name: Tromsø kommune
        kind: municipality
        country: NO
    """
    mentioned = register.mentioned["actor"]
    for entry in register.actors:
        if entry.id not in mentioned and entry.record.to is None:
            former = entry.record.former_ids
            if not former or mentioned.isdisjoint(former):
                yield entry.fault("orphan-actor", ("name",), key=True, value=entry.id)
