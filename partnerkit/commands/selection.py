"""Which findings a command is asked for: those in the files and folders on its command line."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from partnerkit.commands.invocation import Invocation, Refusal
from partnerkit.lint import Result
from partnerkit.register import Register


def narrowed(result: Result, register: Register, call: Invocation, paths: Iterable[str]) -> Result:
    """Keep the findings below any of the paths, and count their files; all without a path.

    Refused where a path does not exist, or holds nothing of the register.
    """
    places = [_place(call, path, result, register) for path in paths]
    if not places:
        return result
    findings = tuple(
        finding
        for finding in result.findings
        if any(_below(finding.span.path, place) for place in places)
    )
    files = sum(any(_below(path, place) for place in places) for path in register.sources)
    return replace(result, findings=findings, files=files)


def _place(call: Invocation, path: str, result: Result, register: Register) -> str:
    """Turn a path of the command line into one from the root of the register."""
    given = Path(call.directory or "") / path
    if not os.path.lexists(given):
        raise Refusal("no-path", path=path)
    place = Path(os.path.relpath(given, call.root)).as_posix()
    known = (*register.sources, *(finding.span.path for finding in result.findings))
    if not any(_below(file, place) for file in known):
        raise Refusal("not-in-register", path=path, root=call.root)
    return place


def _below(path: str, place: str) -> bool:
    return place in {".", path} or path.startswith(f"{place}/")
