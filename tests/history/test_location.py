from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from partnerkit.history import head_commit
from partnerkit.history.location import find_location

if TYPE_CHECKING:
    from tests.history.conftest import Sandbox


def test_no_repository(tmp_path: Path) -> None:
    assert find_location(tmp_path) is None
    assert head_commit(tmp_path) is None


def test_head_as_git_says_it_loose_packed_and_detached(sandbox: Sandbox) -> None:
    assert head_commit(sandbox.folder) is None
    first = sandbox.commit(oslo="a: 1\n")
    assert head_commit(sandbox.folder) == first
    sandbox.git("pack-refs", "--all")
    assert head_commit(sandbox.folder) == first
    second = sandbox.commit(oslo="a: 2\n")
    assert head_commit(sandbox.folder) == second
    sandbox.git("checkout", "-q", "--detach", first)
    assert head_commit(sandbox.folder) == first


def test_a_register_in_a_folder_of_the_repository(sandbox: Sandbox) -> None:
    register = sandbox.folder / "aussen" / "register"
    register.mkdir(parents=True)
    location = find_location(register)
    assert location is not None
    assert (location.top, location.prefix) == (sandbox.folder.resolve(), "aussen/register/")
    assert head_commit(register) == head_commit(sandbox.folder)


def test_a_worktree_has_its_own_head(sandbox: Sandbox) -> None:
    first = sandbox.commit(oslo="a: 1\n")
    other = sandbox.folder.parent / "zweig"
    sandbox.git("worktree", "add", "-q", str(other))
    second = sandbox.commit(oslo="a: 2\n")
    assert head_commit(other) == first
    assert head_commit(sandbox.folder) == second


@pytest.mark.parametrize(
    "head",
    [
        "ref: refs/../../secret",
        "ref: refs/heads/.invalid",
        "ref: /etc/passwd",
        "ref: refs//etc/passwd",
        "root:x:0:0",
        "",
        "ref: HEAD",
        "a" * 41,
        "x" * 5000,
    ],
)
def test_a_hostile_head_is_no_commit(sandbox: Sandbox, head: str) -> None:
    (sandbox.folder / ".git/HEAD").write_text(head)
    (sandbox.folder / "secret").write_text("b" * 40)
    assert head_commit(sandbox.folder) is None


def test_refs_that_lead_to_each_other_come_to_an_end(sandbox: Sandbox) -> None:
    (sandbox.folder / ".git/refs/heads/main").write_text("ref: refs/heads/main\n")
    assert head_commit(sandbox.folder) is None


def test_a_pipe_in_place_of_head_does_not_hang(sandbox: Sandbox) -> None:
    (sandbox.folder / ".git/HEAD").unlink()
    os.mkfifo(sandbox.folder / ".git/HEAD")
    assert head_commit(sandbox.folder) is None


def test_a_git_file_that_points_nowhere(tmp_path: Path) -> None:
    (tmp_path / ".git").write_text("gitdir: /nirgends\n")
    assert head_commit(tmp_path) is None
    (tmp_path / ".git").write_text("gitdir: a\0b\n")
    assert head_commit(tmp_path) is None
