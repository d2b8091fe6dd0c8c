from __future__ import annotations

import pytest

from partnerkit.matching.topics import Sharing, shared, sharing


@pytest.mark.parametrize(
    ("some", "others", "how", "topics"),
    [
        (
            ("climate/adaptation",),
            ("climate/adaptation", "sport"),
            Sharing.FINE,
            ("climate/adaptation",),
        ),
        (("science", "sport"), ("science",), Sharing.GENERAL, ("science",)),
        (("climate",), ("climate/adaptation",), Sharing.NESTED, ("climate/adaptation",)),
        (("sport",), ("science",), Sharing.NONE, ()),
        ((), ("science",), Sharing.UNSTATED, ()),
        (("health", "a/b"), ("a/b", "health"), Sharing.FINE, ("a/b", "health")),
    ],
)
def test_how_topics_are_shared(
    some: tuple[str, ...], others: tuple[str, ...], how: Sharing, topics: tuple[str, ...]
) -> None:
    assert sharing(some, others) is sharing(others, some) is how
    assert shared(some, others) == shared(others, some) == topics
