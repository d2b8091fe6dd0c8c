"""The generated pages, schemas and answers are those of the program as it is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from partnerkit.commands import COMMANDS
from partnerkit.lint import all_rules
from partnerkit.reports.catalogue import catalogue

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize(
    "name", ["docs", "answers", pytest.param("questions", marks=pytest.mark.slow)]
)
def test_generated_files_are_current(name: str) -> None:
    script = f"scripts/generate_{name}.py"
    done = subprocess.run(
        [sys.executable, script, "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{done.stdout}{done.stderr}stale; to refresh: python {script}"


@pytest.mark.parametrize("folder", ["docs", "docs/de"])
def test_every_command_and_rule_has_its_place(folder: str) -> None:
    commands = (ROOT / folder / "commands.md").read_text(encoding="utf-8")
    rules = (ROOT / folder / "rules.md").read_text(encoding="utf-8")
    assert all(f"\n### {name}\n" in commands for name in COMMANDS)
    assert all(f"\n## {name}\n" in rules for name in all_rules())


@pytest.mark.parametrize("name", sorted(catalogue()))
def test_every_report_answers_a_question(name: str) -> None:
    page = (ROOT / "docs" / "questions.md").read_text(encoding="utf-8")
    assert f" report {name}" in page
