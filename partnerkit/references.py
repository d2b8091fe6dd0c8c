"""What a record refers to: every id in it, with the way to it and the kind of record it names.

Which fields hold ids is read from the model once; the walk over a record then touches only those.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from partnerkit.finding import KeyPath
from partnerkit.model.fields import Field, fields
from partnerkit.model.types import Model


class Reference(NamedTuple):
    """One id in a record: ``Reference(("counterpart", 0), "actor", "oslo")``."""

    path: KeyPath
    kind: str
    target: str


def references(record: Model) -> Iterator[Reference]:
    """Yield every id that a record names, in the order of its fields."""
    yield from _walk(record, ())


def _walk(record: Model, prefix: KeyPath) -> Iterator[Reference]:
    stated = record.__dict__
    for attribute, field in _plan(type(record)):
        value = stated[attribute]
        if value is None:
            continue
        path = (*prefix, field.name)
        if field.refers is not None:
            if field.shape == "one":
                yield Reference(path, field.refers.value, value)
            else:
                for index, target in enumerate(value):
                    yield Reference((*path, index), field.refers.value, target)
        elif field.shape == "one":
            yield from _walk(value, path)
        else:
            for index, inner in enumerate(value):
                yield from _walk(inner, (*path, index))


@cache
def _plan(model: type[Model]) -> tuple[tuple[str, Field], ...]:
    """Choose the fields of a mapping that are ids or hold some."""
    return tuple(
        (field.attribute, field)
        for field in fields(model).values()
        if field.refers is not None or (field.model is not None and _plan(field.model))
    )
