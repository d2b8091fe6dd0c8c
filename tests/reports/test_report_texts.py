"""The reports on Musterstadt as a reader gets them in the terminal, in both languages."""

from __future__ import annotations

import pytest
from syrupy.assertion import SnapshotAssertion

from partnerkit.model.types import Audience
from partnerkit.render import render
from partnerkit.reports import due
from tests.musterstadt import made, musterstadt

NAMES = (
    "goals",
    "impact",
    "involvement",
    "pipeline",
    "portfolio",
    "risk",
    "standards",
    "synergies",
)


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_report(name: str, lang: str, snapshot: SnapshotAssertion) -> None:
    assert render(made(name), "terminal", lang) == snapshot


@pytest.mark.parametrize("lang", ["de", "en"])
def test_due(lang: str, snapshot: SnapshotAssertion) -> None:
    assert render(due.report(musterstadt(Audience.INTERNAL)), "terminal", lang) == snapshot
