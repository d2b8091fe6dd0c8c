from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from partnerkit.matching.overlaps import Overlaps, find_overlaps
from partnerkit.register import Register
from tests.matching.made import overlaps, register, town

ACTORS = {
    "oslo": town("Oslo", "NO"),
    "christiania": town("Christiania", "NO"),
    "gamle": "name: Gamle Oslo\nkind: district\ncountry: NO\npart_of: oslo",
    "havn": "name: Oslo Havn\nkind: port\ncountry: NO\nplace: {name: Oslo}",
    "kiel": town("Kiel"),
}
TIES = {
    "a": "kind: twinning\nlead: senatskanzlei\ncounterpart: [oslo]\ntopics: [environment/water]",
    "b": "kind: friendship\nlead: senatskanzlei\ncounterpart: [christiania]\ntopics: [sport]",
    "c": "home: [altona]\ncounterpart: [gamle]\ntopics: [environment/water]\nunder: d",
    "d": "home: [uhh]\ncounterpart: [havn]\ntopics: [environment/water, sport]",
    "e": "home: [uhh]\ncounterpart: [havn]\ntopics: [sport]\nrenews: d\n"
    "distinct_from: [{partnership: a, verdict: distinct}]",
    "f": "home: [kiel]\ncounterpart: [oslo]\ntopics: [sport]",
}


def shown(found: Overlaps) -> list[object]:
    groups = [(g.kind, g.strength, g.members, g.evidence) for g in (*found.groups, *found.judged)]
    return [*groups, found.contradictions, found.comparisons]


def shuffled(whole: Register, random: Random) -> Register:
    entries, actors = list(whole.partnerships), list(whole.actors)
    random.shuffle(entries)
    random.shuffle(actors)
    return replace(whole, partnerships=tuple(entries), actors=tuple(actors))


@given(st.randoms(use_true_random=False))
def test_the_order_of_the_records_does_not_matter(random: Random) -> None:
    whole = register(ACTORS, TIES)
    assert shown(find_overlaps(shuffled(whole, random))) == shown(find_overlaps(whole))


def test_the_result_is_kept_for_one_register_and_one_day() -> None:
    whole = register(ACTORS, TIES)
    first = find_overlaps(whole)
    assert find_overlaps(whole) is first
    assert find_overlaps(whole, today=date(2030, 1, 1)) is not first


def test_what_the_register_does_not_know_does_no_harm() -> None:
    ties = {
        "a": "counterpart: [niemand]\nunder: nichts\nrenews: nichts\nrelated: [nichts]\nlead: wer",
        "b": "counterpart: [niemand]\nhome: [keiner]\nkind: network-membership\n"
        "participants: [{actor: wer}]",
        "c": "kind: coordination-body",
    }
    assert overlaps({}, ties).groups == ()


def test_circles_are_cut() -> None:
    ties = {
        "a": "counterpart: [oslo]\nunder: b\nlead: senatskanzlei\ntopics: [sport]",
        "b": "counterpart: [oslo]\nunder: a\nlead: umwelt\ntopics: [sport]",
    }
    actors = {
        "oslo": town("Oslo", "NO", "part_of: norge"),
        "norge": "name: N\nkind: region\ncountry: NO\npart_of: oslo",
    }
    assert overlaps(actors, ties).groups == ()


def test_pairs_grow_with_the_register_and_not_with_its_square() -> None:
    def comparisons(size: int) -> int:
        letters = "abcdefghij"
        names = {n: "".join(letters[int(d)] * 2 for d in f"{n:04}") + "stad" for n in range(size)}
        actors = {f"t{n}": town(name, "NO") for n, name in names.items()}
        ties = {
            f"p{n}-{i}": f"counterpart: [t{n}]\ntopics: [sport]\nhome: [{home}]"
            for n in names
            for i, home in enumerate(("uhh", "tuhh", "altona"))
        }
        return overlaps(actors, ties).comparisons

    small, large = comparisons(20), comparisons(80)
    assert small > 0
    assert large <= 4.5 * small
