"""Overlaps of a register: the same actor twice, the same partnership twice, parallel structures.

This is the engine behind ``duplicates``, the rules ``likely-duplicate`` and ``parallel-structure``,
and the question "is there something already?" before an entry is written.
"""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from partnerkit.matching.actor_pairs import actor_pairs
from partnerkit.matching.evidence import Evidence, Match, Strength
from partnerkit.matching.grading import Grading
from partnerkit.matching.groups import cliques, evidence_of
from partnerkit.matching.judgements import Contradiction, Decided, Judgements
from partnerkit.matching.lines import Lines
from partnerkit.matching.nearness import Nearness
from partnerkit.matching.parallel import parallel_structures
from partnerkit.matching.same_partnership import same_partnerships
from partnerkit.matching.ties import Actors, ties
from partnerkit.register import Register

Pair = tuple[str, str]


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
    evidence: tuple[Evidence, ...]
    judgement: Decided | None = None


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


_last: tuple[weakref.ref[Register], date, Overlaps] | None = None


def find_overlaps(register: Register, *, today: date | None = None) -> Overlaps:
    """Find what overlaps in a register; judgements are measured on ``today``.

    ``today`` is the register's own day where it is left out. The order of the records does not
    matter. The result for the last register is kept: several rules ask for it.
    """
    global _last  # noqa: PLW0603 - one result, for as long as its register lives
    day = register.today if today is None else today
    if _last is not None and _last[0]() is register and _last[1] == day:
        return _last[2]
    resting = gc.isenabled()
    gc.disable()
    try:
        found = _find(register, day)
    finally:
        if resting:
            gc.enable()
    _last = (weakref.ref(register), day, found)
    return found


def _find(register: Register, today: date) -> Overlaps:
    pairs = actor_pairs(register)
    actors = Actors(register, pairs)
    all_ties = ties(register, actors)
    lines = Lines(register, all_ties)
    same = same_partnerships(all_ties, actors, pairs, lines)
    lines.hold_same([p for p, m in same.matches.items() if m.strength is not Strength.POSSIBLE])
    nearness = Nearness(actors)
    parallel = parallel_structures(
        all_ties, nearness, Grading(actors, nearness, lines), same.matches
    )
    judgements = Judgements(register, today)
    contradictions = judgements.follow(same.matches)
    open_groups = list(_groups(Kind.SAME_ACTOR, pairs.matches))
    judged: list[Group] = []
    for kind, matches in (
        (Kind.SAME_PARTNERSHIP, same.matches),
        (Kind.PARALLEL_STRUCTURE, parallel.matches),
    ):
        silent = {pair: d for pair in matches if (d := judgements.on(pair)) is not None}
        left = {p: m for p, m in matches.items() if p not in silent or silent[p].expired}
        expired = {pair: d for pair, d in silent.items() if d.expired}
        open_groups += _groups(kind, left, expired)
        judged += [
            Group(kind, matches[pair].strength, pair, matches[pair].evidence, decided)
            for pair, decided in sorted(silent.items())
            if not decided.expired
        ]
    comparisons = pairs.comparisons + same.comparisons + parallel.comparisons
    return Overlaps(tuple(open_groups), tuple(judged), tuple(contradictions), comparisons)


def _groups(
    kind: Kind, matches: Mapping[Pair, Match], expired: Mapping[Pair, Decided] | None = None
) -> Iterable[Group]:
    """Make groups of pairs, the strongest first, by their members."""
    for strength, members in cliques(matches):
        decided = (expired or {}).get((members[0], members[1]))
        yield Group(kind, strength, members, evidence_of(members, matches), decided)
