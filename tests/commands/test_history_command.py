from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.git_register import Done, run_program

SETTINGS = "register:\n  title: Register der Stadt\n  languages: [de, en]\nhome: [hamburg]\n"
ACTOR = "name: {name}\nkind: {kind}\ncountry: {country}\nsources:\n  - url: https://a.example\n"
RECORD = (
    "title: Hamburg – Oslo\nkind: twinning\nstatus: active\ncounterpart: [oslo]\n"
    "lead: senatskanzlei\nsources:\n  - url: https://a.example\n"
)
FILE = "data/partnerships/hamburg-oslo.yaml"


def git(root: Path, *arguments: str, author: str = "Mina Kofi") -> None:
    when = "2026-03-04T10:00:00+01:00"
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(root),
        "GIT_AUTHOR_NAME": author,
        "GIT_COMMITTER_NAME": author,
        "GIT_AUTHOR_EMAIL": "amt@stadt.example",
        "GIT_COMMITTER_EMAIL": "amt@stadt.example",
        "GIT_AUTHOR_DATE": when,
        "GIT_COMMITTER_DATE": when,
    }
    subprocess.run(["git", *arguments], cwd=root, env=environment, check=True)


def run(root: Path, *arguments: str) -> Done:
    return run_program("-C", str(root), "--today", "2026-05-01", *arguments)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A register with one partnership, recorded in two commits."""
    actors = {
        "hamburg": ("Hamburg", "municipality", "DE"),
        "oslo": ("Oslo kommune", "municipality", "NO"),
        "senatskanzlei": ("Senatskanzlei", "authority", "DE"),
        "kulturamt": ("Behörde für Kultur", "authority", "DE"),
    }
    (tmp_path / "data/actors").mkdir(parents=True)
    (tmp_path / "data/partnerships").mkdir()
    (tmp_path / "partnerkit.yaml").write_text(SETTINGS)
    for key, (name, kind, country) in actors.items():
        text = ACTOR.format(name=name, kind=kind, country=country)
        (tmp_path / f"data/actors/{key}.yaml").write_text(text, encoding="utf-8")
    (tmp_path / FILE).write_text(RECORD, encoding="utf-8")
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "Register angelegt")
    changed = RECORD.replace(
        "active", "dormant\nstatus_since: 2026-02\nstatus_reason: Kein Treffen"
    )
    (tmp_path / FILE).write_text(changed.replace("senatskanzlei", "kulturamt"), encoding="utf-8")
    git(tmp_path, "commit", "-q", "-am", "Stand berichtigt (#47)", author="M. Reuter")
    return tmp_path


def test_in_words(root: Path) -> None:
    told = run(root, "history", "hamburg-oslo", "--format", "terminal").stdout
    assert "04.03.2026 · M. Reuter · Stand berichtigt (#47) · " in told
    for line in (
        r"Status * aktiv * ruhend",
        r"Status seit * k\. A\. * Februar 2026",
        r"Federführung * Senatskanzlei * Behörde für Kultur",
        r"Eintrag angelegt",
    ):
        assert re.search(line, told), line


def test_one_field_in_english(root: Path) -> None:
    told = run(root, "history", "hamburg-oslo", "--field", "lead", "--lang", "en").stdout
    assert "Senatskanzlei" in told
    assert "4 March 2026 · M. Reuter" in told
    assert "dormant" not in told


def test_as_json(root: Path) -> None:
    told = json.loads(run(root, "history", "hamburg-oslo", "--format", "json").stdout)
    rows = told["data"]["versions"]
    status = next(row for row in rows if row["path"] == "status" and row["event"] == "changed")
    assert (status["before"], status["after"]) == ("active", "dormant")
    assert (status["author"], status["date"]) == ("M. Reuter", "2026-03-04")
    assert status["merge_request"] == "#47"
    assert len(status["commit"]) == 40


def test_an_actor_a_former_id_and_a_deleted_record(root: Path) -> None:
    assert "Oslo kommune" in run(root, "history", "oslo").stdout
    (root / FILE).rename(root / "data/partnerships/oslo-neu.yaml")
    with (root / "data/partnerships/oslo-neu.yaml").open("a") as file:
        file.write("former_ids: [hamburg-oslo]\n")
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "umbenannt")
    told = run(root, "history", "hamburg-oslo", "--format", "terminal").stdout
    assert "Eintrag umbenannt" in told
    assert "oslo-neu" in told
    git(root, "rm", "-q", "data/partnerships/oslo-neu.yaml")
    git(root, "commit", "-q", "-m", "gelöscht")
    assert "Eintrag gelöscht" in run(root, "history", "oslo-neu").stdout


def test_what_is_not_committed_is_said(root: Path) -> None:
    with (root / FILE).open("a") as file:
        file.write("notes: x\n")
    assert (
        "noch in keinem Commit"
        in run(root, "history", "hamburg-oslo", "--format", "terminal").stdout
    )
    (root / "data/partnerships/neu.yaml").write_text(RECORD, encoding="utf-8")
    assert "beginnt mit dem ersten" in run(root, "history", "neu").stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["hamburg-oslp"], "hamburg-oslo"),
        (["../../etc/passwd"], "gibt es nicht"),
        (["a\nb"], "gibt es nicht"),
        (["hamburg-oslo", "--field", "stats"], "status"),
    ],
)
def test_what_is_refused(root: Path, arguments: list[str], said: str) -> None:
    done = run(root, "history", *arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_without_git(root: Path, tmp_path: Path) -> None:
    (root / ".git").rename(tmp_path / "weg")
    done = run(root, "history", "hamburg-oslo", "--lang", "de")
    assert done.returncode == 2
    assert "in keinem Git-Repository" in done.stderr
