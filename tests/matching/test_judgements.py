from __future__ import annotations

import pytest

from partnerkit.matching.overlaps import Overlaps
from tests.matching.made import overlaps, town

OSLO = {"oslo": town("Oslo", "NO")}
BASE = "counterpart: [oslo]\nsigned: 2019\ntopics: [environment/water]\n"
FIRST, SECOND = f"{BASE}lead: senatskanzlei\n", f"{BASE}lead: umwelt\nkind: declaration\n"


def judged(verdict: str, target: str, more: str = "") -> str:
    return f"distinct_from: [{{partnership: {target}, verdict: {verdict}{more}}}]\n"


def members(groups: Overlaps) -> list[tuple[str, ...]]:
    return [group.members for group in groups.groups]


@pytest.mark.parametrize("verdict", ["distinct", "intended-parallel"])
@pytest.mark.parametrize("holder", ["a", "b"])
def test_a_judgement_silences_a_pair_from_either_side(verdict: str, holder: str) -> None:
    ties = {"a": FIRST, "b": SECOND}
    assert members(overlaps(OSLO, ties)) == [("a", "b")]
    other = "b" if holder == "a" else "a"
    ties[holder] += judged(verdict, other)
    found = overlaps(OSLO, ties)
    assert found.groups == ()
    (group,) = found.judged
    assert group.judgement is not None
    assert (group.judgement.holder, group.judgement.judgement.verdict.value) == (holder, verdict)


def test_a_judgement_expires() -> None:
    ties = {"a": FIRST + judged("distinct", "b", ", until: 2025-12-31"), "b": SECOND}
    (group,) = overlaps(OSLO, ties).groups
    assert group.judgement is not None
    assert group.judgement.expired
    ties["a"] = FIRST + judged("distinct", "b", ", until: 2026")
    assert overlaps(OSLO, ties).groups == ()


def test_a_judgement_passes_on_to_the_same_partnership() -> None:
    twin = FIRST.replace("lead: senatskanzlei", "lead: senatskanzlei\ntitle: Dasselbe")
    ties = {"a": FIRST, "c": twin, "b": SECOND + judged("intended-parallel", "a")}
    found = overlaps(OSLO, ties)
    assert members(found) == [("a", "c")]
    passed = next(g.judgement for g in found.judged if g.members == ("b", "c"))
    assert passed is not None
    assert passed.through == "a"


def test_two_verdicts_on_one_pair_contradict_each_other() -> None:
    ties = {
        "a": FIRST + judged("distinct", "b"),
        "b": SECOND + judged("intended-parallel", "a"),
    }
    (clash,) = overlaps(OSLO, ties).contradictions
    assert clash.pair == ("a", "b")
    assert {d.holder for d in clash.decided} == {"a", "b"}
    ties["a"] = FIRST + judged("distinct", "b", ", until: 2020")
    assert overlaps(OSLO, ties).contradictions == ()


def test_two_that_are_distinct_cannot_both_be_a_third() -> None:
    ties = {"a": FIRST + judged("distinct", "b"), "b": FIRST, "c": FIRST}
    (clash,) = overlaps(OSLO, ties).contradictions
    assert (clash.pair, clash.same) == (("a", "b"), "c")


def test_a_judgement_on_a_former_id_and_on_nothing() -> None:
    ties = {
        "a": FIRST + judged("distinct", "alt"),
        "b": SECOND + "former_ids: [alt]\n",
    }
    assert overlaps(OSLO, ties).groups == ()
    assert members(overlaps(OSLO, {"a": FIRST + judged("distinct", "nichts"), "b": SECOND})) == [
        ("a", "b")
    ]
