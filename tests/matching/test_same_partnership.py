from __future__ import annotations

import pytest

from partnerkit.matching.evidence import Clue
from partnerkit.matching.overlaps import Kind
from tests.matching.made import overlaps, same, town

OSLO = {"oslo": town("Oslo", "NO"), "bergen": town("Bergen", "NO")}
PAIR = ("a", "b")


def two(first: str, second: str) -> dict[tuple[str, ...], str]:
    base = "counterpart: [oslo]\n"
    return same(OSLO, {"a": base + first, "b": base + second})


@pytest.mark.parametrize(
    ("first", "second", "strength"),
    [
        ("kind: twinning", "kind: friendship", "certain"),
        ("kind: twinning\nsigned: 1974", "kind: twinning\nsigned: 1975", "likely"),
        ("signed: 2019-05-01", "signed: 2019", "certain"),
        ("signed: 2019", "signed: 2023", "possible"),
        ("signed: 2019", "", "likely"),
        ("topics: [sport]", "topics: [sport]", "likely"),
        ("kind: declaration\nsigned: 2019-05-01", "signed: 2019-05-01", "likely"),
        ("kind: declaration", "signed: 2019", "possible"),
        ("lead: umwelt\nsigned: 2019", "lead: senatskanzlei\nsigned: 2019", "certain"),
        ("lead: umwelt\nsigned: 2019", "lead: senatskanzlei", "possible"),
    ],
)
def test_the_same_two_sides_are_one_partnership(first: str, second: str, strength: str) -> None:
    assert two(first, second) == {PAIR: strength}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("topics: [sport]", "topics: [science]"),
        ("kind: declaration\nsigned: 2008", "signed: 2019"),
        ("kind: declaration\ntopics: [sport]", "topics: [science]"),
        ("kind: declaration\nlead: umwelt", "lead: senatskanzlei"),
        ("lead: umwelt\nsigned: 2008", "lead: senatskanzlei\nsigned: 2019"),
        ("signed: 2019", "signed: 2023\nrenews: a"),
        ("kind: twinning", "kind: twinning\nunder: a"),
    ],
)
def test_what_tells_two_ties_apart(first: str, second: str) -> None:
    assert two(first, second) == {}


def test_parts_of_one_framework_are_two_unless_all_is_alike() -> None:
    frame = {"frame": "kind: twinning\ncounterpart: [oslo]"}
    base = "counterpart: [oslo]\nunder: frame\ntopics: [sport]\n"
    one, other = base + "signed: 2019", base + "signed: 2022"
    assert same(OSLO, {**frame, "a": one, "b": other}) == {}
    assert same(OSLO, {**frame, "a": one, "b": one}) == {PAIR: "certain"}


def test_sides_may_be_exchanged_and_actors_entered_twice() -> None:
    actors = {
        "breslau": town("Breslau", "PL"),
        "wroclaw": town("Wrocław", "PL"),
        "kiel": town("Kiel"),
    }
    ties = {
        "a": "kind: twinning\nhome: [kiel]\ncounterpart: [wroclaw]",
        "b": "kind: twinning\nhome: [breslau]\ncounterpart: [kiel]",
    }
    (group,) = (g for g in overlaps(actors, ties).groups if g.kind is Kind.SAME_PARTNERSHIP)
    assert (group.members, group.strength.value) == (PAIR, "likely")
    clues = [piece.clue for piece in group.evidence]
    assert clues[:3] == [Clue.SAME_SIDES, Clue.SWAPPED, Clue.SAME_PLACE]


def test_a_doubtful_actor_makes_a_doubtful_partnership() -> None:
    actors = {"x": town("Musterwalde", "NO"), "y": town("Muserwalde", "NO")}
    ties = {"a": "kind: twinning\ncounterpart: [x]", "b": "kind: twinning\ncounterpart: [y]"}
    assert same(actors, ties) == {PAIR: "possible"}


def test_a_share_in_what_another_office_signed() -> None:
    base = "counterpart: [oslo]\nsigned: 2022-04-24\n"
    whole = base + "kind: solidarity-partnership\nparticipants: [{actor: uhh}]"
    share = base + "home: [uhh]"
    assert same(OSLO, {"a": share, "b": whole}) == {PAIR: "likely"}
    assert same(OSLO, {"a": share, "b": whole.replace("04-24", "04-25")}) == {}
    assert same(OSLO, {"a": share.replace("uhh", "tuhh"), "b": whole}) == {}


def test_other_partners_are_other_partnerships() -> None:
    assert same(OSLO, {"a": "counterpart: [oslo]", "b": "counterpart: [bergen]"}) == {}
    assert same(OSLO, {"a": "counterpart: [oslo]", "b": "counterpart: [oslo, bergen]"}) == {}
