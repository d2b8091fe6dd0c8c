"""Partnerships entered twice: the same two sides, and nothing that tells two ties apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations, pairwise
from typing import Final

from partnerkit.matching.actor_pairs import ActorPairs
from partnerkit.matching.evidence import Clue, Evidence, Match, Strength, weakest
from partnerkit.matching.lines import Lines
from partnerkit.matching.ties import Actors, Tie
from partnerkit.matching.topics import Sharing, shared, sharing
from partnerkit.model.partnership import Partnership

Pair = tuple[str, str]

MOST_ALIKE: Final = 60
"""Of more partnerships between two actors only those of one kind, next in time, are compared."""

MOST_DOUBTFUL: Final = 400
"""An actor that is only possibly another is followed through no more pairs of partnerships."""


class SamePartnerships:
    """The pairs of ids (lesser first) that are one partnership, and the comparisons made."""

    def __init__(
        self, ties: Mapping[str, Tie], actors: Actors, pairs: ActorPairs, lines: Lines
    ) -> None:
        self._ties = ties
        self._actors = actors
        self._pairs = pairs
        self._lines = lines
        self.strengths: dict[Pair, Strength] = {}
        self.comparisons = 0
        self._search()

    def _search(self) -> None:
        """Find the partnerships that a register holds twice."""
        for one, other in _with_same_sides(self._ties, self._actors, self._pairs):
            self.comparisons += 1
            strength = _alike(one, other)
            if strength is not None and not self._told_apart(one, other):
                sides = self._sides(one, other)
                if sides is not None:
                    self.strengths[one.id, other.id] = weakest(strength, sides.strength)
        for one, other in _signed_together(self._ties):
            self.comparisons += 1
            key = (one.id, other.id)
            if key in self.strengths or self._told_apart(one, other):
                continue
            if self._share(one, other) is not None:
                self.strengths[key] = Strength.LIKELY

    def reasons(self, pair: Pair) -> tuple[Evidence, ...]:
        """Say why the two of a pair are one partnership."""
        one, other = self._ties[pair[0]], self._ties[pair[1]]
        if _alike(one, other) is not None and (sides := self._sides(one, other)) is not None:
            return (*sides.evidence, *_remarks(one, other))
        signed = {"first": one.record.signed, "second": other.record.signed}
        share = self._share(one, other)
        return (
            Evidence(Clue.SAME_COUNTERPART, {"counterpart": one.other}),
            Evidence(Clue.SIGNED_TOGETHER, signed),
            *(() if share is None else (share,)),
        )

    def _told_apart(self, one: Tie, other: Tie) -> bool:
        """Whether the records themselves say that these are two ties."""
        if not (one.linked and other.linked):
            return False
        if self._lines.joined(one, other):
            return True
        alike = one.record.kind is other.record.kind and one.record.signed == other.record.signed
        return not alike and self._lines.siblings(one, other)

    def _sides(self, one: Tie, other: Tie) -> Match | None:
        """Check that the actors of both sides are the same, in the same or in exchanged places."""
        home, counterpart = self._actors.stated(one.record)
        here, there = self._actors.stated(other.record)
        same = Evidence(Clue.SAME_SIDES, {"home": home, "counterpart": counterpart})
        if home == here and counterpart == there:
            return Match(Strength.CERTAIN, (same,))
        for evidence, first, second in (
            ((same,), here, there),
            ((same, Evidence(Clue.SWAPPED, {})), there, here),
        ):
            homes = self._paired(home, first)
            others = self._paired(counterpart, second)
            if homes is not None and others is not None:
                known = (*homes, *others)
                strength = weakest(Strength.CERTAIN, *(match.strength for match in known))
                return Match(strength, (*evidence, *(e for m in known for e in m.evidence)))
        return None

    def _paired(self, some: tuple[str, ...], others: tuple[str, ...]) -> list[Match] | None:
        """Return why each actor of one side is one of the other; None where one is not."""
        if len(some) != len(others):
            return None
        found = []
        for key in some:
            if key in others:
                continue
            matches = (self._pairs.match(key, rest) for rest in others)
            match = next((match for match in matches if match is not None), None)
            if match is None:
                return None
            found.append(match)
        return found

    def _share(self, one: Tie, other: Tie) -> Evidence | None:
        """See whether one record is an office's share in the other, in which it takes part."""
        for part, whole in ((one, other), (other, one)):
            involved = {self._actors.of(key) for key in taking_part(whole.record)}
            if part.home and involved.issuperset(part.home) and part.home != whole.home:
                values = {"actors": part.home, "part": part.id, "whole": whole.id}
                return Evidence(Clue.TAKES_PART, values)
        return None


def _with_same_sides(
    ties: Mapping[str, Tie], actors: Actors, pairs: ActorPairs
) -> Iterator[tuple[Tie, Tie]]:
    """Yield the pairs that share both sides, in the same places or exchanged."""
    sides: dict[object, list[Tie]] = defaultdict(list)
    for tie in ties.values():
        a, b = tie.home, tie.other
        if b:
            sides[(a, b) if a < b else (b, a)].append(tie)
    for alike in sides.values():
        if len(alike) > 1:
            yield from _within(alike)
    for one, other in _doubtful(ties, actors, pairs):
        yield (one, other) if one.id < other.id else (other, one)


