"""What two partnerships have in common in topics: codes of two levels (record format)."""

from __future__ import annotations

from enum import StrEnum


class Sharing(StrEnum):
    """How far two partnerships share topics."""

    FINE = "fine"  # a topic of the second level
    GENERAL = "general"  # a topic of the first level, stated by both
    NESTED = "nested"  # one states the field, the other a topic within it
    UNSTATED = "unstated"  # at least one states no topic
    NONE = "none"


def field_of(topic: str) -> str:
    """Return the first level of a topic code: ``economy/aviation`` → ``economy``."""
    return topic.partition("/")[0]


def sharing(some: tuple[str, ...], others: tuple[str, ...]) -> Sharing:
    """Say how far two partnerships share topics; no topic is "not stated"."""
    if not some or not others:
        return Sharing.UNSTATED
    general = False
    for topic in some:
        if topic in others:
            if "/" in topic:
                return Sharing.FINE
            general = True
    if general:
        return Sharing.GENERAL
    return Sharing.NESTED if _nested(some, others) or _nested(others, some) else Sharing.NONE


def shared(some: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    """Return the topics that both state, or those that lie within a field of the other; sorted."""
    common = {topic for topic in some if topic in others}
    return tuple(sorted(common or {*_nested(some, others), *_nested(others, some)}))


def _nested(general: tuple[str, ...], fine: tuple[str, ...]) -> list[str]:
    """Return the topics of one partnership that lie within fields of another."""
    return [topic for topic in fine if "/" in topic and field_of(topic) in general]
