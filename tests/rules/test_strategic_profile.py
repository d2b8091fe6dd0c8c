from __future__ import annotations

import pytest

from tests.rules.found import messages, places

RULE = "strategic-profile"
KIND = "kind: strategic-partnership\n"
AIMLESS = KIND + "term:\n  end: 2030\nprojects:\n  - title: A\n"
FULL = AIMLESS + "goals:\n  - text: B\n"


def test_one_finding_lists_everything_that_is_missing() -> None:
    (text,) = messages(RULE, "# without: topics\n" + KIND, "en")
    for field in ("topics", "term.end", "projects", "goals"):
        assert f'"{field}"' in text
    assert "counterpart" not in text
    assert places(RULE, KIND) == ["beispiel: kind"]
    # missing-topic leaves these to the profile
    assert places("missing-topic", "# without: topics\n" + KIND) == []


@pytest.mark.parametrize(
    ("block", "lacking"),
    [
        (FULL, ""),
        (FULL.replace("end: 2030", "start: 2024"), "term.end"),
        (FULL.replace("title: A", "title: A\n    state: dropped"), "projects"),
        (AIMLESS, "goals"),
        (AIMLESS.replace("title: A", "title: A\n    result: C"), ""),
        (FULL + "topics: []\n", "topics"),
        (FULL.replace("end: 2030", "end: bald"), ""),
        (KIND + "status: exploratory\n", ""),
        (KIND + "status: ended\n", ""),
        ("kind: twinning\n", ""),
    ],
)
def test_profile(block: str, lacking: str) -> None:
    assert [f"„{lacking}“" in text for text in messages(RULE, block)] == ([True] if lacking else [])


def test_without_a_home_the_lead_stands_for_our_side() -> None:
    nobody = "# partnerkit.yaml\n# without: home\n"
    assert places(RULE, FULL + nobody) == []
    (text,) = messages(RULE, "# without: lead\n" + FULL + nobody)
    assert "unserer Seite" in text
