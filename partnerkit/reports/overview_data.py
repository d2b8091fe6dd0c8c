"""The overview for other programs: totals, and every partnership with the fields it may show."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from partnerkit.model.schema import stated
from partnerkit.register import Entry
from partnerkit.reports.overview import totals
from partnerkit.view import View

VERSION = 1
"""The version of the shape; it grows when a program that reads it would break."""


def data(view: View, selection: Mapping[str, Any] = MappingProxyType({})) -> dict[str, Any]:
    """Return the overview as values for JSON.

    The keys are fixed by the command line's contract. ``actors`` name everyone who is party to one
    of the partnerships or leads it; ``""`` in the totals is "not stated". ``selection`` repeats the
    filters as they were given.
    """
    found = totals(view)
    register = view.register
    parties = {key for entry in register.partnerships for key in _parties(view, entry)}
    return {
        "version": VERSION,
        "register": register.settings.register_.title,
        "as_of": view.day.isoformat(),
        "commit": view.commit,
        "audience": view.audience.value,
        "selection": dict(selection),
        "totals": {
            "partnerships": found.partnerships,
            "active": found.active,
            "counterparts": found.partners,
            "countries": found.countries,
            **{f"by_{name}": _counts(counts) for name, counts in found.groups.items()},
        },
        "partnerships": [
            {"id": entry.id} | stated(entry.record) for entry in register.partnerships
        ],
        "actors": {
            entry.id: {
                "name": entry.record.name,
                "kind": entry.record.kind.value,
                "country": entry.record.country,
            }
            for entry in register.actors
            if entry.id in parties
        },
    }


def _parties(view: View, entry: Entry[Any]) -> tuple[str, ...]:
    record = entry.record
    named = (*view.register.home(record), *(record.counterpart or ()), record.lead)
    return tuple(view.actor(key).id for key in named if key is not None)


def _counts(counts: Counter[str | None]) -> dict[str, int]:
    """Order counts by number, then by code, so that the output is the same every time."""
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0] or ""))
    return {code or "": number for code, number in ordered}
