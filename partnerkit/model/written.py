"""Record → the mapping that its file would hold: YAML names, every scalar as text."""

from __future__ import annotations

from typing import Any

from partnerkit.model.fields import fields
from partnerkit.model.types import Model


def written(record: Model) -> dict[str, Any]:
    """Return the stated fields of a record in the order of the format.

    Scalars are text, as a reader finds them in the file: a number has no closing zeros.
    """
    stated = record.__dict__
    return {
        name: _value(stated[field.attribute])
        for name, field in fields(type(record)).items()
        if stated[field.attribute] is not None
    }


def _value(value: Any) -> Any:  # noqa: ANN401 - a mapping, a list or a text
    if isinstance(value, Model):
        return written(value)
    if isinstance(value, dict):
        return {str(key): _value(inner) for key, inner in value.items()}
    if isinstance(value, tuple):
        return [_value(inner) for inner in value]
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    return str(value)
