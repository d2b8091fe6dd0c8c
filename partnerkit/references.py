"""What a record refers to: every id in it, with the way to it and the kind of record it names.

Which fields hold ids is read from the model once; the walk over a record then touches only those.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from partnerkit.finding import KeyPath
from partnerkit.model.fields import fields
from partnerkit.model.types import Model

Codes = tuple[tuple[type[Model], str, str], ...]


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
    yield from _walk(record, (), plan(type(record)))


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
def plan(model: type[Model], codes: Codes = ()) -> tuple[Step, ...]:
    """Choose the fields of a mapping that are ids or hold some.

    ``codes`` are further fields to choose, as mapping, field and a name for what they hold.
    """
    named = {name: kind for holder, name, kind in codes if holder is model}
    steps: list[Step] = []
    for field in fields(model).values():
        kind = field.refers.value if field.refers is not None else named.get(field.name, "")
        inner = plan(field.model, codes) if field.model is not None else ()
        if kind or inner:
            steps.append(Step(field.attribute, field.name, field.shape == "one", kind, inner))
    return tuple(steps)
