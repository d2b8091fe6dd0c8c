"""Parallel structures: two offices of one city, one counterpart or one city, one topic, one time.

Pairs come from joins, never from all against all: partnerships are filed by what lies on the other
side (the actor, what it is part of, its town) together with their topics.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations, pairwise, product
from typing import Final

from partnerkit.matching.evidence import Strength
from partnerkit.matching.grading import Grading
from partnerkit.matching.nearness import Nearness
from partnerkit.matching.territories import UNKNOWN_COUNTRIES
from partnerkit.matching.ties import City, Tie
from partnerkit.model.vocabulary import PartnershipKind as Kind

Pair = tuple[str, str]

NOT_COMPARED: Final = frozenset({Kind.REPRESENTATION, Kind.COORDINATION_BODY})
"""An office of one's own abroad, or a body that coordinates: made to stand beside others."""

MOST_IN_ONE_FIELD: Final = 3
"""More partnerships than these in one country on one topic are a field for the overview by topic,
not a coincidence."""

MOST_TOGETHER: Final = 200
"""Of more partnerships with one counterpart or town on one topic only neighbours are compared."""


@dataclass
class ParallelStructures:
    """The pairs of ids (lesser first) that run in parallel, and the comparisons made."""

    strengths: dict[Pair, Strength] = field(default_factory=dict)
    comparisons: int = 0


def parallel_structures(
    ties: Mapping[str, Tie],
    nearness: Nearness,
    grading: Grading,
    same: Collection[Pair],
    least: Strength,
) -> ParallelStructures:
    """Find parallel structures that are at least as sure as ``least``.

    Pairs in ``same`` are one partnership and are left out.
    """
    running = [t for t in ties.values() if not t.over and t.record.kind not in NOT_COMPARED]
    grading.count(running)
    found = ParallelStructures()
    seen: set[Pair] = set(same)
    judge, floor = grading.parallel, least.rank
    for one, other in _candidates(running, nearness, weak=least is Strength.POSSIBLE):
        key = (one.id, other.id) if one.id < other.id else (other.id, one.id)
        if key not in seen:
            seen.add(key)
            strength = judge(one, other)
            if strength is not None and strength.rank >= floor:
                found.strengths[key] = strength
    found.comparisons = len(seen) - len(same)
    return found


def _candidates(running: list[Tie], nearness: Nearness, *, weak: bool) -> Iterator[tuple[Tie, Tie]]:
    """Yield the pairs that lie near each other and may share a topic.

    Without ``weak`` those are left out that could only be possible ones.
    """
    actors: dict[str, list[Tie]] = defaultdict(list)
    anchors: dict[City, list[Tie]] = defaultdict(list)
    countries: dict[tuple[str, str], list[Tie]] = defaultdict(list)
    for tie in running:
        for actor in tie.other:
            actors[actor].append(tie)
        for anchor in nearness.anchors(tie):
            anchors[anchor].append(tie)
        if weak:
            _file_by_country(tie, nearness, countries)
    for ties in actors.values():
        yield from _pairs(ties)
    for ties in anchors.values():
        yield from _on_one_topic(ties, weak=weak)
        if weak:
            yield from _of_silent_places(ties, nearness)
    for ties in countries.values():
        if len(ties) <= MOST_IN_ONE_FIELD:
            yield from combinations(ties, 2)


def _on_one_topic(ties: list[Tie], *, weak: bool) -> Iterator[tuple[Tie, Tie]]:
    """Yield those pairs of one town that share a topic, a narrow one or any."""
    topics: dict[str, list[Tie]] = defaultdict(list)
    for tie in ties if len(ties) > 1 else ():
        for topic in tie.topics:
            if weak or "/" in topic:
                topics[topic].append(tie)
    for sharing in topics.values():
        yield from _pairs(sharing)


def _of_silent_places(ties: list[Tie], nearness: Nearness) -> Iterator[tuple[Tie, Tie]]:
    """Yield those pairs of places in one town of which one at least states no topic."""
    silent = [tie for tie in ties if not tie.topics and nearness.territorial(tie)]
    if silent and len(ties) > 1:
        yield from _pairs(silent)
        yield from _crossed(silent, [t for t in ties if t.topics and nearness.territorial(t)])


def _file_by_country(
    tie: Tie, nearness: Nearness, countries: dict[tuple[str, str], list[Tie]]
) -> None:
    """File a partnership of few topics under its country and each narrow topic."""
    for topic in tie.topics if nearness.narrow(tie) else ():
        if "/" in topic:
            for country in {nearness.country(actor) for actor in tie.other} - UNKNOWN_COUNTRIES:
                countries[country, topic].append(tie)


def _pairs(ties: list[Tie]) -> Iterator[tuple[Tie, Tie]]:
    """Yield all pairs of a few, the neighbours by office of many."""
    if len(ties) <= MOST_TOGETHER:
        yield from combinations(ties, 2)
    else:
        line = sorted(ties, key=lambda tie: (tie.lead or "", tie.id))
        yield from pairwise(line)


def _crossed(some: list[Tie], others: list[Tie]) -> Iterator[tuple[Tie, Tie]]:
    """Yield the pairs across two lists, as far as they are few."""
    if len(some) * len(others) <= MOST_TOGETHER**2:
        yield from product(some, others)
