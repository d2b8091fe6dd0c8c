from __future__ import annotations

import pytest

from partnerkit.matching.evidence import Clue, Strength
from partnerkit.matching.overlaps import Kind
from tests.matching.made import overlaps, parallel, town

ABROAD = {
    "oslo": town("Oslo", "NO"),
    "bergen": town("Bergen", "NO"),
    "gamle": "name: Gamle Oslo\nkind: district\ncountry: NO\npart_of: oslo",
    "uio": "name: Universitetet i Oslo\nkind: university\ncountry: NO\nplace: {name: Oslo}",
    "oslomet": "name: OsloMet\nkind: university\ncountry: NO\nplace: {name: Christiania}",
    "havn": "name: Oslo Havn\nkind: port\ncountry: NO\nplace: {name: Oslo}",
    "viken": "name: Viken\nkind: region\ncountry: NO",
    "moss": town("Moss", "NO", "part_of: viken"),
    "netz": "name: Netz der Häfen\nkind: network\ncountry: ZZ",
    "buero": "name: Büro Oslo\nkind: representation\ncountry: NO\nplace: {name: Oslo}",
}
PAIR = ("a", "b")
SK = "lead: senatskanzlei\n"
UMWELT = "lead: umwelt\nkind: declaration\n"
WATER = "topics: [environment/water]\n"
DATES = "signed: 2019\n"


def both(first: str, second: str, more: dict[str, str] | None = None) -> str | None:
    found = parallel(ABROAD, {"a": first, "b": second, **(more or {})})
    turned = parallel(ABROAD, {"b": first, "a": second, **(more or {})})
    assert found.get(PAIR) == turned.get(PAIR)
    return found.get(PAIR)


@pytest.mark.parametrize(
    ("one", "other", "topics", "other_topics", "strength"),
    [
        ("oslo", "oslo", "environment/water", "environment/water", "certain"),
        ("oslo", "oslo", "environment", "environment", "likely"),
        ("oslo", "oslo", "environment", "environment/water", "possible"),
        ("oslo", "oslo", "sport", "environment/water", None),
        ("oslo", "gamle", "environment/water", "environment/water", "likely"),
        ("oslo", "gamle", "environment", "environment", "possible"),
        ("oslo", "havn", "environment/water", "environment/water", "likely"),
        ("oslo", "havn", "environment", "environment", "possible"),
        ("oslo", "havn", "environment", "environment/water", None),
        ("viken", "moss", "environment/water", "environment/water", "likely"),
        ("oslo", "bergen", "environment", "environment", None),
    ],
)
def test_how_near_counterparts_and_topics_are(
    one: str, other: str, topics: str, other_topics: str, strength: str | None
) -> None:
    first = f"{SK}{DATES}counterpart: [{one}]\ntopics: [{topics}]"
    second = f"{UMWELT}{DATES}counterpart: [{other}]\ntopics: [{other_topics}]"
    assert both(first, second) == strength


def test_a_town_is_one_in_any_language() -> None:
    first = f"{SK}{DATES}counterpart: [oslo]\ntopics: [sport]"
    assert both(first, f"{UMWELT}{DATES}counterpart: [oslomet]\ntopics: [sport]") == "possible"


def test_one_office_is_no_parallel_structure() -> None:
    base = f"{WATER}counterpart: [oslo]\n"
    assert both(base + SK + "kind: declaration", base + SK + "signed: 2020") is None
    assert both(base + "kind: declaration\nsigned: 2001", base + "signed: 2020") is None
    assert both(base + "home: [uhh]", base + "home: [hamburg]\nlead: uhh") is None


def test_two_institutions_need_no_lead() -> None:
    base = f"{WATER}counterpart: [oslo]\n"
    assert both(base + "home: [uhh]", base + "home: [altona]") == "likely"


