from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.examples import BASE, DEFAULT
from tests.git_register import BERGEN, BESIDE_OSLO, GitRegister


@pytest.fixture
def repository(tmp_path: Path) -> GitRegister:
    made = GitRegister(tmp_path)
    made.git("checkout", "-q", "-b", "entwurf")
    return made


def test_short_when_all_is_well(repository: GitRegister) -> None:
    day = BASE[DEFAULT].replace("on: 2025-09-01", "on: 2026-02-01")
    repository.commit({DEFAULT: day})
    done = repository.run("review", "main")
    assert done.returncode == 0
    assert done.stdout.startswith("<!-- partnerkit review -->\n\n## Durchsicht der Änderung\n")
    assert "Alles in Ordnung" in done.stdout
    assert "| 01.09.2025 | 01.02.2026 |" in done.stdout
    assert "Befund" not in done.stdout
    assert len(done.stdout.splitlines()) < 15


def test_nothing_of_the_register(repository: GitRegister) -> None:
    repository.commit({"README.md": "y"})
    assert "betrifft keinen Eintrag" in repository.run("review", "main").stdout


def test_what_is_wrong_and_what_to_do(repository: GitRegister) -> None:
    repository.commit({DEFAULT: BASE[DEFAULT].replace("- oslo", "- olso")})
    done = repository.run("review", "main", "--lang", "en")
    assert done.returncode == 1
    assert "Not ready yet: 1 error to mend" in done.stdout
    assert re.search(r"\| error \| data/partnerships/beispiel\.yaml:5:5 \| .*oslo", done.stdout)
    assert repository.run("review", "main", "--fail-on", "never").returncode == 0


def test_a_parallel_structure_with_its_reasons(repository: GitRegister) -> None:
    repository.commit({"data/partnerships/kultur.yaml": BESIDE_OSLO, BERGEN: None})
    told = repository.run("review", "main").stdout
    assert "## Neue Überschneidungen" in told
    assert "Kulturamt" in told
    assert "partnerkit judge" in told


def test_what_is_mended_is_said(repository: GitRegister) -> None:
    repository.git("checkout", "-q", "main")
    repository.commit({BERGEN: BESIDE_OSLO})
    repository.git("checkout", "-q", "-B", "entwurf")
    repository.commit({BERGEN: None})
    assert "Erledigt: 1 Befund, 1 Überschneidung." in repository.run("review", "main").stdout


def test_nothing_that_is_written_becomes_active(repository: GitRegister) -> None:
    hostile = (
        "@alle /approve <img src=x onerror=alert(1)> [x](javascript:alert(1)) !5 #7"
        " ![x](https://a.example/x.png)"
    )
    record = BASE[DEFAULT].replace(
        "title: ", f'purpose: "{hostile}"\ntitle: "/close {hostile}" #', 1
    )
    repository.commit({"data/partnerships/boese.yaml": record}, "/merge @alle")
    repository.git("checkout", "-q", "-b", "@alle")
    told = repository.run("review", "main").stdout
    assert "alert" in told
    assert "<img" not in told
    assert "![x](" not in told
    assert not re.search(r"(?<!\\)\]\(javascript", told)
    assert not re.search(r"(?m)^\s*/", told)
    assert not re.search(r"@\w", told)
    assert not re.search(r"(?<!&)[#!]\d", told)


def test_a_very_long_comment_is_cut_and_says_so(repository: GitRegister) -> None:
    files = {
        f"data/partnerships/nr-{n}.yaml": BASE[BERGEN].replace("title: ", f"title: {'x' * 90} {n} ")
        for n in range(300)
    }
    repository.commit(files)
    told = repository.run("review", "main").stdout
    assert len(told) < 65_536
    assert "vollständig mit: partnerkit review main" in told


def test_other_formats(repository: GitRegister, tmp_path: Path) -> None:
    repository.commit({DEFAULT: BASE[DEFAULT].replace("- oslo", "- olso")})
    found = json.loads(repository.run("review", "main", "--format", "json").stdout)
    assert found["data"]["findings"][0]["rule"] == "dangling-actor"
    repository.run("review", "main", "--output", str(tmp_path / "review.html"))
    assert "<h1" in (tmp_path / "review.html").read_text("utf-8")


def test_a_shallow_clone_says_what_is_missing(repository: GitRegister, tmp_path: Path) -> None:
    repository.commit({DEFAULT: BASE[DEFAULT] + "notes: x\n"})
    repository.git("clone", "-q", "--depth", "1", f"file://{tmp_path}", str(tmp_path / "flach"))
    repository.root = tmp_path / "flach"
    done = repository.run("review", "HEAD~1", "--lang", "de")
    assert done.returncode == 2
    assert "fetch-depth: 0" in done.stderr
