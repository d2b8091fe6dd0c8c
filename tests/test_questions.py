"""The page of the founding documents' questions is that of the program as it is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from partnerkit.reports.catalogue import catalogue

ROOT = Path(__file__).parent.parent
SCRIPT = "scripts/generate_questions.py"


@pytest.mark.slow
def test_the_page_is_current() -> None:
    done = subprocess.run(
        [sys.executable, SCRIPT, "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{done.stdout}{done.stderr}stale; to refresh: python {SCRIPT}"


@pytest.mark.parametrize("name", sorted(catalogue()))
def test_every_report_answers_a_question_there(name: str) -> None:
    page = (ROOT / "docs" / "questions.md").read_text(encoding="utf-8")
    assert f" report {name}" in page