def _signed_together(ties: Mapping[str, Tie]) -> Iterator[tuple[Tie, Tie]]:
    """Yield the pairs that were signed with one counterpart on one day."""
    days: dict[object, list[Tie]] = defaultdict(list)
    for tie in ties.values():
        if tie.other and (day := tie.signed_day) is not None:
            days[day, tie.other].append(tie)
    for alike in days.values():
        if len(alike) > 1:
            yield from _within(alike)


def _within(alike: list[Tie]) -> Iterator[tuple[Tie, Tie]]:
    """Yield all pairs of a few, the nearest of many; the lesser id first."""
    if len(alike) <= MOST_ALIKE:
        yield from combinations(sorted(alike, key=lambda tie: tie.id), 2)
        return
    line = sorted(alike, key=lambda tie: (tie.record.kind, tie.record.signed or "", tie.id))
    for one, other in pairwise(line):
        yield (one, other) if one.id < other.id else (other, one)


def _doubtful(
    ties: Mapping[str, Tie], actors: Actors, pairs: ActorPairs
) -> Iterator[tuple[Tie, Tie]]:
    """Yield partnerships whose sides agree but for one actor that is possibly the same."""
    doubts = [pair for pair, m in pairs.matches.items() if m.strength is Strength.POSSIBLE]
    if not doubts:
        return
    wanted = {actors.of(key) for pair in doubts for key in pair}
    of_actor: dict[str, list[Tie]] = defaultdict(list)
    for tie in ties.values():
        for key in (*tie.home, *tie.other):
            if key in wanted:
                of_actor[key].append(tie)
    for first, second in doubts:
        a, b = actors.of(first), actors.of(second)
        here, there = of_actor[a], of_actor[b]
        if len(here) * len(there) > MOST_DOUBTFUL:
            continue
        for one in here:
            sides = {_put(one.home, a, b), _put(one.other, a, b)}
            for other in there:
                if one is not other and sides == {_put(other.home, a, b), _put(other.other, a, b)}:
                    yield one, other


def _put(side: tuple[str, ...], old: str, new: str) -> tuple[str, ...]:
    """Replace one actor of a side by another."""
    return tuple(sorted({new if key == old else key for key in side}))


def _alike(one: Tie, other: Tie) -> Strength | None:
    """Weigh kind, signature and topics of two ties between the same actors."""
    when = _when(one.record, other.record)
    if one.lasting and other.lasting:
        return Strength.LIKELY if when is Clue.SIGNED_APART else Strength.CERTAIN
    if one.record.kind is other.record.kind:
        strength = _of_one_kind(when, sharing(one.topics, other.topics))
        return _doubted(strength, when) if _two_offices(one, other) else strength
    if when is Clue.SIGNED_APART:
        return None
    if when is Clue.SIGNED_TOGETHER and one.signed_day == other.signed_day is not None:
        return Strength.LIKELY
    if _two_offices(one, other) or sharing(one.topics, other.topics) is Sharing.NONE:
        return None
    return Strength.POSSIBLE


def _two_offices(one: Tie, other: Tie) -> bool:
    """Whether two known offices lead the two."""
    return one.lead is not None and other.lead is not None and one.lead != other.lead


def _of_one_kind(when: Clue, how: Sharing) -> Strength | None:
    """Weigh two agreements of one kind between the same actors."""
    if when is Clue.SIGNED_TOGETHER:
        return Strength.LIKELY if how is Sharing.NONE else Strength.CERTAIN
    if how is Sharing.NONE:
        return None
    return Strength.POSSIBLE if when is Clue.SIGNED_APART else Strength.LIKELY


def _doubted(strength: Strength | None, when: Clue) -> Strength | None:
    """Weigh again where two offices lead: what they signed apart runs in parallel."""
    if when is Clue.SIGNED_TOGETHER or strength is None:
        return strength
    return None if when is Clue.SIGNED_APART else Strength.POSSIBLE


def _when(a: Partnership, b: Partnership) -> Clue:
    """Say whether two partnerships may have been signed on one day."""
    if a.signed is None or b.signed is None:
        return Clue.SIGNED_UNKNOWN
    together = a.signed.startswith(b.signed) or b.signed.startswith(a.signed)
    return Clue.SIGNED_TOGETHER if together else Clue.SIGNED_APART


def _remarks(one: Tie, other: Tie) -> Iterator[Evidence]:
    """Name kind, signature and topics of two records that are one partnership."""
    a, b = one.record, other.record
    if a.kind is b.kind:
        yield Evidence(Clue.SAME_KIND, {"kind": a.kind.value})
    else:
        yield Evidence(Clue.KINDS_DIFFER, {"first": a.kind.value, "second": b.kind.value})
    yield Evidence(_when(a, b), {"first": a.signed, "second": b.signed})
    if topics := shared(one.topics, other.topics):
        yield Evidence(Clue.SHARED_TOPICS, {"topics": topics})


def taking_part(record: Partnership) -> Iterator[str]:
    """Yield the ids of all who take part in a partnership beside its sides."""
    yield from (participant.actor for participant in record.participants or ())
    yield from record.departments or ()
    if record.lead is not None:
        yield record.lead
