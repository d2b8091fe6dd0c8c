"""Does anything internal stand in a public site? Every byte of every file is searched for it."""

from __future__ import annotations

import html
import json
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from partnerkit.model.fields import fields
from partnerkit.model.types import Audience, Model
from partnerkit.protection import protected_actors
from partnerkit.register import Register

_SHORTEST = 12
"""Shorter texts stand in public fields by chance, as a year or a common word."""


class Leak(NamedTuple):
    """A file of the site, and the record and field whose content it shows."""

    file: str
    record: str
    field: str


def leaks(register: Register, files: Iterable[tuple[str, str]]) -> list[Leak]:
    """Search files (path and text) for what only the internal register says.

    Looked for are the texts of internal fields, the ids and titles of planned partnerships, and
    every name of an actor whose naming could endanger people. What a public field says in the same
    words is no leak.
    """
    secrets = _secrets(register)
    _, needle = protected_actors(register)
    found = []
    for path, text in files:
        plain = html.unescape(text)
        for secret, (record, field) in secrets.items():
            if secret in plain or _escaped(secret) in text:
                found.append(Leak(path, record, field))
        if needle is not None and needle.finds(plain):
            found.append(Leak(path, "", "safety"))
    return found


def _secrets(register: Register) -> dict[str, tuple[str, str]]:
    """Collect the internal texts with where they stand, without those that are public elsewhere."""
    secret: dict[str, tuple[str, str]] = {}
    public: set[str] = set()
    for entry in register.entries:
        planned = getattr(getattr(entry.record, "status", None), "planned", False)
        if planned:
            secret[entry.id] = (entry.source.path, "id")
        for audience, field, text in _texts(entry.record, Audience.PUBLIC):
            if planned or audience is Audience.INTERNAL:
                secret[text] = (entry.source.path, field)
            else:
                public.add(text)
    return {
        text: where
        for text, where in secret.items()
        if len(text) >= _SHORTEST and text not in public
    }


def _texts(record: Model, above: Audience) -> Iterator[tuple[Audience, str, str]]:
    """Yield every text with its audience; what lies in an internal field is internal."""
    for field in fields(type(record)).values():
        value = getattr(record, field.attribute)
        if value is None:
            continue
        audience = Audience.INTERNAL if above is Audience.INTERNAL else field.audience
        values = value.values() if field.shape == "map" else value
        for item in (value,) if field.shape == "one" else values:
            if isinstance(item, Model):
                yield from _texts(item, audience)
            elif type(item) is str and field.refers is None:
                yield audience, field.name, item


def _escaped(text: str) -> str:
    """Write a text as it stands in JSON."""
    return json.dumps(text, ensure_ascii=False)[1:-1]
