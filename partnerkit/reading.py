"""Data → record: validate with the model, and word each fault as the rule that it breaks.

A field that does not hold is left out and the rest is read, so that one mistake neither hides
others nor takes a whole record out of the register.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic_core import ValidationError

from partnerkit.finding import Fault, KeyPath
from partnerkit.model.fields import KINDS, Field, dotted, field_at
from partnerkit.model.schema import validator
from partnerkit.model.types import Model
from partnerkit.model.vocabulary import PartnershipKind
from partnerkit.source import Source

M = TypeVar("M", bound=Model)

_TEXT_FAULTS = frozenset(
    "bad-date bad-url bad-identifier bad-contact unknown-country unknown-value empty-value".split()
)
_MOST_PER_FILE = 50


def read_record(
    kind: str, source: Source, data: Mapping[str, Any], faults: list[Fault]
) -> Model | None:
    """Read one record's mapping; append to ``faults``. None when a required field is missing.

    ``faults`` may hold those of the YAML already: what an empty value explains is not repeated.
    """
    check = validator(KINDS[kind])
    rest: Mapping[str, Any] = data
    record: Model | None = None
    while record is None:
        try:
            record = check.validate_python(rest)
        except ValidationError as error:
            details = error.errors(include_url=False)
            new = [_fault(kind, source, detail, faults) for detail in details[:_MOST_PER_FILE]]
            faults += [fault for fault in new if fault is not None]
            bad = {detail["loc"][0] for detail in details if detail["loc"]}
            smaller = {key: value for key, value in rest.items() if key not in bad}
            if len(smaller) == len(rest):
                return None
            rest = smaller
    if kind == "partnership" and not _has_sides(record, rest, data):
        faults.append(Fault("missing-field", source.span(), {"field": "counterpart"}))
    return record


def _has_sides(record: Model, rest: Mapping[str, Any], data: Mapping[str, Any]) -> bool:
    """Only a coordination body may do without a counterpart (record format)."""
    if rest.get("counterpart") or getattr(record, "kind", None) is PartnershipKind.COORDINATION_BODY:
        return True
    return "counterpart" in data and "counterpart" not in rest


def _fault(kind: str, source: Source, detail: Any, known: list[Fault]) -> Fault | None:  # noqa: ANN401
    """Turn one of pydantic's details into a fault; None when an earlier fault explains it."""
    path: KeyPath = tuple(step for step in detail["loc"] if step != "[key]")
    field = field_at(kind, path)
    error, value = str(detail["type"]), detail["input"]
    if error == "missing":
        return _missing(source, path, known)
    if error == "extra_forbidden":
        values = {"field": str(path[-1]), "parent": dotted(kind, path[:-1])}
        return Fault("unknown-field", source.span(path, key=True), values, "", path)
    span = source.span(path)
    if error == "enum":
        error = "unknown-value"
    if error not in _TEXT_FAULTS or not isinstance(value, str):
        values = {"value": _short(value), "expected": expected(field, path)}
        return Fault("wrong-type", span, values, "", path)
    if not value.strip():
        return Fault("empty-value", span, {"field": path[-1]}, "quoted", path)
    values = {"value": _short(value), "field": dotted(kind, path)}
    if field is not None and field.vocabulary is not None:
        values["vocabulary"] = vocabulary_name(field)
    return Fault(error, span, values, "", path)


def _missing(source: Source, path: KeyPath, known: list[Fault]) -> Fault | None:
    if any(f.rule in {"empty-value", "duplicate-key"} and f.key_path == path for f in known):
        return None
    span = source.span(path[:-1], key=True) if len(path) > 1 else source.span()
    return Fault("missing-field", span, {"field": str(path[-1])}, "", path)


def vocabulary_name(field: Field) -> str:
    """Name the vocabulary of a field as in the words: ``GoalState`` → ``goal-state``."""
    name = field.vocabulary.__name__ if field.vocabulary else ""
    return "".join(f"-{c.lower()}" if c.isupper() and i else c.lower() for i, c in enumerate(name))


def expected(field: Field | None, path: KeyPath) -> str:
    """Say what a field wants, as a word of the rule ``wrong-type``: text, list, mapping, number."""
    if field is None:
        return "text"
    inside = bool(path) and isinstance(path[-1], int)
    if field.shape == "many" and not inside:
        return "list"
    if field.shape == "map" and path[-1:] == (field.name,):
        return "mapping"
    if field.model is not None:
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
