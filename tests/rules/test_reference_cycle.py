from __future__ import annotations

import pytest

from tests.rules.found import found, messages, places

RULE = "reference-cycle"


def chain(field: str, *pairs: tuple[str, str]) -> str:
    folder = "actors" if field in {"part_of", "successor"} else "partnerships"
    return "".join(f"# data/{folder}/{a}.yaml\n{field}: {b}\n" for a, b in pairs)


@pytest.mark.parametrize("field", ["under", "renews", "part_of", "successor"])
def test_a_circle_of_three_is_reported_once_with_the_others(field: str) -> None:
    block = chain(field, ("c", "a"), ("a", "b"), ("b", "c"))
    (fault,) = found(RULE, block)
    assert fault.span.path.endswith("/a.yaml")
    assert [span.path.rpartition("/")[2] for span in fault.related] == ["b.yaml", "c.yaml"]
    (text,) = messages(RULE, block)
    assert f"„{field}“ führt im Kreis: a, b, c, a" in text


def test_two_circles_are_two_findings_and_what_leads_into_them_is_none() -> None:
    pairs = [("a", "b"), ("b", "a"), ("c", "d"), ("d", "c"), ("e", "a"), ("f", "e")]
    assert len(places(RULE, chain("under", *pairs))) == 2


def test_chains_and_trees_are_no_circles() -> None:
    assert places(RULE, chain("under", ("a", "c"), ("b", "c"), ("c", "d"), ("d", "gone"))) == []
    # A renewal of the framework that one implements is no circle: two different meanings.
    assert (
        places(RULE, "under: klima-bergen\n" + chain("renews", ("klima-bergen", "beispiel"))) == []
    )


def test_a_former_id_closes_a_circle() -> None:
    block = (
        "under: alt\n# data/partnerships/klima-bergen.yaml\nunder: beispiel\nformer_ids: [alt]\n"
    )
    assert len(places(RULE, block)) == 1


@pytest.mark.parametrize(
    "block",
    [
        "under: beispiel\n",
        "related:\n  - beispiel\n",
        "related:\n  - frueher\nformer_ids:\n  - frueher\n",
        "distinct_from:\n  - partnership: beispiel\n    verdict: distinct\n    because: x\n",
        "# data/actors/oslo.yaml\npart_of: oslo\n",
    ],
)
def test_a_record_that_names_itself(block: str) -> None:
    (place,) = places(RULE, block)
    assert place.endswith(" (itself)")


def test_a_long_chain_is_followed_without_recursion() -> None:
    pairs = [(f"a{number}", f"a{number + 1}") for number in range(3000)]
    assert places(RULE, chain("under", *pairs, ("a3000", "a0")))[0].startswith("a0:")
