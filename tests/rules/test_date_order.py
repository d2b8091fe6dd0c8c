from __future__ import annotations

import pytest

from tests.rules.found import messages, places

RULE = "date-order"
JUDGEMENT = "distinct_from:\n  - partnership: a\n    verdict: distinct\n"
CALLS = "# partnerkit.yaml\nprogrammes:\n  - id: a\n    title: A\n    calls:\n      - title: B\n"


@pytest.mark.parametrize(
    ("start", "end", "wrong"),
    [
        ("2021-05", "2021", False),
        ("2021", "2021-01", False),
        ("2021-05-03", "2021-05", False),
        ("2021-05-03", "2021-05-03", False),
        ("2021-05-03", "2021-05-02", True),
        ("2021-05", "2021-04-30", True),
        ("2021", "2020-12-31", True),
        ("2021", "2020", True),
    ],
)
def test_only_what_is_sure_is_wrong(start: str, end: str, *, wrong: bool) -> None:
    block = f"signed: 1998\nterm:\n  start: {start}\n  end: {end}\n"
    assert places(RULE, block) == ([f"beispiel: {end}"] if wrong else [])


@pytest.mark.parametrize(
    "block",
    [
        "projects:\n  - title: A\n  - title: B\n    start: 2020\n    end: 2019\n",
        "funding:\n  - programme: a\n    from: 2020\n    to: 2019\n",
        JUDGEMENT + "    on: 2020\n    until: 2019\n",
        "consultations:\n  - requested_on: 2020\n    given_on: 2019\n",
        "risk:\n  assessed_on: 2020\n  next_review: 2019\n",
        "signed: 2020\nterm:\n  end: 2019\n",
        "# data/actors/oslo.yaml\nfrom: 2020\nto: 2019\n",
        "# data/actors/oslo.yaml\nnames:\n  - name: A\n    from: 2020\n    to: 2019\n",
        CALLS + "        opens: 2020\n        closes: 2019\n",
    ],
)
def test_every_pair_of_dates_is_compared(block: str) -> None:
    (place,) = places(RULE, block)
    assert place.endswith(": 2019")
    assert places(RULE, block.replace("2019", "2021")) == []


def test_dates_are_written_as_in_german_and_english_texts() -> None:
    block = "signed: 1998\nterm:\n  start: 2024-02-28\n  end: 2023-06\n"
    assert messages(RULE, block) == [
        "„end“ (Juni 2023) liegt vor „start“ (28.02.2024); berichtigen Sie eines der beiden Daten"
    ]
    assert "28 February 2024" in messages(RULE, block, "en")[0]
