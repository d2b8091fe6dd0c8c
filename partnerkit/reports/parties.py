"""Who takes part in a partnership, on whichever side and in whichever way."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.model import Partnership
from partnerkit.model.vocabulary import Sector
from partnerkit.view import View


def parties(view: View, record: Partnership) -> frozenset[str]:
    """Return the ids of all who take part: both sides, offices, participants, actors of projects.

    Bodies that only decide and people who only signed do not take part.
    """
    return frozenset(view.actor(key).id for key in _named(view, record))


def sectors(view: View, record: Partnership) -> frozenset[Sector]:
    """Return the sectors of those who take part, by the kinds of the actors."""
    known = map(view.register.actor, parties(view, record))
    return frozenset(entry.record.kind.sector for entry in known if entry)


def _named(view: View, record: Partnership) -> Iterator[str]:
    yield from view.register.home(record)
    yield from record.counterpart or ()
    yield from record.departments or ()
    if record.lead is not None:
        yield record.lead
    for participant in record.participants or ():
        yield participant.actor
    for project in record.projects or ():
        yield from project.actors or ()
