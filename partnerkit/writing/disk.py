"""Changes → files: all of them or none, whatever happens meanwhile.

Every new text is first written beside its file and forced to the disk; only then the files take
each other's places, which a system does in one step, and files are deleted last. Nothing is
written through a link or outside of the register (CWE-59).
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from partnerkit.files import FOLDERS, UNFINISHED, kind_of, name_fault
from partnerkit.writing.change import Change, NotWritten
from partnerkit.writing.journal import record, scratch_name


def apply(root: Path, changes: Sequence[Change]) -> None:
    """Write changes; whoever calls this is alone. NotWritten when any of them cannot be written."""
    prepared: list[tuple[Change, str | None]] = []
    try:
        for change in changes:
            _check_place(root, change)
        for change in sorted(changes, key=lambda change: (change.after is None, change.path)):
            name = None if change.after is None else scratch_name()
            prepared.append((change, name))
            if name is not None and change.after is not None:
                _write_beside(root / change.path, name, change.after)
        if len(prepared) > 1:
            _write_journal(root, prepared)
    except BaseException as error:
        _clear(root, prepared)
        if isinstance(error, OSError):
            raise NotWritten(reason_of(error), path=_named(error, root)) from None
        raise
    _swap(root, prepared)


def _check_place(root: Path, change: Change) -> None:
    """Refuse a place that is no record's, leads through a link, or must not be written."""
    kind = kind_of(change.path)
    is_named_well = kind == "settings" or change.after is None or not name_fault(change.path)
    if kind is None or not is_named_well:
        raise NotWritten("outside", path=change.path)
    folder = root
    for part in Path(change.path).parts[:-1]:
        folder /= part
        if folder.is_symlink():
            raise NotWritten("link", path=folder.relative_to(root))
    folder.mkdir(parents=True, exist_ok=True)
    target = root / change.path
    try:
        mode = target.lstat().st_mode
    except FileNotFoundError:
        return
    if not stat.S_ISREG(mode):
        raise NotWritten("link" if stat.S_ISLNK(mode) else "special", path=change.path)
    if not mode & stat.S_IWUSR:
        raise NotWritten("read-only", path=change.path)


def _write_beside(target: Path, name: str, raw: bytes) -> None:
    """Write a new file next to another, with its rights, and force it to the disk."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    flags |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(target.with_name(name), flags, 0o666)
    with os.fdopen(handle, "wb") as file:
        file.write(raw)
        file.flush()
        os.fsync(file.fileno())
    with suppress(FileNotFoundError):
        target.with_name(name).chmod(stat.S_IMODE(target.lstat().st_mode))


def _write_journal(root: Path, prepared: list[tuple[Change, str | None]]) -> None:
    journal = root / UNFINISHED
    scratch = journal.with_name(scratch_name())
    try:
        _write_beside(journal, scratch.name, record(prepared))
        scratch.replace(journal)
    finally:
        scratch.unlink(missing_ok=True)
    _flush(journal.parent)


def _swap(root: Path, prepared: list[tuple[Change, str | None]]) -> None:
    """Let the files take their places; on a failure those that have are put back."""
    done: list[Change] = []
    try:
        for change, name in prepared:
            target = root / change.path
            if name is None:
                target.unlink()
            else:
                target.with_name(name).replace(target)
            done.append(change)
    except OSError as error:
        _put_back(root, done)
        _clear(root, prepared)
        raise NotWritten(reason_of(error), path=_named(error, root)) from None
    for folder in dict.fromkeys((root / change.path).parent for change in done):
        _flush(folder)
    (root / UNFINISHED).unlink(missing_ok=True)


def _put_back(root: Path, done: list[Change]) -> None:
    for change in reversed(done):
        target = root / change.path
        if change.before is None:
            target.unlink()
            continue
        name = scratch_name()
        _write_beside(target, name, change.before)
        target.with_name(name).replace(target)


def _clear(root: Path, prepared: list[tuple[Change, str | None]]) -> None:
    (root / UNFINISHED).unlink(missing_ok=True)
    for change, name in prepared:
        if name is not None:
            with suppress(OSError):
                (root / change.path).with_name(name).unlink()


def _flush(folder: Path) -> None:
    """Force the names of a folder to the disk, where the system can (fsync(2), NOTES)."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def reason_of(error: OSError) -> str:
    """Name the reason for which a system did not write, as a key of the words."""
    if error.errno in {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}:
        return "no-space"
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return "no-permission"
    return "system"


def _named(error: OSError, root: Path) -> str:
    """Name the folder in which writing failed."""
    name = os.fsdecode(error.filename) if error.filename else ""
    folder = os.path.relpath(os.path.dirname(name), root) if name else "."  # noqa: PTH120
    return next((place for place in FOLDERS.values() if place == folder), str(root))
