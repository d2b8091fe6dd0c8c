"""A word on standard error only where somebody waits at a terminal."""

from __future__ import annotations

import io
import time

import pytest

from partnerkit.commands import progress
from partnerkit.commands.progress import patience


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_nothing_is_said_in_a_log(monkeypatch: pytest.MonkeyPatch) -> None:
    log = io.StringIO()
    monkeypatch.setattr("sys.stderr", log)
    monkeypatch.setattr(progress, "_PATIENCE", 0.0)
    with patience("reading", lambda: "de"):
        time.sleep(0.02)
    assert log.getvalue() == ""


def test_what_is_quick_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    with patience("reading", lambda: "de"):
        pass
    assert terminal.getvalue() == ""


def test_what_takes_long_says_so_and_clears_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    monkeypatch.setattr(progress, "_PATIENCE", 0.0)
    with patience("reading", lambda: "en"):
        time.sleep(0.05)
    assert terminal.getvalue() == "Reading the register …\r\x1b[2K"
