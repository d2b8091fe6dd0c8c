"""A partnership as it is compared: its two sides as actors told apart, its topics, its time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from partnerkit.matching.actor_pairs import ActorPairs
from partnerkit.matching.gazetteer import gazetteer
from partnerkit.matching.names import fold
from partnerkit.matching.places import CLEARLY_LARGER, candidates
from partnerkit.model.actor import Actor
from partnerkit.model.partnership import Partnership
from partnerkit.model.vocabulary import ActorKind, Claim, PartnershipKind, Status
from partnerkit.register import Register

FULL_DAY: Final = len("2024-02-28")
City = int | str
"""A town: its number in the gazetteer, or its folded name with the country."""


@dataclass(slots=True)
class Tie:
    """One partnership. Actors are the ids that stand for their class (the same actor twice).

    ``home`` and ``other`` are the two sides, sorted; ``topics`` is None where none are stated.
    """

    id: str
    record: Partnership
    home: tuple[str, ...]
    other: tuple[str, ...]
    lead: str | None
    topics: tuple[str, ...] | None

    @property
    def over(self) -> bool:
        """Whether it has ended, or never was: it runs beside nothing."""
        return self.record.status.over or self.record.claim is Claim.CONTRADICTED

    @property
    def begins(self) -> date | None:
        """The first day that it can have had; None where nothing is stated."""
        term = self.record.term
        start = term.start if term is not None and term.start is not None else self.record.signed
        return None if start is None else start.earliest

    @property
    def ends(self) -> date | None:
        """The last day that it can have; None where no end is stated."""
        term, record = self.record.term, self.record
        if term is not None and term.end is not None:
            return term.end.latest
        over = record.status in {Status.ENDED, Status.EXPIRED} and record.status_since is not None
        return record.status_since.latest if over and record.status_since is not None else None

    @property
    def signed_day(self) -> str | None:
        """The day of signature where it is known to the day."""
        signed = self.record.signed
        return signed if signed is not None and len(signed) == FULL_DAY else None

    @property
    def is_network(self) -> bool:
        """Whether it is a membership: the counterpart's seat says nothing then."""
        return self.record.kind is PartnershipKind.NETWORK_MEMBERSHIP


class Actors:
    """The actors of a register as they are compared: who is who, what lies where, who is whose."""

    def __init__(self, register: Register, pairs: ActorPairs) -> None:
        self._register = register
        self._pairs = pairs
        self._ids: dict[str, str] = {}
        self._cities: dict[str, City | None] = {}
        self._above: dict[str, frozenset[str]] = {}

    def of(self, key: str) -> str:
        """Return the id that stands for an actor: former ids and duplicates lead to one."""
        known = self._ids.get(key)
        if known is None:
            entry = self._register.actor(key)
            known = self._pairs.classes.of(entry.id if entry is not None else key)
            self._ids[key] = known
        return known

    def stated(self, record: Partnership) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the ids of both sides as the record names them, former ids brought up to date."""
        sides = self._register.home(record), record.counterpart or ()
        home, other = (
            tuple(entry.id if (entry := self._register.actor(key)) else key for key in side)
            for side in sides
        )
        return home, other

    def kind(self, key: str) -> ActorKind | None:
        """Return the kind of an actor; None where the register does not know it."""
        entry = self._register.actor(key)
        return None if entry is None else entry.record.kind

    def country(self, key: str) -> str:
        """Return the country of an actor, ``XX`` where it is not known."""
        entry = self._register.actor(key)
        return "XX" if entry is None else entry.record.country

    def above(self, key: str) -> frozenset[str]:
        """Return all that an actor is part of."""
        known = self._above.get(key)
        if known is None:
            chain = self._register.ancestors.get(key, ())
            known = self._above[key] = frozenset(map(self.of, chain))
        return known

    def city(self, key: str) -> City | None:
        """Return the town where an actor sits: its own place, or that of what it is part of."""
        if key not in self._cities:
            self._cities[key] = self._city(key)
        return self._cities[key]

    def _city(self, key: str) -> City | None:
        for step in (key, *self._register.ancestors.get(key, ())):
            entry = self._register.actor(step)
            if entry is None:
                continue
            if entry.record.place is not None:
                return town(entry.record.place.name, entry.record.country)
            if entry.record.kind is ActorKind.MUNICIPALITY:
                return self._own_town(entry.id, entry.record)
        return None

    def _own_town(self, key: str, actor: Actor) -> City:
        """Return the town that a municipality is."""
        spots = self._pairs.profiles[key].spots if key in self._pairs.profiles else ()
        if len(spots) == 1:
            return spots[0]
        return f"{fold(actor.name)}, {actor.country}"


def town(name: str, country: str) -> City:
    """Return the town of a name in a country; one clearly larger than others is meant."""
    places, folded = gazetteer(), fold(name)
    found = candidates(places, folded, country)
    if len(found) > 1:
        first, second = (places.spot(number).population for number in found[:2])
        if first >= CLEARLY_LARGER * second:
            return found[0]
    return found[0] if len(found) == 1 else f"{folded}, {country}"


def ties(register: Register, actors: Actors) -> dict[str, Tie]:
    """Prepare every partnership for comparison, by id."""
    of = actors.of

    def side(ids: Iterable[str]) -> tuple[str, ...]:
        found = tuple(map(of, ids))
        return found if len(found) < 2 else tuple(sorted(set(found)))  # noqa: PLR2004 - one

    own = side(register.settings.home or ())
    found: dict[str, Tie] = {}
    for entry in register.partnerships:
        record = entry.record
        home = own if record.home is None else side(record.home)
        lead = None if record.lead is None else of(record.lead)
        found[entry.id] = Tie(
            entry.id, record, home, side(record.counterpart or ()), lead, record.topics or None
        )
    return found
