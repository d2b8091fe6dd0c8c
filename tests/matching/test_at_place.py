from __future__ import annotations

import pytest

from partnerkit.matching.actor_pairs import actor_pairs
from partnerkit.matching.at_place import actors_at
from tests.matching.made import register, town

ACTORS = {
    "shanghai": town("Shanghai", "CN"),
    "hongkou": "name: Hongkou\nkind: district\ncountry: CN\npart_of: shanghai",
    "fudan": "name: Fudan University\nkind: university\ncountry: CN\nplace: {name: Schanghai}",
    "oslo": town("Oslo", "NO"),
    "dorf": town("Kleinkleckersdorf (Rügen)", "DE"),
}


def at(name: str) -> set[str]:
    whole = register(ACTORS)
    return set(actors_at(whole, actor_pairs(whole), name))


@pytest.mark.parametrize("name", ["Shanghai", "schanghai", "上海"])
def test_a_place_in_any_language_with_its_parts(name: str) -> None:
    assert at(name) == {"shanghai", "hongkou", "fudan"}


def test_a_place_that_no_gazetteer_knows() -> None:
    assert at("Kleinkleckersdorf") == {"dorf"}


def test_a_place_where_nothing_is() -> None:
    assert at("Mailand") == set()
    assert at("") == set()
