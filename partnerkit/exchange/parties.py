"""Who takes part in a partnership of a table: actors that are known, or new ones."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Final, NamedTuple

from partnerkit.exchange.actor_names import ActorNames
from partnerkit.exchange.cell_values import CellValues, Unclear
from partnerkit.matching.evidence import Strength
from partnerkit.matching.names import fold
from partnerkit.register import Register
from partnerkit.words.countries import INTERNATIONAL, NOT_STATED, country_name
from partnerkit.words.suggest import id_form
from partnerkit.yaml_inspector import Data

_NEW: Final = re.compile(r"\s*(?:neu|new)\s*:\s*(.+)", re.IGNORECASE | re.DOTALL)
_USUAL: Final = {
    "twinning": "municipality",
    "friendship": "municipality",
    "district-partnership": "district",
    "network-membership": "network",
    "university-partnership": "university",
    "research-partnership": "research-institute",
    "school-partnership": "school",
    "hospital-partnership": "hospital",
    "port-partnership": "port",
    "chamber-partnership": "chamber",
    "cluster-partnership": "cluster",
    "parliamentary-partnership": "parliament",
}
"""The kind of counterpart that a kind of partnership names itself (record format)."""


_OPEN: Final = frozenset({NOT_STATED, INTERNATIONAL})


class Taken(NamedTuple):
    """A name that was taken for an actor although it is written otherwise."""

    text: str
    id: str
    name: str


class Parties:
    """Finds the actors of a register by name, and notes those that are new."""

    def __init__(
        self,
        register: Register,
        values: CellValues,
        new: dict[str, dict[str, Data]],
        taken: list[Taken],
    ) -> None:
        self.register = register
        self.names = ActorNames(register)
        self.values = values
        self.new = new
        self.taken = taken
        self._made: dict[str, list[str]] = defaultdict(list)
        self._numbers: dict[str, int] = defaultdict(lambda: 1)

    def name(self, key: str) -> str:
        """Return the name of an actor, known or new."""
        entry = self.register.actor(key)
        return entry.record.name if entry is not None else str(self.new[key]["name"])

    def forget(self, key: str) -> None:
        """Take a new actor back, because its row cannot be taken over."""
        record = self.new.pop(key)
        self._made[_folded(str(record["name"]))].remove(key)

    def counterpart(
        self,
        text: str,
        partnership: str | None,
        kind: str | None,
        country: str | None,
        sources: Sequence[str],
    ) -> str:
        """Return the id of the actor that a text names; a new one where it is none.

        A name that is only written otherwise is taken for the actor; where that is not sure, and
        for a new actor without country or kind: Unclear. "neu: " before a name says it is new.
        """
        name, said = _said_new(text)
        if (known := self._known(name, country, said_new=said)) is not None:
            self._check_country(name, known, country)
            return known
        kind = kind or _USUAL.get(partnership or "")
        same = self.names.same(name, kind or "municipality", country)
        sure = [key for key, strength in same.items() if strength is not Strength.POSSIBLE]
        if not said:
            if len(sure) == 1:
                self.taken.append(Taken(name, sure[0], self.name(sure[0])))
                return sure[0]
            meant = [*same] if same or country else self.names.similar(name)
            if meant:
                raise Unclear("unclear-actor", name, map(self.names.label, meant))
        if kind is None or country is None:
            stated = {"counterpart-country": country, "counterpart-kind": kind}
            lacking = [column for column, value in stated.items() if value is None]
            raise Unclear("new-actor", name, more={"lacking": lacking})
        return self._make(name, kind, country, sources=sources)

    def office(self, text: str) -> str:
        """Return the id of an office of our side; a new one only where "neu: " says so."""
        name, said = _said_new(text)
        if (known := self._known(name, None, said_new=said)) is not None:
            return known
        if not said:
            if meant := self.names.similar(name):
                raise Unclear("unclear-actor", name, map(self.names.label, meant))
            raise Unclear("unknown-office", name)
        home = next(iter(self.register.settings.home or ()), None)
        above = self.register.actor(home) if home is not None else None
        country = above.record.country if above is not None else NOT_STATED
        return self._make(name, "authority", country, part_of=above.id if above else None)

    def _known(self, name: str, country: str | None, *, said_new: bool) -> str | None:
        """Return the only actor of a name, of several the only one in the country.

        One that an earlier row made comes first; in another country it is another actor.
        """
        if name in self.new:
            return name
        made = [key for key in self._made[_folded(name)] if self._is_in(key, country)]
        if len(made) > 1:
            raise Unclear("several-actors", name, more={"ids": tuple(made)})
        if made:
            return made[0]
        found = () if said_new else self.names.find(name)
        if len(found) > 1 and country is not None:
            found = tuple(key for key in found if self._is_in(key, country)) or found
        if len(found) > 1:
            raise Unclear("several-actors", name, map(self.names.label, found), more={"ids": found})
        return found[0] if found else None

    def _is_in(self, key: str, country: str | None) -> bool:
        """Whether an actor, known or new, may be in a country, as far as somebody said."""
        entry = self.register.actor(key)
        stated = entry.record.country if entry is not None else str(self.new[key]["country"])
        return country is None or stated in {country, *_OPEN}

    def _check_country(self, name: str, key: str, country: str | None) -> None:
        """Refuse a name that means an actor of another country; Unclear `other-country`."""
        entry = self.register.actor(key)
        if entry is None or country is None or self._is_in(key, country):
            return
        label = country_name(entry.record.country, self.values.lang)
        raise Unclear("other-country", name, more={"id": key, "country": label})

    def _make(
        self,
        name: str,
        kind: str,
        country: str,
        *,
        part_of: str | None = None,
        sources: Sequence[str] = (),
    ) -> str:
        record: dict[str, Data] = {"name": name, "kind": kind, "country": country}
        if part_of is not None:
            record["part_of"] = part_of
        if sources:
            record["sources"] = [{"url": url} for url in sources]
        stem = id_form(name)[:76].strip("-") or id_form(f"{kind} {country}")
        key = stem
        while key in self.new or self.register.knows("actor", key):
            self._numbers[stem] += 1
            key = f"{stem}-{self._numbers[stem]}"
        self.new[key] = record
        self._made[_folded(name)].append(key)
        return key


def _folded(name: str) -> str:
    """Fold a name, or leave it where nothing of it would be left."""
    return fold(name) or name


def _said_new(text: str) -> tuple[str, bool]:
    found = _NEW.fullmatch(text)
    return (found[1].strip(), True) if found else (text, False)
