from __future__ import annotations

import pytest

from tests.rules.found import messages, places

RULES = ("dangling-actor", "dangling-partnership", "wrong-record")


@pytest.mark.parametrize(
    ("block", "rule", "count"),
    [
        ("counterpart:\n  - osloo\n", "dangling-actor", 1),
        ("lead: osloo\ndepartments:\n  - osloo\n", "dangling-actor", 2),
        ("projects:\n  - title: A\n    actors:\n      - x\n      - oslo\n", "dangling-actor", 1),
        ("under: klima-berge\n", "dangling-partnership", 1),
        ("related:\n  - klima-bergen\n  - x\n", "dangling-partnership", 1),
        ("under: bergen\n", "wrong-record", 1),
        ("lead: klima-bergen\n", "wrong-record", 1),
        ("# data/actors/oslo.yaml\npart_of: viken\n", "dangling-actor", 1),
        ("# data/actors/oslo.yaml\npart_of: beispiel\n", "wrong-record", 1),
        ("# partnerkit.yaml\nhome:\n  - hamburgo\n", "dangling-actor", 1),
        ("# partnerkit.yaml\noffices:\n  - actor: beispiel\n", "wrong-record", 1),
    ],
)
def test_each_reference_is_reported_by_one_rule_only(block: str, rule: str, count: int) -> None:
    assert {name: len(places(name, block)) for name in RULES} == {
        name: count if name == rule else 0 for name in RULES
    }


def test_the_id_is_pointed_at_and_the_nearest_ones_are_proposed() -> None:
    block = "counterpart:\n  - oslo\n  - bergn\n"
    assert messages("dangling-actor", block) == [
        "„bergn“ ist kein Akteur des Registers; meinten Sie „bergen“?"
    ]
    assert places("dangling-actor", block) == ["beispiel: bergn"]
    settings = "# partnerkit.yaml\nhome:\n  - hamburgo\n"
    assert places("dangling-actor", settings) == ["partnerkit: hamburgo"]


def test_former_ids_lead_to_the_present_record() -> None:
    block = "related:\n  - bergen-klima\n# data/partnerships/klima-bergen.yaml\n"
    assert places("dangling-partnership", block + "former_ids:\n  - bergen-klima\n") == []


def test_a_broken_record_is_no_dangling_reference() -> None:
    block = "# whole: data/actors/oslo.yaml\nname: Oslo\n"
    assert places("dangling-actor", block) == []


def test_a_wrong_record_names_the_field() -> None:
    block = "participants:\n  - actor: klima-bergen\n"
    assert messages("wrong-record", block, "en") == [
        '"klima-bergen" is a partnership; "participants.actor" needs the id of an actor'
    ]
