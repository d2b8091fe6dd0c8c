"""The places that a register knows, each with what there is and how large it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from partnerkit.matching.actor_pairs import actor_pairs
from partnerkit.matching.gazetteer import gazetteer
from partnerkit.matching.profiles import PLACES
from partnerkit.matching.ties import Actors, City
from partnerkit.model import Partnership
from partnerkit.model.types import Audience
from partnerkit.model.vocabulary import ActorKind, PracticeDirection
from partnerkit.register import Entry
from partnerkit.view import View

NOWHERE: Final = frozenset({"XX", "ZZ"})


@dataclass
class KnownPlace:
    """A place: the actor or name that stands for it, its country, its ties, its inhabitants.

    ``kind`` is None where only institutions of the place are in the register; ``inhabitants`` is
    None where the gazetteer does not know them.
    """

    name: str
    actor: str | None
    kind: ActorKind | None
    country: str
    inhabitants: int | None
    ties: dict[str, Entry[Partnership]] = field(default_factory=dict)

    @property
    def topics(self) -> frozenset[str]:
        """The topics of all that there is with the place."""
        return frozenset(t for e in self.ties.values() for t in e.record.topics or ())

    @property
    def learnt(self) -> frozenset[str]:
        """The topics on which something is learnt there."""
        return frozenset(
            practice.topic
            for entry in self.ties.values()
            for practice in entry.record.practices or ()
            if practice.topic is not None and practice.direction is PracticeDirection.LEARN
        )


def known_places(view: View) -> list[KnownPlace]:
    """Find the places of the other sides, and those that stand in the register as actors.

    What belongs to our side is no candidate; networks and what has no country are nowhere. In
    public a place without a partnership is left out: it may be known for a planned one only.
    """
    register = view.register
    actors = Actors(register, actor_pairs(register))
    found: dict[City, KnownPlace] = {}
    for key, entry in _other_sides(view):
        place = _place(view, actors, key, found)
        if place is not None and entry is not None:
            place.ties[entry.id] = entry
    internal = view.audience is Audience.INTERNAL
    shown = (one for one in found.values() if internal or one.ties)
    return sorted(shown, key=lambda one: (one.name, one.country))


def _other_sides(view: View) -> Iterator[tuple[str, Entry[Partnership] | None]]:
    """Yield actors that are places elsewhere, then each counterpart with its partnership."""
    home = {view.actor(key).id for key in view.register.settings.home or ()}
    for actor in view.register.actors:
        ours = {actor.id, *view.register.ancestors[actor.id]}
        if actor.record.kind in PLACES and home.isdisjoint(ours):
            yield actor.id, None
    for entry in view.register.partnerships:
        for key in entry.record.counterpart or ():
            yield view.actor(key).id, entry


def _place(
    view: View, actors: Actors, key: str, found: dict[City, KnownPlace]
) -> KnownPlace | None:
    """Return the place of an actor, made at its first mention; the largest whole names it."""
    entry = view.register.actor(key)
    if entry is None or entry.record.country in NOWHERE or entry.record.kind is ActorKind.NETWORK:
        return None
    city: City = actors.city(key) or actors.of(key)
    place = found.get(city)
    if place is None:
        town = entry.record.place.name if entry.record.place else entry.record.name
        inhabitants = gazetteer().spot(city).population or None if isinstance(city, int) else None
        place = found[city] = KnownPlace(town, None, None, entry.record.country, inhabitants)
    if entry.record.kind in PLACES and _is_larger(entry.record.kind, place.kind):
        place.name, place.actor, place.kind = entry.record.name, entry.id, entry.record.kind
        if place.kind is ActorKind.REGION:
            place.inhabitants = None  # the gazetteer knows the town where a region sits, not it
    return place


_RANK: Final = (
    ActorKind.MUNICIPALITY,
    ActorKind.REGION,
    ActorKind.DISTRICT,
    ActorKind.NEIGHBOURHOOD,
    None,
)


def _is_larger(one: ActorKind, other: ActorKind | None) -> bool:
    """Whether an actor names a place better than the one that names it now."""
    return _RANK.index(one) < _RANK.index(other)
