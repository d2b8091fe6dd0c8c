"""Which partners an index of the register puts into the heightened-review profile.

The index speaks, corrected by the register's own overrides; nothing here judges a partner.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from partnerkit.model.settings import Index, IndexOverride
from partnerkit.model.vocabulary import ActorKind
from partnerkit.register import Register

NOT_THE_STATE: Final = frozenset(
    {
        ActorKind.NGO,
        ActorKind.ASSOCIATION,
        ActorKind.SPORTS_CLUB,
        ActorKind.DIASPORA_ORGANISATION,
        ActorKind.NETWORK,
    }
)
"""An association in a city is not its government."""


@dataclass(frozen=True)
class Hint:
    """What an index, or the register's own reading of it, says of a country."""

    index: Index
    value: str
    override: IndexOverride | None


def hints(register: Register) -> Mapping[str, Hint]:
    """Choose the countries of the heightened profile; of several indices the first that says so."""
    found: dict[str, Hint] = {}
    for index in register.settings.indices or ():
        overrides = {override.country: override for override in index.overrides or ()}
        values = dict(index.values) | {code: over.value for code, over in overrides.items()}
        for country, value in values.items():
            if value in (index.heightened or ()):
                found.setdefault(country, Hint(index, value, overrides.get(country)))
    return found


def watched(register: Register, counterpart: Iterable[str], found: Mapping[str, Hint]) -> str:
    """Find the first country of the profile from which an institution takes part; or none."""
    for key in counterpart:
        actor = register.actor(key)
        if actor is None or actor.record.kind in NOT_THE_STATE:
            continue
        if actor.record.country in found:
            return actor.record.country
    return ""
