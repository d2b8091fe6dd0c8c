"""The reports on money, bodies, places and time, as a reader gets them, in both languages."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from partnerkit.render import render
from tests.musterstadt import made

NAMES = (
    "activities",
    "anniversaries",
    "announced",
    "annual",
    "budget",
    "candidates",
    "completeness",
    "decisions",
    "districts",
    "economy",
    "funding",
    "practices",
    "reporting",
)


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_report(name: str, lang: str, snapshot: SnapshotAssertion) -> None:
    assert render(made(name), "terminal", lang) == snapshot
