"""Partnerships that could gain from one another: one place and different topics, or the reverse.

Not overlaps, but their opposite: where nobody does the same, but two could share the way.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from partnerkit.matching.actor_pairs import actor_pairs
from partnerkit.matching.nearness import Nearness
from partnerkit.matching.parallel import NOT_COMPARED
from partnerkit.matching.ties import Actors, City, Tie, ties
from partnerkit.matching.topics import Sharing, sharing
from partnerkit.register import Register


@dataclass(frozen=True, slots=True)
class InPlace:
    """Partnerships of different offices with one town and different topics, by id.

    ``place`` is the actor by which the town can be named.
    """

    place: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OnTopic:
    """Partnerships of different offices on one narrow topic with different towns, by id."""

    topic: str
    members: tuple[str, ...]
    places: int


@dataclass(frozen=True, slots=True)
class Complements:
    """What was found, those with most offices first."""

    places: tuple[InPlace, ...]
    topics: tuple[OnTopic, ...]


def find_complements(register: Register, offices: Mapping[str, str]) -> Complements:
    """Find partnerships that complement one another.

    ``offices`` maps the id of each partnership that counts to the office in charge. Memberships,
    coordination bodies and what is over or states no topic are left out, and pairs of which one
    is the framework or the predecessor of the other.
    """
    actors = Actors(register, actor_pairs(register))
    nearness = Nearness(actors)
    running = [
        tie
        for tie in ties(register, actors).values()
        if tie.id in offices and tie.topics and not (tie.over or tie.is_network)
        if tie.record.kind not in NOT_COMPARED
    ]
    towns: dict[City, list[Tie]] = defaultdict(list)
    topics: dict[str, list[Tie]] = defaultdict(list)
    for tie in running:
        for town in nearness.anchors(tie):
            towns[town].append(tie)
        for topic in tie.topics:
            if "/" in topic:
                topics[topic].append(tie)
    links = {tie.id: _links(register, tie) for tie in running}
    places = [
        InPlace(_named(nearness, actors, there), members)
        for there, members in _places(towns, offices, links)
    ]
    tables = list(_tables(topics, nearness, offices))

    def most(one: InPlace | OnTopic) -> tuple[int, str]:
        return -len({offices[key] for key in one.members}), one.members[0]

    return Complements(tuple(sorted(places, key=most)), tuple(sorted(tables, key=most)))


def _links(register: Register, tie: Tie) -> frozenset[str]:
    """Return the present ids of the framework and of the predecessor of a partnership."""
    named = (tie.record.under, tie.record.renews)
    found = (register.partnership(key) for key in named if key is not None)
    return frozenset(entry.id for entry in found if entry is not None)


def _places(
    towns: Mapping[City, list[Tie]],
    offices: Mapping[str, str],
    links: Mapping[str, frozenset[str]],
) -> Iterator[tuple[list[Tie], tuple[str, ...]]]:
    """Yield the partnerships of each town of which at least two complement each other."""
    seen: set[tuple[str, ...]] = set()
    for there in towns.values():
        members = tuple(sorted(_complementing(there, offices, links)))
        if members and members not in seen:
            seen.add(members)
            yield there, members


def _complementing(
    there: Iterable[Tie], offices: Mapping[str, str], links: Mapping[str, frozenset[str]]
) -> Iterator[str]:
    """Yield the ids of those that another complements: other office, no topic, no link in common.

    Topics are compared once for all partnerships that state the same ones.
    """
    stating: dict[tuple[str, ...], list[Tie]] = defaultdict(list)
    for tie in there:
        stating[tuple(sorted(tie.topics))].append(tie)
    apart: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
    for some, others in combinations(stating, 2):
        if sharing(some, others) is Sharing.NONE:
            apart[some].append(others)
            apart[others].append(some)
    for topics, found in apart.items():
        for one in stating[topics]:
            if any(
                offices[one.id] != offices[other.id]
                and other.id not in links[one.id]
                and one.id not in links[other.id]
                for others in found
                for other in stating[others]
            ):
                yield one.id


def _tables(
    topics: Mapping[str, list[Tie]], nearness: Nearness, offices: Mapping[str, str]
) -> Iterator[OnTopic]:
    """Yield the narrow topics on which different offices work with different towns."""
    for topic, sharing_it in topics.items():
        towns = {frozenset(nearness.anchors(tie)) for tie in sharing_it}
        if len(towns) > 1 and len({offices[tie.id] for tie in sharing_it}) > 1:
            yield OnTopic(topic, tuple(sorted(tie.id for tie in sharing_it)), len(towns))


def _named(nearness: Nearness, actors: Actors, there: Iterable[Tie]) -> str:
    """Choose the actor by which a town is named: a place, and of places the widest."""
    found: dict[str, int] = {}
    for tie in there:
        for actor in tie.other:
            for key in (actor, *actors.above(actor)):
                found[key] = found.get(key, 0) + 1
    places = [key for key in found if nearness.is_place(key)]
    return min(places or found, key=lambda key: (-found[key], key))
