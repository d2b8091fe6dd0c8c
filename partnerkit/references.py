"""What a record refers to: every id in it, with the way to it and the kind of record it names.

Which fields hold ids is read from the model once; the walk over a record then touches only those.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from partnerkit.finding import KeyPath
from partnerkit.model.fields import fields
from partnerkit.model.types import Model


class Reference(NamedTuple):
    """One id in a record: ``Reference(("counterpart", 0), "actor", "oslo")``."""

    path: KeyPath
    kind: str
    target: str


class Step(NamedTuple):
    """A field that is one id or several (``kind``), or holds mappings with some (``inner``)."""

    attribute: str
    name: str
    single: bool
    kind: str
    inner: tuple[Step, ...]


def references(record: Model) -> Iterator[Reference]:
    """Yield every id that a record names, in the order of its fields."""
    yield from _walk(record, (), _plan(type(record)))


def collect(value: Any, step: Step, found: Mapping[str, set[str]]) -> None:  # noqa: ANN401
    """Add every id in the value of a field to the set of its kind."""
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
                    collect(part, below, found)


@cache
def plan(model: type[Model]) -> Mapping[str, Step]:
    """Choose the fields of a mapping that are ids or hold some, by their names in Python."""
    return {step.attribute: step for step in _plan(model)}


def _walk(record: Model, prefix: KeyPath, plan: tuple[Step, ...]) -> Iterator[Reference]:
    stated = record.__dict__
    for attribute, name, single, kind, inner in plan:
        value = stated[attribute]
        if value is None:
            continue
        path = (*prefix, name)
        if kind and single:
            yield Reference(path, kind, value)
        elif kind:
            for index, target in enumerate(value):
                yield Reference((*path, index), kind, target)
        elif single:
            yield from _walk(value, path, inner)
        else:
            for index, mapping in enumerate(value):
                yield from _walk(mapping, (*path, index), inner)


@cache
def _plan(model: type[Model]) -> tuple[Step, ...]:
    """Choose the fields of a mapping that are ids or hold some."""
    steps: list[Step] = []
    for field in fields(model).values():
        kind = field.refers.value if field.refers is not None else ""
        inner = _plan(field.model) if field.model is not None else ()
        if kind or inner:
            steps.append(Step(field.attribute, field.name, field.shape == "one", kind, inner))
    return tuple(steps)
