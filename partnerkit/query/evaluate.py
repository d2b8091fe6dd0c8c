"""Condition → the partnerships (or actors) that meet it.

A field with several values meets a test when one of them does. Dates are compared by what is sure:
``signed < 1990`` finds what was certainly signed before 1990, ``signed = 2023`` what was signed
within 2023. A path goes on through an id into the record that it names: ``counterpart.country``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from typing import Any, Final, TypeAlias

from partnerkit.model.fields import KINDS, Field, fields
from partnerkit.model.types import Country, Model, PartialDate, Refers
from partnerkit.query.condition import (
    ORDERED,
    AllOf,
    AnyOf,
    Comparison,
    Condition,
    Not,
    Operator,
    QueryError,
)
from partnerkit.query.meaning import Derived, meaning, present_id
from partnerkit.register import Entry, Register
from partnerkit.words.folding import folded

Value: TypeAlias = Any
"""Whatever a field may hold."""

Check = Callable[[Entry[Any]], bool]

_LONGEST_PATH: Final = 12
"""Steps of a path; frameworks of frameworks may lead in a circle."""


def select(register: Register, kind: str, condition: Condition) -> list[Entry[Any]]:
    """Find the entries of a kind that meet a condition, in the order of their ids.

    Raises QueryError when the condition names a field that this kind does not have, or a value that
    the field can never have.
    """
    check = _Evaluator(register, kind).check(condition)
    entries: tuple[Entry[Any], ...] = (
        register.partnerships if kind == "partnership" else register.actors
    )
    return [entry for entry in entries if check(entry)]


def found_at(
    register: Register, entry: Entry[Any], kind: str, path: tuple[str, ...]
) -> Iterator[tuple[Field | None, Value]]:
    """Yield what stands at a path of a record: each value with its field, lists as a whole.

    The field is None for what is derived (id, country). Raises QueryError for an unknown path.
    """
    evaluator = _Evaluator(register, kind)
    field = evaluator.field(path)
    for value in evaluator.stated(entry, path):
        for one in value.values() if isinstance(value, Mapping) else (value,):
            yield field if isinstance(field, Field) else None, one


class _Evaluator:
    """Turns conditions into checks of one entry."""

    def __init__(self, register: Register, kind: str) -> None:
        self.register = register
        self.kind = kind

    def check(self, condition: Condition) -> Check:
        """Make the check of a condition."""
        if isinstance(condition, Not):
            inner = self.check(condition.inner)
            return lambda entry: not inner(entry)
        if isinstance(condition, AllOf):
            checks = [self.check(part) for part in condition.parts]
            return lambda entry: all(check(entry) for check in checks)
        if isinstance(condition, AnyOf):
            options = [self.check(part) for part in condition.parts]
            return lambda entry: any(check(entry) for check in options)
        return self._comparison(condition)

    def _comparison(self, wanted: Comparison) -> Check:
        field, path, test = self.field(wanted.path), wanted.path, wanted.test
        if test is Operator.MISSING:
            return lambda entry: not any(True for _ in self.stated(entry, path))
        if test is Operator.STATED:
            return lambda entry: any(True for _ in self.stated(entry, path))
        if test is Operator.EMPTY:
            return lambda entry: any(value in ((), {}) for value in self.stated(entry, path))
        values = [meaning(self.register, field, test, text) for text in wanted.values]
        meets = [_matcher(test, value) for value in values]

        def met(entry: Entry[Any]) -> bool:
            return any(meet(value) for value in self._values(entry, path) for meet in meets)

        return (lambda entry: not met(entry)) if test is Operator.DIFFERS else met

    def field(self, path: tuple[str, ...]) -> Field | Derived:
        """Find the field at the end of a path; QueryError where no record of this kind has it."""
        if len(path) > _LONGEST_PATH:
            raise QueryError("query-long", 0, most=_LONGEST_PATH)
        of: Mapping[str, Field | Derived] = {**_derived(self.kind), **fields(KINDS[self.kind])}
        found: Field | Derived | None = None
        is_key = False
        for index, step in enumerate(path):
            if is_key:  # of a map, whose keys are free
                is_key = False
                continue
            if step not in of:
                parent = ".".join(path[:index])
                values = {"field": step, "kind": self.kind, "parent": parent}
                raise QueryError("query-unknown-field", 0, **values)
            found = of[step]
            of = _below(found)
            is_key = isinstance(found, Field) and found.shape == "map"
        if found is None:
            raise QueryError("query-field", 0)
        return found

    def stated(self, entry: Entry[Any], path: tuple[str, ...]) -> Iterator[Value]:
        """Yield what an entry states at a path, lists and maps as a whole."""
        return self._walk(entry.id, entry.record, self.kind, path, whole=True)

    def _values(self, entry: Entry[Any], path: tuple[str, ...]) -> Iterator[Value]:
        """Yield every single value at a path of an entry."""
        return self._walk(entry.id, entry.record, self.kind, path, whole=False)

    def _walk(
        self, key: str, record: Model, kind: str | None, path: tuple[str, ...], *, whole: bool
    ) -> Iterator[Value]:
        step, rest = path[0], path[1:]
        of = fields(type(record))
        if step not in of:
            yield from self._told(key, record, step)
            return
        field = of[step]
        value = getattr(record, field.attribute)
        if kind == "partnership" and step == "home" and value is None:
            value = self.register.settings.home
        if value is None:
            return
        if field.shape == "map":
            yield from self._keyed(value, rest, whole=whole)
        elif not rest:
            yield from (value,) if whole else self._single(field, value)
        else:
            for item in value if field.shape == "many" else (value,):
                yield from self._inside(item, field.refers, rest, whole=whole)

    def _single(self, field: Field, value: Value) -> Iterator[Value]:
        """Yield the values of a field one by one, ids as records bear them now."""
        for item in value if field.shape == "many" else (value,):
            yield (item if field.refers is None else present_id(self.register, field.refers, item))

    def _keyed(
        self, value: Mapping[str, Value], rest: tuple[str, ...], *, whole: bool
    ) -> Iterator[Value]:
        """Yield what stands in a map, of one key or of all."""
        if not rest:
            yield from (value,) if whole else value.values()
        elif (inner := value.get(rest[0])) is not None:
            yield from self._inside(inner, None, rest[1:], whole=whole) if rest[1:] else (inner,)

    def _inside(
        self, item: Value, refers: Refers | None, rest: tuple[str, ...], *, whole: bool
    ) -> Iterator[Value]:
        if refers is None:
            yield from self._walk("", item, None, rest, whole=whole)
            return
        found: Entry[Any] | None = (
            self.register.actor(item) if refers is Refers.ACTOR else self.register.partnership(item)
        )
        if found is not None:
            yield from self._walk(found.id, found.record, refers.value, rest, whole=whole)

    def _told(self, key: str, record: Model, step: str) -> Iterator[str]:
        """Yield what is derived: the id, or the countries of the other side."""
        if step == "id":
            yield key
            return
        for actor in getattr(record, "counterpart", None) or ():
            known = self.register.actor(actor)
            if known is not None:
                yield known.record.country


def _derived(kind: str) -> Mapping[str, Derived]:
    return {
        "id": Derived("id", None, Refers(kind)),
        "country": Derived("country", Country, None),
    }


def _below(field: Field | Derived) -> Mapping[str, Field]:
    """Return the fields that a path may go on to: of a mapping, or of the record that is named."""
    if isinstance(field, Field) and field.model is not None:
        return fields(field.model)
    if isinstance(field, Field) and field.refers is not None:
        return fields(KINDS[field.refers.value])
    return {}


def _matcher(test: Operator, wanted: str) -> Callable[[Value], bool]:
    """Make the test of one value against one wanted value."""
    plain = folded(wanted)

    def meets(value: Value) -> bool:
        if test is Operator.CONTAINS:
            return plain in folded(_text(value))
        if isinstance(value, PartialDate):
            return _date(test, value, PartialDate(wanted))
        if isinstance(value, int | float):
            return _ordered(test, value, float(wanted))
        text = _text(value)
        if test in ORDERED:
            return _ordered(test, folded(text), plain)
        exact = text == wanted or folded(text) == plain
        return exact or (test is Operator.HAS and text.startswith(f"{wanted}/"))

    return meets


def _text(value: Value) -> str:
    if isinstance(value, StrEnum):
        return value.value
    return f"{value:.15g}" if isinstance(value, int | float) else str(value)


def _date(test: Operator, value: PartialDate, other: PartialDate) -> bool:
    within = other.earliest <= value.earliest and value.latest <= other.latest
    return {
        Operator.BEFORE: value.surely_before(other),
        Operator.UP_TO: value.latest <= other.latest,
        Operator.AFTER: value.surely_after(other),
        Operator.FROM: value.earliest >= other.earliest,
    }.get(test, within)


def _ordered(test: Operator, value: Value, wanted: Value) -> bool:
    return bool(
        {
            Operator.BEFORE: value < wanted,
            Operator.UP_TO: value <= wanted,
            Operator.AFTER: value > wanted,
            Operator.FROM: value >= wanted,
        }.get(test, value == wanted)
    )
