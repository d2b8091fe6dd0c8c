"""What a writer that was interrupted left, and how the next one completes it.

Before several files change, a journal names them all with their contents before and after. Whoever
finds one carries it out: a command is done wholly or not at all. Only files of the register are
touched, only where they still are what the journal says, so that a journal that came with a
contribution can do nothing but what it could have brought itself.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, NamedTuple

from partnerkit.files import FOLDERS, UNFINISHED, Found, kind_of, name_fault, open_file
from partnerkit.writing.change import Change, digest

_SCRATCH = re.compile(r"\.partnerkit-[0-9a-f]{16}\.tmp\Z")
_LARGEST: Final = 64 * 1024 * 1024


class Step(NamedTuple):
    """One file of a journal: its path, its new text's scratch file, both contents' digests."""

    path: str
    scratch: str | None
    before: str | None
    after: str | None


def scratch_name() -> str:
    """Invent a name for a file that is being written: hidden, so that no reader takes it."""
    return f".partnerkit-{os.urandom(8).hex()}.tmp"


def record(changes: Iterable[tuple[Change, str | None]]) -> bytes:
    """Write a journal: each change with the name of its scratch file."""
    steps = [
        Step(change.path, scratch, digest(change.before), digest(change.after))
        for change, scratch in changes
    ]
    return json.dumps(steps).encode()


def recover(root: Path) -> None:
    """Complete what an interrupted writer began, and clear away what it left."""
    journal = root / UNFINISHED
    if os.path.lexists(journal):
        for step in _steps(journal):
            _complete(root, step)
        journal.unlink()
    for folder in ("", "data", *FOLDERS.values()):
        for name in _names(root / folder):
            if _SCRATCH.match(name):
                with suppress(OSError):
                    (root / folder / name).unlink()


def _steps(journal: Path) -> Iterator[Step]:
    """Read a journal; what is none, or names other files than records, is passed over."""
    if journal.is_symlink() or not journal.is_file() or journal.stat().st_size > _LARGEST:
        return
    try:
        found: Any = json.loads(journal.read_bytes())
    except (OSError, ValueError, RecursionError):
        return
    for item in found if isinstance(found, list) else ():
        if not isinstance(item, list) or len(item) != len(Step._fields):
            continue
        if all(part is None or isinstance(part, str) for part in item):
            step = Step(*item)
            if step.path and kind_of(step.path) and (step.after is None or _is_record(step.path)):
                yield step


def _is_record(path: str) -> bool:
    return kind_of(path) == "settings" or not name_fault(path)


def _complete(root: Path, step: Step) -> None:
    """Bring one file to its new state, unless somebody has changed it since."""
    now = contents(root, step.path)
    if digest(now) != step.before:
        return
    if step.after is None:
        (root / step.path).unlink()
    elif step.scratch and _SCRATCH.match(step.scratch):
        scratch = (root / step.path).with_name(step.scratch)
        if digest(contents(scratch.parent, scratch.name)) == step.after:
            scratch.replace(root / step.path)


def contents(root: Path, path: str) -> bytes | None:
    """Read a file as it is now; None where there is none that may be read."""
    found = open_file(root, path)
    return found.raw if isinstance(found, Found) else None


def _names(folder: Path) -> list[str]:
    try:
        return sorted(entry.name for entry in os.scandir(folder))
    except OSError:
        return []
