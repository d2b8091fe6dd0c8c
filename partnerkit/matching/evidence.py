"""Why two records are held to be the same or parallel: values, without words of any language."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NamedTuple


class Strength(StrEnum):
    """How far the evidence carries; there is no score."""

    CERTAIN = "certain"
    LIKELY = "likely"
    POSSIBLE = "possible"

    @property
    def rank(self) -> int:
        """3 for certain down to 1 for possible."""
        return _RANKS[self]

    @property
    def weaker(self) -> Strength:
        """The next lower strength; the lowest stays."""
        return Strength.LIKELY if self is Strength.CERTAIN else Strength.POSSIBLE


_RANKS = {Strength.CERTAIN: 3, Strength.LIKELY: 2, Strength.POSSIBLE: 1}


def weakest(*strengths: Strength) -> Strength:
    """Return the least of some strengths: a chain is as strong as its weakest link."""
    return min(strengths, key=_RANKS.__getitem__)


class Clue(StrEnum):
    """One piece of evidence. The names of its values stand behind it."""

    # Two records are one actor.
    SAME_WIKIDATA = "same-wikidata"  # wikidata
    SAME_ROR = "same-ror"  # ror
    SAME_NAME = "same-name"  # first, second: names
    OTHER_NAME = "other-name"  # first, second: names; the second is another name of its actor
    FORMER_NAME = "former-name"  # first, second: names; one of them is a former one
    SAME_ALIAS = "same-alias"  # first, second: names
    QUALIFIER = "qualifier"  # first, second: names
    SAME_PLACE = "same-place"  # first, second: names; geonameid
    SAME_WORDS = "same-words"  # first, second: names
    SPELLING = "spelling"  # first, second: names
    SHARED_PARTNER = "shared-partner"  # actor: id
    AMBIGUOUS = "ambiguous"  # name, count, country
    ACTOR_KINDS_DIFFER = "actor-kinds-differ"  # first, second: kinds of actor

    # Two records are one partnership.
    SAME_SIDES = "same-sides"  # home, counterpart: ids of actors
    SWAPPED = "swapped"  # nothing
    SAME_KIND = "same-kind"  # kind
    KINDS_DIFFER = "kinds-differ"  # first, second: kinds
    SIGNED_TOGETHER = "signed-together"  # first, second: dates
    SIGNED_APART = "signed-apart"  # first, second: dates
    SIGNED_UNKNOWN = "signed-unknown"  # first, second: dates, at least one of them None
    TAKES_PART = "takes-part"  # actors: ids; part, whole: ids of partnerships

    # Two partnerships are parallel structures.
    SAME_COUNTERPART = "same-counterpart"  # counterpart: ids of actors
    NESTED_COUNTERPART = "nested-counterpart"  # part, whole: ids of actors
    SAME_CITY = "same-city"  # first, second: ids of actors
    SAME_COUNTRY = "same-country"  # first, second: ids of actors; country
    SHARED_TOPICS = "shared-topics"  # topics
    NESTED_TOPICS = "nested-topics"  # topics
    TOPICS_UNSTATED = "topics-unstated"  # partnerships: ids of those that state none
    OTHER_OFFICE = "other-office"  # offices: ids of actors
    BOTH_RUN = "both-run"  # since: year
    TIME_UNKNOWN = "time-unknown"  # partnerships: ids of those without a date
    PLANNED = "planned"  # partnerships: ids

    # What makes them less grave.
    RESTING = "resting"  # partnerships: ids of dormant or suspended ones, or of unknown status
    ONE_FRAMEWORK = "one-framework"  # frameworks: ids of partnerships
    RENEWED = "renewed"  # old, new: ids of partnerships
    NETWORK = "network"  # network: id of the membership
    KNOWN_TO_OFFICE = "known-to-office"  # actors: ids of the offices
    COMMON_FIELD = "common-field"  # topics
    RELATED = "related"  # nothing


IDENTIFIERS: Final = frozenset({Clue.SAME_WIKIDATA, Clue.SAME_ROR})
"""Clues that hold whatever else two records say."""


class Evidence(NamedTuple):
    """A clue with its values: ids, names, codes and numbers, none of them worded."""

    clue: Clue
    values: Mapping[str, object]


class Match(NamedTuple):
    """Two records are the same, how surely, and why."""

    strength: Strength
    evidence: tuple[Evidence, ...]
