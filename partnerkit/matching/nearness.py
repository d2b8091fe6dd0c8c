"""How near the other sides of two partnerships lie: one actor, part and whole, one town, a country.

The seat of a network says nothing about a partnership; the towns of its members do.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from partnerkit.matching.evidence import Clue, Evidence
from partnerkit.matching.profiles import PLACES
from partnerkit.matching.territories import UNKNOWN_COUNTRIES
from partnerkit.matching.ties import Actors, City, Tie

FEW_TOPICS: Final = 3
"""A partnership of more topics is no narrow one: a topic in common in another town is chance."""

TOGETHER: Final = 2
"""Years between two agreements in one country that count as made about the same time."""

Pair = tuple[str, str]


class Nearness:
    """Knows what lies on the other side of each partnership of one register."""

    def __init__(self, actors: Actors) -> None:
        self._actors = actors
        self._is_place: dict[str, bool] = {}
        self._anchors: dict[str, frozenset[City]] = {}
        self._homes: dict[tuple[tuple[str, ...], tuple[str, ...]], bool] = {}

    def country(self, actor: str) -> str:
        """Return the country of an actor."""
        return self._actors.country(actor)

    def anchors(self, tie: Tie) -> Collection[City]:
        """Return by what two partnerships can lie near: the town of an actor, else the actor.

        Added is what an actor is part of where that has parts in several towns, such as a region.
        """
        if len(tie.other) == 1 and not tie.is_network:
            return self._anchors_of(tie.other[0])
        actors = {*tie.other, *(self.members(tie) if tie.is_network else ())}
        return {anchor for actor in actors for anchor in self._anchors_of(actor)}

    def _anchors_of(self, actor: str) -> frozenset[City]:
        known = self._anchors.get(actor)
        if known is None:
            above, town = self._actors.above(actor), self._actors.city(actor)
            anchors: set[City] = {actor, *above}
            if town is not None:
                anchors &= self._actors.scattered
                anchors.add(town)
            known = self._anchors[actor] = frozenset(anchors)
        return known

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

    def narrow(self, tie: Tie) -> bool:
        """Whether a partnership has few topics and is no network."""
        return 0 < len(tie.topics) <= FEW_TOPICS and not tie.is_network

    def near(self, one: Tie, other: Tie) -> Clue | None:
        """Say how near the counterparts of two partnerships lie; None where they do not.

        A network and a tie with one of its members are not near: the network is made for that.
        """
        for actor in one.other:
            if actor in other.other:
                return Clue.SAME_COUNTERPART
        if one.is_network != other.is_network:
            network, tie = (one, other) if one.is_network else (other, one)
            if not set(self.members(network)).isdisjoint(tie.other):
                return None
        if not (one.above.isdisjoint(other.other) and other.above.isdisjoint(one.other)):
            return Clue.NESTED_COUNTERPART
        if not one.towns.isdisjoint(other.towns):
            return Clue.SAME_CITY
        return Clue.SAME_COUNTRY if self._compatriots(one, other) is not None else None

    def reason(self, one: Tie, other: Tie, clue: Clue) -> Evidence:
        """Name the actors by which two counterparts are as near as ``near`` says."""
        if clue is Clue.NESTED_COUNTERPART and (found := self._nested(one, other)):
            return Evidence(clue, {"part": found[0], "whole": found[1]})
        if clue is Clue.SAME_CITY and (found := self._neighbours(one, other)):
            return Evidence(clue, {"first": found[0], "second": found[1]})
        if clue is Clue.SAME_COUNTRY and (found := self._compatriots(one, other)):
            country = self.country(found[0])
            return Evidence(clue, {"first": found[0], "second": found[1], "country": country})
        return Evidence(clue, {"counterpart": tuple(a for a in one.other if a in other.other)})

    def _nested(self, one: Tie, other: Tie) -> Pair | None:
        """Find a counterpart that is part of the other's: the part, the whole."""
        above = self._actors.above
        for wholes, parts in ((one.other, other.other), (other.other, one.other)):
            for part in parts:
                for whole in wholes:
                    if whole in above(part):
                        return part, whole
        return None

    def _neighbours(self, one: Tie, other: Tie) -> Pair | None:
        """Find counterparts in one town, of a network its members."""
        city = self._actors.city
        theirs = self.members(other) if other.is_network else other.other
        for first in self.members(one) if one.is_network else one.other:
            town = city(first)
            for second in theirs:
                if town is not None and town == city(second):
                    return first, second
        return None

    def _compatriots(self, one: Tie, other: Tie) -> Pair | None:
        """Find counterparts of two narrow agreements in one country, made about one time."""
        if not (self.narrow(one) and self.narrow(other) and _about_one_time(one, other)):
            return None
        for first in one.other:
            for second in other.other:
                if self.country(first) == self.country(second) not in UNKNOWN_COUNTRIES:
                    return first, second
        return None

    def one_home(self, one: Tie, other: Tie) -> bool:
        """Whether the home sides may belong to one city; places must be known to."""
        sides = one.home, other.home
        known = self._homes.get(sides)
        if known is None:
            known = self._homes[sides] = self._one_home(*sides)
        return known

    def _one_home(self, one: tuple[str, ...], other: tuple[str, ...]) -> bool:
        here, there = ({self._actors.city(actor) for actor in side} for side in (one, other))
        if None not in here and None not in there:
            return not here.isdisjoint(there)
        return not all(map(self.is_place, (*one, *other)))


def _about_one_time(one: Tie, other: Tie) -> bool:
    """Whether two agreements were made about the same time, or one is still being made."""
    if one.record.status.planned or other.record.status.planned:
        return True
    if one.start is None or other.start is None:
        return False
    return abs(int(one.start[:4]) - int(other.start[:4])) <= TOGETHER
