from __future__ import annotations

import subprocess
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from partnerkit.comparing.merge_result import MergeResult, merge_result
from partnerkit.history import open_repository
from tests.examples import BASE, DEFAULT

TODAY = date(2026, 1, 15)
BERGEN = "data/partnerships/klima-bergen.yaml"
NEW = "data/partnerships/neu.yaml"

Commit = Callable[[Mapping[str, str | None]], str]


def git(root: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True)


def result(root: Path, base: str = "main", *branches: str) -> MergeResult:
    repository = open_repository(root)
    others = [(name, repository.commit_at(name)) for name in branches]
    return merge_result(root, repository, repository.commit_at(base), today=TODAY, branches=others)


def titles(merged: MergeResult) -> dict[str, str]:
    return {entry.id: entry.record.title for entry in merged.register.partnerships}


def test_only_what_the_branch_changed_counts(tmp_path: Path, commit: Commit) -> None:
    git(tmp_path, "checkout", "-q", "-b", "entwurf")
    commit({NEW: BASE[BERGEN]})
    (tmp_path / DEFAULT).write_text(BASE[DEFAULT].replace("title: ", "title: Neu "))
    merged = result(tmp_path)
    assert merged.paths == {NEW, DEFAULT}
    assert merged.ids == {"neu", "beispiel"}
    assert merged.conflicts == ()
    assert {entry.id for entry in merged.before().partnerships} == {"beispiel", "klima-bergen"}


def test_what_the_other_side_did_meanwhile_is_there(tmp_path: Path, commit: Commit) -> None:
    git(tmp_path, "checkout", "-q", "-b", "entwurf")
    commit({NEW: BASE[BERGEN].replace("title: ", "title: Neu ")})
    git(tmp_path, "checkout", "-q", "main")
    commit({BERGEN: None, "data/partnerships/anders.yaml": BASE[BERGEN]})
    git(tmp_path, "checkout", "-q", "entwurf")
    merged = result(tmp_path)
    assert set(titles(merged)) == {"beispiel", "anders", "neu"}
    assert merged.paths == {NEW}
    assert {entry.id for entry in merged.before().partnerships} == {"beispiel", "anders"}


def test_a_file_that_both_changed(tmp_path: Path, commit: Commit) -> None:
    git(tmp_path, "checkout", "-q", "-b", "entwurf")
    commit({DEFAULT: BASE[DEFAULT].replace("title: ", "title: Unser ")})
    git(tmp_path, "checkout", "-q", "main")
    commit({DEFAULT: BASE[DEFAULT].replace("title: ", "title: Ihr ")})
    git(tmp_path, "checkout", "-q", "entwurf")
    merged = result(tmp_path)
    assert merged.conflicts == (DEFAULT,)
    assert titles(merged)["beispiel"].startswith("Unser")


def test_an_open_branch_laid_over(tmp_path: Path, commit: Commit) -> None:
    git(tmp_path, "checkout", "-q", "-b", "andere")
    commit({"data/partnerships/auch.yaml": BASE[BERGEN], NEW: BASE[BERGEN]})
    git(tmp_path, "checkout", "-q", "-b", "entwurf", "main")
    commit({NEW: BASE[BERGEN].replace("title: ", "title: Unser ")})
    merged = result(tmp_path, "main", "andere")
    assert set(titles(merged)) == {"beispiel", "klima-bergen", "auch", "neu"}
    assert titles(merged)["neu"].startswith("Unser")
    assert merged.others == {"data/partnerships/auch.yaml": "andere"}
    assert merged.ids == {"neu"}


def test_a_renamed_record_answers_to_both_ids(tmp_path: Path, commit: Commit) -> None:
    commit({BERGEN: None, NEW: BASE[BERGEN] + "former_ids: [klima-bergen]\n"})
    merged = result(tmp_path, "HEAD~1")
    assert merged.ids == {"neu", "klima-bergen"}
    assert [pair.was for pair in merged.pairs] == ["klima-bergen"]


def test_a_misplaced_file_is_still_reported(tmp_path: Path, commit: Commit) -> None:
    commit({"data/partnerships/unten/x.yaml": "a: 1\n"})
    merged = result(tmp_path, "HEAD~1")
    assert [fault.rule for fault in merged.register.faults] == ["misplaced-file"]
