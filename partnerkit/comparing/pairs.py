"""Which records differ between two states of a register, and which are one under two ids."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from partnerkit.comparing.differences import Difference, differences
from partnerkit.comparing.middle import middle
from partnerkit.files import SETTINGS, id_of, kind_of
from partnerkit.history import Change
from partnerkit.source import Source
from partnerkit.yaml_inspector import Data

_ORDER = {"partnership": 0, "actor": 1, "settings": 2}

_PLAIN_TITLE = re.compile(
    rb"(?:title|name): ((?:[^\W_]|[\x80-\xff])(?:[^:#\n\r]|:(?! |\n)|(?<! )#)*)(?<! )\n(?![ \t\n])"
)
"""A first line whose value is plain text beyond doubt (YAML 1.2, 7.3.3), and no line below it."""

Contents = Mapping[str, bytes]
"""The files of a state: path → content."""


@dataclass(frozen=True)
class Pair:
    """One record before and after, as bytes; None on the side where it was not there.

    ``was`` is the id that it had before, where it was renamed; ``into`` is the id of the record
    that took it over. Nothing is read before it is asked for.
    """

    kind: str
    id: str
    before: bytes | None
    after: bytes | None
    was: str | None = None
    into: str | None = None

    @cached_property
    def old(self) -> Mapping[str, Data] | None:
        """The fields before; None where there is no record that can be read."""
        return _read(self.before)

    @cached_property
    def new(self) -> Mapping[str, Data] | None:
        """The fields after; None where there is no record that can be read."""
        return _read(self.after)

    @property
    def unreadable(self) -> bool:
        """Whether a side is there and is no record that can be read."""
        if self._quick is not None:
            return False
        lost_before = self.before is not None and self.old is None
        return lost_before or (self.after is not None and self.new is None)

    @property
    def title(self) -> str:
        """The title or name of the record, the later one if there is one; "" without one."""
        return _title(self.after) or _title(self.before)

    @cached_property
    def differences(self) -> tuple[Difference, ...]:
        """What differs, field by field; empty where only one side is there."""
        if self._quick is not None:
            return self._quick
        if self.before is None or self.after is None:
            return ()
        return differences(self.kind, self.old or {}, self.new or {})

    @cached_property
    def _quick(self) -> tuple[Difference, ...] | None:
        """Compare only the part in which both texts differ; None where that does not do."""
        if self.before is None or self.after is None:
            return None
        parts = middle(self.before, self.after)
        old, new = (_part(part) for part in parts) if parts else (None, None)
        if old is None or new is None:
            return None
        # Where only a comment seems to differ, a second look at all of it makes sure.
        return differences(self.kind, old, new) or None


def pairs(before: Contents, after: Contents, changes: Iterable[Change]) -> list[Pair]:
    """Pair what the changed files hold, partnerships first, then actors, then the settings.

    A record is the same under another id if it says so (``former_ids``), or if it has the title or
    name that no other record that went had.
    """
    known = [change for change in changes if kind_of(change.path)]
    gone = [change.path for change in known if change.after is None]
    titled = [(_folder(path), _title(before[path]), path) for path in gone]
    counted = Counter((folder, title) for folder, title, _ in titled)
    unique = {(folder, t): path for folder, t, path in titled if counted[folder, t] == 1}
    found: list[Pair] = []
    taken: dict[tuple[str, str], str] = {}
    for change in known:
        if change.after is None:
            continue
        pair = Pair(kind_of(change.path) or "", _id(change.path), None, after[change.path])
        if change.before:
            pair = replace(pair, before=before[change.path])
        elif origin := _origin(change.path, pair, gone, unique):
            gone.remove(origin)
            pair = replace(pair, before=before[origin], was=_id(origin))
        taken |= {(pair.kind, former): pair.id for former in _taken_over(pair)}
        found.append(pair)
    for path in gone:
        kind, key = kind_of(path) or "", _id(path)
        found.append(Pair(kind, key, before[path], None, into=taken.get((kind, key))))
    return sorted(found, key=lambda pair: (_ORDER[pair.kind], pair.id))


def _origin(
    path: str, pair: Pair, gone: Collection[str], unique: Mapping[tuple[str, str], str]
) -> str | None:
    """Find the file in which a record that came was before."""
    for former in _former_ids(pair.new):
        if (was := f"{_folder(path)}/{former}.yaml") in gone:
            return was
    alike = unique.get((_folder(path), pair.title)) if pair.title else None
    return alike if alike in gone else None


def _folder(path: str) -> str:
    return path.rpartition("/")[0]


def _taken_over(pair: Pair) -> Iterator[str]:
    """Yield the former ids that a record has got."""
    if pair.before is None:
        yield from _former_ids(pair.new)
    for difference in pair.differences:
        if difference.path == ("former_ids",):
            yield from _former_ids({"former_ids": difference.after})


def _former_ids(data: Mapping[str, Data] | None) -> list[str]:
    listed = (data or {}).get("former_ids")
    return [key for key in listed if isinstance(key, str)] if isinstance(listed, list) else []


def _id(path: str) -> str:
    return "partnerkit" if path == SETTINGS else id_of(path)


def _read(raw: bytes | None) -> Mapping[str, Data] | None:
    return None if raw is None else Source("", raw).read()[0]


def _part(raw: bytes) -> Mapping[str, Data] | None:
    """Read some fields of a record; there may be none."""
    return _read(raw) if raw.strip() else {}


def _title(raw: bytes | None) -> str:
    """Read the title or name alone, if it stands in the first line as it usually does."""
    if raw is None:
        return ""
    if plain := _PLAIN_TITLE.match(raw):
        return plain[1].decode("utf-8", "replace")
    data = _read(raw) or {}
    found = data.get("title") or data.get("name")
    return found if isinstance(found, str) else ""
