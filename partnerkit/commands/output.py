"""Results to standard output or into a file: colours, encodings, writing all or nothing."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from partnerkit.commands.invocation import Refusal
from partnerkit.formats.style import plain
from partnerkit.words.command_words import WORDS
from partnerkit.words.word import Word


def deliver(text: str, path: Path | None, *, for_people: bool) -> None:
    """Write a result into a file, without colours, or to standard output where none is named."""
    if path is None:
        show(text, for_people=for_people)
    else:
        save(plain(text) if for_people else text, path)


def show(text: str, *, for_people: bool = True) -> None:
    """Write to standard output: for people as their console can show it, for programs as UTF-8."""
    if sys.stdout is None:
        return
    if not for_people and hasattr(sys.stdout, "buffer"):
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    else:
        sys.stdout.write(text if colourful() else plain(text))


def colourful() -> bool:
    """Whether standard output shows colours: a terminal, and nobody has asked for none.

    Source: no-color.org, NO_COLOR set to anything but the empty text; TERM=dumb.
    """
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return not plain and sys.stdout is not None and sys.stdout.isatty()


def save(text: str | bytes, path: Path) -> None:
    """Write a file, text as UTF-8, all of it or nothing; refused with the reason where that fails.

    A link stays a link, and a device such as ``/dev/null`` is written to, not replaced.
    """
    import tempfile  # costs every other run its start-up time

    content = text if isinstance(text, bytes) else text.encode("utf-8", "replace")
    path = path.resolve()
    scratch: str | None = None
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(content)
            return
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as file:
            scratch = file.name
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(scratch).chmod(_mode(path))
        Path(scratch).replace(path)
    except OSError as error:
        if scratch is not None:
            Path(scratch).unlink(missing_ok=True)
        raise Refusal("cannot-write", path=path, reason=reason(error)) from None


def reason(error: OSError) -> Word:
    """Say in plain words why the system did not write."""
    sorts: dict[type[OSError], str] = {
        FileNotFoundError: "no-folder-to-write",
        NotADirectoryError: "no-folder-to-write",
        IsADirectoryError: "is-folder",
        PermissionError: "no-permission",
    }
    full = error.errno in {errno.ENOSPC, errno.EDQUOT}
    return WORDS["no-space" if full else sorts.get(type(error), "other-reason")]


def _mode(path: Path) -> int:
    """Take the rights of the file that is replaced, or those that a new file gets here."""
    try:
        return path.stat().st_mode & 0o7777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
