from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.examples import BASE, DEFAULT
from tests.git_register import BERGEN, BESIDE_OSLO, GitRegister


@pytest.fixture
def repository(tmp_path: Path) -> GitRegister:
    return GitRegister(tmp_path)


def test_the_agenda(repository: GitRegister) -> None:
    repository.commit(
        {
            DEFAULT: BASE[DEFAULT].replace("active", "dormant\nstatus_reason: ruht")
            + "next_review: 2026-04\nterm:\n  end: 2026-06-30\nconsultations:\n"
            "  - requested_on: 2026-03-03\n    of: kulturamt\n"
            "decisions:\n  - on: 2026-02\n    body: kulturamt\n    result: referred\n",
            BERGEN: BASE[BERGEN].replace("2025-11-04", "2026-03-03"),
        }
    )
    told = repository.run("brief", "--format", "terminal", "--since", "2026-03-02").stdout
    for line in (
        r"Was seit dem 02\.03\.2026 geschehen ist, und was in den nächsten 90 Tagen ansteht",
        r"Städtepartnerschaft Hamburg – Oslo.* aktiv +ruhend .* ruht",
        r"April 2026 +Durchsicht des Eintrags, überfällig",
        r"30\.06\.2026 +Ende der Laufzeit",
        r"03\.03\.2026 +Beratung erbeten +Kulturamt",
        r"Februar 2026 +verwiesen +Kulturamt",
    ):
        assert re.search(line, told), line
    edited = told.partition("Geänderte Angaben\nPartnerschaft")[2].partition("\n\n")[0]
    assert "Klimapartnerschaft Hamburg – Bergen" in edited
    assert "Zuletzt bestätigt" in edited


def test_what_is_not_committed_counts(repository: GitRegister) -> None:
    repository.write({"data/partnerships/neu.yaml": BASE[BERGEN].replace("Klima", "Neu")})
    told = json.loads(repository.run("brief", "--since", "HEAD", "--format", "json").stdout)
    assert [row["partnership"]["id"] for row in told["data"]["new"]] == ["neu"]


def test_new_overlaps_only(repository: GitRegister) -> None:
    repository.commit({"data/partnerships/kultur.yaml": BESIDE_OSLO})
    repository.commit({"data/partnerships/kultur.yaml": BESIDE_OSLO + "notes: x\n"})
    new = json.loads(repository.run("brief", "--since", "HEAD~2", "--format", "json").stdout)
    assert new["data"]["summary"]["new_overlaps"] == 1
    old = json.loads(repository.run("brief", "--since", "HEAD~1", "--format", "json").stdout)
    assert "new_overlaps" not in old["data"]["summary"]


def test_offices_that_have_not_reported(repository: GitRegister) -> None:
    office = BASE["data/actors/senatskanzlei-hamburg.yaml"] + "reporting:\n  - on: 2024-12\n"
    settings = BASE["partnerkit.yaml"] + (
        "offices:\n  - actor: senatskanzlei-hamburg\n    every: 12\n"
        "  - actor: kulturamt\n    every: 12\n"
    )
    files = {"partnerkit.yaml": settings, "data/actors/senatskanzlei-hamburg.yaml": office}
    repository.commit(files)
    told = repository.run("brief", "--format", "terminal", "--since", "HEAD").stdout
    assert re.search(r"31\.12\.2025 +Meldung an das Register +Senatskanzlei Hamburg", told)
    assert re.search(r"k\. A\. +Meldung an das Register +Kulturamt", told)
    repository.commit({"data/actors/senatskanzlei-hamburg.yaml": office.replace("2024", "2025")})
    assert (
        "Senatskanzlei Hamburg"
        not in repository.run("brief", "--format", "terminal", "--since", "HEAD").stdout
    )


def test_a_quiet_time(repository: GitRegister) -> None:
    assert (
        "es steht nichts an"
        in repository.run("brief", "--format", "terminal", "--since", "HEAD").stdout
    )


@pytest.mark.parametrize("since", ["gibtsnicht", "2020-01-01", "--x"])
def test_what_is_refused(repository: GitRegister, since: str) -> None:
    done = repository.run("brief", "--format", "terminal", f"--since={since}")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
