"""Condition → the partnerships (or actors) that meet it.

A field with several values meets a test when one of them does. Dates are compared by what is sure:
``signed < 1990`` finds what was certainly signed before 1990, ``signed = 2023`` what was signed
within 2023. A path goes on through an id into the record that it names: ``counterpart.country``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, TypeAlias

from partnerkit.model.fields import KINDS, Field, fields
from partnerkit.model.types import Model, PartialDate, Refers
from partnerkit.query.condition import (
    AllOf,
    AnyOf,
    Comparison,
    Condition,
    Not,
    Operator,
    QueryError,
)
from partnerkit.register import Entry, Register
from partnerkit.words.folding import folded

Value: TypeAlias = Any
"""Whatever a field may hold."""

Check = Callable[[Entry[Any]], bool]

_RELATIVE = re.compile(r"(?:today|heute)(?:([+-])(\d{1,5})([dmy])?)?\Z")
_DAYS = {"d": 1, "m": 30, "y": 365, None: 1}
_NUMBER = re.compile(r"-?\d+(\.\d+)?\Z")
_DERIVED = ("id", "country")


def select(register: Register, kind: str, condition: Condition) -> list[Entry[Any]]:
    """Find the entries of a kind that meet a condition, in the order of their ids.

    Raises QueryError when the condition names a field that this kind does not have.
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
    evaluator.known(kind, path)
    field = evaluator.field(kind, path)
    for value in evaluator.stated(entry, path):
        yield field, value


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
        self.known(self.kind, wanted.path)
        path, test = wanted.path, wanted.test
        if test is Operator.MISSING:
            return lambda entry: not any(True for _ in self.stated(entry, path))
        if test is Operator.STATED:
            return lambda entry: any(True for _ in self.stated(entry, path))
        if test is Operator.EMPTY:
            return lambda entry: any(value == () for value in self.stated(entry, path))
        self._readable(wanted)
        meets = [_matcher(test, value, self.register.today) for value in wanted.values]
        if test is Operator.DIFFERS:
            return lambda entry: (
                not any(meet(value) for value in self._values(entry, path) for meet in meets)
            )
        return lambda entry: any(
            meet(value) for value in self._values(entry, path) for meet in meets
        )

    def _readable(self, wanted: Comparison) -> None:
        """Refuse to compare a date with what is none: it would silently find nothing."""
        field = self.field(self.kind, wanted.path)
        if field is None or field.type is not PartialDate or wanted.test is Operator.CONTAINS:
            return
        for value in wanted.values:
            if not _RELATIVE.match(value) and not _is_date(value):
                raise QueryError("query-no-date", 0, value=value)

    def known(self, kind: str, path: tuple[str, ...]) -> None:
        """Refuse a path that no record of this kind can have."""
        model: type[Model] | None = KINDS[kind]
        for index, step in enumerate(path):
            if index == 0 and step in _DERIVED and step not in fields(KINDS[kind]):
                continue
            field = fields(model).get(step) if model is not None else None
            if field is None:
                parent = ".".join(path[:index])
                raise QueryError("query-unknown-field", 0, field=step, kind=kind, parent=parent)
            model = field.model
            if model is None and field.refers is not None:
                model = KINDS[field.refers.value]
            if field.shape == "map":
                return

    def field(self, kind: str, path: tuple[str, ...]) -> Field | None:
        """Find the field at the end of a path that is known; None for what is derived."""
        of = fields(KINDS[kind])
        field: Field | None = None
        for step in path:
            field = of.get(step)
            if field is None or field.shape == "map":
                return field
            if field.refers is not None:
                of = fields(KINDS[field.refers.value])
            elif field.model is not None:
                of = fields(field.model)
        return field

    def stated(self, entry: Entry[Any], path: tuple[str, ...]) -> Iterator[Value]:
        return (value for value in self._walk(entry.id, entry.record, self.kind, path, whole=True))

    def _values(self, entry: Entry[Any], path: tuple[str, ...]) -> Iterator[Value]:
        return self._walk(entry.id, entry.record, self.kind, path, whole=False)

    def _walk(
        self, key: str, record: Model, kind: str | None, path: tuple[str, ...], *, whole: bool
    ) -> Iterator[Value]:
        """Yield what stands at a path; a whole list as one value where only its being counts."""
        step, rest = path[0], path[1:]
        of = fields(type(record))
        if kind is not None and step not in of:
            yield from self._derived(key, record, step)
            return
        field = of[step]
        value = getattr(record, field.attribute)
        if kind == "partnership" and step == "home" and value is None:
            value = self.register.settings.home
        if value is None:
            return
        if field.shape == "map":
            yield from value.values() if not rest else filter(None, [value.get(rest[0])])
            return
        items = value if field.shape == "many" else (value,)
        if not rest:
            yield from (value,) if whole else items
            return
        for item in items:
            yield from self._inside(item, field.refers, rest, whole=whole)

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

    def _derived(self, key: str, record: Model, step: str) -> Iterator[str]:
        if step == "id":
            yield key
            return
        for actor in getattr(record, "counterpart", None) or ():
            known = self.register.actor(actor)
            if known is not None:
                yield known.record.country


def _day(relative: re.Match[str], today: date) -> str:
    """Work out the day that lies so far from today; QueryError beyond the calendar."""
    sign, count, unit = relative.groups()
    days = int(count or 0) * _DAYS[unit] * (-1 if sign == "-" else 1)
    try:
        return (today + timedelta(days=days)).isoformat()
    except OverflowError:
        raise QueryError("query-no-date", 0, value=relative[0]) from None


def _is_date(text: str) -> bool:
    if not re.match(PartialDate.PATTERN, text):
        return False
    try:
        PartialDate.read(text)
    except ValueError:
        return False
    return True


def _matcher(test: Operator, wanted: str, today: date) -> Callable[[Value], bool]:
    """Make the test of one value against one wanted text."""
    if relative := _RELATIVE.match(wanted):
        wanted = _day(relative, today)
    plain = folded(wanted)

    def meets(value: Value) -> bool:
        if isinstance(value, PartialDate):
            return _date(test, value, wanted)
        if isinstance(value, int | float):
            return bool(_NUMBER.match(wanted)) and _number(test, value, float(wanted))
        text = value.value if isinstance(value, StrEnum) else str(value)
        if test is Operator.CONTAINS:
            return plain in folded(text)
        if test in {Operator.BEFORE, Operator.UP_TO, Operator.AFTER, Operator.FROM}:
            return _ordered(test, folded(text), plain)
        exact = text == wanted or folded(text) == plain
        return exact or (test is Operator.HAS and text.startswith(f"{wanted}/"))

    return meets


def _date(test: Operator, value: PartialDate, wanted: str) -> bool:
    if test is Operator.CONTAINS:
        return wanted in value
    if not _is_date(wanted):
        return False
    other = PartialDate(wanted)
    within = other.earliest <= value.earliest and value.latest <= other.latest
    return {
        Operator.BEFORE: value.surely_before(other),
        Operator.UP_TO: value.latest <= other.latest,
        Operator.AFTER: value.surely_after(other),
        Operator.FROM: value.earliest >= other.earliest,
    }.get(test, within)


def _number(test: Operator, value: float, wanted: float) -> bool:
    return _ordered(test, value, wanted) if test.value in "<=>=" else value == wanted


def _ordered(test: Operator, value: Value, wanted: Value) -> bool:
    return bool(
        {
            Operator.BEFORE: value < wanted,
            Operator.UP_TO: value <= wanted,
            Operator.AFTER: value > wanted,
            Operator.FROM: value >= wanted,
        }.get(test, value == wanted)
    )
