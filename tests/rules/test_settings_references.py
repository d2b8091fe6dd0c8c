from __future__ import annotations

import pytest

from tests.rules.found import messages, places

OWN = "# partnerkit.yaml\ntopics:\n  - code: {code}\n    de: Justiz\n    en: Justice\n"


@pytest.mark.parametrize(
    ("block", "count"),
    [
        ("topics:\n  - kultur\n  - culture\n  - sports\n", 2),
        ("topics:\n  - Culture\n", 1),
        ("topics:\n  - aviation\n", 1),
        ("topics: []\n", 0),
        ("projects:\n  - title: A\n    topics:\n      - economy/aviation\n      - flug\n", 1),
        ("practices:\n  - title: A\n    topic: wohnen\n", 1),
        ("# partnerkit.yaml\nportfolio_targets:\n  - topic: klima\n    share: 10\n", 1),
        ("# partnerkit.yaml\nprogrammes:\n  - id: a\n    title: A\n    topics:\n      - x\n", 1),
        (OWN.format(code="administration/justice"), 0),
        (OWN.format(code="justice"), 0),
        (OWN.format(code="law/justice"), 1),
        ("topics:\n  - justice\n" + OWN.format(code="justice"), 0),
    ],
)
def test_topics(block: str, count: int) -> None:
    assert len(places("unknown-topic", block)) == count


def test_a_topic_of_the_registers_own_is_proposed() -> None:
    block = "topics:\n  - Justiz\n" + OWN.format(code="administration/justice")
    (text,) = messages("unknown-topic", block)
    assert text.startswith("„Justiz“ ist kein Thema der Themenliste; meinten Sie ")
    assert "„administration/justice“" in text


def test_money_names_a_programme_of_the_settings() -> None:
    block = "resources:\n  - year: 2025\n    programme: nakop\n"
    known = "# partnerkit.yaml\nprogrammes:\n  - id: nakopa\n    title: NAKOPA\n"
    assert "meinten Sie „nakopa“?" in messages("unknown-programme", block + known)[0]
    assert places("unknown-programme", block.replace("nakop", "nakopa") + known) == []


def test_a_goal_of_a_register_without_goals_is_unknown() -> None:
    block = "goals:\n  - text: A\n    strategic_goal: a\n  - text: B\n"
    assert places("unknown-goal", block) == ["beispiel: a"]


def test_a_programme_may_name_countries_and_groups() -> None:
    block = (
        "# partnerkit.yaml\nprogrammes:\n  - id: a\n    title: A\n    countries: [TZ, dac, sued]\n"
        "country_groups:\n  - id: dac\n    title: DAC\n    as_of: 2025\n"
        "    source: https://example.org/\n    countries: [TZ]\n"
    )
    assert places("unknown-group", block) == ["partnerkit: sued"]
    target = block + "portfolio_targets:\n  - group: tz\n    share: 10\n"
    assert places("unknown-group", target)[1] == "partnerkit: tz (target)"
