"""The whole register as JSON: records with ids, field names as in YAML, codes and ISO dates.

What is not stated is left out; ``[]`` says that there is nothing.
"""

from __future__ import annotations

from typing import Final

from partnerkit.model.fields import fields
from partnerkit.model.types import Model
from partnerkit.render.as_json import dump
from partnerkit.view import View

VERSION: Final = 1
"""The version of the record format (and of the shape of this output)."""


def write(view: View) -> str:
    """Write all that a view shows: settings, partnerships, actors, in the order of their ids."""
    register = view.register
    return dump(
        {
            "version": VERSION,
            "register": register.settings.register_.title,
            "as_of": str(view.day),
            "commit": view.commit,
            "audience": view.audience.value,
            "settings": register.settings,
            "partnerships": [{"id": e.id, **_fields(e.record)} for e in register.partnerships],
            "actors": [{"id": e.id, **_fields(e.record)} for e in register.actors],
        }
    )


def _fields(record: Model) -> dict[str, object]:
    return {
        name: value
        for name, field in fields(type(record)).items()
        if (value := getattr(record, field.attribute)) is not None
    }
