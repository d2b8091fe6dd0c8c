"""From pairs to groups in which every two members form a pair, so that no group says too much."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from partnerkit.matching.evidence import Evidence, Match, Strength

Pair = tuple[str, str]


def cliques(pairs: Mapping[Pair, Match]) -> list[tuple[Strength, tuple[str, ...]]]:
    """Cover all pairs with groups, the strongest pairs first; sorted within each strength.

    Every two members of a group are a pair at least as strong as the group; a member is added only
    where that covers a pair that no group has covered yet. The order of ``pairs`` does not matter.
    """
    beside: dict[str, dict[str, Strength]] = defaultdict(dict)
    for (one, other), match in pairs.items():
        beside[one][other] = beside[other][one] = match.strength
    covered: set[Pair] = set()
    found: list[tuple[Strength, tuple[str, ...]]] = []
    for strength in Strength:
        seeds = sorted(pair for pair, match in pairs.items() if match.strength is strength)
        for one, other in seeds:
            if (one, other) in covered:
                continue
            members = [one, other]
            common = beside[one].keys() & beside[other].keys()
            for more in sorted(common):
                if _fits(more, members, beside, strength, covered):
                    members.append(more)
            members.sort()
            covered.update((a, b) for i, a in enumerate(members) for b in members[i + 1 :])
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


def evidence_of(members: tuple[str, ...], pairs: Mapping[Pair, Match]) -> tuple[Evidence, ...]:
    """Collect the evidence of all pairs within a group, each piece once."""
    found: list[Evidence] = []
    for i, one in enumerate(members):
        for other in members[i + 1 :]:
            found += [e for e in pairs[one, other].evidence if e not in found]
    return tuple(found)
