from __future__ import annotations

import pytest

from tests.rules.found import places

RULE = "alias-collision"
BERGEN = "# data/actors/bergen.yaml\n"
OSLO = "# data/actors/oslo.yaml\n"


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (BERGEN + "aliases: [OSLO KOMMUNE]\n", ["bergen: OSLO KOMMUNE"]),
        (
            f"{OSLO}names:\n  - name: Stadt Oslo\n{BERGEN}aliases: [Stadt Oslo]\n",
            ["bergen: Stadt Oslo"],
        ),
        (f"{BERGEN}aliases: [SK]\n{OSLO}aliases: [SK]\n", ["oslo: SK"]),
    ],
)
def test_one_word_for_two_actors_of_a_country(block: str, expected: list[str]) -> None:
    assert places(RULE, block) == expected


@pytest.mark.parametrize(
    "block",
    [
        BERGEN + "aliases: [Senatskanzlei Hamburg]\n",  # in another country
        BERGEN + "name: Oslo kommune\nkind: region\n",  # a city and its region
        BERGEN + "aliases: [Bergen kommune]\n",  # its own name again
        BERGEN + "aliases: [Oslo kommune]\nto: 2020\n",  # its time is over
        f"{BERGEN}aliases: [SK]\nto: 2020\n{OSLO}aliases: [SK]\n",
    ],
)
def test_what_is_no_collision(block: str) -> None:
    assert places(RULE, block) == []
