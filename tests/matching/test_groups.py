from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from partnerkit.matching.evidence import Clue, Evidence, Strength
from partnerkit.matching.groups import cliques, merged

CERTAIN, LIKELY, POSSIBLE = Strength
EDGES = st.dictionaries(
    st.sampled_from(list(combinations("abcdef", 2))), st.sampled_from(list(Strength))
)


def test_three_that_all_overlap_are_one_group() -> None:
    pairs = {("a", "b"): CERTAIN, ("b", "c"): CERTAIN, ("a", "c"): LIKELY}
    assert cliques(pairs) == [(CERTAIN, ("a", "b", "c"))]


def test_a_pair_that_does_not_overlap_is_in_no_group() -> None:
    pairs = {("a", "b"): LIKELY, ("b", "c"): LIKELY}
    assert cliques(pairs) == [(LIKELY, ("a", "b")), (LIKELY, ("b", "c"))]


def test_what_is_two_steps_weaker_stands_alone() -> None:
    pairs = {("a", "b"): CERTAIN, ("b", "c"): POSSIBLE, ("a", "c"): POSSIBLE}
    assert cliques(pairs) == [(CERTAIN, ("a", "b")), (POSSIBLE, ("a", "b", "c"))]


@given(EDGES)
def test_groups_hold_all_pairs_and_no_others(pairs: dict[tuple[str, str], Strength]) -> None:
    groups = cliques(pairs)
    said = {pair for _, members in groups for pair in combinations(members, 2)}
    assert said == set(pairs)
    ranks = [strength.rank for strength, _ in groups]
    assert ranks == sorted(ranks, reverse=True)
    assert cliques(dict(reversed(pairs.items()))) == groups


def test_evidence_of_several_pairs_is_put_together() -> None:
    offices = Evidence(Clue.OTHER_OFFICE, {"offices": ("x", "y")})
    pieces = [
        offices,
        Evidence(Clue.BOTH_RUN, {"since": 2010}),
        Evidence(Clue.RELATED, {}),
        Evidence(Clue.OTHER_OFFICE, {"offices": ("y", "z")}),
        Evidence(Clue.BOTH_RUN, {"since": 2023}),
        Evidence(Clue.RELATED, {}),
        Evidence(Clue.NESTED_COUNTERPART, {"part": "a", "whole": "b"}),
        Evidence(Clue.NESTED_COUNTERPART, {"part": "c", "whole": "b"}),
    ]
    assert merged(pieces) == (
        Evidence(Clue.OTHER_OFFICE, {"offices": ("x", "y", "z")}),
        Evidence(Clue.BOTH_RUN, {"since": 2023}),
        Evidence(Clue.RELATED, {}),
        *pieces[6:],
    )
