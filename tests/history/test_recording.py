"""Commits that the writing commands make."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from partnerkit.history.error import HistoryError, Reason
from partnerkit.history.recording import Recorder
from tests.history.conftest import Sandbox

OSLO = "data/partnerships/oslo.yaml"


@pytest.fixture
def repository(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """A repository with one record, and a user whom Git knows."""
    sandbox.commit(oslo="title: Oslo\n", bergen="title: Bergen\n")
    sandbox.git("config", "user.name", "Änne Amt")
    sandbox.git("config", "user.email", "aenne@stadt.example")
    monkeypatch.setenv("HOME", str(sandbox.folder.parent))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    return sandbox


def changed(repository: Sandbox) -> list[str]:
    return repository.git("status", "--porcelain").splitlines()


def test_exactly_these_paths_are_committed(repository: Sandbox) -> None:
    repository.write(oslo="title: Oslo neu\n", tromso="title: Tromsø\n", bergen=None)
    (repository.folder / "notes.txt").write_text("x")
    repository.git("add", "notes.txt")
    repository.write(paris="title: Paris\n")
    paths = [repository.path(name) for name in ("oslo", "tromso", "bergen")]
    commit = Recorder(repository.folder).record(paths, "Oslo: geändert\n\nWarum: „so“")
    assert repository.head() == commit
    assert repository.git("log", "-1", "--format=%an <%ae>%n%B").splitlines() == [
        "Änne Amt <aenne@stadt.example>",
        "Oslo: geändert",
        "",
        "Warum: „so“",
    ]
    diff = repository.git("diff", "--name-status", "--no-renames", "HEAD^", "HEAD")
    assert diff.splitlines() == [
        f"D\t{repository.path('bergen')}",
        f"M\t{OSLO}",
        f"A\t{repository.path('tromso')}",
    ]
    assert changed(repository) == ["A  notes.txt", f"?? {repository.path('paris')}"]


def test_a_register_below_the_top_and_a_first_commit(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox.git("config", "user.name", "A")
    sandbox.git("config", "user.email", "a@stadt.example")
    monkeypatch.setenv("HOME", str(sandbox.folder.parent))
    root = sandbox.folder / "unter" / "register"
    (root / "data/partnerships").mkdir(parents=True)
    (root / OSLO).write_text("title: Oslo\n")
    Recorder(root).record([OSLO], "Anfang")
    assert sandbox.git("ls-tree", "-r", "--name-only", "HEAD") == f"unter/register/{OSLO}"
    assert sandbox.git("log", "--format=%s") == "Anfang"
    assert sandbox.git("status", "--porcelain") == ""


def test_no_program_of_the_repository_is_run(
    repository: Sandbox, program_of_repository: tuple[Callable[[], str], Path]
) -> None:
    make, trace = program_of_repository
    program = make()
    hooks = repository.folder / ".git/hooks"
    hooks.mkdir(exist_ok=True)
    for name in (
        *("pre-commit", "prepare-commit-msg", "commit-msg", "post-commit", "post-index-change"),
        *("reference-transaction", "post-rewrite"),
    ):
        (hooks / name).write_bytes(Path(program).read_bytes())
        (hooks / name).chmod(0o755)
    for key in ("core.fsmonitor", "core.editor", "gpg.program", "filter.x.clean", "core.pager"):
        repository.git("config", key, program)
    repository.git("config", "filter.x.required", "true")
    repository.git("config", "filter.a = b.process", program)
    repository.git("config", "commit.gpgSign", "true")
    (repository.folder / ".gitattributes").write_text("*.yaml filter=x\n")
    repository.write(oslo="title: Oslo neu\n", bergen="title: Bergen neu\n")
    trace.unlink(missing_ok=True)
    commit = Recorder(repository.folder).record([OSLO], "x")
    assert not trace.exists()
    assert repository.git("cat-file", "-p", f"{commit}:{OSLO}") == "title: Oslo neu"


def test_a_detached_head_moves_on(repository: Sandbox) -> None:
    before = repository.head()
    repository.git("checkout", "-q", "--detach")
    repository.write(oslo="title: Oslo neu\n")
    commit = Recorder(repository.folder).record([OSLO], "x")
    assert repository.git("rev-parse", "HEAD^") == before
    assert (repository.head(), repository.git("rev-parse", "main")) == (commit, before)


@pytest.mark.parametrize("name", ["MERGE_HEAD", "CHERRY_PICK_HEAD", "rebase-merge"])
def test_nothing_is_recorded_in_the_middle_of_something(repository: Sandbox, name: str) -> None:
    (repository.folder / ".git" / name).touch()
    with pytest.raises(HistoryError) as caught:
        Recorder(repository.folder)
    assert caught.value.reason is Reason.UNDER_WAY


def test_a_commit_needs_somebody_who_makes_it(repository: Sandbox) -> None:
    for key in ("user.name", "user.email"):
        repository.git("config", "--unset", key)
    with pytest.raises(HistoryError) as caught:
        Recorder(repository.folder)
    assert caught.value.reason is Reason.NO_IDENTITY
    assert "user.name" in caught.value.message("de")


def test_an_index_that_is_in_use_is_left_alone(repository: Sandbox) -> None:
    before = repository.head()
    recorder = Recorder(repository.folder)
    (repository.folder / ".git/index.lock").touch()
    with pytest.raises(HistoryError) as caught:
        recorder.record([OSLO], "x")
    assert caught.value.reason is Reason.BUSY
    assert repository.head() == before


def test_without_a_repository_there_is_nothing_to_record_in(tmp_path: Path) -> None:
    with pytest.raises(HistoryError) as caught:
        Recorder(tmp_path)
    assert caught.value.reason is Reason.NO_REPOSITORY
