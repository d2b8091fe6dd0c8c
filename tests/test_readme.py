"""What the READMEs show works: the commands of the first five minutes, and the files they name."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = ("README.md", "README.de.md", "CONTRIBUTING.md")


def commands() -> list[str]:
    """Return the commands of both READMEs once, without their comments."""
    found = dict.fromkeys(
        line
        for page in PAGES[:2]
        for block in re.findall(r"```sh\n(.*?)```", (ROOT / page).read_text("utf-8"), re.DOTALL)
        for line in (shlex.join(shlex.split(text, comments=True)) for text in block.splitlines())
        if line.startswith("partnerkit ")
    )
    return [line for line in found if not line.startswith("partnerkit init")]


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not (ROOT / ".git").exists():
        pytest.skip("not a clone")
    folder = tmp_path_factory.mktemp("clone") / "partnerkit"
    subprocess.run(["git", "clone", "-q", ROOT, folder], check=True)
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("command", commands())
def test_every_command_of_the_readme_works(clone: Path, command: str) -> None:
    words = [sys.executable, "-m", *shlex.split(command)]
    done = subprocess.run(words, cwd=clone, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout or "site" in command


@pytest.mark.parametrize("page", PAGES)
def test_every_link_of_the_readme_leads_to_a_file(page: str) -> None:
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", (ROOT / page).read_text(encoding="utf-8"))
    assert [link for link in links if ":" not in link and not (ROOT / link).exists()] == []
