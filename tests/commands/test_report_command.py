"""``partnerkit report`` and ``partnerkit due``: options, refusals, formats, exit codes."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from icalendar import Calendar

from partnerkit.reports.catalogue import catalogue
from tests.calling import Call, calling
from tests.musterstadt import ROOT


@pytest.fixture
def call(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Call:
    """Call a command in Musterstadt on a fixed day, without the start of a process."""
    return calling(ROOT, monkeypatch, capfd, "--today", "2026-07-01")


def test_the_list_names_every_report(call: Call) -> None:
    found = json.loads(call("report", "--list", "--format", "json").out)
    assert [row["name"] for row in found["data"]["reports"]] == list(catalogue())
    for form in ("terminal", "markdown", "html"):
        shown = call("report", "--list", "--format", form).out
        assert "pipeline" in shown
        assert "Fassung der Daten" not in shown
        assert "Öffentliche Ausgabe" not in shown


def test_the_list_outside_of_a_register(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert call("report", "--list").code == 0
    assert call("report", "goals").code == 2


@pytest.mark.parametrize("form", ["terminal", "markdown", "html", "csv", "json"])
def test_every_format(call: Call, form: str) -> None:
    answer = call("report", "goals", "--format", form)
    assert answer.code == 0
    assert "Jedes Jahr 40 Jugendliche" in answer.out


def test_a_workbook_has_a_sheet_for_each_table(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "ziele.xlsx"
    assert call("report", "goals", "-o", str(path)).code == 0
    with zipfile.ZipFile(path) as book:
        sheets = [name for name in book.namelist() if name.startswith("xl/worksheets/sheet")]
    assert len(sheets) == 5  # the head of the report, and four tables


def test_filters_and_selection(call: Call) -> None:
    found = json.loads(call("report", "goals", "--lead", "umweltamt", "--format", "json").out)
    assert {row["partnership"]["id"] for row in found["data"]["contributions"]} == {"port-elara"}
    assert found["selection"] == "Auswahl: Federführung Umweltamt"


def test_a_filter_can_be_an_option_of_the_report(call: Call) -> None:
    found = json.loads(call("report", "impact", "--country", "Kenia", "--format", "json").out)
    assert len(found["data"]["partnerships"]) == 3
    assert found["selection"] == "Angenommen, es fällt aus: Kenia"


def test_as_of(call: Call) -> None:
    found = json.loads(call("report", "portfolio", "--as-of", "2018-01-01", "--format", "json").out)
    assert found["as_of"] == "2018-01-01"
    assert found["texts"][0].startswith("12 Partnerschaften")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "Nennen Sie einen Bericht"),
        (("gaols",), "meinten Sie „goals“?"),
        (("pipeline",), "nur mit --audience internal"),
        (("impact",), "--country"),
        (("goals", "--actor", "klimawerk"), "kennt die Option --actor nicht"),
        (("goals", "--concentration"), "kennt die Option --concentration nicht"),
        (("impact", "--actor", "klimawerkk"), "meinten Sie „klimawerk“?"),
        (("impact", "--country", "Kenja"), "--country"),
        (("portfolio", "--group", "mond"), "bekannt sind: globaler-sueden, nachbarn"),
        (("goals", "--format", "rtf"), "steht nicht zur Wahl"),
        (("goals", "--audience", "alle"), "steht nicht zur Wahl"),
        (("evaluation", "--audience", "internal"), "--from"),
        (("evaluation", "--audience", "internal", "--from", "keine"), "keine"),
        (("goals", "--recorded", "keine-fassung"), "keine-fassung"),
    ],
)
def test_what_is_refused(call: Call, arguments: tuple[str, ...], sentence: str) -> None:
    answer = call("report", *arguments)
    assert (answer.code, answer.out) == (2, "")
    assert sentence in answer.err
    assert "Traceback" not in answer.err


def test_refusals_in_english(call: Call) -> None:
    assert "only made with --audience internal" in call("report", "risk", "--lang", "en").err


def test_due_as_a_report_and_as_a_calendar(call: Call, tmp_path: Path) -> None:
    assert "4 Termine überfällig, 10 in den nächsten 183 Tagen fällig." in call("due").out
    path = tmp_path / "termine.ics"
    assert call("due", "--within", "30", "-o", str(path)).code == 0
    events = Calendar.from_ical(path.read_text(encoding="utf-8")).walk("VEVENT")
    assert len(events) == 5  # four overdue, one within thirty days


def test_due_of_a_selection_leaves_out_calls(call: Call) -> None:
    found = json.loads(call("due", "--country", "FR", "--format", "json").out)
    assert {row["subject"]["id"] for row in found["data"]["coming"]} == {"bellecote"}


@pytest.mark.parametrize("days", ["x", "-1", "36501", "1e3", "٣"])
def test_due_refuses_what_is_no_number_of_days(call: Call, days: str) -> None:
    answer = call("due", f"--within={days}")
    assert answer.code == 2
    assert "--within" in answer.err
