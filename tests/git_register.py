"""The small register of the examples in a repository, and the program run on it."""

from __future__ import annotations

import io
import os
import subprocess
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import NamedTuple
from unittest import mock

from partnerkit.cli import run
from tests.examples import BASE
from tests.folders import put

KULTURAMT = "name: Kulturamt\nkind: authority\ncountry: DE\npart_of: hamburg\n"
BERGEN = "data/partnerships/klima-bergen.yaml"
BESIDE_OSLO = (
    BASE[BERGEN].replace("- bergen", "- oslo").replace("- climate", "- culture")
).replace("lead: senatskanzlei-hamburg", "lead: kulturamt")
"""The second partnership turned into a parallel structure to the first."""


class Done(NamedTuple):
    """How a run of the program ended, and what it said."""

    returncode: int
    stdout: str
    stderr: str


class GitRegister:
    """Commits are a day apart; the first is of 2 March 2026."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.day = 0
        self.git("init", "-q", "-b", "main")
        self.commit({**BASE, "data/actors/kulturamt.yaml": KULTURAMT, "README.md": "x"})

    def git(self, *arguments: str) -> None:
        when = f"2026-03-{self.day + 1:02}T10:00:00+01:00"
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.root.parent),
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_AUTHOR_NAME": "Mina Kofi",
            "GIT_COMMITTER_NAME": "Mina Kofi",
            "GIT_AUTHOR_EMAIL": "amt@stadt.example",
            "GIT_COMMITTER_EMAIL": "amt@stadt.example",
            "GIT_AUTHOR_DATE": when,
            "GIT_COMMITTER_DATE": when,
        }
        subprocess.run(
            ["git", *arguments], cwd=self.root, env=environment, check=True, capture_output=True
        )

    def write(self, files: Mapping[str, str | None]) -> None:
        """Write files; None takes one away."""
        put(self.root, files)

    def commit(self, files: Mapping[str, str | None], message: str = "x") -> None:
        self.write(files)
        self.day += 1
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", message)

    def run(self, *arguments: str, today: str = "2026-05-01") -> Done:
        """Run the program on this register."""
        return run_program("-C", str(self.root), "--today", today, *arguments)


def run_program(*arguments: str) -> Done:
    """Run the program in this process: the same answers in a tenth of the time."""
    out, err = io.BytesIO(), io.BytesIO()
    with (
        mock.patch.dict(os.environ, {"COLUMNS": "120", "LANG": "C.UTF-8", "LC_ALL": ""}),
        redirect_stdout(io.TextIOWrapper(out, "utf-8", write_through=True)),
        redirect_stderr(io.TextIOWrapper(err, "utf-8", write_through=True)),
    ):
        code = run(arguments)
        return Done(code, out.getvalue().decode(), err.getvalue().decode())
