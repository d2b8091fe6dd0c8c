"""An entry: one record, and the file that it came from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from partnerkit.finding import Fault, KeyPath, Span
from partnerkit.model.types import Model
from partnerkit.source import Source

R = TypeVar("R", bound=Model)


@dataclass(frozen=True, slots=True)
class Entry(Generic[R]):
    """One record and the file that it stands in."""

    id: str
    record: R
    source: Source

    def span(self, *path: str | int, key: bool = False) -> Span:
        """Find the place of a value: ``entry.span("counterpart", 0)``; of its key on request."""
        return self.source.span(path, key=key)

    def fault(
        self,
        rule: str,
        path: KeyPath = (),
        *,
        key: bool = False,
        variant: str = "",
        related: tuple[Span, ...] = (),
        **values: object,
    ) -> Fault:
        """Complain of a value of this record, at its place."""
        return Fault(rule, self.source.span(path, key=key), values, variant, path, related)
