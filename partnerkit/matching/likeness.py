"""What in two actors' names shows that they are one: each way is a function, the surest first."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from partnerkit.matching.evidence import Clue, Evidence, Match, Strength
from partnerkit.matching.gazetteer import Gazetteer
from partnerkit.matching.place_names import PlaceName
from partnerkit.matching.places import UNSPECIFIC
from partnerkit.matching.profiles import SHORTEST_MISSPELT, Origin, Profile

ALIKE: Final = 84.0
"""Similarity in per cent (rapidfuzz, indel) from which the words in which two names differ are
taken for one, where both have one partner; below, real neighbours of that partner begin."""

_NUMBERED: Final = re.compile(r"\d+|\b[ivx]+\b|\b[a-z]$")
"""What numbers things of one name: District 7 is not District 17, Section A not Section B."""


def identified(one: Profile, other: Profile) -> tuple[Evidence, ...]:
    """Collect the identifiers that two actors share."""
    a, b = one.actor, other.actor
    found = []
    if a.wikidata is not None and a.wikidata == b.wikidata:
        found.append(Evidence(Clue.SAME_WIKIDATA, {"wikidata": a.wikidata}))
    if a.ror is not None and a.ror == b.ror:
        found.append(Evidence(Clue.SAME_ROR, {"ror": a.ror}))
    return tuple(found)


def named(one: Profile, other: Profile) -> Match | None:
    """Compare folded names, other and former names and aliases."""
    common = one.names.keys() & other.names.keys()
    if not common:
        return None
    form = min(common, key=lambda name: (one.names[name][0] + other.names[name][0], name))
    (origin, first), (other_origin, second) = one.names[form], other.names[form]
    values = {"first": first, "second": second}
    if origin is other_origin is Origin.NAME:
        same = _letters(first) == _letters(second)
        return _match(Strength.CERTAIN if same else Strength.LIKELY, Clue.SAME_NAME, values)
    if origin is other_origin is Origin.ALIAS:
        if _numbers(one) != _numbers(other):
            return None
        return _match(Strength.POSSIBLE, Clue.SAME_ALIAS, values)
    clue = Clue.FORMER_NAME if Origin.FORMER in {origin, other_origin} else Clue.OTHER_NAME
    return _match(Strength.LIKELY, clue, values)


def _letters(name: str) -> str:
    """Return the letters of a name with their marks: Münster and Munster are two towns."""
    composed = unicodedata.normalize("NFC", name.casefold())
    return "".join(filter(str.isalnum, composed))


def same_spot(one: Profile, other: Profile, gazetteer: Gazetteer, *, partner: bool) -> Match | None:
    """Compare the places that two names may mean: Milano and Mailand are one.

    Where a name may mean several, or qualifiers differ, a partner in common has to decide.
    """
    if not one.spots or not other.spots or max(len(one.spots), len(other.spots)) > UNSPECIFIC:
        return None
    common = [number for number in one.spots if number in other.spots]
    sure = len(one.spots) == len(other.spots) == 1
    likely = one.spots[0] == other.spots[0] and 1 in {len(one.spots), len(other.spots)}
    if not common or (not partner and (not likely or _told_apart(one, other))):
        return None
    values = _names(one, other) | {"geonameid": gazetteer.spot(common[0]).geonameid}
    return _match(Strength.LIKELY if sure else Strength.POSSIBLE, Clue.SAME_PLACE, values)


def _told_apart(one: Profile, other: Profile) -> bool:
    """Whether qualifiers tell two places of one name apart: Halle (Saale), Halle (Westfalen)."""
    if not one.taken or not other.taken:
        return False
    a, b = one.taken[0], other.taken[0]
    return bool(a.beside and b.beside) and a.core == b.core and not _agree(a, b)


def _agree(a: PlaceName, b: PlaceName) -> bool:
    """Whether two qualifiers share a word or differ by a misspelling."""
    words = {word for part in a.beside for word in part.split()}
    others = {word for part in b.beside for word in part.split()}
    if words & others:
        return True
    return any(
        long.startswith(short) or _ratio(short, long) >= ALIKE
        for first in words
        for second in others
        for short, long in [sorted((first, second), key=len)]
    )


def qualified(one: Profile, other: Profile, *, partner: bool) -> Match | None:
    """Compare names without their qualifiers: Menden and Menden (Sauerland).

    A qualifier that belongs to the name (Mitterkirchen im Machland) falls only beside a partner
    in common.
    """
    for a in one.taken:
        for b in other.taken:
            if a.whole == b.whole:
                return _match(Strength.LIKELY, Clue.QUALIFIER, _names(one, other))
            if a.core != b.core:
                continue
            if a.beside and b.beside:
                if _agree(a, b) or (partner and len(one.spots) == len(other.spots) == 1):
                    return _match(Strength.LIKELY, Clue.QUALIFIER, _names(one, other))
            elif a.stated or b.stated:
                return _match(Strength.LIKELY, Clue.QUALIFIER, _names(one, other))
            elif partner:
                return _match(Strength.POSSIBLE, Clue.QUALIFIER, _names(one, other))
    return None


def same_words(one: Profile, other: Profile) -> Match | None:
    """Compare the canonical words of institutions: Uni Hamburg and University of Hamburg.

    Words of one language in another order are a resemblance only: Washington University is not
    the University of Washington.
    """
    common = one.words.keys() & other.words.keys()
    if not common:
        return None
    words = min(common)
    first, second = one.words[words], other.words[words]
    ordered = _in_order(first.casefold().split(), second.casefold().split())
    values = {"first": first, "second": second}
    return _match(Strength.LIKELY if ordered else Strength.POSSIBLE, Clue.SAME_WORDS, values)


def _in_order(first: list[str], second: list[str]) -> bool:
    """Whether the words that two names share stand in the same order in both."""
    shared = set(first) & set(second)
    return [w for w in first if w in shared] == [w for w in second if w in shared]


def misspelt(one: Profile, other: Profile) -> Match | None:
    """Compare official names that differ by one letter: written, left out, or two exchanged."""
    a, b = next(iter(one.names)), next(iter(other.names))
    if min(len(a), len(b)) < SHORTEST_MISSPELT or abs(len(a) - len(b)) > 1:
        return None
    if (one.spots and other.spots) or _numbers(one) != _numbers(other):
        return None
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - few registers need it

    if OSA.distance(a, b, score_cutoff=1) > 1:
        return None
    return _match(Strength.POSSIBLE, Clue.SPELLING, _names(one, other))


def resembling(one: Profile, other: Profile) -> Match | None:
    """Compare two places that are partners of one: a resemblance is enough, or one word more.

    Of institutions that is not enough: one university often has several partners in a city.
    """
    if not one.taken or not other.taken or _numbers(one) != _numbers(other):
        return None
    a, b = one.taken[0].core, other.taken[0].core
    words, others = a.split(), b.split()
    rest = " ".join(word for word in words if word not in others)
    other_rest = " ".join(word for word in others if word not in words)
    if rest and other_rest and _ratio(rest, other_rest) < ALIKE:
        return None
    return _match(Strength.POSSIBLE, Clue.SPELLING, _names(one, other))


def _numbers(one: Profile) -> list[str]:
    """Return the numbers in an actor's official name."""
    return _NUMBERED.findall(next(iter(one.names)))


def _ratio(a: str, b: str) -> float:
    """Return the similarity of two texts in per cent."""
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415 - few registers need it

    return ratio(a, b)


def _names(one: Profile, other: Profile) -> dict[str, object]:
    """Return the official names of two actors as values of evidence."""
    return {"first": one.actor.name, "second": other.actor.name}


def _match(strength: Strength, clue: Clue, values: Mapping[str, object]) -> Match:
    """Return a match with one piece of evidence."""
    return Match(strength, (Evidence(clue, values),))
