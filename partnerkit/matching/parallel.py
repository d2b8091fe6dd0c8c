"""Parallel structures: two offices of one city, one counterpart or one city, one topic, one time.

Pairs come from joins, never from all against all: partnerships are filed by what lies on the other
side (the actor, what it is part of, its town) together with their topics.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations, product
from typing import Final

from partnerkit.matching.evidence import Match
from partnerkit.matching.grading import Grading
from partnerkit.matching.nearness import Nearness
from partnerkit.matching.ties import City, Tie
from partnerkit.matching.topics import field_of
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

    matches: dict[Pair, Match] = field(default_factory=dict)
    comparisons: int = 0


def parallel_structures(
    ties: Mapping[str, Tie],
    nearness: Nearness,
    grading: Grading,
    same: Mapping[Pair, Match],
) -> ParallelStructures:
    """Find parallel structures; pairs in ``same`` are one partnership and are left out."""
    running = [t for t in ties.values() if not t.over and t.record.kind not in NOT_COMPARED]
    found = ParallelStructures()
    seen: set[Pair] = set()
    for one, other in _candidates(running, nearness):
        if one.id > other.id:
            one, other = other, one  # noqa: PLW2901 - put in order
        key = (one.id, other.id)
        if key in seen:
            continue
        seen.add(key)
        if key not in same:
            found.comparisons += 1
            if (match := grading.parallel(one, other)) is not None:
                found.matches[key] = match
    return found


def _candidates(running: list[Tie], nearness: Nearness) -> Iterator[tuple[Tie, Tie]]:
    """Yield the pairs that share an anchor and a topic, or whose topics are not stated."""
    filed: dict[tuple[City, str], list[Tie]] = defaultdict(list)
    fields: dict[tuple[str, str], tuple[list[Tie], list[Tie]]] = defaultdict(lambda: ([], []))
    towns: dict[City, list[Tie]] = defaultdict(list)
    silent: dict[City, list[Tie]] = defaultdict(list)
    countries: dict[tuple[str, str], list[Tie]] = defaultdict(list)
    for tie in running:
        anchors = nearness.anchors(tie)
        for topic in tie.topics or ():
            for anchor in anchors:
                filed[anchor, topic].append(tie)
            for actor in tie.other:
                fields[actor, field_of(topic)]["/" in topic].append(tie)
        if nearness.narrow(tie):
            _file_by_country(tie, nearness, countries)
        if nearness.territorial(tie):
            for anchor in anchors:
                (towns if tie.topics else silent)[anchor].append(tie)
    for ties in filed.values():
        yield from _pairs(ties)
    for general, fine in fields.values():
        if general and fine:
            yield from ((a, b) for a, b in _crossed(general, fine) if a is not b)
    for anchor, ties in silent.items():
        yield from _pairs(ties)
        yield from _crossed(ties, towns.get(anchor, []))
    for ties in countries.values():
        if len(ties) <= MOST_IN_ONE_FIELD:
            yield from combinations(ties, 2)


def _file_by_country(
    tie: Tie, nearness: Nearness, countries: dict[tuple[str, str], list[Tie]]
) -> None:
    """File a partnership of few topics under its country and each narrow topic."""
    for country in {nearness.country(actor) for actor in tie.other} - {"XX", "ZZ"}:
        for topic in tie.topics or ():
            if "/" in topic:
                countries[country, topic].append(tie)


def _pairs(ties: list[Tie]) -> Iterator[tuple[Tie, Tie]]:
    """Yield all pairs of a few, the neighbours by office of many."""
    if len(ties) <= MOST_TOGETHER:
        yield from combinations(ties, 2)
    else:
        line = sorted(ties, key=lambda tie: (tie.lead or "", tie.id))
        yield from zip(line, line[1:], strict=False)


def _crossed(some: list[Tie], others: list[Tie]) -> Iterator[tuple[Tie, Tie]]:
    """Yield the pairs across two lists, as far as they are few."""
    if len(some) * len(others) <= MOST_TOGETHER**2:
        yield from product(some, others)
