"""What people have decided about overlaps: judgements silence, follow, expire and clash."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from partnerkit.matching.evidence import Strength
from partnerkit.model.partnership import Judgement
from partnerkit.model.vocabulary import Verdict
from partnerkit.register import Register

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Decided:
    """A judgement on two partnerships (lesser id first), and the record that holds it.

    ``through`` names the record by which it follows: two records are one partnership, and one of
    them was judged. ``expired`` judgements silence nothing.
    """

    pair: Pair
    judgement: Judgement
    holder: str
    expired: bool
    through: str | None = None


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two judgements that cannot both hold, or one that cannot hold beside a certain duplicate.

    ``same`` names the record that is the same partnership as both of the pair, if that is why.
    """

    pair: Pair
    decided: tuple[Decided, ...]
    same: str | None = None


class Judgements:
    """The judgements of a register on one day."""

    def __init__(self, register: Register, today: date) -> None:
        self._all: dict[Pair, list[Decided]] = defaultdict(list)
        for entry in register.partnerships:
            for judgement in entry.record.distinct_from or ():
                other = register.partnership(judgement.partnership)
                target = other.id if other is not None else judgement.partnership
                if target != entry.id:
                    pair = (min(entry.id, target), max(entry.id, target))
                    expired = judgement.until is not None and judgement.until.latest < today
                    self._all[pair].append(Decided(pair, judgement, entry.id, expired))

    def on(self, pair: Pair) -> Decided | None:
        """Return the judgement on a pair: one that holds, else the last that has expired."""
        if pair not in self._all:
            return None
        decided = self._all[pair]
        return max(decided, key=lambda d: (not d.expired, d.judgement.on or "", d.holder))

    def follow(self, same: Mapping[Pair, Strength]) -> list[Contradiction]:
        """Extend the judgements to records that are the same partnership, and find what clashes.

        Where A and B are one partnership and B was judged against C, A is judged with it. Where A
        and B were judged distinct, no C can be the same as both.
        """
        found = list(self._clashes())
        twins: dict[str, set[str]] = defaultdict(set)
        judged = {key for pair in self._all for key in pair}
        for pair, strength in same.items() if judged else ():
            if strength is not Strength.POSSIBLE and not self._holds(pair):
                twins[pair[0]].add(pair[1])
                twins[pair[1]].add(pair[0])
        for pair in sorted(self._all):
            decided = self.on(pair)
            if decided is None or decided.expired:
                continue
            if decided.judgement.verdict is Verdict.DISTINCT:
                both = sorted(twins[pair[0]] & twins[pair[1]])
                found += [Contradiction(pair, (decided,), third) for third in both]
            self._pass_on(decided, twins)
        return found

    def _holds(self, pair: Pair) -> bool:
        """Whether a judgement on a pair holds."""
        decided = self.on(pair)
        return decided is not None and not decided.expired

    def _pass_on(self, decided: Decided, twins: Mapping[str, Iterable[str]]) -> None:
        """Let a judgement hold for the twins of both its partnerships."""
        for held, against in (decided.pair, decided.pair[::-1]):
            for twin in sorted(twins.get(held, ())):
                pair = (min(twin, against), max(twin, against))
                if twin != against and not self._holds(pair):
                    self._all[pair].append(replace(decided, pair=pair, through=held))

    def _clashes(self) -> Iterable[Contradiction]:
        """Find pairs on which two judgements hold that say different things."""
        for pair, decided in sorted(self._all.items()):
            holding = tuple(d for d in decided if not d.expired)
            if len({d.judgement.verdict for d in holding}) > 1:
                yield Contradiction(pair, holding)
