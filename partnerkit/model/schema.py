"""Model classes → validators and serializers of pydantic's core, for the shapes of the format.

Pydantic's own way reads the same classes more generally, and takes a third of the time of a
``lint`` of a small register at every start (it also looks for plugins in every installed package).
A test holds both to the same answers.
"""

from __future__ import annotations

import types
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, SchemaSerializer, SchemaValidator, core_schema

from partnerkit.model.types import Model


@cache
def validator(model: type[Model]) -> SchemaValidator:
    """Make the validator of a record kind: mapping of text → model, or pydantic's error."""
    return SchemaValidator(_model(model))


def stated(record: Model) -> dict[str, Any]:
    """Return what a record states as values for JSON, by its YAML names, in the format's order."""
    serializer = _serializer(type(record))
    found: dict[str, Any] = serializer.to_python(
        record, mode="json", by_alias=True, exclude_none=True
    )
    return found


@cache
def _serializer(model: type[Model]) -> SchemaSerializer:
    return SchemaSerializer(_model(model))


@cache
def _model(model: type[Model]) -> CoreSchema:
    fields = core_schema.model_fields_schema(
        {name: _field(info) for name, info in model.model_fields.items()},
        model_name=model.__name__,
        extra_behavior="forbid",
    )
    schema: CoreSchema = core_schema.model_schema(model, fields, frozen=True)
    words = getattr(model, "words", None)
    return core_schema.no_info_before_validator_function(words, schema) if words else schema


def _field(info: FieldInfo) -> core_schema.ModelField:
    inner = _type(info.annotation, tuple(info.metadata))
    if info.default_factory is not None:
        inner = core_schema.with_default_schema(
            inner, default_factory=info.default_factory, default_factory_takes_data=False
        )
    elif not info.is_required():
        inner = core_schema.with_default_schema(inner, default=info.default)
    return core_schema.model_field(
        inner, validation_alias=info.alias, serialization_alias=info.alias
    )


def _type(annotation: Any, marks: tuple[Any, ...] = ()) -> CoreSchema:  # noqa: ANN401 - any type
    """Read a type: ``X | None``, a tuple, a dict, a vocabulary, a mapping, or marked text."""
    origin = get_origin(annotation)
    if own := next((m for m in marks if hasattr(m, "__get_pydantic_core_schema__")), None):
        return _own(own)
    if origin is Annotated:
        inner, *inner_marks = get_args(annotation)
        return _type(inner, tuple(inner_marks))
    if origin in {Union, types.UnionType}:
        stated = next(a for a in get_args(annotation) if a is not type(None))
        return core_schema.nullable_schema(_type(stated))
    if origin is tuple:
        items = _type(get_args(annotation)[0])
        return core_schema.tuple_schema([items], variadic_item_index=0)
    if origin is dict:
        key, value = get_args(annotation)
        return core_schema.dict_schema(_type(key), _type(value))
    return _own(annotation)


@cache
def _own(kind: Any) -> CoreSchema:  # noqa: ANN401
    """Ask a vocabulary, a mapping of the format or a kind of text for its schema."""
    if isinstance(kind, type) and issubclass(kind, Model):
        return _model(kind)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return core_schema.enum_schema(kind, list(kind), sub_type="str")
    schema: CoreSchema = kind.__get_pydantic_core_schema__(kind, None)
    return schema
