"""In which partnerships an actor is involved, and how: in charge, as a party, or otherwise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from partnerkit.model import Partnership
from partnerkit.register import Entry, Register

Entries = dict[str, Entry[Partnership]]
_SIDES = frozenset({"home", "counterpart"})


class Involved(NamedTuple):
    """Partnerships by id for each way of being involved; each stands in the first that fits."""

    lead: Entries
    party: Entries
    other: Entries


def involvement(register: Register) -> Mapping[str, Involved]:
    """Collect the involvement of every actor in one pass; who is in none has empty ones."""
    found: dict[str, Involved] = defaultdict(lambda: Involved({}, {}, {}))
    for entry in register.partnerships:
        for actor in register.home(entry.record):
            _note(register, found, actor, 1, entry)
        for path, kind, target in register.references.get(entry.source.path, ()):
            if kind != "actor":
                continue
            place = 0 if path[0] == "lead" else 1 if path[0] in _SIDES else 2
            _note(register, found, target, place, entry)
    for involved in found.values():
        for key in involved.lead:
            involved.party.pop(key, None)
            involved.other.pop(key, None)
        for key in involved.party:
            involved.other.pop(key, None)
    return found


def _note(
    register: Register,
    found: dict[str, Involved],
    actor: str,
    place: int,
    entry: Entry[Partnership],
) -> None:
    known = register.actor(actor)
    if known is not None:
        found[known.id][place][entry.id] = entry
