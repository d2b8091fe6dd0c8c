from __future__ import annotations

from datetime import date

import pytest

from tests.rules.found import messages, places

JUDGEMENT = (
    "distinct_from:\n  - partnership: klima-bergen\n    verdict: distinct\n    because: x\n"
    "    until: {}\n"
)


@pytest.mark.parametrize(
    ("rule", "block", "day", "over"),
    [
        ("future-signature", "signed: 2027\n", date(2026, 12, 31), True),
        ("future-signature", "signed: 2026\n", date(2026, 1, 1), False),
        ("future-signature", "signed: 2026-05-02\n", date(2026, 5, 1), True),
        ("future-signature", "signed: 2026-05-01\n", date(2026, 5, 1), False),
        ("term-over", "term:\n  end: 2025\n", date(2025, 12, 31), False),
        ("term-over", "term:\n  end: 2025\n", date(2026, 1, 1), True),
        ("term-over", "term:\n  end: 2025-06-30\n", date(2025, 6, 30), False),
        ("term-over", "term:\n  end: 2025-06-30\n", date(2025, 7, 1), True),
        ("review-due", "next_review: 2025-06\n", date(2025, 6, 30), False),
        ("review-due", "next_review: 2025-06\n", date(2025, 7, 1), True),
        ("review-due", "evaluation:\n  due: 2025\n", date(2025, 12, 31), False),
        ("review-due", "evaluation:\n  due: 2025\n", date(2026, 1, 1), True),
        ("review-due", "risk:\n  next_review: 2025\n", date(2026, 1, 1), True),
        ("expired-judgement", JUDGEMENT.format("2025-06"), date(2025, 6, 30), False),
        ("expired-judgement", JUDGEMENT.format("2025-06"), date(2025, 7, 1), True),
    ],
)
def test_a_date_has_passed_when_its_last_day_has(
    rule: str, block: str, day: date, *, over: bool
) -> None:
    assert bool(places(rule, block, today=day)) is over


@pytest.mark.parametrize("status", ["idea", "exploratory", "negotiating"])
def test_what_is_planned_may_be_signed_later(status: str) -> None:
    assert places("future-signature", f"status: {status}\nsigned: 2030\n") == []


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("", ["beispiel: term"]),
        ("term:\n  end: 2020\n  renewal: automatic\n", []),
        ("term:\n  end: 2020\n  renewal: by-decision\n", ["beispiel: term"]),
        ("status: expired\n", []),
        ("status: unknown\n", []),
        ("# data/partnerships/neu.yaml\nrenews: beispiel\n", ["beispiel: term (renewed)"]),
        (
            "former_ids: [alt]\n# data/partnerships/neu.yaml\nrenews: alt\n",
            ["beispiel: term (renewed)"],
        ),
        (
            "# data/partnerships/neu.yaml\nrenews: beispiel\nstatus: negotiating\n",
            ["beispiel: term"],
        ),
    ],
)
def test_a_term_that_is_over(more: str, expected: list[str]) -> None:
    term = "" if more.startswith("term") else "term:\n  end: 2020\n"
    assert places("term-over", term + more) == expected


def test_a_term_that_is_over_names_both_ways_on() -> None:
    (text,) = messages("term-over", "term:\n  end: 2020-03-01\n")
    assert "(Ende: 01.03.2020)" in text
    assert "partnerkit renew beispiel" in text
    assert "partnerkit end beispiel" in text


@pytest.mark.parametrize(
    ("evaluation", "due"),
    [
        ("due: 2025\n  done_on: 2025-03", False),
        ("due: 2025-01\n  done_on: 2024-12", False),  # done a month early
        ("due: 2025\n  done_on: 2022", True),  # the one before
        ("due: 2025\n  result: continue", False),
        ("due: 2027\n  done_on: 2020", False),
        ("done_on: 2020", False),
    ],
)
def test_an_evaluation_is_due_until_it_is_done(evaluation: str, *, due: bool) -> None:
    found = places("review-due", f"evaluation:\n  {evaluation}\n")
    assert found == (["beispiel: evaluation (evaluation)"] if due else [])


def test_what_is_over_needs_no_review() -> None:
    block = "status: ended\nstatus_reason: x\nnext_review: 2020\nevaluation:\n  due: 2020\n"
    assert places("review-due", block + "risk:\n  next_review: 2020\n") == []


@pytest.mark.parametrize(
    ("on", "today", "expected"),
    [
        ("2023-01-15", date(2026, 1, 15), []),
        ("2023-01-14", date(2026, 1, 15), ["beispiel: confirmed (old)"]),
        ("2023", date(2026, 1, 15), []),
        ("2022", date(2026, 1, 15), ["beispiel: confirmed (old)"]),
        ("2025-02", date(2028, 2, 29), []),
    ],
)
def test_a_confirmation_lasts_three_years(on: str, today: date, expected: list[str]) -> None:
    block = f"confirmed:\n  on: {on}\n"
    found = places("unconfirmed-status", block, today=today)
    assert [place for place in found if place.startswith("beispiel")] == expected


@pytest.mark.parametrize(
    ("status", "count"), [("active", 1), ("dormant", 1), ("unknown", 0), ("ended", 0), ("idea", 0)]
)
def test_only_living_entries_need_a_confirmation(status: str, count: int) -> None:
    block = f"# without: confirmed\nstatus: {status}\nstatus_reason: x\n"
    assert len(places("unconfirmed-status", block)) == count
    unreadable = f"status: {status}\nstatus_reason: x\nconfirmed:\n  on: gestern\n"
    assert places("unconfirmed-status", unreadable) == []
