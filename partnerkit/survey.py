"""One walk over records that tells which of them state what, for rules that ask for few of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cache, cached_property
from typing import Any, Generic, Protocol, TypeVar

from partnerkit.finding import Fault
from partnerkit.model.common import Source
from partnerkit.model.partnership import (
    Dispute,
    Funding,
    Goal,
    Partnership,
    Practice,
    Project,
    Resource,
)
from partnerkit.model.types import Model
from partnerkit.references import Codes, Step, plan
from partnerkit.source import Source as File


class _Entry(Protocol):
    """A record and the file that it stands in."""

    @property
    def record(self) -> Model: ...

    @property
    def source(self) -> File: ...


E = TypeVar("E", bound=_Entry)

_CODES: Codes = (
    (Partnership, "topics", "topic"),
    (Project, "topics", "topic"),
    (Practice, "topic", "topic"),
    (Goal, "strategic_goal", "goal"),
    (Resource, "programme", "programme"),
    (Funding, "programme", "programme"),
    (Source, "supports", "field"),
    (Dispute, "field", "field"),
)
"""Fields that hold a code or the name of a field, and what it is a code or name of."""

_SORTED_BY = ("status", "kind")


class Survey(Generic[E]):
    """Which entries state a field, which leave it out, and which have a status or kind.

    Fields go by their names in Python; answers are in the order of the entries. ``mentioned`` are
    the ids that the records name, by ``actor`` and ``partnership``, and the codes and names, by
    ``topic``, ``goal``, ``programme`` and ``field``: when all of them are known, no record needs
    to be looked at again.

    Everything comes from one walk, best while the records are being read: a record that was just
    touched is read again in a third of the time.
    """

    def __init__(self, faults: Sequence[Fault]) -> None:
        """Begin without entries; ``faults`` are those of reading and may still grow."""
        self._faults = faults
        self._entries: list[E] = []
        self._stating: dict[str, list[E]] = defaultdict(list)
        self._having: dict[tuple[str, object], list[E]] = defaultdict(list)
        self.mentioned: Mapping[str, set[str]] = {
            kind: set() for kind in ("actor", "partnership", *(kind for _, _, kind in _CODES))
        }

    def add(self, entry: E) -> None:
        """Look at one more entry."""
        self._entries.append(entry)
        record = entry.record
        steps = _steps(type(record))
        stated = record.__dict__
        for name in record.model_fields_set:
            value = stated[name]
            if value is None:
                continue
            self._stating[name].append(entry)
            if name in steps:
                _collect(value, steps[name], self.mentioned)
        for name in _SORTED_BY:
            if name in stated:
                self._having[name, stated[name]].append(entry)

    def stating(self, name: str) -> Sequence[E]:
        """Select the entries that state a field."""
        return self._stating.get(name, ())

    def having(self, name: str, *values: StrEnum) -> Iterator[E]:
        """Yield the entries whose ``status`` or ``kind`` is one of the values."""
        for value in values:
            yield from self._having.get((name, value), ())

    def unread(self, entry: E, name: str) -> bool:
        """Whether a field is written but could not be read: reading has complained of it."""
        return (entry.source.path, name) in self._unread

    @cached_property
    def _unread(self) -> frozenset[tuple[str, str]]:
        """Fields that are written but could not be read: path of the file, field."""
        return frozenset((f.span.path, str(f.key_path[0])) for f in self._faults if f.key_path)

    def lacking(self, name: str, among: Iterable[E] | None = None) -> Iterator[E]:
        """Yield the entries (of all, or of some) that leave a field out.

        A field that could not be read is not left out.
        """
        stating = {id(entry) for entry in self.stating(name)}
        for entry in self._entries if among is None else among:
            if id(entry) not in stating and not (self._unread and self.unread(entry, name)):
                yield entry


def _collect(value: Any, step: Step, found: Mapping[str, set[str]]) -> None:  # noqa: ANN401
    """Add every id and code in the value of a field to the set of its kind."""
    _, _, single, kind, inner = step
    if kind and single:
        found[kind].add(value)
    elif kind:
        found[kind].update(value)
    else:
        for mapping in (value,) if single else value:
            stated = mapping.__dict__
            for below in inner:
                part = stated[below.attribute]
                if part is not None:
                    _collect(part, below, found)


@cache
def _steps(model: type[Model]) -> Mapping[str, Step]:
    """Index the fields that hold ids or codes by their names in Python."""
    return {step.attribute: step for step in plan(model, _CODES)}
