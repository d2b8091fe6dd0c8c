from __future__ import annotations

import pytest

from partnerkit.matching.actor_pairs import MOST_SHARING
from tests.matching.made import pairs, town

ARALYK = {"a": town("Aralyk Beldesi", "TR"), "b": town("Aralyk", "TR")}


def strengths(actors: dict[str, str], ties: dict[str, str] | None = None) -> dict[object, str]:
    return {key: match.strength.value for key, match in pairs(actors, ties).matches.items()}


def test_a_spelling_and_an_exonym_are_found_without_comparing_all() -> None:
    names = [f"{a}{a}{b}{b}walde" for a in "abcdef" for b in "ghijk"]
    actors = {name: town(name) for name in names}
    actors |= {"breslau": town("Breslau", "PL"), "wroclaw": town("Wrocław", "PL")}
    found = pairs(actors)
    assert found.matches.keys() == {("breslau", "wroclaw")}
    assert found.classes.of("wroclaw") == "breslau"
    assert found.comparisons < len(actors)


def test_a_partner_in_common_decides_and_a_hub_does_not() -> None:
    home = {"kiel": town("Kiel")}
    two = {"x": "home: [kiel]\ncounterpart: [a]", "y": "home: [kiel]\ncounterpart: [b]"}
    assert strengths({**ARALYK, **home}, two) == {("a", "b"): "likely"}
    hub = {key: text.replace("kiel", "hamburg") for key, text in two.items()}
    assert strengths(ARALYK, hub) == {}


def test_a_partner_in_common_may_be_named_by_a_former_id() -> None:
    actors = {**ARALYK, "kiel": town("Kiel", more="former_ids: [kiel-alt]\n")}
    actors["b"] += "former_ids: [b-alt]\n"
    two = {"x": "home: [kiel]\ncounterpart: [a]", "y": "home: [kiel-alt]\ncounterpart: [b-alt]"}
    assert strengths(actors, two) == {("a", "b"): "likely"}


def test_misspellings_are_found() -> None:
    assert strengths({"a": town("Musterwalde"), "b": town("Muserwalde")}) == {
        ("a", "b"): "possible"
    }
    assert strengths({"a": town("Musterwalde"), "b": town("Mutserwalde")}) == {
        ("a", "b"): "possible"
    }
    assert strengths({"a": town("Musterwalde"), "b": town("Musterfelde")}) == {}


def test_many_of_one_name_take_no_more_than_their_share() -> None:
    many = {
        f"n-{n}": town("Einerlei", more=f"wikidata: Q{n + 1}\n") for n in range(MOST_SHARING + 40)
    }
    assert pairs(many).comparisons <= 2 * len(many)


def office(name: str, whole: str, kind: str = "authority") -> str:
    """Write an office of a town."""
    return f"name: {name}\nkind: {kind}\ncountry: DE\npart_of: {whole}\n"


TOWNS = {"bremen": town("Bremen"), "koeln": town("Köln"), "bremen-2": town("Stadt Bremen")}


def test_offices_of_one_name_in_two_towns_are_two() -> None:
    for kind in ("authority", "cultural-institution", "district", "neighbourhood"):
        pair = {"a": office("Mitte", "bremen", kind), "b": office("Mitte", "koeln", kind)}
        assert strengths(TOWNS | pair).keys() == {("bremen", "bremen-2")}, kind


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (office("Kulturamt", "bremen"), office("Kulturamt", "bremen-2")),
        (office("Kulturamt", "bremen"), office("Kulturamt", "dezernat")),
        (office("Kulturamt", "bremen"), "name: Kulturamt\nkind: authority\ncountry: DE\n"),
        (
            office("Kulturamt", "bremen") + "wikidata: Q7\n",
            office("Kulturamt", "koeln") + "wikidata: Q7\n",
        ),
    ],
)
def test_offices_that_may_belong_to_one_town_are_compared(one: str, other: str) -> None:
    actors = {**TOWNS, "dezernat": office("Dezernat", "bremen"), "a": one, "b": other}
    assert strengths(actors)["a", "b"] == "certain"


def test_what_is_part_of_one_town_and_what_sits_in_another_are_two() -> None:
    seated = "name: Goethe-Gymnasium\nkind: school\ncountry: DE\nplace: {{name: {}}}\n"
    part = office("Goethe-Gymnasium", "bremen", "school")
    for place, found in (("Köln", 0), ("Bremen", 1), ("Delmenhorst", 1), ("Nirgendwo", 1)):
        for pair in (("a", "b"), ("b", "a")):
            made = dict(zip(pair, (part, seated.format(place)), strict=True))
            assert len(strengths({"bremen": TOWNS["bremen"], **made})) == found, place
