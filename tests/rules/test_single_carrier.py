from __future__ import annotations

import pytest

from tests.rules.found import places

RULE = "single-carrier"
CLUB = "participants:\n  - actor: verein\n{}# data/actors/verein.yaml\nkind: {}\n"


@pytest.mark.parametrize(
    ("more", "kind", "count"),
    [
        ("", "association", 1),
        ("", "diaspora-organisation", 1),
        ("", "university", 0),
        ("", "cultural-institution", 0),
        ("    role: supporting\n", "association", 1),
        ("    role: funding\n", "association", 0),
        ("  - actor: schule\n", "association", 0),
        ("  - actor: schule\n    role: beneficiary\n", "association", 1),
        ("departments:\n  - schule\n", "association", 0),
        ("status: dormant\nstatus_reason: x\n", "association", 0),
        ("projects:\n  - title: A\n    actors: [schule]\n", "association", 0),
        ("projects:\n  - title: A\n    actors: [oslo, senatskanzlei-hamburg]\n", "association", 1),
    ],
)
def test_who_carries_a_partnership(more: str, kind: str, count: int) -> None:
    assert places(RULE, CLUB.format(more, kind)) == ["beispiel: participants"] * count


def test_participants_that_are_not_stated_say_nothing() -> None:
    assert places(RULE, "") == []
    assert places(RULE, "participants: []\n") == []


def test_one_association_by_two_ids_is_one_carrier() -> None:
    twice = CLUB.format("  - actor: altverein\n", "association") + "former_ids: [altverein]\n"
    assert places(RULE, twice) == ["beispiel: participants"]
