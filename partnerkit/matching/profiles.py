"""What of an actor is compared: its names folded, and the places that they may mean.

Made once for each actor, so that comparing two of them touches no text again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from partnerkit.matching.gazetteer import Gazetteer
from partnerkit.matching.institution_words import words_of
from partnerkit.matching.names import spellings
from partnerkit.matching.place_names import PlaceName, parse
from partnerkit.matching.places import SAME_PLACE, UNSPECIFIC, distance, meant
from partnerkit.model.actor import Actor
from partnerkit.model.vocabulary import ActorKind

PLACES: Final = frozenset(
    {ActorKind.MUNICIPALITY, ActorKind.DISTRICT, ActorKind.REGION, ActorKind.NEIGHBOURHOOD}
)
"""The kinds of actor that are themselves a place."""


SHORTEST_MISSPELT: Final = 6
"""Names of fewer letters differ too easily by one: Selb and Selm are two towns."""

LONGEST_MISSPELT: Final = 40
"""Longer names are not searched for misspellings: they differ in more than one letter."""


LONGEST_NAME: Final = 300
"""Characters; what is longer is compared by its beginning, so that no text stalls a comparison."""


class Origin(IntEnum):
    """Where a name stands in a record; the higher, the less it proves."""

    NAME = 0
    OTHER = 1
    FORMER = 2
    ALIAS = 3


@dataclass(slots=True)
class Profile:
    """An actor as it is compared.

    ``names``: folded form → (origin, the name as written). ``above``: what it is part of, nearest
    first. ``taken``: names of a place taken apart. ``spots``: places of the gazetteer that it may
    be, largest first. ``words``: canonical words of an institution's name → the name.
    """

    id: str
    actor: Actor
    above: tuple[str, ...]
    names: dict[str, tuple[Origin, str]]
    taken: tuple[PlaceName, ...]
    spots: tuple[int, ...]
    words: dict[str, str]

    @property
    def is_place(self) -> bool:
        """Whether the actor is itself a place."""
        return self.actor.kind in PLACES

    @property
    def county(self) -> bool:
        """Whether its name says county, province or union of municipalities."""
        return any(name.county for name in self.taken)


def profile(key: str, actor: Actor, above: tuple[str, ...], gazetteer: Gazetteer) -> Profile:
    """Prepare one actor for comparison; ``above`` are the actors that it is part of."""
    names: dict[str, tuple[Origin, str]] = {}
    taken: list[PlaceName] = []
    words: dict[str, str] = {}
    spots: tuple[int, ...] = ()
    place = actor.kind in PLACES
    for origin, whole in written(actor):
        name = whole[:LONGEST_NAME]
        forms = spellings(name)
        if not forms[0]:
            names.setdefault(name, (origin, name))
            continue
        for form in forms:
            names.setdefault(form, (origin, name))
        if not place:
            if origin is not Origin.ALIAS or " " in name:
                words.setdefault(words_of(forms[0]), name)
            continue
        parts = parse(name, forms[0])
        if origin is Origin.ALIAS and parts.core == parts.whole and len(spots) == 1:
            continue
        taken.append(parts)
        if len(spots) != 1 and not parts.county and actor.kind is not ActorKind.REGION:
            spots = _narrowed(spots, meant(gazetteer, parts, forms[0], actor.country))
    if len(spots) > 1:
        spots = _at(spots, actor, gazetteer)
    return Profile(key, actor, above, names, tuple(taken), spots, words)


def written(actor: Actor) -> Iterator[tuple[Origin, str]]:
    """Yield every name of an actor with its origin, the official one first."""
    yield Origin.NAME, actor.name
    for other in actor.names or ():
        yield (Origin.OTHER if other.to is None else Origin.FORMER), other.name
    for alias in actor.aliases or ():
        yield Origin.ALIAS, alias


def _narrowed(spots: tuple[int, ...], more: tuple[int, ...]) -> tuple[int, ...]:
    """Keep the places on which two names agree; where they do not, those of the first."""
    if not spots:
        return more
    return tuple(number for number in spots if number in more) or spots


def _at(spots: tuple[int, ...], actor: Actor, gazetteer: Gazetteer) -> tuple[int, ...]:
    """Keep the places at the coordinates that the record states, if there are any."""
    where = actor.place
    if where is None or where.lat is None or where.lon is None:
        return spots
    near = []
    for number in spots:
        spot = gazetteer.spot(number)
        if distance(where.lat, where.lon, spot.lat, spot.lon) <= SAME_PLACE:
            near.append(number)
    return tuple(near) or spots


def keys(one: Profile) -> list[object]:
    """Return the keys under which an actor is filed: two that share none are not compared."""
    found: list[object] = [*one.names]
    actor = one.actor
    if actor.wikidata is not None:
        found.append(("wikidata", actor.wikidata))
    if actor.ror is not None:
        found.append(("ror", actor.ror))
    for name in one.taken:
        found += (("core", name.core), ("whole", name.whole))
    if len(one.spots) <= UNSPECIFIC:
        found += one.spots
    found += [("words", words) for words in one.words]
    folded = next(iter(one.names))
    if SHORTEST_MISSPELT <= len(folded) <= LONGEST_MISSPELT:
        found += [folded[:i] + folded[i + 1 :] for i in range(len(folded))]
    return found
