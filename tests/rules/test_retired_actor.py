from __future__ import annotations

from datetime import date

import pytest

from tests.rules.found import messages, places

RULE = "retired-actor"
NEW = "# data/actors/neu.yaml\nkind: authority\ncountry: DE\n"


def ended(day: str, successor: str = "") -> str:
    more = f"successor: {successor}\n" if successor else ""
    return f"# data/actors/senatskanzlei-hamburg.yaml\nto: {day}\n{more}"


def test_both_partnerships_and_who_confirmed_too_late_are_named() -> None:
    found = places(RULE, ended("2024"))
    assert [place.partition(":")[0] for place in found] == ["beispiel"] * 2 + ["klima-bergen"] * 2
    assert sum(place.endswith(" (late)") for place in found) == 2


@pytest.mark.parametrize(
    ("day", "today", "count"),
    [
        ("2025", date(2025, 12, 31), 0),  # it may have ended on the very last day
        ("2025", date(2026, 1, 1), 2),
        ("2025-10", date(2025, 10, 31), 0),
        ("2025-10", date(2025, 11, 1), 2),
        ("2025-10-15", date(2025, 10, 15), 0),
        ("2025-10-15", date(2025, 10, 16), 2),
    ],
)
def test_only_what_is_surely_over_counts(day: str, today: date, count: int) -> None:
    found = places(RULE, ended(day), today=today)
    assert sum("(late)" not in place for place in found) == count


def test_partnerships_that_are_over_keep_their_old_offices() -> None:
    block = "# without: confirmed\nstatus: ended\n" + ended("2020")
    assert [p for p in places(RULE, block) if p.startswith("beispiel")] == []


def test_the_first_successor_that_exists_is_named() -> None:
    block = ended("2020", "zwischen") + (
        "# data/actors/zwischen.yaml\nto: 2023\nsuccessor: neu\n" + NEW
    )
    assert (
        "„senatskanzlei-hamburg“ gibt es nicht mehr („to“: 2020); tragen Sie die Nachfolge "
        "„neu“ ein"
    ) in messages(RULE, block)


def test_successors_in_a_circle_name_nobody() -> None:
    block = ended("2020", "zwischen") + (
        "# data/actors/zwischen.yaml\nto: 2023\nsuccessor: senatskanzlei-hamburg\n"
    )
    assert not any("(successor)" in place for place in places(RULE, block))


DECISION = "decisions:\n  - on: {day}\n    body: ausschuss\n# data/actors/ausschuss.yaml\n{life}\n"


@pytest.mark.parametrize(
    ("day", "life", "variant"),
    [
        ("2015", "from: 2015-06", ""),
        ("2014", "from: 2015-06", "early"),
        ("2019-03", "to: 2019-03-01", ""),
        ("2019-03-02", "to: 2019-03-01", "late"),
        ("2020", "to: 2019", "late"),
        ("2019-12-31", "to: 2019", ""),
    ],
)
def test_a_decision_outside_the_life_of_its_body(day: str, life: str, variant: str) -> None:
    found = places(RULE, DECISION.format(day=day, life=life))
    assert found == ([f"beispiel: ausschuss ({variant})"] if variant else [])


def test_an_office_in_the_settings_that_has_ended() -> None:
    block = "# partnerkit.yaml\noffices:\n  - actor: amt\n# data/actors/amt.yaml\nto: 2020\n"
    assert places(RULE, block) == ["partnerkit: amt"]


def test_a_former_id_of_an_ended_actor_counts() -> None:
    block = "departments:\n  - amt-alt\n# data/actors/amt.yaml\nto: 2020\nformer_ids: [amt-alt]\n"
    assert len(places(RULE, block)) == 1
