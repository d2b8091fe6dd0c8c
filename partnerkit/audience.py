"""The register as the public may see it: stripped once, before any report, page or export.

Four things are gone: internal fields (a field without a mark is internal); partnerships that are
planned; actors whose naming could endanger people, with everything that names them; and the text
of the files. Where it is unclear whether something is protected, it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any, Final, NamedTuple, TypeVar

from partnerkit.model import Actor, Partnership, Settings
from partnerkit.model.common import Source as CitedSource
from partnerkit.model.fields import Field, fields
from partnerkit.model.partnership import Dispute
from partnerkit.model.types import Audience, Model, Refers
from partnerkit.protection import Needle, protected_actors
from partnerkit.register import Entry, Register
from partnerkit.source import Source

M = TypeVar("M", bound=Model)

_SIDES: Final = frozenset({"home", "counterpart", "lead"})
"""A partnership with a protected actor here would give it away, whatever else is left out."""


def public(register: Register) -> Register:
    """Return what the public may see of a register; stripping it again changes nothing.

    Faults, broken records and the bytes of the files are not part of it: they may hold anything.
    """
    actor_ids, needle = protected_actors(register)
    strip = _Strip(set(actor_ids), _planned(register), needle)
    while True:
        before = strip.size
        actors = tuple(strip.entries(register.actors, strip.actors))
        partnerships = tuple(strip.entries(register.partnerships, strip.partnerships))
        if strip.size == before:
            break
    return replace(
        register,
        partnerships=partnerships,
        actors=actors,
        settings=strip.record(register.settings) or Settings(),
        faults=(),
        broken={},
        settings_source=Source(register.settings_source.path, b""),
        files=len(partnerships) + len(actors),
        sources={},
    )


def _planned(register: Register) -> set[str]:
    return {
        key
        for entry in register.partnerships
        if entry.record.status.planned
        for key in (entry.id, *(entry.record.former_ids or ()))
    }


class _Step(NamedTuple):
    """What is to be done with one field of a mapping."""

    action: str
    field: Field


class _Strip:
    """Strips records; what has to go as a whole joins the ids that are hidden from all others."""

    def __init__(self, actors: set[str], partnerships: set[str], needle: Needle | None) -> None:
        self.actors = actors
        self.partnerships = partnerships
        self.needle = needle

    @property
    def size(self) -> int:
        """How many ids are hidden; as long as it grows, other records may have to change."""
        return len(self.actors) + len(self.partnerships)

    def entries(self, entries: tuple[Entry[M], ...], hidden: set[str]) -> Iterator[Entry[M]]:
        """Strip entries and forget the text of their files."""
        for entry in entries:
            if entry.id in hidden:
                continue
            named = self.needle is not None and self.needle.finds(entry.id)
            record = None if named else self.record(entry.record)
            if record is None:
                hidden.update((entry.id, *(getattr(entry.record, "former_ids", None) or ())))
            else:
                yield Entry(entry.id, record, Source(entry.source.path, b""))

    def record(self, record: M, *, inside: bool = False) -> M | None:
        """Strip one mapping; None when nothing of it may be seen."""
        careful = self.needle is not None or bool(self.actors)
        values = record.__dict__
        update: dict[str, Any] = {}
        for action, field in _plan(type(record), careful):
            value = values[field.attribute]
            if value is None:
                continue
            kept = (
                None if action == "internal" else self._value(action, field, value, inside=inside)
            )
            if kept is None and self._vital(field, action, inside=inside):
                return None
            if kept is None and not field.required:
                kept = type(record).model_fields[field.attribute].default
            if kept is not value:
                update[field.attribute] = kept
        return record.model_copy(update=update) if update else record

    def _vital(self, field: Field, action: str, *, inside: bool) -> bool:
        """Whether a mapping cannot be shown without this field, or would still tell of it."""
        if action == "internal":
            return False
        return (
            field.required
            or (action == "reference" and field.shape == "one" and inside)
            or (field.name in _SIDES and not inside)
        )

    def _value(self, action: str, field: Field, value: Any, *, inside: bool) -> Any:  # noqa: ANN401
        """Return what may be seen of a value that is stated; None for nothing."""
        if field.shape == "one":
            return self._single(action, field, value)
        if field.shape == "map":
            kept = {k: v for k, v in value.items() if self._single(action, field, v) is not None}
            return value if len(kept) == len(value) else kept or None
        items = [self._single(action, field, item) for item in value]
        if action == "reference" and field.name in _SIDES and not inside and None in items:
            return None
        left = tuple(item for item in items if item is not None)
        same = len(left) == len(value) and all(a is b for a, b in zip(left, value, strict=True))
        return value if same else left or None

    def _single(self, action: str, field: Field, value: Any) -> Any:  # noqa: ANN401
        if action == "inside":
            return self.record(value, inside=True)
        if action == "reference":
            hidden = self.actors if field.refers is Refers.ACTOR else self.partnerships
            return None if value in hidden else value
        if action == "names":
            return value if value.partition(".")[0] in _public_names() else None
        return None if self.needle is not None and self.needle.finds(value) else value


@cache
def _plan(model: type[Model], careful: bool) -> tuple[_Step, ...]:  # noqa: FBT001 - a cache key
    """Choose what is to be done with which fields; texts are read only if actors are protected."""
    steps = []
    for field in fields(model).values():
        if field.audience is Audience.INTERNAL:
            steps.append(_Step("internal", field))
        elif (model, field.name) in {(CitedSource, "supports"), (Dispute, "field")}:
            steps.append(_Step("names", field))
        elif field.refers is Refers.PARTNERSHIP or (field.refers and careful):
            steps.append(_Step("reference", field))
        elif field.model is not None:
            if _plan(field.model, careful):
                steps.append(_Step("inside", field))
        elif careful and field.vocabulary is None and _is_text(field):
            steps.append(_Step("text", field))
    return tuple(steps)


def _is_text(field: Field) -> bool:
    base = getattr(field.type, "__origin__", field.type)
    return isinstance(base, type) and issubclass(base, str)


@cache
def _public_names() -> frozenset[str]:
    """Names of public fields: a source that supports an internal field tells that it is there."""
    return frozenset(
        name
        for model in (Partnership, Actor)
        for name, field in fields(model).items()
        if field.audience is Audience.PUBLIC
    )
