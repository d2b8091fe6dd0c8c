"""One walk over records that tells which of them state what, for rules that ask for few of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from partnerkit.model.types import Model
from partnerkit.references import collect, plan
from partnerkit.source import Source


class _Entry(Protocol):
    """A record and the file that it stands in."""

    @property
    def record(self) -> Model: ...

    @property
    def source(self) -> Source: ...


E = TypeVar("E", bound=_Entry)

_SORTED_BY = ("status", "kind")


class Survey(Generic[E]):
    """Which entries state a field, which leave it out, and which have a status or kind.

    Fields go by their names in Python; answers are in the order of the entries. Everything comes
    from one walk, because a record that was just touched is read again in a third of the time.
    """

    def __init__(self, entries: Sequence[E], unread: frozenset[tuple[str, str]]) -> None:
        """Walk over entries; ``unread`` are fields that reading left out, by path and name."""
        self._entries = entries
        self._unread = unread
        self._stating: dict[str, list[E]] = defaultdict(list)
        self._having: dict[tuple[str, object], list[E]] = defaultdict(list)
        self.mentioned: Mapping[str, set[str]] = {"actor": set(), "partnership": set()}
        for entry in entries:
            self._add(entry)

    def _add(self, entry: E) -> None:
        record = entry.record
        steps = plan(type(record))
        stated = record.__dict__
        for name in record.model_fields_set:
            value = stated[name]
            if value is None:
                continue
            self._stating[name].append(entry)
            if name in steps:
                collect(value, steps[name], self.mentioned)
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

    def lacking(self, name: str, among: Iterable[E] | None = None) -> Iterator[E]:
        """Yield the entries (of all, or of some) that leave a field out.

        A field that could not be read is not left out.
        """
        stating = {id(entry) for entry in self.stating(name)}
        for entry in self._entries if among is None else among:
            if id(entry) not in stating and not (self._unread and self.unread(entry, name)):
                yield entry
