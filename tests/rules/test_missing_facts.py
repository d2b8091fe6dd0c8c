from __future__ import annotations

import pytest

from partnerkit.model.vocabulary import Status
from tests.rules.found import messages, places

STATUSES = [status.value for status in Status]


@pytest.mark.parametrize("status", STATUSES)
def test_which_status_needs_a_lead_topics_or_a_reason(status: str) -> None:
    block = f"# without: lead, topics\nstatus: {status}\n"
    found = {
        rule for rule in ("missing-lead", "missing-topic", "missing-reason") if places(rule, block)
    }
    expected = {"missing-lead"} - ({"missing-lead"} if status in STATUSES[:2] else set())
    if status in {"expired", "ended"}:
        expected = set()
    else:
        expected |= {"missing-topic"}
    if status in {"dormant", "suspended", "ended"}:
        expected |= {"missing-reason"}
    assert found == expected


@pytest.mark.parametrize(
    ("rule", "field"),
    [
        ("missing-lead", "lead: Senats Kanzlei"),
        ("missing-topic", "topics: Kultur"),
        ("missing-source", "sources: siehe Akte"),
        ("missing-reason", "status: dormant\nstatus_reason: [x]"),
        ("missing-economic-anchor", "economic_anchor: [x]"),
        (
            "missing-goal",
            "goals: keine\n# partnerkit.yaml\nstrategic_goals:\n  - id: a\n    text: A",
        ),
    ],
)
def test_a_field_that_could_not_be_read_is_not_missing(rule: str, field: str) -> None:
    assert [place for place in places(rule, field + "\n") if place.startswith("beispiel")] == []


def test_an_empty_list_of_topics_is_a_statement_and_one_of_sources_is_none() -> None:
    assert places("missing-topic", "topics: []\n") == []
    assert places("missing-source", "sources: []\n") == ["beispiel: sources"]
    assert places("missing-source", "# without: sources\n") == ["beispiel: kind"]


def test_a_body_that_coordinates_needs_no_topics() -> None:
    assert places("missing-topic", "# without: topics\nkind: coordination-body\n") == []


def test_a_judgement_needs_a_reason() -> None:
    block = "distinct_from:\n  - partnership: klima-bergen\n    verdict: distinct\n"
    assert messages("missing-reason", block) == [
        "Das Urteil über „klima-bergen“ braucht einen Grund: tragen Sie ihn unter „because“ ein"
    ]


def test_only_active_twinnings_need_an_economic_anchor() -> None:
    without = "# without: economic_anchor\n"
    assert places("missing-economic-anchor", without) == ["beispiel: kind"]
    assert places("missing-economic-anchor", without + "kind: friendship\n") == []
    assert places("missing-economic-anchor", without + "status: unknown\n") == []


GOALS = "# partnerkit.yaml\nstrategic_goals:\n  - id: jugend\n    text: Jugend\n"


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (GOALS, ["beispiel: kind", "klima-bergen: kind"]),
        ("goals:\n  - text: A\n" + GOALS, ["beispiel: goals", "klima-bergen: kind"]),
        ("status: unknown\n" + GOALS, ["klima-bergen: kind"]),
        ("goals:\n  - text: A\n  - text: B\n    strategic_goal: jugend\n" + GOALS,
         ["klima-bergen: kind"]),
        ("goals:\n  - text: A\n", []),
    ],
)  # fmt: skip
def test_active_partnerships_name_a_strategic_goal(block: str, expected: list[str]) -> None:
    assert places("missing-goal", block) == expected


def test_only_who_has_a_desk_is_proposed_as_the_lead() -> None:
    block = "# without: lead\nhome: [bergen]\n# data/actors/bergen.yaml\nkind: {}\n"
    places_of = {kind: places("missing-lead", block.replace("{}", kind)) for kind in KINDS_OF_SIDES}
    assert places_of == KINDS_OF_SIDES


KINDS_OF_SIDES = {
    "university": ["beispiel: kind (own)"],
    "district": ["beispiel: kind (own)"],
    "municipality": ["beispiel: kind"],
    "neighbourhood": ["beispiel: kind"],
}

SOURCE = "sources:\n  - url: https://example.org/a\n"


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (SOURCE, []),
        (SOURCE + "    supports: [counterpart]\n", ["beispiel: signed"]),
        (SOURCE + "    supports: [signed]\n", []),
        (SOURCE + "    supports: [kind]\n  - url: https://example.org/b\n", []),
        ("# without: signed\n" + SOURCE + "    supports: [kind]\n", []),
        ("claim: claimed\n", ["beispiel: claim (claimed)"]),
        ("claim: contradicted\n", []),
    ],
)
def test_what_no_source_supports(block: str, expected: list[str]) -> None:
    assert places("unsourced-claim", block) == expected
