"""What a query says, as values: conditions on fields, joined by and, or, not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


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
    """What is wrong with a query: the key of a sentence, where it is (from 0), and its values."""

    def __init__(self, key: str, position: int, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.position = position
        self.values = values
