"""Repositories that would run a program, tell another history, or lead out of themselves."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from partnerkit.history import HistoryError, open_repository, program, trace
from partnerkit.history.error import Reason
from partnerkit.history.program import Program

if TYPE_CHECKING:
    from tests.history.conftest import Sandbox

    Hostile = tuple[Callable[[], str], Path]

OSLO = "data/partnerships/oslo.yaml"
ALIASES = ("cat-file", "rev-list", "diff-tree", "ls-tree", "merge-base", "log")


def everything(folder: Path) -> None:
    """Ask all that can be asked."""
    repository = open_repository(folder)
    before, after = repository.span("HEAD~1...HEAD")
    repository.commit_at("2023-11-15")
    repository.texts(after.id)
    repository.differences(before.id, after.id)
    repository.touches(after.id)
    trace(repository, OSLO, lambda _: ["data/partnerships/oslo-alt.yaml"])


@pytest.mark.parametrize(
    "setting",
    [
        ("core.fsmonitor", "{}"),
        ("core.pager", "{}"),
        ("core.sshCommand", "{}"),
        ("core.alternateRefsCommand", "{}"),
        ("core.askPass", "{}"),
        ("core.editor", "{}"),
        ("diff.external", "{}"),
        ("diff.x.textconv", "{}"),
        ("diff.x.command", "{}"),
        ("filter.x.clean", "{}"),
        ("filter.x.smudge", "{}"),
        ("filter.x.process", "{}"),
        ("gpg.program", "{}"),
        ("log.showSignature", "true"),
        ("core.hooksPath", "hooks"),
        ("core.worktree", "/etc"),
        ("diff.orderFile", "/etc/passwd"),
        ("mailmap.file", "/etc/passwd"),
        ("log.follow", "true"),
        ("diff.noprefix", "true"),
        ("core.abbrev", "4"),
        ("core.quotePath", "true"),
        ("color.ui", "always"),
        *((f"alias.{name}", "!{}") for name in ALIASES),
    ],
    ids=lambda setting: setting[0],
)
def test_no_setting_of_a_repository_runs_or_stops_anything(
    sandbox: Sandbox, program_of_repository: Hostile, setting: tuple[str, str]
) -> None:
    make, trace_of_run = program_of_repository
    sandbox.commit(oslo="a: 1\n")
    (sandbox.folder / ".gitattributes").write_text("*.yaml diff=x filter=x\n")
    hook = sandbox.folder / "hooks/post-index-change"
    hook.parent.mkdir()
    hook.write_text(f"#!/bin/sh\ntouch '{trace_of_run}'\n")
    hook.chmod(0o755)
    sandbox.commit(oslo="a: 2\n")
    sandbox.git("config", setting[0], setting[1].format(make()))
    everything(sandbox.folder)
    assert not trace_of_run.exists()


def test_missing_objects_are_not_fetched(sandbox: Sandbox, program_of_repository: Hostile) -> None:
    make, trace_of_run = program_of_repository
    made = sandbox.commit(oslo="a: 1\n")
    blob = sandbox.git("rev-parse", f"HEAD:{OSLO}")
    (sandbox.folder / ".git/objects" / blob[:2] / blob[2:]).unlink()
    (sandbox.folder / OSLO).unlink()
    program = make()
    for name, value in (
        ("extensions.partialClone", "origin"),
        ("core.repositoryFormatVersion", "1"),
        ("remote.origin.promisor", "true"),
        ("remote.origin.url", f"ext::{program}"),
        ("remote.origin.uploadpack", program),
        ("protocol.allow", "always"),
        ("protocol.ext.allow", "always"),
        ("protocol.file.allow", "always"),
    ):
        sandbox.git("config", name, value)
    with pytest.raises(HistoryError) as raised:
        open_repository(sandbox.folder).texts(made)
    assert raised.value.reason is Reason.MISSING_OBJECTS
    sandbox.git("config", "remote.origin.url", str(sandbox.folder))
    with pytest.raises(HistoryError):
        open_repository(sandbox.folder).texts(made)
    assert not trace_of_run.exists()


def test_the_fetch_above_would_have_run_without_the_switches(
    sandbox: Sandbox, program_of_repository: Hostile
) -> None:
    make, trace_of_run = program_of_repository
    sandbox.commit(oslo="a: 1\n")
    blob = sandbox.git("rev-parse", f"HEAD:{OSLO}")
    (sandbox.folder / ".git/objects" / blob[:2] / blob[2:]).unlink()
    sandbox.git("config", "core.repositoryFormatVersion", "1")
    sandbox.git("config", "extensions.partialClone", "origin")
    sandbox.git("config", "remote.origin.url", f"ext::{make()}")
    sandbox.git("config", "protocol.ext.allow", "always")
    with pytest.raises(subprocess.CalledProcessError):
        sandbox.git("cat-file", "-p", blob)
    assert trace_of_run.exists()


def test_a_bare_repository_among_the_files_is_not_used(
    sandbox: Sandbox, program_of_repository: Hostile
) -> None:
    make, trace_of_run = program_of_repository
    sandbox.commit(oslo="a: 1\n")
    made = sandbox.commit(oslo="a: 2\n")
    inner = sandbox.folder / "docs/x"
    inner.mkdir(parents=True)
    sandbox.git("init", "-q", "--bare", str(inner))
    for name, value in (("bare", "false"), ("worktree", ".."), ("fsmonitor", make())):
        sandbox.git("-C", str(inner), "config", f"core.{name}", value)
    assert open_repository(inner).head == made
    assert not trace_of_run.exists()


def test_replacements_grafts_and_a_forged_commit_graph_tell_nothing(sandbox: Sandbox) -> None:
    first = sandbox.commit(oslo="a: 1\n")
    second = sandbox.commit("echt", oslo="a: 2\n")
    forged = sandbox.git("commit-tree", "-m", "falsch", "HEAD^{tree}")
    sandbox.git("commit-graph", "write", "--reachable")
    sandbox.git("replace", second, forged)
    (sandbox.folder / ".git/info/grafts").write_text(f"{second}\n")
    repository = open_repository(sandbox.folder)
    assert repository.commit_at("HEAD").subject == "echt"
    assert repository.graph(second) == {second: (first,), first: ()}


@pytest.mark.parametrize(
    "variable",
    ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_NAMESPACE"],
)
def test_variables_as_a_hook_sets_them_do_not_lead_away(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    sandbox.commit(oslo="a: 1\n")
    made = sandbox.commit(oslo="a: 2\n")
    monkeypatch.setenv(variable, "/nirgends")
    everything(sandbox.folder)
    assert open_repository(sandbox.folder).head == made
    assert os.environ[variable] == "/nirgends"


def test_the_environment_is_as_before(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox.commit(oslo="a: 1\n")
    monkeypatch.setenv("GIT_PYTHON_REFRESH", "raise")
    before = dict(os.environ)
    open_repository(sandbox.folder)
    assert dict(os.environ) == before


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="needs root to change owners")
def test_a_repository_of_another_user(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(tmp_path / "gitconfig"))
    sandbox.commit(oslo="a: 1\n")
    sandbox.commit(oslo="a: 2\n")
    for path in (sandbox.folder, *sandbox.folder.rglob("*")):
        os.chown(path, 65534, 65534)
    with pytest.raises(HistoryError) as raised:
        everything(sandbox.folder)
    assert raised.value.reason is Reason.FOREIGN_OWNER
    assert "safe.directory" in raised.value.message("de")
    (tmp_path / "gitconfig").write_text(f"[safe]\n\tdirectory = {sandbox.folder}\n")
    everything(sandbox.folder)


def test_alternates_that_lead_outside_do_no_harm(sandbox: Sandbox) -> None:
    sandbox.commit(oslo="a: 1\n")
    sandbox.commit(oslo="a: 2\n")
    (sandbox.folder / ".git/objects/info").mkdir(exist_ok=True)
    (sandbox.folder / ".git/objects/info/alternates").write_text("/etc\n/dev\n")
    everything(sandbox.folder)


def test_git_may_complain_at_length(sandbox: Sandbox) -> None:
    made = sandbox.commit(oslo="a: 1\n")
    sandbox.git("tag", "main")  # from now on Git warns at each "main" that it is ambiguous
    names = ["main^{commit}"] * 5000
    assert Program(sandbox.folder).ids(names, "commit") == [made] * 5000


def test_a_gitpython_that_wants_all_of_itself(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = sandbox.commit(oslo="a: 1\n")
    for name in [name for name in sys.modules if name.partition(".")[0] in {"git", "gitdb"}]:
        monkeypatch.delitem(sys.modules, name)

    def refuse(name: str) -> None:
        raise AttributeError(name)

    monkeypatch.setattr(program, "import_module", refuse)
    assert open_repository(sandbox.folder).head == made
    assert hasattr(sys.modules["git"], "Repo")
