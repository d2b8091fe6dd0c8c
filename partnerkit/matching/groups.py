"""From pairs to groups in which every two members form a pair, so that no group says too much."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from itertools import combinations

from partnerkit.matching.evidence import Strength

Pair = tuple[str, str]


def cliques(pairs: Mapping[Pair, Strength]) -> list[tuple[Strength, tuple[str, ...]]]:
    """Cover all pairs with groups, the strongest pairs first; sorted within each strength.

    Every two members of a group are a pair at least as strong as the group; a member is added only
    where that covers a pair that no group has covered yet. The order of ``pairs`` does not matter.
    """
    beside: dict[str, dict[str, Strength]] = defaultdict(dict)
    for (one, other), strength in pairs.items():
        beside[one][other] = beside[other][one] = strength
    covered: set[Pair] = set()
    found: list[tuple[Strength, tuple[str, ...]]] = []
    for strength in Strength:
        for one, other in sorted(pair for pair, own in pairs.items() if own is strength):
            if (one, other) in covered:
                continue
            members = [one, other]
            for more in sorted(beside[one].keys() & beside[other].keys()):
                if _fits(more, members, beside, strength, covered):
                    members.append(more)
            if len(members) > 2:  # noqa: PLR2004 - more than the seed
                members.sort()
                covered.update(combinations(members, 2))
            found.append((strength, tuple(members)))
    return found


def _fits(
    more: str,
    members: list[str],
    beside: Mapping[str, Mapping[str, Strength]],
    strength: Strength,
    covered: set[Pair],
) -> bool:
    """Whether a member forms a pair with all others, one of them new."""
    own = beside[more]
    if any(member not in own or own[member].rank < strength.rank for member in members):
        return False
    return any(tuple(sorted((more, member))) not in covered for member in members)
