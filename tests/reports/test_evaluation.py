"""The evaluation of a small history: one duplicate merged, one overlap judged, one agreement."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from partnerkit.cli import run
from partnerkit.history import HistoryError
from partnerkit.model.types import Audience
from partnerkit.register import assemble, load
from partnerkit.report import Items, Report
from partnerkit.reports.catalogue import NoAnswer, catalogue, make
from partnerkit.view import look
from tests.folders import put
from tests.musterstadt import DAY, rows, sentences

SETTINGS = """\
register:
  title: Probe
home:
  - probe
offices:
  - actor: amt
    every: 12
  - actor: werk
    every: 12
"""


def actor(name: str, country: str, kind: str, *more: str) -> str:
    return "\n".join((f"name: {name}", f"kind: {kind}", f"country: {country}", *more, ""))


def partnership(title: str, lead: str, *more: str, status: str = "active") -> str:
    head = (f"title: {title}", "kind: memorandum", f"status: {status}", "counterpart:", "  - fjord")
    topics = ("topics:", "  - economy/hydrogen-energy", f"lead: {lead}")
    return "\n".join((*head, *topics, "sources:", "  - url: https://probe.example/", *more, ""))


START = {
    "partnerkit.yaml": SETTINGS,
    "data/actors/probe.yaml": actor("Probe", "DE", "municipality"),
    "data/actors/amt.yaml": actor("Amt", "DE", "authority", "part_of: probe"),
    "data/actors/werk.yaml": actor("Werk", "DE", "authority", "part_of: probe"),
    "data/actors/fjord.yaml": actor("Fjordby", "NO", "municipality"),
    "data/partnerships/eins.yaml": partnership("Wasserstoff mit Fjordby", "amt", "signed: 2020"),
    "data/partnerships/zwei.yaml": partnership("Elektrolyse in Fjordby", "werk", "signed: 2021"),
    "data/partnerships/neu.yaml": partnership("Speicher", "amt", status="negotiating").replace(
        "hydrogen-energy", "tourism"
    ),
}

END = {
    "data/actors/amt.yaml": START["data/actors/amt.yaml"]
    + "reporting:\n  - on: 2026-02-01\n    entries: 2\n",
    "data/actors/werk.yaml": START["data/actors/werk.yaml"]
    + "reporting:\n  - on: 2026-02-02\n    entries: 0\n    nil: yes\n",
    "data/partnerships/eins.yaml": START["data/partnerships/eins.yaml"]
    + "distinct_from:\n  - partnership: zwei\n    verdict: distinct\n    because: Andere Anlage\n",
    "data/partnerships/neu.yaml": START["data/partnerships/neu.yaml"].replace(
        "negotiating", "active"
    )
    + "signed: 2026-02-10\n",
    "data/partnerships/vier.yaml": partnership("Höfe und Felder", "amt", "signed: 2012").replace(
        "hydrogen-energy", "agriculture"
    ),
}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("probe")
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "Mina",
        "GIT_AUTHOR_EMAIL": "mina@probe.example",
        "GIT_COMMITTER_NAME": "Amt",
        "GIT_COMMITTER_EMAIL": "amt@probe.example",
    }
    subprocess.run(["git", "init", "-q", "-b", "main"], cwd=folder, env=environment, check=True)
    for files, day in ((START, "2026-01-01"), (END, "2026-03-01")):
        put(folder, files)
        dates = {f"GIT_{who}_DATE": f"{day}T12:00:00+0100" for who in ("AUTHOR", "COMMITTER")}
        for command in (["add", "-A"], ["commit", "-q", "-m", day]):
            subprocess.run(["git", *command], cwd=folder, env=environment | dates, check=True)
    return folder


def evaluated(root: Path, **options: str) -> Report:
    view = look(load(root, today=DAY), Audience.INTERNAL)
    return make(catalogue()["evaluation"], view, {"root": root, **options})


def test_figures(root: Path) -> None:
    # basic fields at the start: 3 × 8 = 24, without the signature of the planned one
    assert [row[1:] for row in rows(evaluated(root, from_="2026-01-15"), "figures")] == [
        ["3", "4", "+1"],
        ["1", "0", "−1"],
        ["4", "4", "±0"],
        ["0 % (0 von 2)", "100 % (2 von 2)", "+2"],
        ["0", "1", "+1"],
        ["96 % (23 von 24)", "100 % (32 von 32)", "+9"],
        ["0 % (0 von 3)", "0 % (0 von 4)", "±0"],
        ["1", "0", "−1"],
        ["0", "1", "+1"],
    ]


def test_overlaps(root: Path) -> None:
    found = rows(evaluated(root, from_="2026-01-15"), "overlaps", "number")
    assert found == [["0"], ["1"], ["0"], ["0"]]


def test_time_to_signature(root: Path) -> None:
    # entered on 1 January, signed on 10 February: 30 + 10 = 40 days
    assert any(
        "bevor sie unterzeichnet wurden: 1." in sentence and "lagen 40 Tage" in sentence
        for sentence in sentences(evaluated(root, from_="2026-01-15"))
    )


def test_three_options_with_figures_and_no_choice(root: Path) -> None:
    report = evaluated(root, from_="2026-01-15")
    options = next(block for block in report.blocks if isinstance(block, Items))
    assert [len(item.facts) for item in options.items] == [2, 2, 2]
    assert any("empfiehlt keine" in sentence for sentence in sentences(report))


def test_the_pipeline_tells_the_days_in_each_status(root: Path) -> None:
    # negotiating since the commit of 1 January, signed on 10 February
    view = look(load(root, today=DAY), Audience.INTERNAL)
    made = make(catalogue()["pipeline"], view, {"root": root})
    assert rows(made, "stages") == [
        ["Speicher (neu)", "k. A.", "k. A.", "40", "10.02.2026"],
    ]


def test_the_pipeline_without_git_says_so(tmp_path: Path) -> None:
    view = look(assemble(START, today=DAY), Audience.INTERNAL)
    made = make(catalogue()["pipeline"], view, {"root": tmp_path})
    assert "liegt nicht in Git" in sentences(made)[-1]


def test_the_same_commit_twice_changes_nothing(root: Path) -> None:
    found = rows(evaluated(root, from_="HEAD", to="HEAD"), "figures", "change")
    assert {row[0] for row in found} == {"±0"}


def test_any_report_can_be_made_of_what_was_recorded_then(
    root: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    given = ["report", "portfolio", "-C", str(root), "--recorded", "2026-01-15"]
    given += ["--audience", "internal", "--format", "json", "--today", "2026-07-01"]
    monkeypatch.setattr(sys, "argv", ["partnerkit", *given])
    assert run(given) == 0
    found = json.loads(capfd.readouterr().out)
    first = subprocess.run(
        ["git", "rev-parse", "HEAD~1"], cwd=root, capture_output=True, text=True, check=True
    )
    assert found["commit"] == first.stdout.strip()
    assert found["texts"][0].startswith("3 Partnerschaften")


def test_what_git_or_the_user_does_not_say(root: Path, tmp_path: Path) -> None:
    with pytest.raises(NoAnswer, match="--from"):
        evaluated(root)
    with pytest.raises(HistoryError):
        evaluated(root, from_="no-such-branch")
    with pytest.raises(HistoryError):
        make(
            catalogue()["evaluation"],
            look(load(root, today=DAY), Audience.INTERNAL),
            {"root": tmp_path, "from_": "HEAD"},
        )
