"""Partnerships that a single association carries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.model import Partnership
from partnerkit.model.vocabulary import ActorKind, ParticipantRole, Status
from partnerkit.register import Register
from partnerkit.rule import rule

_CARRYING = frozenset({ParticipantRole.IMPLEMENTING, ParticipantRole.SUPPORTING, None})
_VOLUNTARY = frozenset(
    {
        ActorKind.ASSOCIATION,
        ActorKind.NGO,
        ActorKind.SPORTS_CLUB,
        ActorKind.DIASPORA_ORGANISATION,
    }
)
"""What lives by the people in it; a museum or a university goes on when somebody leaves."""


@rule(
    Severity.INFO,
    de="Die Partnerschaft ruht allein auf „{value}“; gewinnen Sie weitere Beteiligte oder tragen "
    "Sie unter „participants“ ein, wer noch mitwirkt",
    en='The partnership rests on "{value}" alone; win others, or enter under "participants" who '
    "else takes part",
)
def single_carrier(register: Register) -> Iterator[Fault]:
    """Of all that take part in an active partnership, one association alone carries it.

    Why: A tie that lives by the personal contacts of one association ends with its board. Only
    entries that state their participants are looked at, other offices and partners in projects
    included: a list that is left out says nothing.

    Deutsch: Von allen Beteiligten einer aktiven Partnerschaft trägt sie ein Verein allein.

    Warum: Eine Verbindung, die von den persönlichen Kontakten eines Vereins lebt, endet mit
    dessen Vorstand. Angesehen werden nur Einträge, die ihre Beteiligten nennen, weitere Ämter
    und Projektpartner eingeschlossen: Eine ausgelassene Liste sagt nichts.

    Bad::

        participants:
          - actor: freundeskreis-oslo
            role: implementing
        # data/actors/freundeskreis-oslo.yaml
        name: Freundeskreis Oslo
        kind: association
        country: DE

    Good::

        participants:
          - actor: freundeskreis-oslo
            role: implementing
          - actor: gymnasium-altona
            role: implementing
        # data/actors/freundeskreis-oslo.yaml
        name: Freundeskreis Oslo
        kind: association
        country: DE
        # data/actors/gymnasium-altona.yaml
        name: Gymnasium Altona
        kind: school
        country: DE
    """
    for entry in register.survey.stating("participants"):
        record = entry.record
        if record.status is not Status.ACTIVE or record.departments:
            continue
        carriers = _carriers(register, record)
        actor = register.actor(carriers.pop()) if len(carriers) == 1 else None
        if actor is not None and actor.record.kind in _VOLUNTARY:
            yield entry.fault("single-carrier", ("participants",), key=True, value=actor.id)


def _carriers(register: Register, record: Partnership) -> set[str]:
    """Collect who carries a partnership besides its lead: participants and actors of projects."""
    participants = (p.actor for p in record.participants or () if p.role in _CARRYING)
    parties = (*register.home(record), *(record.counterpart or ()), record.lead or "")
    in_projects = (actor for project in record.projects or () for actor in project.actors or ())
    beside = _present(register, in_projects) - _present(register, parties)
    return _present(register, participants) | beside


def _present(register: Register, ids: Iterable[str]) -> set[str]:
    """Return the ids that actors bear now: by a former one too it is one carrier."""
    return {key if (entry := register.actor(key)) is None else entry.id for key in ids}
