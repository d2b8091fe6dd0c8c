"""All pairs of records that are one actor, found by what two share instead of pair by pair."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final

from partnerkit.matching.actors import same_actor
from partnerkit.matching.classes import Classes
from partnerkit.matching.evidence import Match, Strength
from partnerkit.matching.gazetteer import gazetteer
from partnerkit.matching.profiles import Profile, keys, profile
from partnerkit.register import Register

MOST_SHARING: Final = 60
"""Of more actors that share one key only neighbours by name are compared, so that a register full
of one name takes no more than its share of time."""

MOST_PARTNERS: Final = 20
"""To have a partner in common says little where that partner has more partners than this."""


@dataclass
class ActorPairs:
    """Which records are one actor: the matches by pair of ids (the lesser first), and how found."""

    profiles: Mapping[str, Profile]
    matches: dict[tuple[str, str], Match] = field(default_factory=dict)
    comparisons: int = 0
    classes: Classes = field(default_factory=Classes)

    def match(self, one: str, other: str) -> Match | None:
        """Return why two different records are one actor; None where they are not."""
        return self.matches.get((one, other) if one < other else (other, one))


def actor_pairs(register: Register) -> ActorPairs:
    """Find the actors that a register holds twice."""
    places = gazetteer()
    above = register.ancestors
    profiles = {
        entry.id: profile(entry.id, entry.record, above[entry.id], places)
        for entry in register.actors
    }
    found = ActorPairs(profiles)
    for one, other in _sharing(profiles.values()):
        found.comparisons += 1
        if match := same_actor(one, other, places):
            found.matches[one.id, other.id] = match
    found.classes = _classes(found)
    for _ in range(2):
        if not _by_partners(register, found):
            break
        found.classes = _classes(found)
    return found


def _sharing(profiles: Iterable[Profile]) -> Iterator[tuple[Profile, Profile]]:
    """Yield each pair of actors that share a key, once, the lesser id first."""
    first: dict[object, Profile] = {}
    more: dict[object, list[Profile]] = {}
    for one in profiles:
        for key in keys(one):
            if (other := first.setdefault(key, one)) is not one:
                more.setdefault(key, [other]).append(one)
    seen: set[tuple[str, str]] = set()
    for sharing in more.values():
        for one, other in _pairs(sharing):
            pair = (one.id, other.id) if one.id < other.id else (other.id, one.id)
            if one is not other and pair not in seen:
                seen.add(pair)
                yield (one, other) if one.id < other.id else (other, one)


def _pairs(sharing: list[Profile]) -> Iterator[tuple[Profile, Profile]]:
    """Yield the pairs within one key: all, or neighbours by name where there are too many."""
    if len(sharing) <= MOST_SHARING:
        yield from combinations(sharing, 2)
        return
    ordered = sorted(sharing, key=lambda one: (next(iter(one.names)), one.id))
    for step in range(1, 3):
        yield from zip(ordered, ordered[step:], strict=False)


def _classes(found: ActorPairs) -> Classes:
    """Put together the ids of one actor, as far as that is likely."""
    classes = Classes()
    for (one, other), match in found.matches.items():
        if match.strength is not Strength.POSSIBLE:
            classes.join(one, other)
    return classes


def _by_partners(register: Register, found: ActorPairs) -> bool:
    """Compare the partners of one actor again: what it shares decides doubtful names.

    Returns whether anything new was found. The register's own home has everybody for a partner.
    """
    own = {found.classes.of(actor) for actor in register.settings.home or ()}
    partners: dict[str, set[str]] = {}
    for entry in register.partnerships:
        record = entry.record
        if record.home is None or own.issuperset(record.home):
            continue
        for home in record.home:
            for other in record.counterpart or ():
                partners.setdefault(found.classes.of(home), set()).add(other)
                partners.setdefault(found.classes.of(other), set()).add(home)
    new = False
    for shared, ids in partners.items():
        if len(ids) < 2 or len(ids) > MOST_PARTNERS:  # noqa: PLR2004 - a pair
            continue
        known = sorted(key for key in ids if key in found.profiles)
        for pair in combinations(known, 2):
            match = found.matches.get(pair)
            if match is not None and match.strength is not Strength.POSSIBLE:
                continue
            first, second = (found.profiles[key] for key in pair)
            found.comparisons += 1
            better = same_actor(first, second, gazetteer(), partner=shared)
            if better is not None and better != match:
                found.matches[pair] = better
                new = True
    return new
