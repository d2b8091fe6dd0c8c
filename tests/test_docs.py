"""The reference pages and schemas are those of the program as it is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from partnerkit.commands import COMMANDS
from partnerkit.lint import all_rules

ROOT = Path(__file__).parent.parent
SCRIPT = "scripts/generate_docs.py"


def test_generated_pages_are_current() -> None:
    done = subprocess.run(
        [sys.executable, SCRIPT, "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{done.stdout}{done.stderr}stale; to refresh: python {SCRIPT}"


@pytest.mark.parametrize("folder", ["docs", "docs/de"])
def test_every_command_and_rule_has_its_place(folder: str) -> None:
    commands = (ROOT / folder / "commands.md").read_text(encoding="utf-8")
    rules = (ROOT / folder / "rules.md").read_text(encoding="utf-8")
    assert all(f"\n### {name}\n" in commands for name in COMMANDS)
    assert all(f"\n## {name}\n" in rules for name in all_rules())
