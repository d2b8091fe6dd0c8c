"""Why two records are held to be the same or parallel: values, which `sentences` puts into words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Strength(StrEnum):
    """How far the evidence carries; there is no score."""

    CERTAIN = "certain"
    LIKELY = "likely"
    POSSIBLE = "possible"

    @property
    def rank(self) -> int:
        """3 for certain down to 1 for possible."""
        return _RANKS[self]


_RANKS = {Strength.CERTAIN: 3, Strength.LIKELY: 2, Strength.POSSIBLE: 1}


def weakest(*strengths: Strength) -> Strength:
    """Return the least of some strengths: a chain is as strong as its weakest link."""
    return min(strengths, key=lambda strength: strength.rank)


class Clue(StrEnum):
    """One piece of evidence. The names of its values stand behind it."""

    SAME_WIKIDATA = "same-wikidata"  # wikidata
    SAME_ROR = "same-ror"  # ror
    SAME_WEBSITE = "same-website"  # website
    SAME_NAME = "same-name"  # first, second: names
    OTHER_NAME = "other-name"  # first, second: names; the second is another name of its actor
    FORMER_NAME = "former-name"  # first, second: names; the second is a former one
    SAME_ALIAS = "same-alias"  # name
    QUALIFIER = "qualifier"  # first, second: names
    SAME_PLACE = "same-place"  # first, second: names; geonameid
    SAME_WORDS = "same-words"  # first, second: names
    SPELLING = "spelling"  # first, second: names
    SHARED_PARTNER = "shared-partner"  # actor: id
    AMBIGUOUS = "ambiguous"  # name, count, country
    KINDS_DIFFER = "kinds-differ"  # first, second: kinds
    SAME_SIDES = "same-sides"  # home, counterpart: ids
    SWAPPED = "swapped"  # nothing
    SAME_KIND = "same-kind"  # first, second: kinds
    SIGNED_TOGETHER = "signed-together"  # first, second: dates
    SIGNED_APART = "signed-apart"  # first, second: dates
    SIGNED_UNKNOWN = "signed-unknown"  # first, second: dates, one of them None at least
    TAKES_PART = "takes-part"  # actors: ids; part, whole: ids of partnerships
    SAME_COUNTERPART = "same-counterpart"  # counterpart: ids
    NESTED_COUNTERPART = "nested-counterpart"  # part, whole: ids of actors
    SAME_CITY = "same-city"  # first, second: ids of actors; city
    SAME_COUNTRY = "same-country"  # first, second: ids of actors; country
    SHARED_TOPICS = "shared-topics"  # topics
    NESTED_TOPICS = "nested-topics"  # topics
    TOPICS_UNSTATED = "topics-unstated"  # partnerships: ids that state none
    OTHER_OFFICE = "other-office"  # first, second: ids of actors
    BOTH_RUN = "both-run"  # since: year
    TIME_UNKNOWN = "time-unknown"  # partnerships: ids without a date
    PLANNED = "planned"  # partnerships: ids
    RESTING = "resting"  # partnerships: ids that are dormant, suspended or of unknown status
    RELATED = "related"  # nothing
    ONE_FRAMEWORK = "one-framework"  # frameworks: ids
    RENEWED = "renewed"  # old, new: ids of partnerships
    KNOWN_TO_OFFICE = "known-to-office"  # actors: ids that take part in both
    NETWORK = "network"  # network: id of the membership
    COMMON_FIELD = "common-field"  # kind of actor


@dataclass(frozen=True, slots=True)
class Evidence:
    """A clue with its values: ids, names, codes and numbers, none of them worded."""

    clue: Clue
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Match:
    """Two records are the same, how surely, and why."""

    strength: Strength
    evidence: tuple[Evidence, ...]
