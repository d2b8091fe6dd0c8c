"""Which partnerships belong together by what the records say: frameworks, renewals, relations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Final

from partnerkit.matching.classes import Classes
from partnerkit.matching.ties import Tie
from partnerkit.register import Register

_NONE: Final[frozenset[str]] = frozenset()


class Lines:
    """The lines that ``under`` and ``renews`` draw through a register."""

    def __init__(self, register: Register, ties: Mapping[str, Tie]) -> None:
        self._register = register
        self._ties = ties
        self._twins: dict[str, tuple[str, ...]] = {}
        self._above: dict[str, frozenset[str]] = {}
        self._frames: dict[str, frozenset[str]] = {}
        self.renewed: dict[str, str] = {}
        """Partnerships that another continues which is not over, by their id."""
        for tie in ties.values():
            if tie.record.under is not None or tie.record.renews is not None:
                self._draw(tie)

    def _draw(self, tie: Tie) -> None:
        """Mark a partnership, what it implements and what it continues as linked."""
        tie.linked = True
        for key in (tie.record.under, tie.record.renews):
            if (known := self._known(key)) is not None:
                self._ties[known].linked = True
        old = self._known(tie.record.renews)
        if old is not None and not tie.over:
            self.renewed[old] = tie.id

    def hold_same(self, pairs: Collection[tuple[str, str]]) -> None:
        """Take note of which records are one partnership: what joins one joins the other."""
        classes = Classes()
        for one, other in pairs:
            classes.join(one, other)
        members: dict[str, list[str]] = defaultdict(list)
        for key in sorted({key for pair in pairs for key in pair}):
            members[classes.of(key)].append(key)
        self._twins = {key: tuple(ids) for ids in members.values() for key in ids}
        self._above, self._frames = {}, {}
        for key in self._twins:
            self._ties[key].linked = True

    def above(self, key: str) -> frozenset[str]:
        """Return all frameworks and predecessors of a partnership and its twins, with theirs.

        Circles are cut.
        """
        known = self._above.get(key)
        if known is None:
            known = self._above[key] = self._climb(key)
        return known

    def frames(self, key: str) -> frozenset[str]:
        """Return the frameworks of a partnership, those of its predecessors included."""
        known = self._frames.get(key)
        if known is None:
            steps = (key, *above) if (above := self.above(key)) else ()
            found = (self._known(self._ties[step].record.under) for step in steps)
            known = self._frames[key] = frozenset(frame for frame in found if frame is not None)
        return known

    def joined(self, one: Tie, other: Tie) -> bool:
        """Whether one is a framework, part, predecessor or successor of the other."""
        if not (one.linked and other.linked):
            return False
        return other.id in self.above(one.id) or one.id in self.above(other.id)

    def siblings(self, one: Tie, other: Tie) -> bool:
        """Whether two partnerships stand under one framework."""
        if not (one.linked and other.linked):
            return False
        return not self.frames(one.id).isdisjoint(self.frames(other.id))

    def frame(self, tie: Tie) -> Tie | None:
        """Return the framework that a partnership implements."""
        known = self._known(tie.record.under)
        return None if known is None or known == tie.id else self._ties[known]

    def related(self, one: Tie, other: Tie) -> bool:
        """Whether one record refers to the other as related."""
        if one.record.related is None and other.record.related is None:
            return False
        return any(
            self._known(key) == target.id
            for tie, target in ((one, other), (other, one))
            for key in tie.record.related or ()
        )

    def _known(self, key: str | None) -> str | None:
        """Return the present id of a partnership; None where the register does not hold it."""
        if key is None or key in self._ties:
            return key
        entry = self._register.partnership(key)
        return None if entry is None else entry.id

    def _climb(self, key: str) -> frozenset[str]:
        """Follow ``under`` and ``renews`` upwards from a partnership and its twins."""
        own = self._twins.get(key, (key,))
        waiting = list(own)
        found: set[str] = set()
        while waiting:
            record = self._ties[waiting.pop()].record
            if record.under is None and record.renews is None:
                continue
            for step in (record.under, record.renews):
                known = self._known(step)
                if known is not None and known not in found:
                    new = self._twins.get(known, (known,))
                    found.update(new)
                    waiting += new
        return frozenset(found.difference(own)) if found else _NONE
