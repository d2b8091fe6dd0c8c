"""One writer at a time: a lock on the register's folder that ends with the process.

`flock` on the folder itself leaves no file behind, not even after kill -9. Where a system has no
such locks (Windows, some network drives), comparing files before writing has to suffice.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from partnerkit.writing.change import NotWritten

PATIENCE: Final = 20.0
"""Seconds to wait for another writer; writing takes milliseconds."""

_PAUSE = 0.02


@contextmanager
def alone(root: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Be the only writer of a register; NotWritten `busy` when another one does not finish."""
    try:
        handle = os.open(root, os.O_RDONLY)
    except OSError:
        yield
        return
    deadline = time.monotonic() + patience
    try:
        while _is_held(handle):
            if time.monotonic() > deadline:
                raise NotWritten("busy", root=root)
            time.sleep(_PAUSE)
        yield
    finally:
        os.close(handle)


def _is_held(handle: int) -> bool:
    """Take the lock, or say that another process holds it."""
    try:
        import fcntl  # noqa: PLC0415 - not on every system

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except (ImportError, OSError):
        return False
    return False
