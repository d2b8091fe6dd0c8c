"""All pairs of records that are one actor, found by what two share instead of pair by pair."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final

from partnerkit.matching.actors import same_actor
from partnerkit.matching.classes import Classes
from partnerkit.matching.evidence import IDENTIFIERS, Match, Strength
from partnerkit.matching.gazetteer import gazetteer
from partnerkit.matching.profiles import Profile, keys, profile
from partnerkit.matching.two_towns import in_two_towns
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
    strangers = [
        pair
        for pair, match in found.matches.items()
        if match.evidence[0].clue not in IDENTIFIERS and in_two_towns(found, *pair)
    ]
    if strangers:
        for pair in strangers:
            del found.matches[pair]
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

    Returns whether anything new was found.
    """
    new = False
    for shared, ids in _partners(register, found.classes).items():
        if len(ids) < 2 or len(ids) > MOST_PARTNERS:  # noqa: PLR2004 - a pair
            continue
        for pair in combinations(sorted(ids), 2):
            match = found.matches.get(pair)
            if match is not None and match.strength is not Strength.POSSIBLE:
                continue
            if in_two_towns(found, *pair):
                continue
            first, second = (found.profiles[key] for key in pair)
            found.comparisons += 1
            better = same_actor(first, second, gazetteer(), partner=shared)
            if better is not None and better != match:
                found.matches[pair] = better
                new = True
    return new


def _partners(register: Register, classes: Classes) -> dict[str, set[str]]:
    """Collect the partners of each actor; the register's own home, which has all, is left out."""
    own = {classes.of(actor) for actor in _present(register, register.settings.home)}
    partners: dict[str, set[str]] = {}
    for entry in register.partnerships:
        if entry.record.home is None:
            continue
        ours = _present(register, entry.record.home)
        if own.issuperset(ours):
            continue
        theirs = _present(register, entry.record.counterpart)
        for home in ours:
            for other in theirs:
                partners.setdefault(classes.of(home), set()).add(other)
                partners.setdefault(classes.of(other), set()).add(home)
    return partners


def _present(register: Register, ids: Iterable[str] | None) -> list[str]:
    """Return the ids that actors bear now; those that the register does not know are left out."""
    found = (register.actor(key) for key in ids or ())
    return [entry.id for entry in found if entry is not None]
