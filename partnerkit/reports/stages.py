"""How long partnerships were an idea, explored and negotiated, as far as Git has recorded it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from partnerkit.history import Repository
from partnerkit.model import PartialDate, Partnership
from partnerkit.model.vocabulary import Status
from partnerkit.register import Entry
from partnerkit.source import Source


class Passage(NamedTuple):
    """The days that one partnership spent in each planned status."""

    entry: Entry[Partnership]
    days: dict[Status, int]


class _Step(NamedTuple):
    """A status and the day since which it held."""

    status: Status
    since: date


def passages(
    repository: Repository, entries: Sequence[Entry[Partnership]], day: date
) -> list[Passage]:
    """Follow every partnership through the versions of its file, up to a day.

    A status holds from the day that the version states under ``status_since``, or from the day of
    its commit, to the next status, to the signature, or to ``day``. Partnerships that were never
    planned are left out. The file is followed under its present name only.
    """
    touches = repository.touches(repository.head)
    asked = {
        entry.id: touches[entry.source.path]
        for entry in entries
        if entry.source.path in touches
        and (entry.record.status.planned or len(touches[entry.source.path]) > 1)
    }
    blobs = {
        entry.id: repository.contents_at(entry.source.path, asked[entry.id])
        for entry in entries
        if entry.id in asked
    }
    commits, contents = repository.read(
        (commit for own in asked.values() for commit in own),
        (blob for own in blobs.values() for blob in own.values() if blob is not None),
    )
    found = []
    for entry in entries:
        versions = (
            (commits[commit].committed, contents[blob])
            for commit, blob in reversed(blobs.get(entry.id, {}).items())
            if blob is not None
        )
        steps = [
            step
            for committed, raw in versions
            if committed is not None and committed.date() <= day
            for step in _step(entry.source.path, raw, committed.date())
        ]
        if days := _days(steps, entry.record.signed, day):
            found.append(Passage(entry, days))
    return found


def _step(path: str, raw: bytes, committed: date) -> Iterator[_Step]:
    """Read the status of one version; a version without a readable one says nothing."""
    data = Source(path, raw).data
    written = data.get("status") if isinstance(data, dict) else None
    if written not in set(Status):
        return
    since = data.get("status_since") if isinstance(data, dict) else None
    yield _Step(Status(str(written)), _read(since) or committed)


def _read(since: object) -> date | None:
    """Read a date as a record states it: its first possible day; None where it is none."""
    try:
        return PartialDate.read(since).earliest if isinstance(since, str) else None
    except ValueError:
        return None


def _days(steps: Sequence[_Step], signed: PartialDate | None, day: date) -> dict[Status, int]:
    """Add up the days in each planned status; a later version corrects an earlier one's date."""
    line: list[_Step] = []
    for step in steps:
        if line and line[-1].status is step.status:
            line[-1] = min(line[-1], step, key=lambda one: one.since)
        else:
            line.append(step)
    days: dict[Status, int] = {}
    ends = [*(step.since for step in line[1:]), day]
    for step, end in zip(line, ends, strict=False):
        if not step.status.planned:
            continue
        if signed is not None and step.since <= signed.latest:
            spent = min(end, signed.latest) - step.since
        else:
            spent = end - step.since
        days[step.status] = days.get(step.status, 0) + max(0, spent.days)
    return days
