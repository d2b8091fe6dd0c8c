"""The canonical order of the fields of a mapping: that of the record format."""

from __future__ import annotations

from functools import cache

from partnerkit.finding import KeyPath
from partnerkit.model.fields import KINDS, fields
from partnerkit.model.types import Model


def ranks(kind: str, path: KeyPath) -> dict[str, int] | None:
    """Return the place of each field of the mapping at a path; None where its keys are free.

    ``kind`` is partnership, actor or settings; the path of the record itself is ``()``.
    """
    model: type[Model] | None = KINDS[kind]
    free = False
    for step in path:
        if isinstance(step, int):
            continue
        if free:
            free = False
            continue
        field = fields(model).get(step) if model is not None else None
        if field is None:
            return None
        model, free = field.model, field.shape == "map"
    return None if model is None or free else _numbered(model)


@cache
def _numbered(model: type[Model]) -> dict[str, int]:
    return {name: place for place, name in enumerate(fields(model))}


def rank(names: dict[str, int] | None, key: str) -> int:
    """Where a key belongs: fields that the format does not know come last, free keys stay."""
    return 0 if names is None else names.get(key, len(names))
