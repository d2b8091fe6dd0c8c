"""Overlaps of a register: the same actor twice, the same partnership twice, parallel structures.

This is the engine behind ``duplicates``, the rules ``likely-duplicate`` and ``parallel-structure``,
and the question "is there something already?" before an entry is written.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import combinations

from partnerkit.matching.actor_pairs import actor_pairs
from partnerkit.matching.evidence import Evidence, Strength
from partnerkit.matching.grading import Grading
from partnerkit.matching.groups import cliques, merged
from partnerkit.matching.judgements import Contradiction, Decided, Judgements
from partnerkit.matching.lines import Lines
from partnerkit.matching.nearness import Nearness
from partnerkit.matching.parallel import parallel_structures
from partnerkit.matching.same_partnership import SamePartnerships
from partnerkit.matching.ties import Actors, ties
from partnerkit.register import Register

Pair = tuple[str, str]
Why = Callable[[Pair], tuple[Evidence, ...]]


class Kind(StrEnum):
    """What overlaps."""

    SAME_ACTOR = "same-actor"
    SAME_PARTNERSHIP = "same-partnership"
    PARALLEL_STRUCTURE = "parallel-structure"


@dataclass(frozen=True, slots=True)
class Group:
    """Records that overlap, each two of them; ``members`` are sorted ids.

    ``judgement`` is what was decided about them: in ``Overlaps.judged`` it holds, in
    ``Overlaps.groups`` it has expired.
    """

    kind: Kind
    strength: Strength
    members: tuple[str, ...]
    judgement: Decided | None
    why: Why = field(repr=False, compare=False)

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The evidence of all pairs within the group, put together."""
        if len(self.members) == 2:  # noqa: PLR2004 - one pair
            return self.why((self.members[0], self.members[1]))
        return merged(e for pair in combinations(self.members, 2) for e in self.why(pair))


@dataclass(frozen=True, slots=True)
class Overlaps:
    """All overlaps of a register: open ones, and those on which a judgement holds.

    ``comparisons`` is the number of pairs that were looked at; it grows with the register, not
    with its square.
    """

    groups: tuple[Group, ...]
    judged: tuple[Group, ...]
    contradictions: tuple[Contradiction, ...]
    comparisons: int


_last: tuple[Register, date, Strength, Overlaps] | None = None


def find_overlaps(
    register: Register, *, today: date | None = None, least: Strength = Strength.POSSIBLE
) -> Overlaps:
    """Find what overlaps in a register, at least as sure as ``least``.

    Judgements are measured on ``today``, the register's own day where it is left out. The order of
    the records does not matter. The last result is kept: several rules ask for that of one
    register.
    """
    global _last  # noqa: PLW0603 - one result, replaced by the next
    day = register.today if today is None else today
    if _last is not None and _last[0] is register and _last[1:3] == (day, least):
        return _last[3]
    resting = gc.isenabled()
    gc.disable()
    try:
        found = _find(register, day, least)
    finally:
        if resting:
            gc.enable()
    _last = (register, day, least, found)
    return found


def _find(register: Register, today: date, least: Strength) -> Overlaps:
    pairs = actor_pairs(register)
    actors = Actors(register, pairs)
    all_ties = ties(register, actors)
    lines = Lines(register, all_ties)
    same = SamePartnerships(all_ties, actors, pairs, lines)
    lines.hold_same([p for p, own in same.strengths.items() if own is not Strength.POSSIBLE])
    nearness = Nearness(actors)
    grading = Grading(actors, nearness, lines)
    parallel = parallel_structures(all_ties, nearness, grading, same.strengths, least)
    judgements = Judgements(register, today)
    contradictions = judgements.follow(same.strengths)

    def namesakes(pair: Pair) -> tuple[Evidence, ...]:
        return pairs.matches[pair].evidence

    def reasons(pair: Pair) -> tuple[Evidence, ...]:
        return grading.reasons(all_ties[pair[0]], all_ties[pair[1]])

    strengths = {pair: match.strength for pair, match in pairs.matches.items()}
    found = [
        _grouped(Kind.SAME_ACTOR, _sure(strengths, least), namesakes, None),
        _grouped(Kind.SAME_PARTNERSHIP, _sure(same.strengths, least), same.reasons, judgements),
        _grouped(Kind.PARALLEL_STRUCTURE, parallel.strengths, reasons, judgements),
    ]
    return Overlaps(
        tuple(group for groups, _ in found for group in groups),
        tuple(group for _, judged in found for group in judged),
        tuple(contradictions),
        pairs.comparisons + same.comparisons + parallel.comparisons,
    )


def _sure(pairs: Mapping[Pair, Strength], least: Strength) -> Mapping[Pair, Strength]:
    """Keep the pairs that are at least as sure as ``least``."""
    if least is Strength.POSSIBLE:
        return pairs
    return {pair: own for pair, own in pairs.items() if own.rank >= least.rank}


def _grouped(
    kind: Kind, pairs: Mapping[Pair, Strength], why: Why, judgements: Judgements | None
) -> tuple[list[Group], list[Group]]:
    """Make groups of pairs: those that are open, the strongest first, and those that are judged."""
    decided = (
        {}
        if judgements is None
        else {pair: d for pair in pairs if (d := judgements.on(pair)) is not None}
    )
    left = {p: own for p, own in pairs.items() if p not in decided or decided[p].expired}
    groups = [
        Group(kind, strength, members, decided.get((members[0], members[1])), why)
        for strength, members in cliques(left)
    ]
    judged = [
        Group(kind, pairs[pair], pair, judgement, why)
        for pair, judgement in sorted(decided.items())
        if not judgement.expired
    ]
    return groups, judged
