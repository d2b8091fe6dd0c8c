"""Results to standard output or into a file: colours, encodings, writing all or nothing."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from partnerkit.commands.invocation import Refusal
from partnerkit.formats.style import plain
from partnerkit.words.command_words import WORDS
from partnerkit.words.word import Word


def deliver(result: str | bytes, path: Path | None, *, for_people: bool) -> None:
    """Write a result into a file, without colours, or to standard output where none is named."""
    if path is None:
        show(result, for_people=for_people)
    else:
        save(plain(result) if for_people and isinstance(result, str) else result, path)


def deliver_pieces(pieces: Iterable[bytes], path: Path | None) -> None:
    """Write a result for programs as it is made; into a file, all of it or nothing."""
    if path is not None:
        save(b"".join(pieces), path)
        return
    for piece in pieces:
        show(piece, for_people=False)


def show(result: str | bytes, *, for_people: bool = True) -> None:
    """Write to standard output: for people as their console can show it, for programs as UTF-8."""
    if sys.stdout is None:
        return
    if isinstance(result, bytes) or not for_people:
        sys.stdout.flush()
        sys.stdout.buffer.write(_encoded(result))
    else:
        sys.stdout.write(result if colourful() else plain(result))


def colourful() -> bool:
    """Whether standard output shows colours: a terminal, and nobody has asked for none.

    Source: no-color.org, NO_COLOR set to anything but the empty text; TERM=dumb.
    """
    refused = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return not refused and sys.stdout is not None and sys.stdout.isatty()


def save(result: str | bytes, path: Path) -> None:
    """Write a file, text as UTF-8, all of it or nothing; refused with the reason where that fails.

    A link stays a link, and a device such as ``/dev/null`` is written to, not replaced.
    """
    import tempfile  # costs every other run its start-up time

    path = path.resolve()
    scratch: Path | None = None
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(_encoded(result))
            return
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as file:
            scratch = Path(file.name)
            file.write(_encoded(result))
            file.flush()
            os.fsync(file.fileno())
        scratch.chmod(_mode(path))
        scratch.replace(path)
    except OSError as error:
        if scratch is not None:
            scratch.unlink(missing_ok=True)
        raise Refusal("cannot-write", path=path, reason=reason(error)) from None


def _encoded(result: str | bytes) -> bytes:
    return result if isinstance(result, bytes) else result.encode("utf-8", "replace")


def reason(error: OSError) -> Word:
    """Say in plain words why the system did not write."""
    sorts: dict[type[OSError], str] = {
        FileNotFoundError: "no-folder-to-write",
        NotADirectoryError: "no-folder-to-write",
        IsADirectoryError: "is-folder",
        PermissionError: "no-permission",
    }
    full = error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", None)}
    return WORDS["no-space" if full else sorts.get(type(error), "other-reason")]


def _mode(path: Path) -> int:
    """Take the rights of the file that is replaced, or those that a new file gets here."""
    try:
        return path.stat().st_mode & 0o7777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