def test_places_without_topics_are_parallel_where_one_is_part_of_the_other() -> None:
    city, district = "counterpart: [oslo]\n", "counterpart: [gamle]\nhome: [altona]\n"
    assert both(city + SK, district) == "possible"
    assert both(city + SK + WATER, district) == "possible"
    assert both(city + SK, "counterpart: [uio]\nhome: [uhh]") is None


@pytest.mark.parametrize(
    ("first", "second", "strength"),
    [
        ("signed: 2001\nterm: {end: 2005}", "signed: 2006", None),
        ("signed: 2001\nterm: {end: 2005}", "signed: 2005-03", "certain"),
        ("signed: 2001\nstatus: ended", "signed: 2001", None),
        ("signed: 2001\nclaim: contradicted", "signed: 2001", None),
        ("signed: 2001", "status: idea", "likely"),
        ("signed: 2001\nstatus: dormant", "signed: 2001", "likely"),
        ("signed: 2001\nrelated: [b]", "signed: 2001", "likely"),
        ("signed: 2001\ndepartments: [umwelt]", "signed: 2001", "likely"),
        ("", "", "likely"),
    ],
)
def test_time_and_circumstances(first: str, second: str, strength: str | None) -> None:
    base = f"{WATER}counterpart: [oslo]\n"
    found = parallel(ABROAD, {"a": base + SK + first, "b": base + UMWELT + second})
    assert found.get(PAIR) == strength


def test_framework_part_and_renewal_are_no_parallel_structures() -> None:
    base = f"{WATER}{DATES}counterpart: [oslo]\n"
    assert parallel(ABROAD, {"a": base + SK, "b": base + UMWELT + "under: a"}) == {}
    assert parallel(ABROAD, {"a": base + SK, "b": base + UMWELT + "renews: a"}) == {}
    chain = {"a": base + SK, "m": base + SK + "under: a", "b": base + UMWELT + "under: m"}
    assert parallel(ABROAD, chain) == {}


def test_parts_of_one_framework_count_where_they_do_the_same() -> None:
    frame = {"frame": f"kind: twinning\n{SK}counterpart: [oslo]\n"}
    base = f"under: frame\n{DATES}"
    one = f"{base}{WATER}home: [uhh]\ncounterpart: [uio]\n"
    other = f"{base}{WATER}home: [tuhh]\ncounterpart: [uio]\n"
    assert both(one, other, frame) == "likely"
    other_kind = other.replace("[uio]", "[havn]") + "kind: declaration"
    assert both(one, other_kind, frame) is None
    assert both(one, other.replace("[uio]", "[havn]"), frame) == "possible"


def test_a_framework_of_the_same_sides_stands_for_its_part() -> None:
    base = f"{SK}{DATES}counterpart: [oslo]\ntopics: [science]\n"
    ties = {
        "frame": base + "kind: twinning",
        "part": base + "under: frame",
        "uni": f"{DATES}home: [uhh]\ncounterpart: [uio]\ntopics: [science]",
    }
    assert parallel(ABROAD, ties) == {("frame", "uni"): "possible"}


def test_what_is_joined_to_one_record_is_joined_to_its_duplicate() -> None:
    pact = f"{DATES}counterpart: [oslo]\n{SK}kind: twinning\ntopics: [health]\n"
    buses = f"{WATER}{DATES}home: [altona]\ncounterpart: [oslo]\nunder: a\n"
    twin = pact.replace(SK, "lead: umwelt\n").replace("health", "environment/water")
    assert parallel(ABROAD, {"a": pact, "z": twin, "bus": buses}) == {}


