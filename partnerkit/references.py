"""What a record refers to: every id in it, with the way to it and the kind of record it names.

Which fields hold ids is read from the model once; the walk over a record then touches only those.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from partnerkit.finding import KeyPath
from partnerkit.model.fields import fields
from partnerkit.model.types import Model


class Reference(NamedTuple):
    """One id in a record: ``Reference(("counterpart", 0), "actor", "oslo")``."""

    path: KeyPath
    kind: str
    target: str


class _Step(NamedTuple):
    """A field that is one id or several (``kind``), or holds mappings with some (``inner``)."""

    attribute: str
    name: str
    single: bool
    kind: str
    inner: tuple[_Step, ...]


def references(record: Model) -> Iterator[Reference]:
    """Yield every id that a record names, in the order of its fields."""
    yield from _walk(record, (), _plan(type(record)))


def collect(record: Model, found: Mapping[str, set[str]]) -> None:
    """Add every id that a record names to the set of its kind: half the work of `references`."""
    _collect(record, found, _plan(type(record)))


def _walk(record: Model, prefix: KeyPath, plan: tuple[_Step, ...]) -> Iterator[Reference]:
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


def _collect(record: Model, found: Mapping[str, set[str]], plan: tuple[_Step, ...]) -> None:
    stated = record.__dict__
    for attribute, _, single, kind, inner in plan:
        value = stated[attribute]
        if value is None:
            continue
        if kind and single:
            found[kind].add(value)
        elif kind:
            found[kind].update(value)
        elif single:
            _collect(value, found, inner)
        else:
            for mapping in value:
                _collect(mapping, found, inner)


@cache
def _plan(model: type[Model]) -> tuple[_Step, ...]:
    """Choose the fields of a mapping that are ids or hold some."""
    steps: list[_Step] = []
    for field in fields(model).values():
        kind = field.refers.value if field.refers is not None else ""
        inner = _plan(field.model) if field.model is not None else ()
        if kind or inner:
            steps.append(_Step(field.attribute, field.name, field.shape == "one", kind, inner))
    return tuple(steps)
