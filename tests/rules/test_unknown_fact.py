from __future__ import annotations

import pytest

from tests.rules.found import messages, places

RULE = "unknown-fact"
SOURCE = "sources:\n  - url: https://example.org/\n    supports: [{}]\n"


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("signed", False),
        ("term.end", False),
        ("projects.0.title", False),
        ("decisions.votes.for", False),
        ("titles.en", False),
        ("title.en", True),
        ("singed", True),
        ("term.ende", True),
        ("Unterschrift", True),
        ("name", True),
    ],
)
def test_supports_names_fields(name: str, *, wrong: bool) -> None:
    assert places(RULE, SOURCE.format(name)) == ([f"beispiel: {name}"] if wrong else [])


def test_an_actor_has_its_own_fields() -> None:
    block = "# data/actors/oslo.yaml\n"
    assert places(RULE, block + SOURCE.format("name")) == []
    assert places(RULE, block + SOURCE.format("signed")) == ["oslo: signed"]


def test_a_contradiction_concerns_a_field() -> None:
    block = "disputed:\n  - field: singed\n    value: 1997\n"
    assert messages(RULE, block) == [
        "„singed“ ist kein Feld dieses Eintrags; meinten Sie „signed“?"
    ]
