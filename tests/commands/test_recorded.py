from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.examples import BASE, DEFAULT
from tests.git_register import BERGEN, GitRegister


@pytest.fixture
def repository(tmp_path: Path) -> GitRegister:
    """Bergen ended on 1 February; the register learned of it on 3 March."""
    made = GitRegister(tmp_path)
    ended = "status: ended\nstatus_since: 2026-02-01\nstatus_reason: Ziel erreicht"
    made.commit({BERGEN: BASE[BERGEN].replace("status: active", ended)})
    made.write({DEFAULT: None})
    return made


def statuses(repository: GitRegister, *arguments: str) -> dict[str, str]:
    done = repository.run("overview", "--format", "json", *arguments)
    assert done.returncode == 0, done.stderr
    document: dict[str, Any] = json.loads(done.stdout)
    return {entry["id"]: entry["status"] for entry in document["partnerships"]}


def test_what_was_recorded_and_what_was_valid_are_two_questions(repository: GitRegister) -> None:
    both = {"beispiel": "active", "klima-bergen": "active"}
    assert statuses(repository) == {"klima-bergen": "ended"}
    assert statuses(repository, "--recorded", "2026-03-02") == both
    assert statuses(repository, "--recorded", "HEAD") == {
        "beispiel": "active",
        "klima-bergen": "ended",
    }
    # Valid in January by what is known now: it had not ended, and what it was is not recorded.
    assert statuses(repository, "--as-of", "2026-01-15") == {"klima-bergen": "unknown"}
    # Valid in January by what was known on 2 March.
    assert statuses(repository, "--as-of", "2026-01-15", "--recorded", "2026-03-02") == both


def test_the_report_names_the_commit_it_was_made_of(repository: GitRegister) -> None:
    done = repository.run("overview", "--format", "json", "--recorded", "HEAD~1")
    then = json.loads(done.stdout)["commit"]
    now = json.loads(repository.run("overview", "--format", "json").stdout)["commit"]
    assert len(then) == len(now) == 40
    assert then != now


def test_reports_too_and_refusals(repository: GitRegister) -> None:
    done = repository.run("report", "standards", "--recorded", "HEAD~1", "--format", "json")
    assert done.returncode == 0
    for command in (["overview"], ["report", "standards"]):
        done = repository.run(*command, "--recorded", "gibtsnicht")
        assert done.returncode == 2
        assert "gibtsnicht" in done.stderr
