from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from partnerkit.cli import run
from tests.matching.made import HOME, SOURCES, tie, town

ACTORS = {
    **HOME,
    "oslo": town("Oslo", "NO"),
    "breslau": town("Breslau", "PL"),
    "wroclaw": town("Wrocław", "PL"),
}
BASE = "counterpart: [oslo]\ntopics: [environment/water]\nsigned: 2019\n"
TIES = {
    "a": f"title: Wasser\n{BASE}lead: senatskanzlei",
    "b": f"title: Klima\nkind: declaration\n{BASE}lead: umwelt",
    "c": "title: Sport\ncounterpart: [wroclaw]\nhome: [uhh]\ntopics: [sport]",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "partnerkit.yaml").write_text("home: [hamburg]\n", "utf-8")
    for folder, records in (("actors", ACTORS), ("partnerships", TIES)):
        place = tmp_path / "data" / folder
        place.mkdir(parents=True)
        for key, text in records.items():
            whole = tie(text) if folder == "partnerships" else text
            (place / f"{key}.yaml").write_text(whole + SOURCES, "utf-8")
    return tmp_path


def call(root: Path, capsys: pytest.CaptureFixture[str], *options: str) -> tuple[int, str, str]:
    code = run(["-C", str(root), "--today", "2026-01-15", "duplicates", *options])
    out, err = capsys.readouterr()
    return code, out, err


def groups(root: Path, capsys: pytest.CaptureFixture[str], *options: str) -> list[Any]:
    code, out, _ = call(root, capsys, "--format", "json", *options)
    assert code == 0
    document = json.loads(out)
    assert document["version"] == 1
    found: list[Any] = document["groups"]
    return found


def members(found: list[Any]) -> list[list[str]]:
    return [group["members"] for group in found]


def test_json_holds_to_its_contract(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    actor, parallel = groups(root, capsys)
    assert actor["kind"] == "same-actor"
    assert parallel == {
        "kind": "parallel-structure",
        "strength": "certain",
        "members": ["a", "b"],
        "evidence": [
            "Das Gegenüber ist dasselbe: Oslo.",
            "Gemeinsam ist ihnen: Umwelt: Wasser.",
            "Auf unserer Seite handeln verschiedene Stellen: Senatskanzlei, Behörde für Umwelt.",
            "Nebeneinander laufen sie seit 2019.",
        ],
        "judgement": None,
    }
    english = groups(root, capsys, "--lang", "en")[1]
    assert english["evidence"][0] == "The counterpart is the same: Oslo."


def test_filters(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert members(groups(root, capsys, "--strength", "certain")) == [["a", "b"]]
    assert members(groups(root, capsys, "--lead", "umwelt")) == [["a", "b"]]
    assert members(groups(root, capsys, "--topic", "sport")) == []
    assert members(groups(root, capsys, "--place", "Christiania")) == [["a", "b"]]
    assert members(groups(root, capsys, "--place", "Breslau")) == []


def test_a_proposal_is_compared_with_the_register(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    proposal = tmp_path / "neu.yaml"
    text = tie("status: idea\nhome: [uhh]\ncounterpart: [breslau]\ntopics: [sport]\nlead: tuhh")
    proposal.write_text(text + SOURCES, "utf-8")
    found = groups(root, capsys, "--with", str(proposal))
    assert members(found) == [["c", "neu"]]
    assert not (root / "data/partnerships/neu.yaml").exists()


def test_what_is_new_or_changed_since_a_commit(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "Amt")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "amt@stadt.example")
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "Beginn"]):
        subprocess.run(["git", *words], cwd=root, check=True)
    assert members(groups(root, capsys, "--since", "HEAD")) == []
    file = root / "data/partnerships/b.yaml"
    file.write_text(file.read_text("utf-8") + "purpose: Neu\n", "utf-8")
    assert members(groups(root, capsys, "--since", "HEAD")) == [["a", "b"]]
    code, _, err = call(root, capsys, "--since", "gibtesnicht")
    assert (code, "gibtesnicht" in err) == (2, True)


def test_what_cannot_be_answered_is_refused(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "text.txt"
    text.write_text("Hallo", "utf-8")
    for options, part in (
        (["--place", "Mailand"], "Mailand"),
        (["--with", str(text)], "ist kein Eintrag"),
        (["--with", "fehlt.yaml"], "lässt sich nicht lesen"),
        (["--strength", "sehr"], "sehr"),
        (["--lead", "niemand"], "niemand"),
    ):
        code, out, err = call(root, capsys, *options)
        assert (code, out) == (2, "")
        assert part in err


def test_judgements_are_shown_on_request(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = root / "data/partnerships/a.yaml"
    judgement = (
        "distinct_from:\n  - partnership: b\n    verdict: intended-parallel\n"
        "    because: Abgestimmt\n    on: 2025-03\n"
    )
    file.write_text(file.read_text("utf-8") + judgement, "utf-8")
    assert members(groups(root, capsys)) == [["breslau", "wroclaw"]]
    shown = groups(root, capsys, "--judged")[1]
    assert shown["members"] == ["a", "b"]
    assert shown["judgement"]["verdict"] == "intended-parallel"
    assert (shown["judgement"]["on"], shown["judgement"]["expired"]) == ("2025-03", False)


def test_the_number_of_comparisons_on_request(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = call(root, capsys, "--verbose")
    assert code == 0
    assert "Verglichene Paare: " in err
    assert "Parallele Strukturen" in out
