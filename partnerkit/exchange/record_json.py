"""The whole register as JSON: records with ids, field names as in YAML, codes and ISO dates.

What is not stated is left out; ``[]`` says that there is nothing.
"""

from __future__ import annotations

from typing import Final

from partnerkit.model.schema import stated
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
            "settings": stated(register.settings),
            "partnerships": [{"id": e.id, **stated(e.record)} for e in register.partnerships],
            "actors": [{"id": e.id, **stated(e.record)} for e in register.actors],
        }
    )
