"""What the model says of itself: every field with its type, its audience and what it refers to.

JSON Schema, the pages on fields, "did you mean", redaction and cross-references all ask here, so
that a field added to the model is known to all of them.
"""

from __future__ import annotations

import types
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from partnerkit.model.actor import Actor
from partnerkit.model.partnership import Partnership
from partnerkit.model.settings import Settings
from partnerkit.model.types import Audience, Country, Model, Number, PartialDate, Pattern, Refers

Form = Pattern | Number | type[Country] | type[PartialDate]
"""How a scalar must be written."""

KINDS: Mapping[str, type[Model]] = {
    "partnership": Partnership,
    "actor": Actor,
    "settings": Settings,
}


@dataclass(frozen=True)
class Field:
    """One field of a mapping.

    ``name`` is the key in YAML, ``attribute`` the one in Python (``from_`` for ``from``);
    ``shape`` is ``one``, ``many`` (a list) or ``map``; ``model`` is the mapping inside, if any;
    ``form`` says how a scalar is written, ``key_form`` how the keys of a map are.
    """

    name: str
    attribute: str
    audience: Audience
    required: bool
    shape: str
    model: type[Model] | None
    vocabulary: type[StrEnum] | None
    refers: Refers | None
    type: Any
    form: Form | None
    key_form: Form | None


@cache
def fields(model: type[Model]) -> Mapping[str, Field]:
    """Read the fields of one mapping by their YAML names, in the order of the format."""
    return {
        info.alias or attribute: _field(attribute, info)
        for attribute, info in model.model_fields.items()
    }


def walk(model: type[Model], prefix: str) -> Iterator[tuple[str, Field]]:
    """Yield every field below a mapping as a dotted path without indexes, parents first."""
    for name, field in fields(model).items():
        path = f"{prefix}.{name}"
        yield path, field
        if field.model is not None:
            yield from walk(field.model, path)


def field_at(kind: str, path: tuple[str | int, ...]) -> Field | None:
    """Find the field that a key path of a record leads to; None where there is none."""
    model: type[Model] | None = KINDS[kind]
    found: Field | None = None
    for step in path:
        if isinstance(step, int) or (found is not None and found.shape == "map"):
            continue
        if model is None or step not in fields(model):
            return None
        found = fields(model)[step]
        model = found.model
    return found


def dotted(kind: str, path: Iterable[str | int]) -> str:
    """Write a key path as in the words: ``partnership.sources.url``, without indexes."""
    return ".".join([kind, *(step for step in path if isinstance(step, str))])


def _field(attribute: str, info: FieldInfo) -> Field:
    audience = next((m for m in info.metadata if isinstance(m, Audience)), Audience.INTERNAL)
    shape, inner, refers = _unwrap(info.annotation)
    refers = refers or next((m for m in info.metadata if isinstance(m, Refers)), None)
    is_model = isinstance(inner, type) and issubclass(inner, Model)
    is_vocabulary = isinstance(inner, type) and issubclass(inner, StrEnum)
    return Field(
        name=info.alias or attribute,
        attribute=attribute,
        audience=audience,
        required=info.is_required(),
        shape=shape,
        model=inner if is_model else None,
        vocabulary=inner if is_vocabulary else None,
        refers=refers,
        type=inner,
        form=_form((inner, *info.metadata)),
        key_form=_form([key]) if (key := _key(info.annotation)) is not None else None,
    )


def _form(marks: Iterable[Any]) -> Form | None:
    """Find how a scalar is written among the marks of its type."""
    for mark in marks:
        if get_origin(mark) is Annotated:
            return _form(get_args(mark))
        if isinstance(mark, Pattern | Number) or mark is Country or mark is PartialDate:
            return mark
    return None


def _key(annotation: Any) -> Any:  # noqa: ANN401 - any type at all
    """Find the type of the keys where a field is a map."""
    if get_origin(annotation) is dict:
        return get_args(annotation)[0]
    return next(filter(None, map(_key, get_args(annotation))), None)


def _unwrap(annotation: Any) -> tuple[str, Any, Refers | None]:  # noqa: ANN401 - any type at all
    """Strip ``| None``, lists, maps and marks from a type: shape, what is inside, reference."""
    shape = "one"
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            inner, *marks = get_args(annotation)
            refers = next((m for m in marks if isinstance(m, Refers)), None)
            return shape, inner if issubclass(inner, Model | StrEnum) else annotation, refers
        if origin in {Union, types.UnionType}:
            annotation = next(a for a in get_args(annotation) if a is not type(None))
        elif origin is tuple:
            shape, annotation = "many", get_args(annotation)[0]
        elif origin is dict:
            shape, annotation = "map", get_args(annotation)[1]
        else:
            return shape, annotation, None
