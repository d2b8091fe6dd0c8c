from __future__ import annotations

import pytest

from tests.rules.found import messages, places

RULE = "heightened-review"
INDEX = """\
# partnerkit.yaml
indices:
  - id: beispiel
    title: Beispielindex
    as_of: 2024-12-31
    source: https://example.org/index
    values:
      NO: Stufe 3
      DE: Stufe 1
    heightened: [Stufe 3]
"""
OVERRIDE = (
    "    overrides:\n      - country: {}\n        value: {}\n        because: Eigene Prüfung\n"
)
BOTH = ["beispiel: counterpart", "klima-bergen: counterpart"]
ONE = BOTH[1:]


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (INDEX, BOTH),
        (INDEX + OVERRIDE.format("NO", "Stufe 1"), []),
        (INDEX.replace("NO: Stufe 3", "NO: Stufe 1"), []),
        (INDEX.replace("    heightened: [Stufe 3]\n", ""), []),
        ("", []),
        ("risk:\n  assessed_on: 2020\n" + INDEX, ONE),
        ("risk:\n  dependency: hoch\n" + INDEX, BOTH),
        ("status: negotiating\n" + INDEX, BOTH),
        ("status: suspended\nstatus_reason: x\n" + INDEX, ONE),
        ("status: ended\nstatus_reason: x\n" + INDEX, ONE),
        ("# data/actors/oslo.yaml\nkind: ngo\n" + INDEX, ONE),
        ("counterpart:\n  - gone\n" + INDEX, ONE),
    ],
)
def test_who_is_asked_for_an_assessment(block: str, expected: list[str]) -> None:
    assert places(RULE, block) == expected


def test_the_message_names_index_day_and_source_and_judges_nobody() -> None:
    assert messages(RULE, INDEX)[0] == (
        "Norwegen: „Beispielindex“ (31.12.2024, https://example.org/index) nennt „Stufe 3“; "
        "tragen Sie unter „risk“ ein, wann und wie Sie die Zusammenarbeit eingeschätzt haben"
    )


def test_a_register_can_ask_for_more_than_the_index() -> None:
    mild = INDEX.replace("NO: Stufe 3", "NO: Stufe 1") + OVERRIDE.format("NO", "Stufe 3")
    texts = messages(RULE, mild, "en")
    assert len(texts) == 2
    assert "because: Eigene Prüfung" in texts[0]
