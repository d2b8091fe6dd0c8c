"""The dots of the world map: one a place, larger where there are more partnerships."""

from __future__ import annotations

from collections import defaultdict
from math import sqrt
from typing import NamedTuple

from partnerkit.site.world import SCALE, project
from partnerkit.view import View


class Point(NamedTuple):
    """A dot in units of the outlines: its centre, its radius, its places."""

    x: int
    y: int
    radius: int


def points(view: View) -> tuple[list[Point], int, int]:
    """Return the dots, the number of partners with a place, and the number of all partners."""
    ties: dict[tuple[float, float], int] = defaultdict(int)
    partners: dict[str, tuple[float, float] | None] = {}
    for entry in view.register.partnerships:
        for key in entry.record.counterpart or ():
            place = _coordinates(view, key)
            partners[view.actor(key).id] = place
            if place is not None:
                ties[place] += 1
    dots = []
    for (lat, lon), count in sorted(ties.items()):
        x, y = project(lat, lon)
        dots.append(Point(round(x * SCALE), round(y * SCALE), round(SCALE * (3 + sqrt(count)))))
    return dots, sum(place is not None for place in partners.values()), len(partners)


def _coordinates(view: View, key: str) -> tuple[float, float] | None:
    """Take the place of an actor, or that of the nearest actor of which it is part."""
    for actor in (key, *view.register.ancestors.get(key, ())):
        found = view.register.actor(actor)
        place = found.record.place if found else None
        if place is not None and place.lat is not None and place.lon is not None:
            return place.lat, place.lon
    return None
