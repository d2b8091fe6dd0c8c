"""Partnerships entered twice: the same two sides, and nothing that tells two ties apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final

from partnerkit.matching.actor_pairs import ActorPairs
from partnerkit.matching.evidence import Clue, Evidence, Match, Strength, weakest
from partnerkit.matching.lines import Lines
from partnerkit.matching.ties import Actors, Tie
from partnerkit.matching.topics import Sharing, shared
from partnerkit.model.partnership import Partnership
from partnerkit.model.vocabulary import PartnershipKind as Kind

Pair = tuple[str, str]

MOST_ALIKE: Final = 60
"""Of more partnerships between two actors only those of one kind, next in time, are compared."""

MOST_DOUBTFUL: Final = 400
"""An actor that is only possibly another is followed through no more pairs of partnerships."""

_TOWNS: Final = frozenset(
    {
        Kind.TWINNING,
        Kind.FRIENDSHIP,
        Kind.CONTACT,
        Kind.DISTRICT_PARTNERSHIP,
        Kind.NEIGHBOURHOOD_PARTNERSHIP,
    }
)
"""Lasting ties between two places: there is one of them, whatever a list calls it and dates it."""


@dataclass
class SamePartnerships:
    """The pairs of ids (lesser first) that are one partnership, and the comparisons made."""

    matches: dict[Pair, Match] = field(default_factory=dict)
    comparisons: int = 0


def same_partnerships(
    ties: Mapping[str, Tie], actors: Actors, pairs: ActorPairs, lines: Lines
) -> SamePartnerships:
    """Find the partnerships that a register holds twice."""
    found = SamePartnerships()
    for one, other in _candidates(ties, actors, pairs):
        key = (one.id, other.id)
        if key in found.matches:
            continue
        found.comparisons += 1
        if _told_apart(one, other, lines):
            continue
        match = _same_sides(one, other, actors, pairs) or _acts_for(one, other, actors)
        if match is not None:
            found.matches[key] = match
    return found


def _candidates(
    ties: Mapping[str, Tie], actors: Actors, pairs: ActorPairs
) -> Iterator[tuple[Tie, Tie]]:
    """Yield the pairs that share both sides, or the counterpart and the day of signature."""
    sides: dict[object, list[Tie]] = defaultdict(list)
    for tie in ties.values():
        if not tie.other:
            continue
        a, b = tie.home, tie.other
        sides[(a, b) if a < b else (b, a)].append(tie)
        if (day := tie.signed_day) is not None:
            sides[(b, day)].append(tie)
    for alike in sides.values():
        if len(alike) > 1:
            yield from _ordered(_within(alike))
    yield from _ordered(_doubtful(ties, actors, pairs))


def _within(alike: list[Tie]) -> Iterator[tuple[Tie, Tie]]:
    """Yield all pairs of a few, the nearest of many."""
    if len(alike) <= MOST_ALIKE:
        yield from combinations(alike, 2)
        return
    line = sorted(alike, key=lambda tie: (tie.record.kind, tie.record.signed or "", tie.id))
    yield from zip(line, line[1:], strict=False)


def _ordered(found: Iterator[tuple[Tie, Tie]]) -> Iterator[tuple[Tie, Tie]]:
    for one, other in found:
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


def _told_apart(one: Tie, other: Tie, lines: Lines) -> bool:
    """Whether the records themselves say that these are two ties."""
    if lines.joined(one.id, other.id):
        return True
    same = one.record.kind is other.record.kind and one.record.signed == other.record.signed
    return not same and lines.siblings(one.id, other.id)


def _same_sides(one: Tie, other: Tie, actors: Actors, pairs: ActorPairs) -> Match | None:
    """Compare two ties between the same actors."""
    judged = _alike(one, other)
    if judged is None:
        return None
    (home, counterpart), (here, there) = actors.stated(one.record), actors.stated(other.record)
    for swapped in (False, True):
        if swapped:
            here, there = there, here
        matches = _paired(home, here, pairs), _paired(counterpart, there, pairs)
        if matches[0] is None or matches[1] is None:
            continue
        known = (*matches[0], *matches[1])
        evidence = [Evidence(Clue.SAME_SIDES, {"home": home, "counterpart": counterpart})]
        if swapped:
            evidence.append(Evidence(Clue.SWAPPED))
        evidence += [e for match in known for e in match.evidence]
        strength = weakest(judged.strength, *(match.strength for match in known))
        return Match(strength, (*evidence, *judged.evidence))
    return None


def _paired(some: tuple[str, ...], others: tuple[str, ...], pairs: ActorPairs) -> list[Match] | None:
    """Return why each actor of one side is one of the other; None where a side has more."""
    if len(some) != len(others):
        return None
    found = []
    for key in some:
        if key in others:
            continue
        match = next((m for rest in others if (m := pairs.match(key, rest)) is not None), None)
        if match is None:
            return None
        found.append(match)
    return found


def _alike(one: Tie, other: Tie) -> Match | None:
    """Weigh kind, signature and topics of two ties between the same actors."""
    a, b = one.record, other.record
    towns = {a.kind, b.kind} <= _TOWNS
    when = _when(a, b)
    sharing = shared(one.topics, other.topics)
    strength: Strength | None
    if towns:
        strength = Strength.LIKELY if when is Clue.SIGNED_APART else Strength.CERTAIN
    elif a.kind is b.kind:
        strength = _of_one_kind(when, sharing.how)
    elif when is Clue.SIGNED_TOGETHER and one.signed_day == other.signed_day is not None:
        strength = Strength.LIKELY
    elif when is Clue.SIGNED_APART or sharing.how is Sharing.NONE or _two_offices(one, other):
        strength = None
    else:
        strength = Strength.POSSIBLE
    if strength is None:
        return None
    evidence = [Evidence(when, {"first": a.signed, "second": b.signed})]
    kinds = {"first": a.kind.value, "second": b.kind.value}
    evidence.insert(0, Evidence(Clue.SAME_KIND if a.kind is b.kind else Clue.KINDS_DIFFER, kinds))
    if sharing.topics:
        evidence.append(Evidence(Clue.SHARED_TOPICS, {"topics": sharing.topics}))
    return Match(strength, tuple(evidence))


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


def _when(a: Partnership, b: Partnership) -> Clue:
    """Say whether two partnerships may have been signed on one day."""
    if a.signed is None or b.signed is None:
        return Clue.SIGNED_UNKNOWN
    together = a.signed.startswith(b.signed) or b.signed.startswith(a.signed)
    return Clue.SIGNED_TOGETHER if together else Clue.SIGNED_APART


def _acts_for(one: Tie, other: Tie, actors: Actors) -> Match | None:
    """See whether one record is another office's share in the other: it takes part in it, and both
    were signed with the same counterpart on one day.
    """
    if one.other != other.other or one.signed_day is None or one.signed_day != other.signed_day:
        return None
    for part, whole in ((one, other), (other, one)):
        involved = {actors.of(key) for key in taking_part(whole.record)}
        if part.home and involved.issuperset(part.home) and part.home != whole.home:
            values = {"actors": part.home, "part": part.id, "whole": whole.id}
            signed = {"first": one.record.signed, "second": other.record.signed}
            evidence = (
                Evidence(Clue.SAME_COUNTERPART, {"counterpart": part.other}),
                Evidence(Clue.SIGNED_TOGETHER, signed),
                Evidence(Clue.TAKES_PART, values),
            )
            return Match(Strength.LIKELY, evidence)
    return None


def taking_part(record: Partnership) -> Iterator[str]:
    """Yield the ids of all who take part in a partnership beside its sides."""
    yield from (participant.actor for participant in record.participants or ())
    yield from record.departments or ()
    if record.lead is not None:
        yield record.lead
