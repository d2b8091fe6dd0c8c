from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerkit.comparing.differences import Difference, differences
from partnerkit.yaml_reader import read

GOALS = [{"text": "Austausch", "state": "open"}, {"text": "Hafen", "state": "open"}]


def compared(before: str, after: str) -> tuple[Difference, ...]:
    """Compare two partnerships written in YAML."""
    old, new = (read("a.yaml", text)[0] for text in (before, after))
    assert old is not None
    assert new is not None
    return differences("partnership", old, new)


def test_a_field_that_changed_came_and_went() -> None:
    assert compared(
        "title: A\nstatus: active\npurpose: x\n",
        "title: A\nstatus: dormant\nstatus_reason: Ruhe\n",
    ) == (
        Difference(("status",), "active", "dormant"),
        Difference(("status_reason",), None, "Ruhe"),
        Difference(("purpose",), "x", None),
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("title: A\nkind: twinning\n", "kind: 'twinning'\ntitle: \"A\" # neu\n"),
        ("topics: [sport, culture]\n", "topics:\n  - culture\n  - sport\n"),
        ("purpose: ein Zweck\n", "purpose: >-\n  ein\n  Zweck\n"),
        (
            "sources:\n  - url: https://a.example\n    title: A\n  - url: https://b.example\n",
            "sources:\n  - url: https://b.example\n  - {title: A, url: 'https://a.example'}\n",
        ),
    ],
)
def test_another_spelling_is_no_difference(before: str, after: str) -> None:
    assert compared(before, after) == ()


def test_empty_is_not_left_out() -> None:
    assert compared("title: A\n", "title: A\ntopics: []\n") == (Difference(("topics",), None, []),)
    assert compared("title: A\n", "title: A\nterm: {}\n") == (Difference(("term",), None, {}),)


def test_the_order_of_languages_says_which_is_the_registers_own() -> None:
    one, other = ({"register": {"languages": order}} for order in (["de", "en"], ["en", "de"]))
    (found,) = differences("settings", one, other)
    assert found == Difference(("register", "languages"), ["de", "en"], ["en", "de"])


def test_a_list_of_words_is_shown_whole() -> None:
    assert compared("topics: [sport]\n", "topics: [sport, culture]\n") == (
        Difference(("topics",), ["sport"], ["sport", "culture"]),
    )


def test_a_field_inside_a_mapping() -> None:
    assert compared("term: {start: 2020, end: 2025}\n", "term: {start: 2020, end: 2027}\n") == (
        Difference(("term", "end"), "2025", "2027"),
    )
    assert compared("title: A\n", "title: A\nterm: {end: 2027}\n") == (
        Difference(("term", "end"), None, "2027"),
    )


def test_a_goal_is_known_by_its_text() -> None:
    before = {"goals": GOALS}
    met = {"text": "Hafen", "state": "met"}
    after = {"goals": [met, GOALS[0], {"text": "Schulen"}]}
    assert differences("partnership", before, after) == (
        Difference(("goals", "state"), "open", "met", met),
        Difference(("goals",), None, {"text": "Schulen"}),
    )
    assert differences("partnership", before, {"goals": [GOALS[0]]}) == (
        Difference(("goals",), GOALS[1], None),
    )


def test_a_list_that_comes_or_goes_is_told_item_by_item() -> None:
    told = [Difference(("goals",), None, goal) for goal in GOALS]
    assert differences("partnership", {}, {"goals": GOALS}) == tuple(told)
    assert len(differences("partnership", {"goals": GOALS}, {})) == 2


def test_a_decision_has_no_identity() -> None:
    old, new = {"on": "2024", "result": "referred"}, {"on": "2024", "result": "majority"}
    other = {"on": "2020", "result": "noted"}
    assert differences("partnership", {"decisions": [old, other]}, {"decisions": [other, new]}) == (
        Difference(("decisions", "result"), "referred", "majority", new),
    )
    assert differences("partnership", {"decisions": [old]}, {"decisions": [other, new]}) == (
        Difference(("decisions",), old, None),
        Difference(("decisions",), None, other),
        Difference(("decisions",), None, new),
    )


def test_items_of_one_identity_are_paired_in_their_order() -> None:
    before = "goals:\n  - {text: A, state: open}\n  - {text: A, state: met}\n  - {text: B}\n"
    after = "goals:\n  - {text: A, state: at-risk}\n  - {text: A, state: missed}\n"
    assert [(d.path, d.before, d.after) for d in compared(before, after)] == [
        (("goals", "state"), "open", "at-risk"),
        (("goals", "state"), "met", "missed"),
        (("goals",), {"text": "B"}, None),
    ]


def test_equal_items_are_counted() -> None:
    twice = {"aliases": ["A", "A"]}
    assert differences("actor", twice, {"aliases": ["A"]}) == (
        Difference(("aliases",), ["A", "A"], ["A"]),
    )


def test_fields_and_shapes_that_the_format_does_not_know() -> None:
    assert differences("partnership", {"neu": "1", "term": "2020"}, {"term": {"end": "2021"}}) == (
        Difference(("term",), "2020", {"end": "2021"}),
        Difference(("neu",), "1", None),
    )
    assert differences("actor", {"names": [{"name": "A"}, "x"]}, {"names": ["x", "y"]}) == (
        Difference(("names",), {"name": "A"}, None),
        Difference(("names",), None, "y"),
    )


_SCALARS = st.sampled_from(["a", "b", "2024", ""])
_DATA: st.SearchStrategy[Any] = st.recursive(
    _SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["text", "url", "state", "x"]), inner, max_size=3)
    ),
    max_leaves=6,
)
_RECORDS = st.dictionaries(
    st.sampled_from(["title", "term", "goals", "sources", "topics", "decisions", "neu"]),
    _DATA,
    max_size=4,
)


@given(_RECORDS)
def test_a_record_does_not_differ_from_itself(record: dict[str, Any]) -> None:
    assert differences("partnership", record, record) == ()


@given(_RECORDS, _RECORDS)
def test_what_differs_is_told_in_both_directions(
    one: dict[str, Any], other: dict[str, Any]
) -> None:
    there, back = differences("partnership", one, other), differences("partnership", other, one)
    assert bool(there) == bool(back)
    assert all(difference.before != difference.after for difference in there)
