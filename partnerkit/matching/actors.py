"""Are two records of actors the same actor? One decision, with its reasons.

In this order: identifiers, names, other names of one place, qualifiers, the words of an
institution's name, spelling. Nothing is the same across contradicting identifiers, kinds,
countries, lifetimes or places (`contradictions`).
"""

from __future__ import annotations

from partnerkit.matching.contradictions import contradict, elsewhere, kinds_agree
from partnerkit.matching.evidence import Clue, Evidence, Match, Strength
from partnerkit.matching.gazetteer import Gazetteer
from partnerkit.matching.likeness import (
    identified,
    misspelt,
    named,
    qualified,
    resembling,
    same_spot,
    same_words,
)
from partnerkit.matching.profiles import Profile
from partnerkit.matching.territories import UNKNOWN_COUNTRIES


def same_actor(
    one: Profile, other: Profile, gazetteer: Gazetteer, *, partner: str | None = None
) -> Match | None:
    """Decide whether two records are one actor; the order of the two does not matter.

    ``partner`` is the id of an actor with whom both are partnered: with it a resemblance is
    enough that would say little alone.
    """
    if one.id > other.id:
        one, other = other, one
    if contradict(one, other):
        return None
    kinds = kinds_agree(one, other)
    if found := identified(one, other):
        if kinds:
            return Match(Strength.CERTAIN, found)
        kind = {"first": one.actor.kind.value, "second": other.actor.kind.value}
        return Match(Strength.POSSIBLE, (*found, Evidence(Clue.ACTOR_KINDS_DIFFER, kind)))
    if not kinds or elsewhere(one, other, gazetteer):
        return None
    match = (
        named(one, other)
        or same_spot(one, other, gazetteer, partner=partner is not None)
        or qualified(one, other, partner=partner is not None)
        or same_words(one, other)
        or misspelt(one, other)
        or (resembling(one, other) if partner is not None else None)
    )
    return None if match is None else _weighed(match, one, other, partner)


def _weighed(match: Match, one: Profile, other: Profile, partner: str | None) -> Match | None:
    """Lower a match where several places bear the name, raise it where a partner is shared.

    Where a country is not stated, both must mean the largest of the places first.
    """
    evidence, strength = match.evidence, match.strength
    several = max(len(one.spots), len(other.spots))
    unknown = not UNKNOWN_COUNTRIES.isdisjoint((one.actor.country, other.actor.country))
    if several > 1 and unknown and partner is None and one.spots[:1] != other.spots[:1]:
        return None
    doubtful = several > 1 and not _equally_qualified(one, other)
    if one.is_place and doubtful and strength is not Strength.POSSIBLE:
        strength = Strength.POSSIBLE
        values = {"name": one.actor.name, "count": several, "country": one.actor.country}
        evidence += (Evidence(Clue.AMBIGUOUS, values),)
    if partner is not None:
        evidence += (Evidence(Clue.SHARED_PARTNER, {"actor": partner}),)
        if strength is Strength.POSSIBLE:
            strength = Strength.LIKELY
    return Match(strength, evidence)


def _equally_qualified(one: Profile, other: Profile) -> bool:
    """Whether both tell which place is meant, and by the same words: Werder (Havel)."""
    if not one.taken or not other.taken or not one.taken[0].beside:
        return False
    return one.taken[0].whole == other.taken[0].whole
