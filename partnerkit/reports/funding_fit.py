"""Whether a call is open on a day, and whether a partnership fits a programme, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from typing import Final

from partnerkit.filters import belongs
from partnerkit.model import Partnership
from partnerkit.model.settings import Call, Programme
from partnerkit.model.vocabulary import Status
from partnerkit.register import Entry
from partnerkit.report import Code
from partnerkit.view import View

Reason = tuple[Code, ...]
"""The topics, the kind and the countries by which a partnership fits."""


class CallState(StrEnum):
    """Where a call stands on a day, as far as its dates say."""

    OPEN = "call-open"
    OPEN_ENDED = "call-open-ended"
    MAYBE = "call-maybe"
    COMING = "call-coming"
    UNKNOWN = "call-unknown"
    CLOSED = "call-closed"


RUNNING: Final = frozenset({CallState.OPEN, CallState.OPEN_ENDED, CallState.MAYBE})


def call_state(call: Call, day: date) -> CallState:
    """Judge a call by its dates; a month or a year may leave it open whether it runs."""
    if call.closes is not None and call.closes.surely_before(day):
        return CallState.CLOSED
    if call.opens is not None and call.opens.surely_after(day):
        return CallState.COMING
    if call.opens is None and call.closes is None:
        return CallState.UNKNOWN
    begun = call.opens is None or call.opens.latest <= day
    if call.closes is None:
        return CallState.OPEN_ENDED if begun else CallState.MAYBE
    return CallState.OPEN if begun and call.closes.earliest >= day else CallState.MAYBE


def is_conditional(programme: Programme) -> bool:
    """Whether the register names any condition by which a partnership could fit."""
    return bool(programme.topics or programme.kinds or programme.countries)


def fitting(view: View, programme: Programme) -> list[tuple[Entry[Partnership], Reason]]:
    """List the partnerships that meet every named condition, each with what meets it."""
    if not is_conditional(programme):
        return []
    countries = _countries(view, programme)
    found: list[tuple[Entry[Partnership], Reason]] = []
    for entry in view.register.partnerships:
        record = entry.record
        if record.status.over or record.status is Status.SUSPENDED:
            continue
        reasons = list(_reasons(view, record, programme, countries))
        if all(reasons):
            found.append((entry, tuple(code for met in reasons for code in met)))
    return found


def _reasons(
    view: View, record: Partnership, programme: Programme, countries: frozenset[str]
) -> Iterator[Reason]:
    """Yield for each named condition what of the partnership meets it; empty where nothing does."""
    if programme.topics:
        topics: Sequence[str] = record.topics or ()
        yield tuple(Code("topic", t) for t in topics if belongs(t, programme.topics))
    if programme.kinds:
        kind = record.kind
        yield (Code("partnership-kind", kind.value),) if kind in programme.kinds else ()
    if programme.countries:
        yield tuple(Code("country", c) for c in view.countries(record) if c in countries)


def _countries(view: View, programme: Programme) -> frozenset[str]:
    """Resolve the countries of a programme: codes, and named groups of countries."""
    groups = {group.id: group.countries for group in view.register.settings.country_groups or ()}
    return frozenset(
        code for named in programme.countries or () for code in groups.get(named, (named,))
    )
