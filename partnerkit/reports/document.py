"""A small YAML file that a command is given (a profile, questions) → a model, read strictly.

The YAML is the same safe subset as that of records, with the same faults. What does not fit the
model is a complaint with its place; nothing is dropped in silence, because an answer to half a
question is a wrong answer.
"""

from __future__ import annotations

from typing import Any, NamedTuple, TypeVar

from pydantic_core import ValidationError

from partnerkit.finding import Fault, KeyPath, Span
from partnerkit.model.fields import Field, fields
from partnerkit.model.schema import validator
from partnerkit.model.types import Model
from partnerkit.reading import expected
from partnerkit.source import Source
from partnerkit.words.document_words import WORDS
from partnerkit.words.filling import fill
from partnerkit.words.word import Word

M = TypeVar("M", bound=Model)


class Complaint(NamedTuple):
    """What is wrong in a file, where, and what to do."""

    span: Span
    why: Word


class Document(NamedTuple):
    """A file as it was read: its model (None where anything is wrong), faults and complaints.

    ``faults`` are those of characters and YAML, which the rules of the same names put into words.
    """

    content: Model | None
    faults: list[Fault]
    complaints: list[Complaint]


def read_document(model: type[Model], source: Source) -> Document:
    """Read a file against a model."""
    data, faults = source.read()
    if data is None or faults:
        return Document(None, faults, [])
    try:
        return Document(validator(model).validate_python(data), [], [])
    except ValidationError as error:
        details = error.errors(include_url=False)
        complaints = [_complaint(model, source, detail) for detail in details]
        return Document(None, [], sorted(complaints))


def _complaint(model: type[Model], source: Source, detail: Any) -> Complaint:  # noqa: ANN401
    """Word one of pydantic's details."""
    path: KeyPath = tuple(step for step in detail["loc"] if step != "[key]")
    error, value = str(detail["type"]), detail["input"]
    name = next((step for step in reversed(path) if isinstance(step, str)), "")
    if error == "missing":
        span = source.span(path[:-1], key=True) if len(path) > 1 else source.span()
        return Complaint(span, fill(WORDS["missing"], field=name))
    around, field = _field(model, path)
    if error == "extra_forbidden":
        choices = ", ".join(fields(around))
        span = source.span(path, key=True)
        return Complaint(span, fill(WORDS["unknown"], field=name, choices=choices))
    shown = value if isinstance(value, str) else "…"
    if error == "enum" and field is not None and field.vocabulary is not None:
        choices = ", ".join(member.value for member in field.vocabulary)
        why = fill(WORDS["choice"], value=shown, field=name, choices=choices)
    else:
        sort = "text" if field is None else expected(field, path)
        fits = sort == "text" and isinstance(value, str)
        why = fill(WORDS["form" if fits else sort], value=shown, field=name)
    return Complaint(source.span(path), why)


def _field(model: type[Model], path: KeyPath) -> tuple[type[Model], Field | None]:
    """Find the mapping around a value and its field; None for a field that there is not."""
    around, found = model, None
    for step in path:
        if isinstance(step, int):
            continue
        if found is not None and found.model is not None:
            around = found.model
        found = fields(around).get(step)
    return around, found
