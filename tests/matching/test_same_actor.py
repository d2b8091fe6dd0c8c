from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerkit.matching.actors import same_actor
from partnerkit.matching.evidence import Clue, Match
from partnerkit.matching.gazetteer import gazetteer
from partnerkit.matching.profiles import Profile
from tests.matching.made import profiled


def decide(one: Profile, other: Profile, partner: str | None = None) -> Match | None:
    match = same_actor(one, other, gazetteer(), partner=partner)
    assert match == same_actor(other, one, gazetteer(), partner=partner)
    return match


def why(one: Profile, other: Profile, partner: str | None = None) -> tuple[str, list[str]] | None:
    match = decide(one, other, partner)
    return match and (match.strength.value, [piece.clue.value for piece in match.evidence])


def place(name: str, country: str = "DE", **more: object) -> Profile:
    return profiled(name, "municipality", country, **more)


@pytest.mark.parametrize(
    ("one", "other", "country", "expected"),
    [
        ("Meißen", "Meissen", "DE", ("certain", ["same-name"])),
        ("Tel-Aviv", "TEL AVIV", "IL", ("certain", ["same-name"])),
        ("Münster", "Munster", "DE", ("likely", ["same-name"])),
        ("Breslau", "Wrocław", "PL", ("likely", ["same-place"])),
        ("Plowdiw", "Plovdiv", "BG", ("likely", ["same-place"])),
        ("Werder an der Havel", "Werder (Havel)", "DE", ("likely", ["qualifier"])),
        ("Finspång", "Finspång Municipality", "SE", ("likely", ["same-place"])),
        ("Nowhereville", "Nowhereville (Ohio)", "US", ("likely", ["qualifier"])),
        ("Gobeskawald", "Gobesawald", "DE", ("possible", ["spelling"])),
    ],
)
def test_towns_that_are_one(one: str, other: str, country: str, expected: object) -> None:
    assert why(place(one, country), place(other, country)) == expected


@pytest.mark.parametrize(
    ("one", "other", "country"),
    [
        ("Kempen", "Kempten", "DE"),
        ("Waldkirch", "Waldkirchen", "DE"),
        ("Halle (Saale)", "Halle (Westfalen)", "DE"),
        ("Frankfurt am Main", "Frankfurt (Oder)", "DE"),
        ("Saint-André-les-Vergers", "Saint-André-sur-Orne", "FR"),
        ("Malmö Municipality", "Växjö Municipality", "SE"),
    ],
)
def test_towns_that_are_two(one: str, other: str, country: str) -> None:
    assert why(place(one, country), place(other, country)) is None


def test_an_identifier_beats_names() -> None:
    one, other = place("Brno", "CZ", wikidata="Q14960"), place("Altbrünn", "CZ", wikidata="Q14960")
    assert why(one, other) == ("certain", ["same-wikidata"])
    assert why(place("Brno", "CZ", wikidata="Q1"), place("Brno", "CZ", wikidata="Q2")) is None


def test_an_identifier_across_kinds_is_doubtful() -> None:
    one = profiled("Uni Kiel", "university", wikidata="Q5")
    other = profiled("Kieler Hochschulverein", "association", wikidata="Q5")
    assert why(one, other) == ("possible", ["same-wikidata", "actor-kinds-differ"])


def test_a_name_in_another_language_a_former_one_and_an_alias() -> None:
    prague = place("Hlavní město Praha", "CZ", names=[{"name": "Prager Stadtkern"}])
    assert why(prague, place("Prager Stadtkern", "CZ")) == ("likely", ["other-name"])
    leningrad = place("Ostrowgrad", "RU", names=[{"name": "Altograd", "to": "1991"}])
    assert why(leningrad, place("Altograd", "RU")) == ("likely", ["former-name"])
    one = profiled("Verein für Austausch", "ngo", aliases=["XYZ"])
    other = profiled("Xylophon-Zirkel", "ngo", aliases=["XYZ"])
    assert why(one, other) == ("possible", ["same-alias"])


def test_numbers_tell_things_of_one_name_apart() -> None:
    for one, other in [
        ("Lycée nº 3 Musterdorf", "Lycée nº 4 Musterdorf"),
        ("Budapest XV. kerület", "Budapest XVI. kerület"),
        ("Abteilung Nordwest A", "Abteilung Nordwest B"),
    ]:
        first, second = (profiled(name, "school", aliases=["Lyc"]) for name in (one, other))
        assert why(first, second) is None


def test_a_country_that_is_not_stated_may_be_any() -> None:
    assert why(place("Plovdiv", "XX"), place("Plowdiw", "BG")) == ("likely", ["same-place"])
    assert why(place("Forbach", "FR"), place("Forbach", "DE")) is None


