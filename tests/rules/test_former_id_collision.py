from __future__ import annotations

from tests.rules.found import found, places

RULE = "former-id-collision"


def test_a_former_id_that_is_a_present_one_and_one_that_stands_twice() -> None:
    block = "former_ids:\n  - klima-bergen\n  - alt\n"
    other = "# data/partnerships/klima-bergen.yaml\nformer_ids:\n  - alt\n"
    assert places(RULE, block + other) == ["beispiel: klima-bergen", "klima-bergen: alt (twice)"]


def test_an_actor_and_a_partnership_may_have_had_the_same_id() -> None:
    block = "former_ids:\n  - alt\n# data/actors/oslo.yaml\nformer_ids:\n  - alt\n"
    assert places(RULE, block) == []
    assert places(RULE, "former_ids:\n  - oslo\n") == []


def test_a_former_id_that_a_record_lists_twice_leads_to_one_record() -> None:
    assert places(RULE, "former_ids: [alt, alt]\n") == []


def test_a_record_that_lists_its_own_id() -> None:
    (fault,) = found(RULE, "# data/actors/oslo.yaml\nformer_ids:\n  - oslo\n")
    assert fault.values["file"] == "data/actors/oslo.yaml"
