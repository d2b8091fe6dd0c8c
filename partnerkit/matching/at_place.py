"""Which actors belong to a place that is named in any language: it, its parts, what sits there."""

from __future__ import annotations

from partnerkit.matching.actor_pairs import ActorPairs
from partnerkit.matching.gazetteer import gazetteer
from partnerkit.matching.names import spellings
from partnerkit.matching.place_names import parse
from partnerkit.matching.places import meant
from partnerkit.matching.profiles import PLACES, Origin, Profile
from partnerkit.matching.ties import Actors
from partnerkit.register import Register

ANYWHERE = "XX"
"""The country of a question that names none."""


def actors_at(register: Register, pairs: ActorPairs, name: str) -> frozenset[str]:
    """Return the ids of all actors of a place; none where the register knows nothing there.

    Found are places that bear the name or mean the same place as it (Schanghai, 上海), whatever is
    part of them, and whoever sits in the town of that name.
    """
    actors = Actors(register, pairs)
    forms = set(spellings(name))
    spots = _spots(name)
    named = {key for key, one in pairs.profiles.items() if _is_called(one, forms, spots)}
    towns = spots | {city for key in named if (city := actors.city(key)) is not None}
    found = set(named)
    for key in pairs.profiles:
        if actors.city(key) in towns or not named.isdisjoint(register.ancestors[key]):
            found.add(key)
    return frozenset(found)


def country_of(name: str) -> str | None:
    """Return the country of the largest place in the world that a name may mean; None for none."""
    return next((gazetteer().country(number) for number in _spots(name)), None)


def _spots(name: str) -> set[int]:
    """Look up the largest place that a name may mean; empty where no place is called so."""
    first = spellings(name)[0]
    return set(meant(gazetteer(), parse(name, first), first, ANYWHERE)[:1])


def _is_called(one: Profile, forms: set[str], spots: set[int]) -> bool:
    """Whether a place bears a name or is the place that it means."""
    if one.actor.kind not in PLACES:
        return False
    if not spots.isdisjoint(one.spots[:1]):
        return True
    cores = {name.core for name in one.taken} | {name.head for name in one.taken}
    own = {form for form, (origin, _) in one.names.items() if origin is not Origin.ALIAS}
    return not forms.isdisjoint(cores | own | one.names.keys())
