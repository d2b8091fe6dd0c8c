"""Whether two actors of one name belong to two towns: the Kulturamt of Bremen and of Köln."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from partnerkit.matching.classes import Classes
from partnerkit.matching.contradictions import FAR
from partnerkit.matching.evidence import Match
from partnerkit.matching.gazetteer import gazetteer
from partnerkit.matching.names import fold
from partnerkit.matching.places import apart, candidates
from partnerkit.matching.profiles import Profile
from partnerkit.model.vocabulary import ActorKind


class _Known(Protocol):
    """What is known of a register's actors so far."""

    profiles: Mapping[str, Profile]
    classes: Classes

    def match(self, one: str, other: str) -> Match | None:
        """Return why two records may be one actor."""


def in_two_towns(known: _Known, one: str, other: str) -> bool:
    """Whether two actors are part of, or sit in, different towns, as far as their records say.

    What is part of two records of one town, or of records that may be one, belongs to one town.
    """
    here, there = (_towns(known, key) for key in (one, other))
    if here and there:
        return not any(
            known.classes.of(mine) == known.classes.of(theirs) or known.match(mine, theirs)
            for mine in here
            for theirs in there
        )
    if here:
        return _sits_elsewhere(known.profiles[other], known.profiles[here[0]])
    return bool(there) and _sits_elsewhere(known.profiles[one], known.profiles[there[0]])


def _towns(known: _Known, key: str) -> list[str]:
    """Return the municipalities that an actor is part of; none for what is one, or holds some."""
    profile = known.profiles[key]
    if profile.actor.kind in {ActorKind.MUNICIPALITY, ActorKind.REGION}:
        return []
    above = (known.profiles.get(step) for step in profile.above)
    return [one.id for one in above if one and one.actor.kind is ActorKind.MUNICIPALITY]


def _sits_elsewhere(one: Profile, town: Profile) -> bool:
    """Whether an actor states a seat that lies far from a town."""
    place = one.actor.place
    if place is None or one.is_place:
        return False
    seats = candidates(gazetteer(), fold(place.name), one.actor.country)
    return (apart(gazetteer(), seats, town.spots) or 0.0) > FAR
