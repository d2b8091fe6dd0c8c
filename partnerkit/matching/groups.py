"""From pairs to groups in which every two members form a pair, so that no group says too much."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import Final, cast

from partnerkit.matching.evidence import Clue, Evidence, Strength

Pair = tuple[str, str]


def cliques(pairs: Mapping[Pair, Strength]) -> list[tuple[Strength, tuple[str, ...]]]:
    """Cover all pairs with groups, the strongest pairs first; sorted within each strength.

    Every two members of a group are a pair, at most one step weaker than the group. A member is
    added only where that covers a pair that no group has covered yet. The order of ``pairs`` does
    not matter.
    """
    beside: dict[str, dict[str, int]] = defaultdict(dict)
    for (one, other), strength in pairs.items():
        beside[one][other] = beside[other][one] = strength.rank
    covered: set[Pair] = set()
    found: list[tuple[Strength, tuple[str, ...]]] = []
    for strength in Strength:
        floor = strength.rank - 1
        for one, other in sorted(pair for pair, own in pairs.items() if own is strength):
            if (one, other) in covered:
                continue
            members = [one, other]
            for more in sorted(beside[one].keys() & beside[other].keys()):
                if _fits(more, members, beside[more], floor, covered):
                    members.append(more)
            if len(members) > 2:  # noqa: PLR2004 - more than the seed
                members.sort()
                covered.update(combinations(members, 2))
            found.append((strength, tuple(members)))
    return found


def _fits(
    more: str, members: list[str], own: Mapping[str, int], floor: int, covered: set[Pair]
) -> bool:
    """Whether a member forms a pair with all others that is strong enough, one of them new."""
    if any(own.get(member, -1) < floor for member in members):
        return False
    return any(
        ((more, member) if more < member else (member, more)) not in covered for member in members
    )


def merged(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Put the evidence of all pairs of a group together: each piece once, lists united.

    That several records run side by side counts from the youngest of them on.
    """
    found: dict[object, Evidence] = {}
    lists: dict[Clue, dict[object, None]] = {}
    for piece in evidence:
        clue, values = piece
        if clue in _UNITED:
            (members,) = values.values()
            lists.setdefault(clue, {}).update(dict.fromkeys(cast("tuple[object, ...]", members)))
            found.setdefault(clue, piece)
        elif clue is Clue.BOTH_RUN:
            known = found.setdefault(clue, piece)
            if cast("int", values["since"]) > cast("int", known.values["since"]):
                found[clue] = piece
        else:
            found.setdefault((clue, *values.values()), piece)
    for clue, members in lists.items():
        found[clue] = Evidence(clue, dict.fromkeys(found[clue].values, tuple(members)))
    return tuple(found.values())


_UNITED: Final = frozenset(
    {
        Clue.OTHER_OFFICE,
        Clue.SHARED_TOPICS,
        Clue.NESTED_TOPICS,
        Clue.TOPICS_UNSTATED,
        Clue.TIME_UNKNOWN,
        Clue.PLANNED,
        Clue.RESTING,
        Clue.ONE_FRAMEWORK,
        Clue.KNOWN_TO_OFFICE,
        Clue.COMMON_FIELD,
    }
)
"""Clues with one list, which is united over the pairs of a group."""
