"""The story of one record: who changed which field when, along its former names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

from partnerkit.comparing.differences import Difference, differences
from partnerkit.files import FOLDERS, ID, id_of
from partnerkit.history import Change, Commit, Repository, trace
from partnerkit.source import Source
from partnerkit.yaml_inspector import Data


class Happening(StrEnum):
    """What a commit did to a record."""

    CREATED = "created"
    CHANGED = "changed"
    RENAMED = "renamed"
    DELETED = "deleted"
    ABSORBED = "absorbed"
    """Another record went into this one."""
    UNREADABLE = "unreadable"
    """The version is no record that can be read."""


class Step(NamedTuple):
    """One commit in the story; ``id`` is what the record was called after it.

    ``was`` is the id before it, where the commit renamed the record. ``differences`` are those to
    the version before; all fields where the record was created or deleted.
    """

    commit: Commit
    what: Happening
    id: str
    was: str | None
    differences: tuple[Difference, ...]


class Story(NamedTuple):
    """All steps, newest first.

    ``cut`` is the commit of a shallow clone before which more may lie. ``recorded`` is the content
    of the newest version, None where the record is gone or never was.
    """

    kind: str
    id: str
    steps: tuple[Step, ...]
    cut: Commit | None
    recorded: bytes | None


def tell(repository: Repository, kind: str, key: str) -> Story:
    """Tell the story of the record of a kind (``partnership``, ``actor``) with this id.

    An id that was never recorded has no steps. Raises HistoryError where Git cannot be read.
    """
    lineage = trace(repository, f"{FOLDERS[kind]}/{key}.yaml", _former)
    changes = [version.change for version in lineage.versions]
    commits, contents = repository.read(
        filter(None, [*(version.commit for version in lineage.versions), lineage.cut]),
        filter(None, [c for change in changes for c in (change.before, change.after)]),
    )
    steps = tuple(
        _step(kind, commits[commit], change, contents, absorbed=change.path in lineage.absorbed)
        for commit, change in lineage.versions
    )
    newest = next((c for c in changes if c.path == lineage.names[0]), None)
    recorded = contents[newest.after] if newest and newest.after else None
    return Story(kind, key, steps, commits[lineage.cut] if lineage.cut else None, recorded)


def _former(content: bytes) -> Iterator[str]:
    """Yield the paths that a record once had, or that it took over, by its ``former_ids``."""
    data = _data("", content)
    kind = "actor" if data is not None and "name" in data else "partnership"
    listed = (data or {}).get("former_ids")
    for key in listed if isinstance(listed, list) else ():
        if isinstance(key, str) and ID.match(key):
            yield f"{FOLDERS[kind]}/{key}.yaml"


def _step(
    kind: str, commit: Commit, change: Change, contents: Mapping[str, bytes], *, absorbed: bool
) -> Step:
    old = _data(change.path, contents[change.before]) if change.before else {}
    new = _data(change.path, contents[change.after]) if change.after else {}
    what = Happening.CHANGED
    if old is None or new is None:
        what = Happening.UNREADABLE
    elif change.was is not None:
        what = Happening.RENAMED
    elif change.before is None:
        what = Happening.CREATED
    elif change.after is None:
        what = Happening.ABSORBED if absorbed else Happening.DELETED
    differing = differences(kind, old or {}, new or {}) if what is not Happening.UNREADABLE else ()
    return Step(
        commit, what, id_of(change.path), id_of(change.was) if change.was else None, differing
    )


def _data(path: str, content: bytes) -> dict[str, Data] | None:
    """Read the fields of a version; None where it is no record."""
    return Source(path, content).read()[0]
