"""What two partnerships have in common in topics: codes of two levels (record format)."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Sharing(StrEnum):
    """How far two partnerships share topics."""

    FINE = "fine"  # a topic of the second level
    GENERAL = "general"  # a topic of the first level, stated by both
    NESTED = "nested"  # one states the field, the other a topic within it
    UNSTATED = "unstated"  # at least one states no topic
    NONE = "none"


class Shared(NamedTuple):
    """How far topics are shared, and which: sorted codes."""

    how: Sharing
    topics: tuple[str, ...] = ()


def field_of(topic: str) -> str:
    """Return the first level of a topic code: ``economy/aviation`` → ``economy``."""
    return topic.partition("/")[0]


def shared(some: tuple[str, ...] | None, others: tuple[str, ...] | None) -> Shared:
    """Compare the topics of two partnerships; None and no topic are both "not stated"."""
    if not some or not others:
        return Shared(Sharing.UNSTATED)
    common = sorted(set(some) & set(others))
    fine = tuple(topic for topic in common if "/" in topic)
    if fine:
        return Shared(Sharing.FINE, fine)
    if common:
        return Shared(Sharing.GENERAL, tuple(common))
    nested = {
        topic
        for general, all_others in ((some, others), (others, some))
        for topic in all_others
        if "/" in topic and field_of(topic) in general
    }
    return Shared(Sharing.NESTED, tuple(sorted(nested))) if nested else Shared(Sharing.NONE)
