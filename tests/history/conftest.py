from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

ZONE = "+0100"
NOON = 1_700_000_000


class Sandbox:
    """A repository to play with; commits are a day apart, so that dates can be asked for."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.folder = folder
        self.day = 0
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder.parent),
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_COMMITTER_NAME": "Amt",
            "GIT_COMMITTER_EMAIL": "amt@stadt.example",
            "GIT_AUTHOR_EMAIL": "mina@stadt.example",
        }
        folder.mkdir(parents=True, exist_ok=True)
        self.git("init", "-q", "-b", "main", *options)

    def git(self, *arguments: str, given: bytes = b"", **environment: str) -> str:
        done = subprocess.run(
            ["git", *arguments],
            cwd=self.folder,
            input=given,
            env=self.environment | environment,
            capture_output=True,
            check=True,
        )
        return done.stdout.decode("utf-8", "replace").strip()

    def write(self, **records: str | None) -> None:
        """Write partnerships by id (`_` for `-`); None takes one away."""
        for name, text in records.items():
            path = self.folder / self.path(name)
            path.parent.mkdir(parents=True, exist_ok=True)
            if text is None:
                path.unlink()
            else:
                path.write_text(text, encoding="utf-8")

    @staticmethod
    def path(name: str) -> str:
        return f"data/partnerships/{name.replace('_', '-')}.yaml"

    def commit(self, message: str = "x", *, author: str = "Mina", **records: str | None) -> str:
        self.write(**records)
        self.git("add", "-A")
        return self.record("commit", "-q", "--allow-empty", "-m", message, author=author)

    def record(self, *arguments: str, author: str = "Mina") -> str:
        """Run a command that makes a commit, a day after the last one; return the commit's id."""
        when = f"{NOON + 86_400 * self.day} {ZONE}"
        self.day += 1
        self.git(*arguments, GIT_AUTHOR_NAME=author, GIT_AUTHOR_DATE=when, GIT_COMMITTER_DATE=when)
        return self.head()

    def head(self) -> str:
        return self.git("rev-parse", "HEAD")

    def raw_commit(self, headers: bytes, message: bytes = b"x\n") -> str:
        """Put a commit of the present tree on top of HEAD, however odd its headers are."""
        tree, parent = self.git("rev-parse", "HEAD^{tree}"), self.head()
        raw = f"tree {tree}\nparent {parent}\n".encode() + headers + b"\n" + message
        made = self.git("hash-object", "-t", "commit", "-w", "--stdin", "--literally", given=raw)
        (self.folder / ".git/refs/heads/main").write_text(made + "\n")
        return made


@pytest.fixture
def sandbox(tmp_path: Path) -> Sandbox:
    return Sandbox(tmp_path / "stadt")


@pytest.fixture
def program_of_repository(sandbox: Sandbox) -> tuple[Callable[[], str], Path]:
    """A program that a hostile repository names, and the file that betrays its run."""
    trace = sandbox.folder.parent / "RAN"
    script = sandbox.folder / ".git/program.sh"

    def make() -> str:
        script.write_text(f"#!/bin/sh\ntouch '{trace}'\nexit 1\n")
        script.chmod(0o755)
        return str(script)

    return make, trace
