from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.examples import BASE, DEFAULT

BERGEN = "data/partnerships/klima-bergen.yaml"
KULTURAMT = "name: Kulturamt\nkind: authority\ncountry: DE\npart_of: hamburg\n"


class Repository:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.day = 0
        self.git("init", "-q", "-b", "main")
        self.commit(BASE)

    def git(self, *arguments: str) -> None:
        person = {f"GIT_{who}_NAME": "Mina Kofi" for who in ("AUTHOR", "COMMITTER")}
        mail = {f"GIT_{who}_EMAIL": "amt@stadt.example" for who in ("AUTHOR", "COMMITTER")}
        when = f"2026-03-{self.day + 1:02}T10:00:00+01:00"
        dates = {"GIT_AUTHOR_DATE": when, "GIT_COMMITTER_DATE": when}
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.root)} | person | mail | dates
        subprocess.run(["git", *arguments], cwd=self.root, env=environment, check=True)

    def commit(self, files: Mapping[str, str | None]) -> None:
        """Commit files, each time a day later, from 2 March 2026 on."""
        for name, text in files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.unlink() if text is None else path.write_text(text, encoding="utf-8")
        self.day += 1
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "x")

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        day = ("--today", "2026-05-01")
        return subprocess.run(
            [sys.executable, "-m", "partnerkit", "-C", str(self.root), *day, *arguments],
            env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "COLUMNS": "120"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


def test_a_committee_reads_what_happened(repository: Repository) -> None:
    repository.commit(
        {
            "data/actors/kulturamt.yaml": KULTURAMT,
            DEFAULT: BASE[DEFAULT].replace("senatskanzlei-hamburg\ntopics", "kulturamt\ntopics"),
            BERGEN: None,
            "data/partnerships/klima-vestland.yaml": BASE[BERGEN].replace(
                "status: active",
                "status: ended\nstatus_since: 2026-02\nstatus_reason: Ziel erreicht",
            )
            + "former_ids: [klima-bergen]\n",
            "data/partnerships/neu.yaml": BASE[BERGEN].replace("Klimapartnerschaft", "Neues"),
        }
    )
    told = repository.run("changes", "2026-03-02..HEAD").stdout
    for line in (
        r"von +02\.03\.2026, [0-9a-f]{8}",
        r"Neue Partnerschaften +1",
        r"Klimapartnerschaft Hamburg – Bergen.* aktiv +beendet +Februar 2026 +Ziel erreicht",
        r"Senatskanzlei Hamburg +Kulturamt",
        r"umbenannt +klima-bergen +klima-vestland",
        r"Neues Hamburg – Bergen",
    ):
        assert re.search(line, told), line


def test_fields_by_office_and_by_country(repository: Repository) -> None:
    repository.commit({DEFAULT: BASE[DEFAULT].replace("1998-05-12", "1998-05-13")})
    by_office = repository.run("changes", "HEAD~1..", "--by", "lead", "--format", "markdown").stdout
    assert "### Senatskanzlei Hamburg (1)" in by_office
    assert "| Unterzeichnet | 12.05.1998 | 13.05.1998 |" in by_office
    by_country = repository.run(
        "changes", "HEAD~1..", "--by", "country", "--lang", "en", "--format", "markdown"
    ).stdout
    assert "### Norway (1)" in by_country


def test_findings_and_overlaps(repository: Repository) -> None:
    text = BASE[BERGEN].replace("- bergen", "- oslo").replace("- climate", "- culture")
    repository.commit({"data/actors/kulturamt.yaml": KULTURAMT})
    repository.commit({BERGEN: text.replace("lead: senatskanzlei-hamburg", "lead: kulturamt")})
    told = json.loads(repository.run("changes", "HEAD~1..", "--format", "json").stdout)
    summary = told["data"]["summary"]
    assert summary["new_overlaps"] == 1
    assert {row["rule"] for row in told["data"]["new_findings"]} >= {"parallel-structure"}
    back = json.loads(repository.run("changes", "HEAD..HEAD~1", "--format", "json").stdout)
    assert back["data"]["resolved_overlaps"]
    assert back["data"]["summary"]["resolved_findings"] == summary["new_findings"]


def test_nothing_changed_and_only_comments_changed(repository: Repository) -> None:
    repository.commit({DEFAULT: "# neu\n" + BASE[DEFAULT]})
    assert "nichts geändert" in repository.run("changes", "HEAD~1..").stdout


def test_settings_and_actors(repository: Repository) -> None:
    repository.commit(
        {
            "partnerkit.yaml": BASE["partnerkit.yaml"].replace("Partnerschaften", "Kontakte"),
            "data/actors/oslo.yaml": BASE["data/actors/oslo.yaml"].replace("Oslo", "Oslo stadt"),
        }
    )
    told = repository.run("changes", "HEAD~1..", "--format", "markdown").stdout
    assert "Internationale Kontakte" in told
    assert "| Name | Oslo kommune | Oslo stadt kommune |" in told


@pytest.mark.parametrize("span", ["HEAD", "gibtsnicht..HEAD", "2020-01-01..HEAD", "--x..HEAD"])
def test_what_is_refused(repository: Repository, span: str) -> None:
    done = repository.run("changes", "--", span)
    assert done.returncode == 2
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr
