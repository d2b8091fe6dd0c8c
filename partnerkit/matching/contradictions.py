"""What excludes that two records are one actor, however much their names agree."""

from __future__ import annotations

from typing import Final

from partnerkit.matching.gazetteer import Gazetteer
from partnerkit.matching.names import fold
from partnerkit.matching.places import SAME_PLACE, apart, candidates, distance
from partnerkit.matching.profiles import Profile
from partnerkit.matching.territories import same_country
from partnerkit.model.actor import Actor, Place
from partnerkit.model.vocabulary import ActorKind as Kind

FAR: Final = 50.0
"""From so many km between the stated positions on, two records are not one actor."""

_KINDRED: Final = (
    frozenset(
        {
            Kind.NGO,
            Kind.ASSOCIATION,
            Kind.CULTURAL_INSTITUTION,
            Kind.SPORTS_CLUB,
            Kind.DIASPORA_ORGANISATION,
        }
    ),
    frozenset({Kind.UNIVERSITY, Kind.RESEARCH_INSTITUTE}),
    frozenset({Kind.COMPANY, Kind.PORT, Kind.CLUSTER}),
    frozenset({Kind.CLUSTER, Kind.NETWORK, Kind.ASSOCIATION}),
    frozenset({Kind.AUTHORITY, Kind.FUNDING_BODY}),
    frozenset({Kind.DISTRICT, Kind.NEIGHBOURHOOD}),
)
"""Kinds between which two offices may choose differently for one actor."""


def contradict(one: Profile, other: Profile) -> bool:
    """Whether identifiers, countries, lifetimes or their own structure exclude one actor."""
    a, b = one.actor, other.actor
    return (
        (a.wikidata is not None and b.wikidata is not None and a.wikidata != b.wikidata)
        or (a.ror is not None and b.ror is not None and a.ror != b.ror)
        or not same_country(a.country, b.country)
        or _ended_before(a, b)
        or _ended_before(b, a)
        or other.id in one.above
        or one.id in other.above
        or a.successor == other.id
        or b.successor == one.id
    )


def _ended_before(one: Actor, other: Actor) -> bool:
    """Whether one actor had ended for certain when the other began."""
    return one.to is not None and other.from_ is not None and one.to.surely_before(other.from_)


def kinds_agree(one: Profile, other: Profile) -> bool:
    """Whether the kinds of two actors may be two offices' choices for one.

    A county is not its seat: only where no town bears its name (neither is in the gazetteer) may a
    municipality be meant for it. A borough and a municipality agree when both name their city.
    """
    kind, other_kind = one.actor.kind, other.actor.kind
    if one.is_place and other.is_place and one.county != other.county:
        return not one.spots and not other.spots
    if kind == other_kind or any(kind in kin and other_kind in kin for kin in _KINDRED):
        return True
    boroughs = {Kind.MUNICIPALITY, Kind.DISTRICT}
    if {kind, other_kind} == boroughs:
        wholes = {name.whole for name in one.taken if name.beside}
        return any(name.beside and name.whole in wholes for name in other.taken)
    return False


def elsewhere(one: Profile, other: Profile, gazetteer: Gazetteer) -> bool:
    """Whether the two lie in different places."""
    here, there = one.actor.place, other.actor.place
    if here is not None and there is not None and _far(here, there):
        return True
    if one.spots and other.spots and set(one.spots).isdisjoint(other.spots):
        return (apart(gazetteer, one.spots, other.spots) or 0.0) > SAME_PLACE
    if one.is_place or here is None or there is None:
        return False
    return _seats_differ(one.actor, other.actor, gazetteer)


def _far(here: Place, there: Place) -> bool:
    """Whether two stated positions are too far apart for one actor."""
    if here.lat is None or here.lon is None or there.lat is None or there.lon is None:
        return False
    return distance(here.lat, here.lon, there.lat, there.lon) > FAR


def _seats_differ(one: Actor, other: Actor, gazetteer: Gazetteer) -> bool:
    """Whether two institutions sit in towns that are known and far from each other."""
    if one.place is None or other.place is None:
        return False
    here, there = fold(one.place.name), fold(other.place.name)
    if here == there:
        return False
    towns = candidates(gazetteer, here, one.country), candidates(gazetteer, there, other.country)
    return (apart(gazetteer, *towns) or 0.0) > FAR
