"""Calling the program as a person does, without the start of a process, which takes its time."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from partnerkit.cli import run


class Answer(NamedTuple):
    """How a call ended, and what it said."""

    code: int
    out: str
    err: str


Call = Callable[..., Answer]


def calling(
    root: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    *always: str,
) -> Call:
    """Make what runs a command in a folder; ``always`` are options that every call has."""
    monkeypatch.chdir(root)
    monkeypatch.delenv("COLUMNS", raising=False)

    def call(*arguments: str) -> Answer:
        given = [*always, *arguments]
        monkeypatch.setattr(sys, "argv", ["partnerkit", *given])
        code = run(given)
        return Answer(code, *capfd.readouterr())

    return call
