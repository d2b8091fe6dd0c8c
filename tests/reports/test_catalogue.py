"""All reports: found by their files, honest about nothing, 80 columns wide, and of one mind."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerkit.model.types import Audience
from partnerkit.register import assemble
from partnerkit.render import FORMATS, as_terminal, render
from partnerkit.render.as_json import dump
from partnerkit.report import Report, Room, Share, Table
from partnerkit.reports.catalogue import NoAnswer, catalogue, make
from partnerkit.reports.overview import totals
from partnerkit.reports.overview_data import data
from partnerkit.view import View, look
from partnerkit.words.word import Word
from tests.musterstadt import DAY, OPTIONS, made, musterstadt, table

NAMES = sorted(catalogue())
ONE = {
    "data/partnerships/eins.yaml": "title: Eins\nkind: contact\nstatus: active\n"
    "counterpart:\n  - fremd\nsources:\n  - url: https://eins.example/\n"
}


def answer(name: str, view: View) -> Report | None:
    """Make a report of a view, or None where it says why it cannot be made."""
    try:
        return make(catalogue()[name], view, {**OPTIONS.get(name, {}), "root": Path()})
    except NoAnswer:
        return None


def internal(files: dict[str, str]) -> View:
    return look(assemble(files, today=DAY), Audience.INTERNAL)


def test_the_reports_of_this_file_are_there() -> None:
    wanted = "evaluation goals impact involvement pipeline portfolio risk standards synergies"
    assert set(wanted.split()) <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("files", [{}, ONE], ids=["empty", "one"])
def test_every_report_of_an_empty_register_and_of_one_record(
    name: str, files: dict[str, str]
) -> None:
    report = answer(name, internal(files))
    if report is None:
        return
    shown = [b for b in report.blocks if isinstance(b, Table) and b.room is not Room.FILES]
    assert all(t.rows or t.empty for t in shown)
    for form in FORMATS:
        if form != "csv" or report.main_table is not None:
            assert render(report, form, "de")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("lang", ["de", "en"])
def test_every_report_is_80_columns_wide(name: str, lang: str) -> None:
    report = answer(name, musterstadt(Audience.INTERNAL))
    if report is not None:
        lines = as_terminal.render(report, lang, width=80, colour=False).split("\n")
        assert [line for line in lines if len(line) > 80] == []


@pytest.mark.parametrize("name", NAMES)
def test_tables_have_different_names_and_their_rows_fit(name: str) -> None:
    report = answer(name, musterstadt(Audience.INTERNAL))
    if report is None:
        return
    tables = [block for block in report.blocks if isinstance(block, Table)]
    assert len({t.name for t in tables}) == len(tables)
    assert all(len(row) == len(t.columns) for t in tables for row in t.rows)


@pytest.mark.parametrize("name", [n for n in NAMES if catalogue()[n].about.internal])
def test_an_internal_report_is_refused_in_public(name: str) -> None:
    with pytest.raises(NoAnswer, match="--audience internal"):
        make(catalogue()[name], musterstadt(), {})


@pytest.mark.parametrize("name", [n for n in NAMES if not catalogue()[n].about.internal])
def test_no_public_report_names_what_is_protected_or_planned(name: str) -> None:
    report = answer(name, musterstadt())
    if report is None:
        return
    text = str(render(report, "json", "de")) + str(render(report, "html", "de"))
    for secret in ("Initiative Stern", "initiative-stern", "thanh-minh-hafen", "Akwaba"):
        assert secret not in text


def test_unread_files_are_the_first_gap_of_every_report() -> None:
    view = internal({**ONE, "data/partnerships/zwei.yaml": "title: [\n"})
    assert view.unread == 1
    first = make(catalogue()["goals"], view, {}).gaps[0]
    assert isinstance(first, Word)
    assert first.de == "1 Datei wegen Fehlern nicht lesbar und darum nicht in diesem Bericht"


@settings(max_examples=25)
@given(st.sets(st.integers(0, 21)), st.sampled_from([Audience.PUBLIC, Audience.INTERNAL]))
def test_overview_portfolio_and_json_count_alike(chosen: set[int], audience: Audience) -> None:
    whole = musterstadt(audience)
    view = whole.only(e for n, e in enumerate(whole.register.partnerships) if n in chosen)
    counted = totals(view)
    exported = json.loads(dump(data(view)))["totals"]
    assert exported["partnerships"] == counted.partnerships == len(view.register.partnerships)
    if not counted.partnerships:
        return
    portfolio = made("portfolio", view)
    for by in ("country", "topic", "kind"):
        shares = [row[1] for row in table(portfolio, by).rows]
        assert all(isinstance(one, Share) and one.whole == counted.partnerships for one in shares)
        assert sum(one.part for one in shares if isinstance(one, Share)) == sum(
            exported[f"by_{by}"].values()
        )


def test_as_of_looks_back() -> None:
    register = musterstadt(Audience.INTERNAL).register
    then = look(register, Audience.INTERNAL, date(2018, 1, 1))
    found = made("goals", then)
    # signed by then: 1962, 1988, 1991, 1975, 1998, 2001, 2008, 2010, 2012, 2015, 2016, and undated
    assert len(then.register.partnerships) == 12
    assert found.head.as_of == date(2018, 1, 1)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("day", [date.min, date.max])
def test_every_report_at_the_ends_of_the_calendar(name: str, day: date) -> None:
    view = musterstadt(Audience.INTERNAL)
    report = answer(name, replace(view, register=replace(view.register, today=day)))
    if report is not None:
        assert render(report, "terminal", "de")
