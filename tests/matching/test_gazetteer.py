from __future__ import annotations

from pathlib import Path

import pytest

from partnerkit.matching.gazetteer import Gazetteer, gazetteer
from partnerkit.matching.names import fold, spellings


def found(name: str) -> set[int]:
    places = gazetteer()
    return {
        places.spot(number).geonameid
        for form in spellings(name)
        for number in places.numbers(form)[:1]
    }


@pytest.mark.parametrize(
    "names",
    [
        ("Shanghai", "Schanghai", "上海", "Шанхай"),
        ("Milano", "Mailand", "Milan", "ミラノ"),
        ("Kyiv", "Kiew", "Kyjiw", "Київ"),
        ("Dar es Salaam", "Daressalam", "Dar-es-Salaam"),
        ("Wrocław", "Breslau", "Wroclaw"),
        ("Köln", "Cologne", "Koeln"),
    ],
)
def test_a_town_is_found_by_its_names_in_other_languages(names: tuple[str, ...]) -> None:
    first, *others = (found(name) for name in names)
    assert first
    assert all(other == first for other in others)


def test_a_place_knows_where_it_lies_and_how_large_it_is() -> None:
    places = gazetteer()
    spot = places.spot(places.numbers("hamburg")[0])
    assert (spot.country, spot.geonameid) == ("DE", 2911298)
    assert spot.lat == pytest.approx(53.55, abs=0.01)
    assert spot.lon == pytest.approx(9.99, abs=0.01)
    assert 1_500_000 < spot.population < 2_300_000
    assert places.country(places.numbers("hamburg")[0]) == "DE"


def test_the_largest_place_of_a_name_comes_first() -> None:
    places = gazetteer()
    sizes = [places.spot(number).population for number in places.numbers("neustadt")]
    assert len(sizes) > 3
    assert sizes == sorted(sizes, reverse=True)


@pytest.mark.parametrize("name", ["", "keinesolchestadtnirgends", "\ud800", "x" * 10_000])
def test_what_is_no_place_is_not_found(name: str) -> None:
    assert gazetteer().numbers(fold(name)) == ()


def test_another_file_is_refused(tmp_path: Path) -> None:
    wrong = tmp_path / "gazetteer.bin"
    wrong.write_bytes(b"\0" * 400)
    with pytest.raises(ValueError, match="no gazetteer"):
        Gazetteer(wrong)
