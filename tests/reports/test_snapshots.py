"""Every report in every format of text and both languages, as a reader gets it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from syrupy.assertion import SnapshotAssertion

from partnerkit.model.types import Audience
from partnerkit.render import FORMATS, render
from partnerkit.report import Report
from partnerkit.reports import overview, show
from partnerkit.view import View
from tests.small_register import small_view


def _show(key: str) -> Callable[[View], Report]:
    def report(view: View) -> Report:
        entry = view.register.partnership(key) or view.register.actor(key)
        assert entry is not None
        return show.report(view, entry)

    return report


PACKED = frozenset({"xlsx", "docx", "odt", "pdf"})
"""Formats that nobody reads as text; their own tests open them."""

REPORTS: dict[str, Callable[[View], Report]] = {
    "overview": overview.report,
    "overview-by-lead": lambda view: overview.report(view, by="lead"),
    "show-partnership": _show("netz"),
    "show-actor": _show("hauptamt"),
}


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("form", [form for form in FORMATS if form not in PACKED])
@pytest.mark.parametrize("name", REPORTS)
def test_report(name: str, form: str, lang: str, snapshot: SnapshotAssertion) -> None:
    assert render(REPORTS[name](small_view()), form, lang) == snapshot


@pytest.mark.parametrize("name", ["belmont", "hauptamt"])
def test_internal_edition(name: str, snapshot: SnapshotAssertion) -> None:
    report = _show(name)(small_view(Audience.INTERNAL))
    assert render(report, "terminal", "de") == snapshot
