"""Dates that cannot be right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from partnerkit.finding import Fault, KeyPath, Severity
from partnerkit.model import Actor
from partnerkit.model.fields import fields
from partnerkit.model.types import Model, PartialDate
from partnerkit.register import Register
from partnerkit.rule import rule

_OLDEST_TIE = "0800"
"""The oldest partnership of two cities, of Paderborn and Le Mans, is dated to 836."""

_OLDEST_ACTOR = "0001"

_PART = rb":\s*[\"']?(?:0[0-9]{3}|2[1-9][0-9]{2}|[3-9][0-9]{3})(?![0-9])"
"""A value that begins with a year before 1000 or after 2099."""

_FIGURE = rb"\b(?:euros|participants|reach|entries|for|against|abstained): *[0-9.]+"
"""A figure that is no date."""

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
    haystack = register.haystack
    lines = haystack.lines(_PART)
    dates = [line for line in lines if re.search(_PART, re.sub(_FIGURE, b"", line))]
    suspects = {source.path for source in haystack.with_lines(dates)}
    for entry in register.entries:
        if entry.source.path not in suspects:
            continue
        bounds = (_OLDEST_ACTOR if isinstance(entry.record, Actor) else _OLDEST_TIE, last)
        for path, date in _outside(entry.record, (), _plan(type(entry.record)), bounds):
            yield entry.fault("implausible-date", path, year=date[:4], field=str(path[-1]))


def _outside(
    mapping: Model, prefix: KeyPath, plan: tuple[_Step, ...], bounds: tuple[str, str]
) -> Iterator[tuple[KeyPath, str]]:
    """Yield the dates before the first or after the last of two; dates sort as text."""
    for attribute, name, many, inner in plan:
        value, path = getattr(mapping, attribute), (*prefix, name)
        if value is None:
            continue
        if not inner:
            if not bounds[0] <= value <= bounds[1]:
                yield path, value
        elif many:
            for index, item in enumerate(value):
                yield from _outside(item, (*path, index), inner, bounds)
        else:
            yield from _outside(value, path, inner, bounds)


class _Step(NamedTuple):
    """A field that is a date (no ``inner``), or one or several mappings with dates inside."""

    attribute: str
    name: str
    many: bool
    inner: tuple[Any, ...]


@cache
def _plan(model: type[Model]) -> tuple[_Step, ...]:
    """Choose the fields of a mapping that are dates or hold some."""
    steps: list[_Step] = []
    for field in fields(model).values():
        inner = _plan(field.model) if field.model is not None else ()
        if field.type is PartialDate or inner:
            steps.append(_Step(field.attribute, field.name, field.shape == "many", inner))
    return tuple(steps)
