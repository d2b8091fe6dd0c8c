"""How near the other sides of two partnerships lie: one actor, part and whole, one town, a country.

The seat of a network says nothing about a partnership; the towns of its members do.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from partnerkit.matching.evidence import Clue, Evidence
from partnerkit.matching.profiles import PLACES
from partnerkit.matching.ties import Actors, City, Tie
from partnerkit.model.vocabulary import ActorKind

FEW_TOPICS: Final = 3
"""A partnership of more topics is no narrow one: a topic in common in another town is chance."""

TOGETHER: Final = 2 * 366
"""Days within which two agreements in one country count as made about the same time."""

_UNKNOWN: Final = frozenset({"XX", "ZZ"})


class Near(NamedTuple):
    """How two counterparts lie to each other, with the evidence for it."""

    clue: Clue
    evidence: Evidence


class Nearness:
    """Knows what lies on the other side of each partnership of one register."""

    def __init__(self, actors: Actors) -> None:
        self._actors = actors
        self._is_place: dict[str, bool] = {}
        self._anchors: dict[str, frozenset[City]] = {}
        self._towns: dict[str, frozenset[City]] = {}

    def country(self, actor: str) -> str:
        """Return the country of an actor."""
        return self._actors.country(actor)

    def anchors(self, tie: Tie) -> frozenset[City]:
        """Return what lies on the other side: the actors, what they are part of, their towns."""
        if len(tie.other) == 1 and not tie.is_network:
            actor = tie.other[0]
            known = self._anchors.get(actor)
            if known is None:
                known = self._anchors[actor] = self._found(tie)
            return known
        return self._found(tie)

    def _found(self, tie: Tie) -> frozenset[City]:
        above = (self._actors.above(actor) for actor in tie.other)
        return frozenset(tie.other).union(*above, self.towns(tie))

    def towns(self, tie: Tie) -> frozenset[City]:
        """Return the towns on the other side."""
        return frozenset(
            city
            for actor in (self.members(tie) if tie.is_network else tie.other)
            if (city := self._actors.city(actor)) is not None
        )

    def members(self, tie: Tie) -> tuple[str, ...]:
        """Return the members that the record of a membership in a network names."""
        return tuple(self._actors.of(who.actor) for who in tie.record.participants or ())

    def territorial(self, tie: Tie) -> bool:
        """Whether both sides are places: cities, districts, regions."""
        return all(map(self.is_place, tie.home)) and all(map(self.is_place, tie.other))

    def is_place(self, actor: str) -> bool:
        """Whether an actor is itself a place."""
        known = self._is_place.get(actor)
        if known is None:
            known = self._is_place[actor] = self._actors.kind(actor) in PLACES
        return known

    def all_of(self, side: tuple[str, ...], kinds: frozenset[ActorKind]) -> bool:
        """Whether every actor of a side is of one of these kinds."""
        return bool(side) and all(self._actors.kind(actor) in kinds for actor in side)

    def narrow(self, tie: Tie) -> bool:
        """Whether a partnership has few topics and is no network."""
        return 0 < len(tie.topics or ()) <= FEW_TOPICS and not tie.is_network

    def near(self, one: Tie, other: Tie) -> Near | None:
        """Say how near the counterparts of two partnerships lie; None where they do not.

        A network and a tie with one of its members are not near: the network is made for that.
        """
        if one.is_network != other.is_network:
            network, tie = (one, other) if one.is_network else (other, one)
            if not set(self.members(network)).isdisjoint(tie.other):
                return None
        common = [actor for actor in one.other if actor in other.other]
        if common:
            return _near(Clue.SAME_COUNTERPART, counterpart=tuple(common))
        return self._nested(one, other) or self._neighbours(one, other)

    def _nested(self, one: Tie, other: Tie) -> Near | None:
        """Find a counterpart that is part of the other's."""
        for wholes, parts in ((one.other, other.other), (other.other, one.other)):
            for part in parts:
                above = self._actors.above(part)
                for whole in wholes:
                    if whole in above:
                        return _near(Clue.NESTED_COUNTERPART, part=part, whole=whole)
        return None

    def _neighbours(self, one: Tie, other: Tie) -> Near | None:
        """Find counterparts in one town, or of narrow agreements in one country at one time."""
        city = self._actors.city
        theirs = self.members(other) if other.is_network else other.other
        for first in self.members(one) if one.is_network else one.other:
            town = city(first)
            for second in theirs:
                if town is not None and town == city(second):
                    return _near(Clue.SAME_CITY, first=first, second=second)
        if not (self.narrow(one) and self.narrow(other) and _about_one_time(one, other)):
            return None
        for first in one.other:
            for second in other.other:
                country = self.country(first)
                if country == self.country(second) and country not in _UNKNOWN:
                    return _near(Clue.SAME_COUNTRY, first=first, second=second, country=country)
        return None

    def one_home(self, one: Tie, other: Tie) -> bool:
        """Whether the home sides may belong to one city; places must be known to."""
        here, there = ({self._actors.city(a) for a in tie.home} for tie in (one, other))
        if None not in here and None not in there:
            return not here.isdisjoint(there)
        return not (self.territorial_home(one) and self.territorial_home(other))

    def territorial_home(self, tie: Tie) -> bool:
        """Whether our side consists of places."""
        return all(map(self.is_place, tie.home))


def _about_one_time(one: Tie, other: Tie) -> bool:
    """Whether two agreements were made about the same time, or one is still being made."""
    if one.record.status.planned or other.record.status.planned:
        return True
    first, second = one.begins, other.begins
    return first is not None and second is not None and abs((first - second).days) <= TOGETHER


def _near(clue: Clue, **values: object) -> Near:
    """Return a nearness with its evidence."""
    return Near(clue, Evidence(clue, values))
