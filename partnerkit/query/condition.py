"""What a query says, as values: conditions on fields, joined by and, or, not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias


class Operator(StrEnum):
    """How a field is compared."""

    EQUALS = "="
    DIFFERS = "!="
    BEFORE = "<"
    UP_TO = "<="
    AFTER = ">"
    FROM = ">="
    HAS = "has"
    CONTAINS = "contains"
    MISSING = "missing"
    STATED = "stated"
    EMPTY = "empty"


ORDERED: Final = frozenset({Operator.BEFORE, Operator.UP_TO, Operator.AFTER, Operator.FROM})
"""The tests that ask for an order."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """One test of one field; ``values`` are alternatives (``in``), empty for ``is missing``."""

    path: tuple[str, ...]
    test: Operator
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite of a condition."""

    inner: Condition


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every one of several conditions."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one of several conditions."""

    parts: tuple[Condition, ...]


Condition: TypeAlias = "Comparison | Not | AllOf | AnyOf"


class QueryError(Exception):
    """What is wrong with a query: the key of a sentence, where it is (from 0), and its values.

    ``proposed`` are codes that may have been meant.
    """

    def __init__(
        self, key: str, position: int, *, proposed: Sequence[str] = (), **values: object
    ) -> None:
        super().__init__(key)
        self.key = key
        self.position = position
        self.proposed = tuple(proposed)
        self.values = values
