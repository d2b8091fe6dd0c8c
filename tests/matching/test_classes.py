from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from partnerkit.matching.classes import Classes

KEYS = st.sampled_from("abcdefgh")


def test_what_is_joined_stands_for_one_thing() -> None:
    classes = Classes()
    classes.join("b", "c")
    classes.join("a", "c")
    assert [classes.of(key) for key in "abcd"] == ["a", "a", "a", "d"]


@given(st.lists(st.tuples(KEYS, KEYS)), st.randoms(use_true_random=False))
def test_the_order_of_joining_does_not_matter(pairs: list[tuple[str, str]], random: object) -> None:
    shuffled = sorted(pairs, key=lambda _: random.random())  # type: ignore[attr-defined]
    one, other = Classes(), Classes()
    for a, b in pairs:
        one.join(a, b)
    for a, b in shuffled:
        other.join(b, a)
    assert [one.of(key) for key in "abcdefgh"] == [other.of(key) for key in "abcdefgh"]
