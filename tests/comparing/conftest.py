from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.examples import BASE
from tests.folders import put

Commit = Callable[[Mapping[str, str | None]], str]


@pytest.fixture
def commit(tmp_path: Path) -> Commit:
    """Write files of the small register of the examples and commit them; the commit's id."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        **{
            f"GIT_{who}_{what}": "amt@stadt.example"
            for who in ("AUTHOR", "COMMITTER")
            for what in ("NAME", "EMAIL")
        },
    }

    def git(*arguments: str) -> str:
        done = subprocess.run(
            ["git", *arguments], cwd=tmp_path, env=environment, check=True, capture_output=True
        )
        return done.stdout.decode().strip()

    def make(files: Mapping[str, str | None]) -> str:
        put(tmp_path, files)
        git("add", "-A")
        git("commit", "-q", "--allow-empty", "-m", "x")
        return git("rev-parse", "HEAD")

    git("init", "-q", "-b", "main")
    make(BASE)
    return make
