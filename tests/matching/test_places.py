from __future__ import annotations

import pytest

from partnerkit.matching.gazetteer import gazetteer
from partnerkit.matching.names import fold
from partnerkit.matching.place_names import parse
from partnerkit.matching.places import apart, distance, meant
from partnerkit.matching.territories import same_country


def ids(name: str, country: str) -> list[int]:
    places = gazetteer()
    found = meant(places, parse(name), fold(name), country)
    return [places.spot(number).geonameid for number in found]


def test_the_distance_of_hamburg_and_berlin() -> None:
    assert distance(53.5507, 9.993, 52.5244, 13.4105) == pytest.approx(255, abs=2)
    assert distance(10.0, 20.0, 10.0, 20.0) == 0
    assert distance(0, 179.9, 0, -179.9) == pytest.approx(22, abs=1)


def test_countries_agree_with_territories_and_with_what_is_not_stated() -> None:
    assert same_country("FR", "RE")
    assert same_country("HK", "CN")
    assert same_country("XX", "NO")
    assert not same_country("FR", "DE")


def test_a_country_narrows_the_choice() -> None:
    assert ids("Paris", "FR") == [2988507]
    assert 2988507 not in ids("Paris", "US")


def test_a_far_larger_place_is_meant_where_nothing_else_is_said() -> None:
    assert ids("Hamburg", "DE") == [2911298]
    assert len(ids("Neustadt", "DE")) > 3


def test_a_qualifier_decides_by_another_name_or_a_town_nearby() -> None:
    assert len(ids("Friedberg", "DE")) > 1
    assert ids("Frankfurt (Oder)", "DE") != ids("Frankfurt am Main", "DE")
    bavaria, hesse = (ids(f"Friedberg {near}", "DE") for near in ("bei Augsburg", "(Frankfurt)"))
    assert len(bavaria) == len(hesse) == 1
    assert bavaria != hesse
    assert len(ids("Neustadt", "PL")) > len(ids("Neustadt (Prudnik)", "PL")) == 1
    (near,) = ids("Neustadt bei Coburg", "DE")
    spot = next(s for s in map(gazetteer().spot, gazetteer().numbers("neustadt bei coburg")))
    assert near == spot.geonameid


def test_how_far_two_choices_lie_apart() -> None:
    places = gazetteer()
    hamburg, kiel = places.numbers("hamburg")[:1], places.numbers("kiel")[:1]
    assert apart(places, hamburg, kiel) == pytest.approx(86, abs=5)
    assert apart(places, hamburg, ()) is None
