"""The benchmark of interrupted and simultaneous writers, in small."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
def test_killed_and_simultaneous_writers_lose_nothing() -> None:
    script = ROOT / "benchmarks" / "interrupted_writes.py"
    done = subprocess.run(
        [sys.executable, script, "--kills", "22", "--pairs", "4"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "4 pairs" in done.stdout
