"""A partnership as it is compared: its two sides as actors told apart, its topics, its time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from partnerkit.matching.actor_pairs import ActorPairs
from partnerkit.matching.gazetteer import gazetteer
from partnerkit.matching.names import fold
from partnerkit.matching.place_names import parse
from partnerkit.matching.places import meant
from partnerkit.model.actor import Actor
from partnerkit.model.partnership import Partnership
from partnerkit.model.vocabulary import ActorKind, Claim, PartnershipKind, Status
from partnerkit.register import Register

FULL_DAY: Final = len("2024-02-28")
_OVER: Final = frozenset({Status.EXPIRED, Status.ENDED})
_RESTING: Final = frozenset({Status.DORMANT, Status.SUSPENDED, Status.UNKNOWN})
_LASTING: Final = frozenset(
    {
        PartnershipKind.TWINNING,
        PartnershipKind.FRIENDSHIP,
        PartnershipKind.CONTACT,
        PartnershipKind.DISTRICT_PARTNERSHIP,
        PartnershipKind.NEIGHBOURHOOD_PARTNERSHIP,
    }
)
"""Lasting ties between two places: there is one of them, whatever a list calls it and dates it."""

_NAMED_AFTER_TOWNS: Final = frozenset({ActorKind.MUNICIPALITY, ActorKind.DISTRICT})

City = int | str
"""A town: its number in the gazetteer, or its folded name with the country."""


@dataclass(slots=True)
class Tie:
    """One partnership. Actors are the ids that stand for their class (the same actor twice).

    ``home`` and ``other`` are the two sides, sorted. ``topics`` is empty where none are stated.
    ``start`` and ``end`` are partial dates, None where nothing is stated. What is asked of
    status and kind for every pair is answered once, here. ``linked`` is set by `Lines`.
    """

    id: str
    record: Partnership
    home: tuple[str, ...]
    other: tuple[str, ...]
    above: frozenset[str]
    """All that an actor of the other side is part of."""
    towns: frozenset[City]
    """The towns on the other side; of a network, which sits anywhere, those of its members."""
    lead: str | None
    topics: tuple[str, ...]
    start: str | None
    end: str | None
    over: bool
    """Whether it has ended, or never was: it runs beside nothing."""
    planned: bool
    """Whether it is still to be agreed."""
    resting: bool
    """Whether it is dormant, suspended or of unknown status."""
    lasting: bool
    """Whether it is a lasting tie between two places."""
    is_network: bool
    """Whether it is a membership: the counterpart's seat says nothing then."""
    linked: bool = False
    """Whether it is a framework, part, predecessor or successor, or entered twice."""

    @property
    def signed_day(self) -> str | None:
        """The day of signature where it is known to the day."""
        signed = self.record.signed
        return signed if signed is not None and len(signed) == FULL_DAY else None

    def ended_before(self, other: Tie) -> bool:
        """Whether it had surely ended when the other began."""
        end, start = self.end, other.start
        return end is not None and start is not None and end < start and not start.startswith(end)


class Actors:
    """The actors of a register as they are compared: who is who, what lies where, who is whose."""

    def __init__(self, register: Register, pairs: ActorPairs) -> None:
        self._register = register
        self._pairs = pairs
        self._ids: dict[str, str] = {}
        self._sides: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._cities: dict[str, City | None] = {}
        self._named: dict[tuple[str, str], City] = {}
        self._above: dict[str, frozenset[str]] = {}
        self._towns: dict[tuple[str, ...], frozenset[City]] = {}

    def of(self, key: str) -> str:
        """Return the id that stands for an actor: former ids and duplicates lead to one."""
        known = self._ids.get(key)
        if known is None:
            entry = self._register.actor(key)
            known = self._pairs.classes.of(entry.id if entry is not None else key)
            self._ids[key] = known
        return known

    def side(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return the actors of a side, each once, sorted."""
        key = tuple(ids)
        known = self._sides.get(key)
        if known is None:
            known = self._sides[key] = tuple(sorted(set(map(self.of, key))))
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

    def above_all(self, side: tuple[str, ...]) -> frozenset[str]:
        """Return all that the actors of a side are part of."""
        if len(side) == 1:
            return self.above(side[0])
        return frozenset().union(*map(self.above, side))

    def towns(self, side: tuple[str, ...]) -> frozenset[City]:
        """Return the towns where the actors of a side sit, as far as they are known."""
        known = self._towns.get(side)
        if known is None:
            found = map(self.city, side)
            known = self._towns[side] = frozenset(town for town in found if town is not None)
        return known

    @cached_property
    def scattered(self) -> frozenset[str]:
        """The actors with parts in other towns than their own, such as regions."""
        return frozenset(
            self.of(whole)
            for part, chain in self._register.ancestors.items()
            for whole in chain
            if self.city(whole) != self.city(part)
        )

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
            own, place = self._own_town(entry.id, entry.record), entry.record.place
            if place is not None and (own is None or place.name != entry.record.name):
                return self._town(place.name, entry.record.country)
            if own is not None:
                return own
        return None

    def _own_town(self, key: str, actor: Actor) -> City | None:
        """Return the town that a municipality is, or that a county or borough is named after."""
        if actor.kind not in _NAMED_AFTER_TOWNS:
            return None
        known = self._pairs.profiles.get(key)
        if known is None or not known.taken:
            return None
        name = known.taken[0]
        if actor.kind is ActorKind.MUNICIPALITY:
            spots = known.spots
            return spots[0] if len(spots) == 1 else f"{name.head}, {actor.country}"
        if name.county:
            return self._town(name.core, actor.country)
        return self._town(name.beside[0], actor.country) if name.beside else None

    def _town(self, name: str, country: str) -> City:
        """Return the town of a name in a country; one clearly larger than others is meant."""
        known = self._named.get((name, country))
        if known is None:
            folded = fold(name)
            found = meant(gazetteer(), parse(name, folded), folded, country)
            known = found[0] if len(found) == 1 else f"{folded}, {country}"
            self._named[name, country] = known
        return known


def ties(register: Register, actors: Actors) -> dict[str, Tie]:
    """Prepare every partnership for comparison, by id."""
    side = actors.side
    own = side(register.settings.home or ())
    found: dict[str, Tie] = {}
    for entry in register.partnerships:
        record = entry.record
        status, kind = record.status, record.kind
        network = kind is PartnershipKind.NETWORK_MEMBERSHIP
        over = status in _OVER
        start, end = _time(record, over=over)
        other = side(record.counterpart or ())
        found[entry.id] = Tie(
            entry.id,
            record,
            own if record.home is None else side(record.home),
            other,
            actors.above_all(other),
            actors.towns(side(p.actor for p in record.participants or ()) if network else other),
            None if record.lead is None else actors.of(record.lead),
            record.topics or (),
            start,
            end,
            over or record.claim is Claim.CONTRADICTED,
            status.planned,
            status in _RESTING,
            kind in _LASTING,
            network,
        )
    return found


def _time(record: Partnership, *, over: bool) -> tuple[str | None, str | None]:
    """Return when a partnership begins and ends, as far as the record says."""
    start, end = record.signed, None
    if record.term is not None:
        start, end = record.term.start or start, record.term.end
    if end is None and over:
        end = record.status_since
    return start, end
