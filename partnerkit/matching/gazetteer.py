"""Where places lie and by which names they go: an extract of GeoNames, read without loading it.

The file ``gazetteer.bin`` is written by ``scripts/build_gazetteer.py`` from GeoNames
(https://www.geonames.org, CC BY 4.0). It maps the folded name of a place, in any language, to
places with country, position and size. Names themselves are not in it, only 40 bits of their
BLAKE2b digest: a name that is no place is taken for one about once in two million look-ups.

Layout, all numbers little-endian: magic, number of countries, places and names (``<8sIII``); two
letters for each country; the start of each of the 65,536 buckets (``<I``) and the end of the last;
names of 6 bytes (3 of digest, 3 the place's number), sorted by bucket, digest and falling size;
places of 10 bytes (``<IhhBB``: GeoNames id, latitude, longitude, country, size).
"""

from __future__ import annotations

import mmap
import struct
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import Final, NamedTuple

FILE: Final = Path(__file__).with_name("gazetteer.bin")
MAGIC: Final = b"PKGAZ\x00\x00\x01"
HEADER: Final = struct.Struct("<8sIII")
BUCKETS: Final = 1 << 16
BUCKET: Final = struct.Struct("<II")
NAME_SIZE: Final = 6
DIGEST_SIZE: Final = 5
PLACE: Final = struct.Struct("<IhhBB")
DEGREE: Final = 32767 / 180
"""Steps to a degree: one step is at most 0.6 km, enough for "how far apart"."""


class Spot(NamedTuple):
    """A populated place: GeoNames id, country (ISO 3166-1), degrees, inhabitants (± 12 %)."""

    geonameid: int
    country: str
    lat: float
    lon: float
    population: int


def digest(folded: str) -> bytes:
    """Return the 5 bytes by which a folded name is filed: 2 of bucket, 3 within it."""
    return blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=DIGEST_SIZE).digest()


class Gazetteer:
    """The gazetteer in a file; opening reads nothing but the header."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        magic, countries, places, names = HEADER.unpack_from(self._data)
        if magic != MAGIC:
            message = f"{path} is no gazetteer of this version"
            raise ValueError(message)
        letters: str = self._data[HEADER.size : HEADER.size + 2 * countries].decode("ascii")
        self._countries: list[str] = [letters[i : i + 2] for i in range(0, len(letters), 2)]
        self._starts = HEADER.size + 2 * countries
        self._names = self._starts + 4 * (BUCKETS + 1)
        self._places = self._names + NAME_SIZE * names
        self.size = places

    def numbers(self, folded: str) -> tuple[int, ...]:
        """Return the numbers of all places of a folded name (``names.fold``), largest first."""
        filed = digest(folded)
        at = self._starts + 4 * (filed[0] << 8 | filed[1])
        start, end = BUCKET.unpack_from(self._data, at)
        bucket = self._data[self._names + NAME_SIZE * start : self._names + NAME_SIZE * end]
        rest = filed[2:]
        found: list[int] = []
        offset = bucket.find(rest)
        while offset >= 0:
            if offset % NAME_SIZE == 0:
                found.append(int.from_bytes(bucket[offset + 3 : offset + 6], "little"))
            offset = bucket.find(rest, offset + 1)
        return tuple(found)

    def country(self, number: int) -> str:
        """Return the country of a place by its number."""
        index: int = self._data[self._places + PLACE.size * number + 8]
        return self._countries[index]

    def spot(self, number: int) -> Spot:
        """Return a place by its number."""
        at = self._places + PLACE.size * number
        geonameid, lat, lon, country, size = PLACE.unpack_from(self._data, at)
        return Spot(
            geonameid,
            self._countries[country],
            lat / DEGREE,
            lon / DEGREE,
            round(10 ** (size / 10)) if size else 0,
        )


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """Return the gazetteer that comes with partnerkit; opened once in a process."""
    return Gazetteer(FILE)