def test_several_places_of_a_name_make_it_doubtful_and_a_partner_decides() -> None:
    one, other = place("Friedberg"), place("Friedberg")
    assert why(one, other) == ("possible", ["same-name", "ambiguous"])
    assert why(one, other, "bressuire") == ("likely", ["same-name", "ambiguous", "shared-partner"])


def test_a_partner_in_common_decides_what_only_resembles() -> None:
    one, other = place("Karadeniz Ereğli", "TR"), place("Ereğli", "TR")
    assert why(one, other) is None
    assert why(one, other, "hattingen") == ("likely", ["spelling", "shared-partner"])
    uni, city = (
        profiled("Osaka University", "university", "JP"),
        profiled("Osaka City University", "university", "JP"),
    )
    assert why(uni, city, "uhh") is None


@pytest.mark.parametrize(
    ("one", "kind", "other", "other_kind"),
    [
        ("Unna", "municipality", "Unna (Kreis)", "district"),
        ("Kiel", "municipality", "Universität Kiel", "university"),
        ("Hamburg", "municipality", "Hamburg", "region"),
        ("Handelskammer Kiel", "chamber", "Handwerkskammer Kiel", "chamber"),
        ("Kiel", "municipality", "Kiel", "port"),
    ],
)
def test_never_across_kinds(one: str, kind: str, other: str, other_kind: str) -> None:
    assert why(profiled(one, kind), profiled(other, other_kind)) is None


def test_a_county_is_meant_where_no_town_bears_its_name() -> None:
    one = profiled("Hersfeld-Rotenburg", "municipality")
    other = profiled("Landkreis Hersfeld-Rotenburg", "district")
    assert why(one, other) == ("likely", ["qualifier"])


def test_offices_may_call_a_society_differently() -> None:
    one, other = (
        profiled("Nicaragua Verein", "ngo"),
        profiled("Nicaragua Verein e. V.", "association"),
    )
    assert why(one, other) == ("likely", ["same-words"])


def test_the_same_words_in_another_order_are_doubtful() -> None:
    one = profiled("Washington University", "university", "US")
    other = profiled("University of Washington", "university", "US")
    assert why(one, other) == ("possible", ["same-words"])


def test_never_where_lifetimes_or_places_exclude_it() -> None:
    old, new = (
        profiled("Amt für Kultur", "authority", to="1999"),
        profiled("Amt für Kultur", "authority", **{"from": "2005"}),
    )
    assert old.id == new.id
    new.id = "later"
    assert why(old, new) is None
    here = profiled("Stadtarchiv", "cultural-institution", place={"name": "Hamburg"})
    there = profiled("Stadtarchiv", "cultural-institution", place={"name": "München"})
    there.id = "other"
    assert why(here, there) is None
    near, far = (
        place("Neudorf", place={"name": "N", "lat": "50.0", "lon": "10.0"}),
        place("Neudorf", place={"name": "N", "lat": "53.0", "lon": "10.0"}),
    )
    far.id = "far"
    assert why(near, far) is None


def test_a_part_and_a_successor_are_others() -> None:
    whole, part = profiled("Hafen Kiel", "port"), profiled("Hafen Kiel", "company")
    assert why(whole, part) is not None
    part.above = (whole.id,)
    assert why(whole, part) is None
    old = profiled("Behörde Alt", "authority", successor="neu")
    new = profiled("Behörde Alt", "authority")
    new.id = "neu"
    assert why(old, new) is None


def test_names_of_signs_alone_are_compared_as_they_are() -> None:
    assert why(place("!!!"), place("???")) is None
    one, other = place("???"), place("???")
    other.id = "other"
    assert why(one, other) == ("certain", ["same-name"])


def test_no_length_of_a_name_stalls_a_comparison() -> None:
    one = place("Ort (" + "wort " * 50_000 + ")", aliases=["(" * 100_000, "a/" * 50_000])
    other = place("Ort (" + "wert " * 50_000 + ")")
    assert decide(one, other, "oslo") is not None


NAMES = st.sampled_from(
    [
        *("Halle", "Halle (Saale)", "Halle/Saale", "Milano", "Mailand", "Friedberg", "X"),
        *("Friedberg, Hesse", "Kempen", "Kempten", "Unna (Kreis)", "Unna", "Berlin – Pankow"),
        *("Pankow (Berlin)", "Koeln", "Köln", "Köln am Rhein"),
    ]
)


@given(NAMES, NAMES, st.sampled_from(["DE", "IT", "XX"]), st.sampled_from([None, "oslo"]))
def test_the_order_of_the_two_does_not_matter(
    one: str, other: str, country: str, partner: str | None
) -> None:
    first, second = (place(name, country) for name in (one, other))
    second.id = f"{second.id}-2"
    match = decide(first, second, partner)
    if one == other:
        assert match is not None
        assert match.evidence[0].clue is Clue.SAME_NAME
