"""From the name of an actor, as somebody wrote it into a table, to the actor that is meant."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property
from typing import Final

from partnerkit.matching.actors import same_actor
from partnerkit.matching.evidence import Strength
from partnerkit.matching.gazetteer import gazetteer
from partnerkit.matching.names import spellings
from partnerkit.matching.profiles import Profile, keys, profile, written
from partnerkit.model import Actor
from partnerkit.model.vocabulary import ActorKind
from partnerkit.register import Register
from partnerkit.words.countries import NOT_STATED
from partnerkit.words.suggest import closest, id_form

_WITH_ID: Final = re.compile(r".*\(([a-z0-9-]+)\)")


class ActorNames:
    """Looks actors of one register up by what people call them."""

    def __init__(self, register: Register) -> None:
        self.register = register

    def find(self, text: str) -> tuple[str, ...]:
        """Return the ids that a text names exactly: by id, "name (id)", name or alias; sorted.

        Where it is none of these, what it looks like as an id counts: Oslo → oslo.
        """
        if (entry := self.register.actor(text)) is not None:
            return (entry.id,)
        if (found := _WITH_ID.fullmatch(text)) and (entry := self.register.actor(found[1])):
            return (entry.id,)
        if named := {key for form in spellings(text) for key in self._by_name.get(form, ())}:
            return tuple(sorted(named))
        entry = self.register.actor(id_form(text))
        return (entry.id,) if entry is not None else ()

    def label(self, key: str) -> str:
        """Write the name of an actor so that ``find`` leads back to it alone."""
        entry = self.register.actor(key)
        name = entry.record.name if entry is not None else key
        return name if self.find(name) == (key,) else f"{name} ({key})"

    def same(self, name: str, kind: str, country: str | None) -> dict[str, Strength]:
        """Return the actors that a described one may be, with how surely; the surest first."""
        places = gazetteer()
        described = Actor(name=name, kind=ActorKind(kind), country=country or NOT_STATED)
        new = profile("", described, (), places)
        alike = {known.id: known for key in keys(new) for known in self._by_key.get(key, ())}
        found = {
            known.id: match.strength
            for known in alike.values()
            if (match := same_actor(new, known, places)) is not None
        }
        return dict(sorted(found.items(), key=lambda item: (-item[1].rank, item[0])))

    def similar(self, text: str) -> list[str]:
        """Propose actors whose names are written much like a text."""
        names = {e.id: [name for _, name in written(e.record)] for e in self.register.actors}
        return closest(text, names)

    @cached_property
    def _by_name(self) -> dict[str, set[str]]:
        """Every folded name and alias → the ids of those who bear it."""
        found: dict[str, set[str]] = defaultdict(set)
        for entry in self.register.actors:
            for _, name in written(entry.record):
                for form in spellings(name):
                    found[form].add(entry.id)
        return found

    @cached_property
    def _by_key(self) -> dict[object, list[Profile]]:
        """File every actor under what two records of one actor share."""
        above, places = self.register.ancestors, gazetteer()
        found: dict[object, list[Profile]] = defaultdict(list)
        for entry in self.register.actors:
            known = profile(entry.id, entry.record, above[entry.id], places)
            for key in keys(known):
                found[key].append(known)
        return found
