"""Dates that cannot be right."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple, TypeVar

from partnerkit.finding import Fault, KeyPath, Severity
from partnerkit.model import Actor, Partnership
from partnerkit.model.fields import fields
from partnerkit.model.types import Model, PartialDate
from partnerkit.register import Entry, Register
from partnerkit.rule import rule
from partnerkit.survey import Survey

E = TypeVar("E", bound=Model)

_OLDEST_TIE = "0800"
"""The oldest partnership of two cities, of Paderborn and Le Mans, is dated to 836."""

_OLDEST_ACTOR = "0001"

_AHEAD = 100
"""Years from today; longer terms are agreed nowhere."""


@rule(
    Severity.WARNING,
    de="das Jahr {year} in „{field}“ kann nicht stimmen; prüfen Sie das Datum an der Quelle",
    en='the year {year} in "{field}" cannot be right; check the date against the source',
)
def implausible_date(register: Register) -> Iterator[Fault]:
    """A date lies before the year 800 or more than a hundred years ahead.

    Why: It is a typing error, or a value such as 0000-01-01 with which a program says that it
    knows no date. Reports would count from there. A date that is not known is left out.

    Deutsch: Ein Datum liegt vor dem Jahr 800 oder mehr als hundert Jahre voraus.

    Warum: Das ist ein Tippfehler oder ein Wert wie 0000-01-01, mit dem ein Programm sagt, dass es
    kein Datum kennt. Berichte würden von dort an zählen. Ein unbekanntes Datum lässt man weg.

    Bad::

        signed: 0000-01-01

    Good::

        signed: 1958
    """
    last = f"{register.today.year + _AHEAD}-99"
    yield from _judged(register.survey, _plan(Partnership), (_OLDEST_TIE, last))
    yield from _judged(register.actor_survey, _plan(Actor), (_OLDEST_ACTOR, last))


Bounds = tuple[str, str]
"""The first and the last date that may be right; dates sort as text."""


class _Step(NamedTuple):
    """A field that is a date (no ``inner``), or one or several mappings with dates inside."""

    attribute: str
    name: str
    many: bool
    inner: tuple[Any, ...]


def _judged(survey: Survey[Entry[E]], plan: tuple[_Step, ...], bounds: Bounds) -> Iterator[Fault]:
    first, last = bounds
    for step in plan:
        for entry in survey.stating(step.attribute):
            value = entry.record.__dict__[step.attribute]
            if _plausible(value, step, bounds) if step.inner else first <= value <= last:
                continue
            for path, date in _outside(value, (), step, bounds):
                yield entry.fault("implausible-date", path, year=date[:4], field=str(path[-1]))


def _plausible(value: Any, step: _Step, bounds: Bounds) -> bool:  # noqa: ANN401
    """Whether all dates in mappings lie inside the bounds; spares most records a closer look."""
    first, last = bounds
    for mapping in value if step.many else (value,):
        stated = mapping.__dict__
        for inner in step.inner:
            held = stated[inner.attribute]
            if held is None:
                continue
            if not (_plausible(held, inner, bounds) if inner.inner else first <= held <= last):
                return False
    return True


def _outside(
    value: Any,  # noqa: ANN401 - a date, a mapping or a list of mappings
    prefix: KeyPath,
    step: _Step,
    bounds: Bounds,
) -> Iterator[tuple[KeyPath, str]]:
    """Yield the dates of a field that lie outside the bounds, with the way to them."""
    path = (*prefix, step.name)
    if not step.inner:
        if not bounds[0] <= value <= bounds[1]:
            yield path, value
        return
    for index, mapping in enumerate(value if step.many else (value,)):
        for inner in step.inner:
            held = mapping.__dict__[inner.attribute]
            if held is not None:
                way = (*path, index) if step.many else path
                yield from _outside(held, way, inner, bounds)


@cache
def _plan(model: type[Model]) -> tuple[_Step, ...]:
    """Choose the fields of a mapping that are dates or hold some."""
    steps: list[_Step] = []
    for field in fields(model).values():
        inner = _plan(field.model) if field.model is not None else ()
        if field.type is PartialDate or inner:
            steps.append(_Step(field.attribute, field.name, field.shape == "many", inner))
    return tuple(steps)
