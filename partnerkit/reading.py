"""Data → record: validate with the model, and word each fault as the rule that it breaks.

A field that does not hold is left out and the rest is read, so that one mistake neither hides
others nor takes a whole record out of the register.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any, cast

from pydantic_core import ValidationError

from partnerkit.finding import Fault, KeyPath, Span
from partnerkit.model.fields import KINDS, Field, field_at
from partnerkit.model.schema import validator
from partnerkit.model.types import Model
from partnerkit.model.vocabulary import PartnershipKind
from partnerkit.source import Source
from partnerkit.text import REPLACEMENT

_TEXT_FAULTS = frozenset(
    ("bad-date", "bad-url", "bad-identifier", "bad-contact", "unknown-country", "unknown-value")
)
_MOST_PER_FILE = 50


def read_record(
    kind: str, source: Source, data: Mapping[str, Any], faults: list[Fault]
) -> Model | None:
    """Read one record's mapping; append to ``faults``. None when a required field is missing.

    ``faults`` may hold those of the YAML already: what they explain is not repeated.
    """
    check = validator(KINDS[kind])
    rest: Mapping[str, Any] = data
    record: Model | None = None
    while record is None:
        try:
            record = check.validate_python(rest)
        except ValidationError as error:
            details = error.errors(include_url=False)
            for detail in details[:_MOST_PER_FILE]:
                _note(kind, source, detail, faults)
            bad = {detail["loc"][0] for detail in details}
            smaller = {key: value for key, value in rest.items() if key not in bad}
            if len(smaller) == len(rest):
                return None
            rest = smaller
    if kind == "partnership" and not _has_sides(record, rest, data):
        _missing(kind, source, ("counterpart",), faults)
    return record


def _has_sides(record: Model, rest: Mapping[str, Any], data: Mapping[str, Any]) -> bool:
    """Only a coordination body may do without a counterpart (record format)."""
    if (
        rest.get("counterpart")
        or getattr(record, "kind", None) is PartnershipKind.COORDINATION_BODY
    ):
        return True
    return "counterpart" in data and "counterpart" not in rest


def _note(kind: str, source: Source, detail: Any, faults: list[Fault]) -> None:  # noqa: ANN401
    """Turn one of pydantic's details into a fault, unless an earlier fault explains it."""
    path: KeyPath = tuple(step for step in detail["loc"] if step != "[key]")
    error, value = str(detail["type"]), detail["input"]
    if error == "missing":
        _missing(kind, source, path, faults)
        return
    values: dict[str, object] = {"field": _name(path), "parent": _parent(path), "kind": kind}
    if error == "extra_forbidden":
        faults.append(Fault("unknown-field", source.span(path, key=True), values, "", path))
        return
    field = cast("Field", field_at(kind, path))  # every path but that of an unknown field has one
    span = source.span(path, key="[key]" in detail["loc"])
    if isinstance(value, str) and REPLACEMENT in value and _refused(faults, span):
        return
    values["value"] = _short(value)
    rule = "unknown-value" if error == "enum" else error
    if rule == "empty-value" and isinstance(value, str):
        inside = path[-1] != field.name  # one of a list or of a map
        rule = "missing-field" if field.required and not inside else rule
        faults.append(Fault(rule, span, values, "empty", path))
    elif rule in _TEXT_FAULTS and isinstance(value, str):
        if field.vocabulary is not None:
            values["vocabulary"] = vocabulary_name(field)
            values["choices"] = tuple(member.value for member in field.vocabulary)
        faults.append(Fault(rule, span, values, "", path))
    else:
        faults.append(Fault("wrong-type", span, values, expected(field, path), path))


def _refused(faults: list[Fault], span: Span) -> bool:
    """Whether a refused character stands in the same line and explains what is wrong there."""
    return any(f.rule == "forbidden-character" and f.span.line == span.line for f in faults)


def _missing(kind: str, source: Source, path: KeyPath, faults: list[Fault]) -> None:
    """Complain of a required field, unless its value was refused or lost for another reason."""
    values = {"field": _name(path), "parent": _parent(path), "kind": kind}
    for index, fault in enumerate(faults):
        if fault.rule == "empty-value" and fault.key_path == path:
            faults[index] = Fault("missing-field", fault.span, values, "empty", path)
            return
        if fault.key_path[: len(path)] == path or fault.variant == "merge-key":
            return
    span = source.span(path[:-1], key=True) if len(path) > 1 else source.span()
    faults.append(Fault("missing-field", span, values, "", path))


def _name(path: KeyPath) -> str:
    """Name the field that a path leads to: the last step that is no place in a list."""
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def _parent(path: KeyPath) -> str:
    """Name the fields around the one that a path leads to: ``projects`` or ``risk.autonomy``."""
    return ".".join([step for step in path if isinstance(step, str)][:-1])


def vocabulary_name(field: Field) -> str:
    """Name the vocabulary of a field as in the words: ``GoalState`` → ``goal-state``."""
    return _dashed(field.vocabulary.__name__) if field.vocabulary else ""


@cache
def _dashed(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower()


def expected(field: Field, path: KeyPath) -> str:
    """Say what a field wants at a path, as a variant of ``wrong-type``: ``list`` and others."""
    if field.shape == "many" and not isinstance(path[-1], int):
        return "list"
    if field.model is not None or (field.shape == "map" and path[-1] == field.name):
        return "mapping"
    base = getattr(field.type, "__origin__", field.type)
    return "number" if base in {int, float} else "text"


def _short(value: object) -> str:
    """Show a value in a message; a list or mapping by its sort."""
    if isinstance(value, dict):
        return "{…}"
    if isinstance(value, list):
        return "[…]"
    return str(value)
