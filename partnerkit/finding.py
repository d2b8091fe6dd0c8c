"""What was found and where: values without sentences, so that every output words them itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

KeyPath = tuple[str | int, ...]
"""The way to a value in a record: ``("counterpart", 0)`` is the first counterpart."""


class Severity(StrEnum):
    """How grave a finding is; ``off`` silences a rule."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    OFF = "off"

    @property
    def rank(self) -> int:
        """3 for an error down to 0 for off, for comparing with a threshold."""
        return _RANKS[self]


_RANKS = {Severity.ERROR: 3, Severity.WARNING: 2, Severity.INFO: 1, Severity.OFF: 0}


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a file; lines and columns count from 1, the end is the column after the last."""

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1

    def __str__(self) -> str:
        """``data/partnerships/oslo.yaml:4:7``, as editors and forges understand it."""
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Fault:
    """What a reader or a rule complains of: the rule's name, the place, and the values to name.

    ``variant`` chooses among the sentences of the rule; ``key_path`` stays the same when lines
    move, so that a forge recognises the finding again.
    """

    rule: str
    span: Span
    values: Mapping[str, object] = field(default_factory=dict)
    variant: str = ""
    key_path: KeyPath = ()
    related: tuple[Span, ...] = ()

    def saying(self, **values: object) -> Fault:
        """Add values for the sentence, such as ``meant`` for "did you mean"."""
        return replace(self, values={**self.values, **values})

    def as_variant(self, variant: str) -> Fault:
        """Choose another of the rule's sentences."""
        return replace(self, variant=variant)


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault with the severity that the register gives to its rule."""

    fault: Fault
    severity: Severity

    @property
    def rule(self) -> str:
        """The rule's stable name in kebab case."""
        return self.fault.rule

    @property
    def span(self) -> Span:
        """Where it is."""
        return self.fault.span
