"""Where a register lies inside a repository, and its newest commit, without starting Git.

Reading `.git/HEAD` and the refs costs less than a millisecond, starting Git several, and
importing GitPython a hundred: every report names its commit, so this way is taken for that. What
these files say is used as a path or as a commit id of hexadecimal digits and never shown. Layout:
gitrepository-layout(5), gitfile in gitglossary(7).
"""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import NamedTuple

_ID = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_REF = re.compile(r"refs(?:/(?!\.)[^\s/\x00-\x1f\x7f]+)+")
_LARGEST_POINTER = 4096
_LARGEST_PACKED_REFS = 64 * 1024 * 1024
_MOST_SYMBOLIC_REFS = 5


class Location(NamedTuple):
    """The folder that holds `.git`, the way from there to the register, and Git's own folders."""

    top: Path
    prefix: str
    git_dir: Path
    common_dir: Path


def find_location(root: Path) -> Location | None:
    """Find the repository around `root`; None when no folder upwards holds a `.git`.

    `prefix` is empty or ends with a slash. Only a `.git` counts: a folder that is itself a bare
    repository is data, wherever it came from.
    """
    root = root.resolve()
    for top in (root, *root.parents):
        git_dir = _git_dir(top / ".git")
        if git_dir is not None:
            prefix = root.relative_to(top).as_posix()
            shared = _pointer(git_dir / "commondir")
            common_dir = git_dir / shared if shared else git_dir
            return Location(top, "" if prefix == "." else prefix + "/", git_dir, common_dir)
    return None


def head_commit(root: Path) -> str | None:
    """Return the id of the newest commit (40 or 64 hexadecimal digits) of the register at `root`.

    None without a repository or a commit. Files of another user may be read here, as `cat` reads
    them; anything beyond the id goes through Git, which refuses a repository of another user.
    """
    location = find_location(root)
    return None if location is None else read_head(location)


def read_head(location: Location) -> str | None:
    """Return the commit id that HEAD leads to, or None."""
    text = _pointer(location.git_dir / "HEAD")
    for _ in range(_MOST_SYMBOLIC_REFS):
        if _ID.fullmatch(text):
            return text
        ref = text.removeprefix("ref:").strip()
        if ref == text or not _REF.fullmatch(ref) or ".." in ref:
            return None
        text = _pointer(location.common_dir / ref) or _packed(location.common_dir, ref)
    return None


def shallow_commits(location: Location) -> frozenset[str]:
    """Return the commits behind which a shallow clone ends; empty when the history is whole."""
    text = _small(location.common_dir / "shallow", _LARGEST_PACKED_REFS)
    return frozenset(line for line in text.split() if _ID.fullmatch(line))


def _git_dir(entry: Path) -> Path | None:
    """Resolve `.git`, a folder or, in a worktree or submodule, a file with `gitdir: FOLDER`."""
    if entry.is_dir():
        return entry if os.path.lexists(entry / "HEAD") else None
    text = _pointer(entry)
    return entry.parent / text[7:].strip() if text.startswith("gitdir:") else None


def _packed(common_dir: Path, ref: str) -> str:
    """Look a ref up in `packed-refs`."""
    refs = _small(common_dir / "packed-refs", _LARGEST_PACKED_REFS)
    end = refs.find(f" {ref}\n")
    return refs[refs.rfind("\n", 0, max(end, 0)) + 1 : end] if end >= 0 else ""


def _pointer(path: Path) -> str:
    return _small(path, _LARGEST_POINTER).strip()


def read_small(path: Path | str, most: int) -> bytes | None:
    """Read a regular file of at most `most` bytes; None for anything else (a pipe would hang)."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except (OSError, ValueError):
        return None
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode) or status.st_size > most:
            return None
        return os.read(descriptor, status.st_size)
    except OSError:
        return None
    finally:
        os.close(descriptor)


def _small(path: Path, most: int) -> str:
    return (read_small(path, most) or b"").decode("utf-8", "surrogateescape")
