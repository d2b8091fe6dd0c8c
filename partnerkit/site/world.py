"""The world map: where a place lies on it, and the outlines drawn once by a script.

The projection is Equal Earth (Šavrič, Patterson, Jenny 2018, doi:10.1080/13658816.2018.1504949):
it keeps areas true, so that no continent looks larger than it is.
"""

from __future__ import annotations

from importlib import resources
from math import asin, cos, radians, sin, sqrt

WIDTH, HEIGHT = 1000, 430
"""The size of the drawing; the map is cut at the latitudes below."""

SCALE = 2
"""Units of the outlines' path data in one unit of the drawing."""

NORTH, SOUTH = 84.0, -57.0

_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796


def _plane(lat: float, lon: float) -> tuple[float, float]:
    """Project degrees onto the plane, in units of the globe's radius."""
    theta = asin(sqrt(3) / 2 * sin(radians(lat)))
    square = theta * theta
    sixth = square**3
    slope = 9 * _A4 * sixth * square + 7 * _A3 * sixth + 3 * _A2 * square + _A1
    x = 2 * sqrt(3) * radians(lon) * cos(theta) / (3 * slope)
    y = theta * (_A1 + _A2 * square + sixth * (_A3 + _A4 * square))
    return x, y


_EDGE = _plane(0, 180)[0]
_TOP, _BOTTOM = _plane(NORTH, 0)[1], _plane(SOUTH, 0)[1]


def project(lat: float, lon: float) -> tuple[float, float]:
    """Place degrees north and east on the drawing: x from the left, y from the top."""
    x, y = _plane(max(SOUTH, min(NORTH, lat)), lon)
    return (x + _EDGE) / (2 * _EDGE) * WIDTH, (_TOP - y) / (_TOP - _BOTTOM) * HEIGHT


def outlines() -> tuple[str, str]:
    """Return the path data of the land and of the borders, in ``SCALE`` units of the drawing."""
    text = resources.files("partnerkit.site").joinpath("world.txt").read_text(encoding="ascii")
    land, borders = text.split("\n")[:2]
    return land, borders
