from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.examples import BASE, DEFAULT
from tests.git_register import BERGEN, BESIDE_OSLO, GitRegister


def lint(repository: GitRegister, *arguments: str) -> dict[str, Any]:
    done = repository.run("lint", "--format", "json", *arguments)
    assert done.returncode in {0, 1}, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.fixture
def repository(tmp_path: Path) -> GitRegister:
    return GitRegister(tmp_path)


def places(found: dict[str, Any]) -> set[tuple[str, str]]:
    return {(finding["rule"], finding["path"]) for finding in found["findings"]}


def test_findings_in_untouched_files_are_left_out(repository: GitRegister) -> None:
    repository.commit({BERGEN: BASE[BERGEN].replace("- bergen", "- gibtsnicht")})
    repository.commit({DEFAULT: BASE[DEFAULT].replace("- culture", "- kultur")})
    assert ("dangling-actor", BERGEN) in places(lint(repository))
    since = lint(repository, "--since", "HEAD~1")
    assert {path for _, path in places(since)} == {DEFAULT}
    assert since["summary"]["files"] == 1


def test_what_a_change_causes_elsewhere_is_kept(repository: GitRegister) -> None:
    repository.commit({"data/actors/bergen.yaml": None})
    assert ("dangling-actor", BERGEN) in places(lint(repository, "--since", "HEAD~1"))


def test_what_changed_settings_cause_is_kept_and_the_rest_is_not(repository: GitRegister) -> None:
    repository.commit({DEFAULT: BASE[DEFAULT].replace("lead: senatskanzlei-hamburg\n", "")})
    rules = BASE["partnerkit.yaml"] + "rules:\n  missing-goal: error\n"
    goals = rules + "strategic_goals:\n  - id: klima\n    text: Klima\n"
    repository.commit({"partnerkit.yaml": goals})
    found = {rule for rule, _ in places(lint(repository, "--since", "HEAD~1"))}
    assert "missing-goal" in found
    assert "missing-lead" not in found


def test_nothing_of_the_register_changed(repository: GitRegister) -> None:
    repository.commit({"README.md": "y"})
    done = repository.run("lint", "--since", "HEAD~1")
    assert done.returncode == 0
    assert lint(repository, "--since", "HEAD~1")["summary"]["files"] == 0


def test_both_sides_are_named_where_they_changed_one_file(repository: GitRegister) -> None:
    repository.git("checkout", "-q", "-b", "entwurf")
    repository.commit({DEFAULT: BASE[DEFAULT] + "notes: unser\n"})
    repository.git("checkout", "-q", "main")
    repository.commit({DEFAULT: BASE[DEFAULT] + "notes: ihr\n"})
    repository.git("checkout", "-q", "entwurf")
    assert DEFAULT in repository.run("lint", "--since", "main").stderr


def test_two_offices_enter_the_same_tie_in_one_week(repository: GitRegister) -> None:
    repository.git("checkout", "-q", "-b", "andere")
    repository.commit({"data/partnerships/kultur.yaml": BESIDE_OSLO})
    repository.git("checkout", "-q", "-b", "entwurf", "main")
    other = BESIDE_OSLO.replace("lead: kulturamt", "lead: senatskanzlei-hamburg")
    repository.commit({"data/partnerships/klub.yaml": other, DEFAULT: None})
    alone = repository.run("duplicates", "--since", "main", "--format", "json")
    assert json.loads(alone.stdout)["groups"] == []
    both = repository.run(
        "duplicates", "--since", "main", "--with-branch", "andere", "--format", "json"
    )
    (group,) = json.loads(both.stdout)["groups"]
    assert group["members"] == ["klub", "kultur"]
    assert "andere" in both.stderr


def test_duplicates_that_were_there_before_are_left_out(repository: GitRegister) -> None:
    repository.commit({"data/partnerships/kultur.yaml": BESIDE_OSLO})
    repository.commit({BERGEN: BASE[BERGEN] + "notes: neu\n"})
    done = repository.run("duplicates", "--since", "HEAD~1", "--format", "json")
    assert json.loads(done.stdout)["groups"] == []
    done = repository.run("duplicates", "--since", "HEAD~2", "--format", "json")
    assert [group["members"] for group in json.loads(done.stdout)["groups"]] == [
        ["beispiel", "kultur"]
    ]


@pytest.mark.parametrize("command", ["lint", "duplicates"])
def test_what_is_refused(repository: GitRegister, command: str) -> None:
    done = repository.run(command, "--since", "gibtsnicht")
    assert done.returncode == 2
    assert "gibtsnicht" in done.stderr
    done = repository.run(command, "--since", "main", "--with-branch", "--x")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_a_comment_silences_what_a_change_causes_elsewhere(repository: GitRegister) -> None:
    silent = "  - bergen # partnerkit: ignore[dangling-actor] wird nachgetragen"
    repository.commit({BERGEN: BASE[BERGEN].replace("  - bergen", silent)})
    repository.commit({"data/actors/bergen.yaml": None})
    found = {rule for rule, _ in places(lint(repository, "--since", "HEAD~1"))}
    assert "dangling-actor" not in found
    assert "unused-ignore" not in found


def test_since_finds_in_changed_files_what_lint_finds_there(repository: GitRegister) -> None:
    strange = "notes: 'Tel. 040 123456, a@b.example'\n\u200bx: 1\nlead: kulturamt\n"
    repository.commit({DEFAULT: BASE[DEFAULT] + strange})
    every = {place for place in places(lint(repository)) if place[1] == DEFAULT}
    assert len(every) > 1
    assert places(lint(repository, "--since", "HEAD~1")) >= every
