"""The register as Git recorded it at one commit, and the figures by which two are compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import combinations

from partnerkit.history import Commit, Repository
from partnerkit.matching.overlaps import Group, Kind, find_overlaps
from partnerkit.model.vocabulary import YesNo
from partnerkit.register import Register, assemble
from partnerkit.reports.completeness import SHORT
from partnerkit.reports.gaps import count

Pair = tuple[str, str]


@dataclass(frozen=True)
class Snapshot:
    """The register at a commit; ``day`` is the day on which the commit came in."""

    commit: Commit
    day: date
    register: Register

    @cached_property
    def open_pairs(self) -> frozenset[Pair]:
        """The pairs of partnerships that overlap and are not judged."""
        return frozenset(_pairs(find_overlaps(self.register).groups))

    @cached_property
    def judged_pairs(self) -> frozenset[Pair]:
        """The pairs of partnerships that overlap and on which a judgement holds."""
        return frozenset(_pairs(find_overlaps(self.register).judged))

    @property
    def expected(self) -> frozenset[str]:
        """The offices that are expected to report."""
        return frozenset(office.actor for office in self.register.settings.offices or ())

    @property
    def reporting(self) -> frozenset[str]:
        """The offices among them that have reported."""
        return frozenset(key for key in self.expected if self._returns(key))

    @property
    def nil(self) -> frozenset[str]:
        """The offices whose last report was a nil return."""
        return frozenset(key for key in self.reporting if self._returns(key)[-1] is YesNo.YES)

    @property
    def basic(self) -> tuple[int, int]:
        """How many fields of short entries are stated, of how many; as completeness counts."""
        entries = self.register.partnerships
        stated = (getattr(entry.record, name) is not None for entry in entries for name in SHORT)
        return count(stated), len(entries) * len(SHORT)

    def _returns(self, key: str) -> list[YesNo | None]:
        """Return what an office has reported up to the day, oldest first: nil or not."""
        entry = self.register.actor(key)
        reporting = entry.record.reporting if entry else None
        known = [one for one in reporting or () if not one.on.surely_after(self.day)]
        return [one.nil for one in sorted(known, key=lambda one: one.on.latest)]


def snapshot(repository: Repository, revision: str, day: date) -> Snapshot:
    """Read the register at a revision or date; ``day`` stands in for a commit without a date.

    Raises HistoryError where there is no such revision.
    """
    commit = repository.commit_at(revision)
    if commit.committed is not None:
        day = commit.committed.date()
    return Snapshot(commit, day, assemble(repository.texts(commit.id), today=day))


def days_to_signature(repository: Repository, end: Snapshot) -> list[int]:
    """Return the days from the first commit of an entry to its signature, sorted.

    Only of those that were entered before they were signed, and whose signature is dated to the
    day. Entries that were renamed begin with the first of their names.
    """
    touches = repository.touches(end.commit.id)
    paths = {
        entry.id: [f"data/partnerships/{key}.yaml" for key in (entry.id, *former)]
        for entry in end.register.partnerships
        for former in [entry.record.former_ids or ()]
    }
    first = {
        key: [touches[path][-1] for path in own if path in touches] for key, own in paths.items()
    }
    commits = repository.commits(commit for own in first.values() for commit in own)
    found = []
    for entry in end.register.partnerships:
        signed = entry.record.signed
        days = [c.committed.date() for key in first[entry.id] if (c := commits[key]).committed]
        if signed is None or not days or signed.earliest != signed.latest:
            continue
        if (waited := (signed.latest - min(days)).days) > 0:
            found.append(waited)
    return sorted(found)


def _pairs(groups: tuple[Group, ...]) -> Iterator[Pair]:
    for group in groups:
        if group.kind is not Kind.SAME_ACTOR:
            yield from combinations(group.members, 2)
