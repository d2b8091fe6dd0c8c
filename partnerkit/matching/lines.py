"""Which partnerships belong together by what the records say: frameworks, renewals, judgements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping

from partnerkit.matching.classes import Classes
from partnerkit.matching.ties import Tie
from partnerkit.register import Register


class Lines:
    """The lines that ``under`` and ``renews`` draw through a register."""

    def __init__(self, register: Register, ties: Mapping[str, Tie]) -> None:
        self._register = register
        self._ties = ties
        self._above: dict[str, frozenset[str]] = {}
        self._frames: dict[str, frozenset[str]] = {}
        self._same: dict[str, tuple[str, ...]] = {}
        self.renewed = {
            old: tie.id
            for tie in ties.values()
            if (old := self._known(tie.record.renews)) is not None and not tie.over
        }

    def hold_same(self, pairs: Collection[tuple[str, str]]) -> None:
        """Take note of which records are one partnership: what joins one joins the other."""
        classes = Classes()
        for one, other in pairs:
            classes.join(one, other)
        members: dict[str, list[str]] = defaultdict(list)
        for key in sorted({key for pair in pairs for key in pair}):
            members[classes.of(key)].append(key)
        self._same = {key: tuple(ids) for ids in members.values() for key in ids}

    def above(self, key: str) -> frozenset[str]:
        """Return all frameworks and predecessors of a partnership; circles are cut."""
        known = self._above.get(key)
        if known is None:
            known = self._above[key] = self._climb(key)
        return known

    def frames(self, key: str) -> frozenset[str]:
        """Return the frameworks of a partnership, those of its predecessors included."""
        known = self._frames.get(key)
        if known is None:
            known = self._frames[key] = frozenset(
                frame
                for step in (key, *self.above(key))
                if (frame := self._known(self._ties[step].record.under)) is not None
            )
        return known

    def joined(self, one: str, other: str) -> bool:
        """Whether one is a framework, part, predecessor or successor of the other."""
        if one not in self._same and other not in self._same:
            return other in self.above(one) or one in self.above(other)
        return any(
            b in self.above(a) or a in self.above(b)
            for a in self._same.get(one, (one,))
            for b in self._same.get(other, (other,))
        )

    def siblings(self, one: str, other: str) -> bool:
        """Whether two partnerships stand under one framework."""
        return not self.frames(one).isdisjoint(self.frames(other))

    def frame(self, tie: Tie) -> Tie | None:
        """Return the framework that a partnership implements."""
        known = self._known(tie.record.under)
        return None if known is None or known == tie.id else self._ties[known]

    def related(self, one: str, other: str) -> bool:
        """Whether one record refers to the other as related."""
        return self._refers(one, other) or self._refers(other, one)

    def _refers(self, one: str, other: str) -> bool:
        return any(self._known(key) == other for key in self._ties[one].record.related or ())

    def _known(self, key: str | None) -> str | None:
        """Return the present id of a partnership; None where the register does not hold it."""
        if key is None or key in self._ties:
            return key
        entry = self._register.partnership(key)
        return None if entry is None else entry.id

    def _climb(self, key: str) -> frozenset[str]:
        """Follow ``under`` and ``renews`` upwards from a partnership."""
        found: set[str] = set()
        waiting = [key]
        while waiting:
            record = self._ties[waiting.pop()].record
            for step in (record.under, record.renews):
                known = self._known(step)
                if known is not None and known not in found:
                    found.add(known)
                    waiting.append(known)
        return frozenset(found - {key})
