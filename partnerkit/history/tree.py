"""The files of a revision, and what differs between two: Git's raw output turned into values."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import NamedTuple

_SHA1 = 40
_REGULAR = frozenset({"100644", "100755"})
_NAMES = {"120000": "link", "160000": "submodule"}


class TreeFile(NamedTuple):
    """An entry of a revision: the id of its content, and `file`, `link` or `submodule`."""

    blob: str
    kind: str


class Change(NamedTuple):
    """What happened to a path between two revisions.

    `before` and `after` are the ids of the contents, None where there is no ordinary file; `was`
    is the former path when the file was moved, else None.
    """

    path: str
    before: str | None
    after: str | None
    was: str | None = None


def parse_files(raw: bytes) -> Iterator[tuple[str, TreeFile]]:
    """Read `ls-tree -r -z`: pairs of path and entry."""
    for entry in _text(raw).split("\0")[:-1]:
        head, _, path = entry.partition("\t")
        mode, _, blob = head.split(" ")
        yield path, TreeFile(blob, "file" if mode in _REGULAR else _NAMES.get(mode, "other"))


def parse_changes(raw: bytes) -> Iterator[Change]:
    """Read `diff-tree -r -z --raw` of two trees."""
    parts = iter(_text(raw).split("\0")[:-1])
    for head in parts:
        old_mode, new_mode, before, after, status = head[1:].split(" ")
        was = next(parts) if status[0] == "R" else None
        yield Change(
            next(parts),
            before if old_mode in _REGULAR else None,
            after if new_mode in _REGULAR else None,
            was,
        )


def parse_touches(raw: bytes) -> Iterator[tuple[str, str, str | None]]:
    """Read `diff-tree --stdin -r -z --raw -c`: commit id, a path that it changed, its content.

    A merge touches only what differs from all of its parents; it has a colon for each of them
    (git-diff-tree, "Diff format for merges"). None stands for a content that is no ordinary file.
    """
    commit = ""
    parts = iter(_text(raw).split("\0")[:-1])
    for part in parts:
        if part.startswith(":"):
            sides = len(part) - len(part.lstrip(":"))
            fields = part[sides:].split(" ")
            blob = fields[2 * sides + 1] if fields[sides] in _REGULAR else None
            yield commit, next(parts), blob
        else:
            commit = part


def blob_id(content: bytes, length: int) -> str:
    """Return the id that Git gives to a content, of 40 (SHA-1) or 64 (SHA-256) digits.

    Source: gitformat-pack(5), "object name"; it names contents and protects nothing.
    """
    algorithm = hashlib.sha1 if length == _SHA1 else hashlib.sha256
    return algorithm(b"blob %d\x00" % len(content) + content).hexdigest()


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogateescape")
