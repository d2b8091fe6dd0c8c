"""Which place is meant: names looked up in the gazetteer, and how far places lie apart."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final

from partnerkit.matching.gazetteer import Gazetteer, Spot
from partnerkit.matching.place_names import PlaceName
from partnerkit.matching.territories import UNKNOWN_COUNTRIES, same_country

EARTH_RADIUS: Final = 6371.0088
"""Mean radius of the Earth in km (IUGG, R1 of the reference ellipsoid GRS 80)."""

SAME_PLACE: Final = 15.0
"""Up to this many km two entries of the gazetteer may stand for one town: it lists a town's parts,
its centre and its municipality one by one."""

NEARBY: Final = 30.0
"""Within so many km of a town lie the villages that are named after it to tell them from others."""

CLEARLY_LARGER: Final = 10
"""A place so many times larger than all others of its name is meant where nothing else is said."""

UNSPECIFIC: Final = 6
"""A name that more places of one country bear than this says nothing about which one is meant."""


def distance(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """Return the km between two points given in degrees, along the great circle.

    Haversine formula: R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68 (1984) 159.
    """
    rise = math.sin(math.radians(other_lat - lat) / 2) ** 2
    turn = math.sin(math.radians(other_lon - lon) / 2) ** 2
    across = math.cos(math.radians(lat)) * math.cos(math.radians(other_lat)) * turn
    return 2 * EARTH_RADIUS * math.asin(math.sqrt(min(1.0, rise + across)))


def between(one: Spot, other: Spot) -> float:
    """Return the km between two places."""
    return distance(one.lat, one.lon, other.lat, other.lon)


def candidates(gazetteer: Gazetteer, folded: str, country: str) -> tuple[int, ...]:
    """Return the numbers of the places that a folded name may mean in a country, largest first.

    Parts of one town count once.
    """
    found = [
        number
        for number in gazetteer.numbers(folded)
        if same_country(gazetteer.country(number), country)
    ]
    if len(found) < 2:  # noqa: PLR2004 - one place has no parts here
        return tuple(found)
    spots = [gazetteer.spot(number) for number in found[: 4 * UNSPECIFIC]]
    return tuple(
        found[i]
        for i, spot in enumerate(spots)
        if all(between(spot, earlier) > SAME_PLACE for earlier in spots[:i])
    )


def meant(gazetteer: Gazetteer, name: PlaceName, folded: str, country: str) -> tuple[int, ...]:
    """Return the places that a name taken apart may mean, largest first.

    The whole name is looked up first, then without its qualifiers. Between several a qualifier
    decides that is itself one of their names (``"Tuchola (Tuchel)"``) or a town nearby
    (``"Neustadt bei Coburg"``); where there is none, a place ten times larger than all others.
    """
    found: tuple[int, ...] = ()
    for form in dict.fromkeys((folded, name.head, name.core)):
        found = found or candidates(gazetteer, form, country)
    if len(found) < 2:  # noqa: PLR2004 - nothing to decide
        return found
    for qualifier in name.beside:
        other = candidates(gazetteer, qualifier, country)
        if common := tuple(number for number in found if number in other):
            return common
        if close := tuple(n for n in found if _is_near(gazetteer, n, other)):
            return close
    if not name.beside and country not in UNKNOWN_COUNTRIES:
        first, second = (gazetteer.spot(number).population for number in found[:2])
        if first >= CLEARLY_LARGER * second:
            return found[:1]
    return found


def _is_near(gazetteer: Gazetteer, number: int, others: tuple[int, ...]) -> bool:
    """Whether a place lies near one of some others."""
    least = apart(gazetteer, (number,), others)
    return least is not None and least < NEARBY


def apart(gazetteer: Gazetteer, some: Iterable[int], others: Iterable[int]) -> float | None:
    """Return the least distance in km between two sets of places; None where one is empty."""
    theirs = [gazetteer.spot(number) for number in others]
    return min(
        (between(gazetteer.spot(number), spot) for number in some for spot in theirs), default=None
    )