def test_everyday_contacts_of_universities_do_not_drown_the_rest() -> None:
    base = f"kind: university-partnership\n{DATES}topics: [science/research]\n"
    here, there = f"{base}home: [uhh]\n", f"{base}home: [tuhh]\n"
    assert both(here + "counterpart: [uio]", there + "counterpart: [oslomet]") == "possible"
    many = {f"m{n}": f"{here}counterpart: [oslomet]\nsigned: {n}" for n in (1998, 1999, 2000)}
    many = {key: text.replace(DATES, "") for key, text in many.items()}
    assert both(here + "counterpart: [uio]", there + "counterpart: [oslomet]", many) is None
    assert both(here + "counterpart: [uio]", there + "counterpart: [uio]") == "possible"
    city = f"{SK}{DATES}topics: [science/research]\ncounterpart: [oslo]"
    assert both(here + "counterpart: [uio]", city) == "likely"


def test_a_network_and_its_member_are_no_parallel_structure() -> None:
    network = (
        f"kind: network-membership\n{SK}{DATES}counterpart: [netz]\n"
        "participants: [{actor: havn}]\ntopics: [economy/port-logistics]\n"
    )
    tie = f"{UMWELT}{DATES}topics: [economy/port-logistics]\n"
    assert both(network, tie + "counterpart: [havn]") is None
    assert both(network, tie + "counterpart: [oslo]") == "possible"
    wide = tie.replace("]", ", sport, science, culture]")
    assert both(network, wide + "counterpart: [oslo]") is None


def test_an_office_of_ones_own_abroad_is_none() -> None:
    base = f"{WATER}{DATES}"
    office = f"kind: representation\n{SK}{base}counterpart: [buero]"
    assert both(office, f"{UMWELT}{base}counterpart: [oslo]") is None


def test_one_country_counts_only_for_narrow_agreements_of_one_time() -> None:
    first = f"{SK}{WATER}signed: 2022-08\ncounterpart: [oslo]\n"
    second = f"{UMWELT}{WATER}signed: 2022-12\ncounterpart: [bergen]\n"
    assert both(first, second) == "possible"
    assert both(first, second.replace("2022", "2012")) is None
    assert both(first, second.replace("]", ", sport, science, culture]", 1)) is None
    many = {f"m{n}": f"home: [uhh]\n{WATER}counterpart: [bergen]\nsigned: 2022" for n in range(2)}
    assert both(first, second, many) is None


def test_two_cities_of_one_register_are_not_parallel() -> None:
    actors = {**ABROAD, "kiel": town("Kiel")}
    base = f"{WATER}{DATES}counterpart: [oslo]\n"
    assert parallel(actors, {"a": base + "home: [kiel]", "b": base + "home: [hamburg]"}) == {}


def test_only_what_is_sure_enough() -> None:
    base = f"{DATES}counterpart: [oslo]\n"
    ties = {
        "a": base + SK + "topics: [environment/water]",
        "b": base + UMWELT + "topics: [environment/water, sport]",
        "c": f"{DATES}home: [uhh]\ncounterpart: [havn]\ntopics: [sport]",
    }
    every = overlaps(ABROAD, ties).groups
    assert {g.members: g.strength.value for g in every} == {PAIR: "certain", ("b", "c"): "possible"}
    sure = overlaps(ABROAD, ties, Strength.LIKELY).groups
    assert [g.members for g in sure] == [PAIR]


def test_the_reasons_name_everything_that_was_weighed() -> None:
    ties = {
        "a": f"{SK}{WATER}signed: 2019-03\ncounterpart: [oslo]\nrelated: [b]",
        "b": f"{UMWELT}{WATER}status: dormant\nsigned: 2021\ncounterpart: [gamle]",
    }
    (group,) = overlaps(ABROAD, ties).groups
    assert group.kind is Kind.PARALLEL_STRUCTURE
    assert {piece.clue: dict(piece.values) for piece in group.evidence} == {
        Clue.NESTED_COUNTERPART: {"part": "gamle", "whole": "oslo"},
        Clue.SHARED_TOPICS: {"topics": ("environment/water",)},
        Clue.OTHER_OFFICE: {"offices": ("senatskanzlei", "umwelt")},
        Clue.BOTH_RUN: {"since": 2021},
        Clue.RESTING: {"partnerships": ("b",)},
        Clue.RELATED: {},
    }
