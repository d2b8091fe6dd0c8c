"""What two records say, put together: which edits the one needs to say what both say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from partnerkit.editing import append, set_value
from partnerkit.finding import KeyPath
from partnerkit.source import Source
from partnerkit.yaml_inspector import Data

SIDES: Final = ("a", "b")

_KEYED: Final = {"sources": "url", "names": "name"}
"""Lists whose items are the same when one field is: what one leaves out the other adds."""

_JOINED: Final = frozenset({"notes"})
"""Texts that follow one another instead of contradicting each other."""


class Conflict(NamedTuple):
    """A field of which two records say different things."""

    field: str
    a: str
    b: str


@dataclass
class Joining:
    """Joins one record into another's file.

    ``prefer`` names for a field the side whose word counts; ``otherwise`` does so for all fields
    that it does not name. Fields on which nobody has decided are ``conflicts``; the file then
    keeps its own word.
    """

    source: Source
    prefer: Mapping[str, str] = field(default_factory=dict)
    otherwise: str | None = None
    conflicts: list[Conflict] = field(default_factory=list)
    taken: list[str] = field(default_factory=list)

    def join(self, other: Mapping[str, Data]) -> None:
        """Add what another record says."""
        for name, value in other.items():
            self._field((name,), value)

    def _field(self, path: KeyPath, theirs: Data) -> None:
        ours = _value(self.source.data, path)
        if ours is None:
            self.source = set_value(self.source, path, theirs)
            self.taken.append(dotted(path))
        elif ours == theirs:
            return
        elif isinstance(ours, dict) and isinstance(theirs, dict):
            for name, value in theirs.items():
                self._field((*path, name), value)
        elif isinstance(ours, list) and isinstance(theirs, list):
            self._list(path, ours, theirs)
        elif path[-1] in _JOINED and isinstance(ours, str) and isinstance(theirs, str):
            self.source = set_value(self.source, path, f"{ours}\n{theirs}")
        else:
            self.decide(path, ours, theirs)

    def _list(self, path: KeyPath, ours: list[Data], theirs: list[Data]) -> None:
        """Add the items that are missing; those with the same address or name are completed."""
        key = _KEYED.get(str(path[-1]))
        for item in theirs:
            place = next((at for at, own in enumerate(ours) if _same(own, item, key)), None)
            if place is None:
                self.source = append(self.source, path, item)
                continue
            for name, value in item.items() if isinstance(item, dict) else ():
                own = _value(self.source.data, (*path, place, name))
                if own is None:
                    self.source = set_value(self.source, (*path, place, name), value)
                elif isinstance(own, list) and isinstance(value, list):
                    self._list((*path, place, name), own, value)

    def decide(self, path: KeyPath, ours: Data, theirs: Data) -> None:
        """Take the value of the side that counts, or note that nobody has said which does."""
        side = self.prefer.get(dotted(path), self.otherwise)
        if side is None:
            self.conflicts.append(Conflict(dotted(path), _short(ours), _short(theirs)))
        elif side == "b":
            self.source = set_value(self.source, path, theirs)
            self.taken.append(dotted(path))


def dotted(path: KeyPath) -> str:
    """Write a path as on the command line: ``term.end``."""
    return ".".join(str(step) for step in path)


def _same(one: Data, other: Data, key: str | None) -> bool:
    if key is None or not (isinstance(one, dict) and isinstance(other, dict)):
        return bool(one == other)
    return one.get(key) is not None and one.get(key) == other.get(key)


def _value(data: Data, path: KeyPath) -> Data:
    """Return the value at a path; None where there is none."""
    for step in path:
        if isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        elif isinstance(data, dict):
            data = data.get(str(step))
        else:
            return None
    return data


def _short(value: Data) -> str:
    if isinstance(value, str):
        return value
    return ", ".join(_parts(value))


def _parts(value: Data) -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield f"{name}: {_short(inner)}"
    else:
        for inner in value:
            yield _short(inner)
