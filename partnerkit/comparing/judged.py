"""Which overlaps a change brought, and which it resolved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from typing import NamedTuple

from partnerkit.comparing.pairs import Pair
from partnerkit.matching.evidence import Strength
from partnerkit.matching.overlaps import Group, find_overlaps
from partnerkit.register import Register

Couple = tuple[str, str, str]
"""What two records are to one another: the kind of overlap and their ids."""


class Overlapping(NamedTuple):
    """Groups that are new in the later state, and groups of the earlier one that are resolved."""

    new: tuple[Group, ...]
    resolved: tuple[Group, ...]


def overlapping(before: Register, after: Register, pairs: Iterable[Pair]) -> Overlapping:
    """Compare the overlaps of two whole states, as far as they are certain or likely.

    A group is new when two of its members did not overlap before, and resolved when two of its
    members no longer do: because a record changed, went into the other, or was judged. Renaming a
    record resolves nothing.
    """
    renamed = {pair.was: pair.id for pair in pairs if pair.was}
    old = find_overlaps(before, least=Strength.LIKELY).groups
    new = find_overlaps(after, least=Strength.LIKELY).groups
    known = {couple for group in old for couple in _couples(group, renamed)}
    open_now = {couple for group in new for couple in _couples(group, {})}
    return Overlapping(
        tuple(group for group in new if not known.issuperset(_couples(group, {}))),
        tuple(group for group in old if not open_now.issuperset(_couples(group, renamed))),
    )


def _couples(group: Group, renamed: Mapping[str, str]) -> Iterator[Couple]:
    members = sorted(renamed.get(member, member) for member in group.members)
    for one, other in combinations(members, 2):
        yield (group.kind.value, one, other)
