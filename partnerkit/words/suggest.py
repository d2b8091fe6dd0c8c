"""Did you mean: from what somebody wrote to the codes, fields and ids that may be meant.

Every function answers with the best candidates first, or with none: a far-fetched suggestion is
worse than no suggestion. First come words that lead to the code exactly, then typing errors,
then words that contain what was written.

The tables of words are imported inside the functions: a register without a mistake never needs
them, and every start would pay for them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from partnerkit.words.folding import MOST_CHARACTERS, key_of

SHARE_ALIKE: Final = 0.72
"""How much of two words must agree for a typing error: two letters in eight, one in four."""

SHORTEST_PART: Final = 4
"""Fewer letters than these are found inside too many words."""

_UMLAUTS: Final = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ı": "i"}
)

Index = Mapping[str, tuple[str, ...]]
"""Folded word → the codes that it leads to."""


def closest(
    text: str, choices: Mapping[str, Iterable[str]] | Iterable[str], limit: int = 3
) -> list[str]:
    """Return at most `limit` of the codes in `choices` that `text` may mean, best first.

    `choices` are codes, or codes with their labels and synonyms.
    """
    from partnerkit.words.lookup import word_index  # noqa: PLC0415

    words = choices if isinstance(choices, Mapping) else dict.fromkeys(choices, ())
    return _closest(text, word_index(words), limit)


def suggest_term(vocabulary: str, text: str, limit: int = 3) -> list[str]:
    """Return codes of a vocabulary: "Partnerstadt" → twinning; KeyError for no vocabulary."""
    from partnerkit.words.lookup import vocabulary_index  # noqa: PLC0415

    return _closest(text, vocabulary_index(vocabulary), limit)


def suggest_topic(
    text: str, limit: int = 3, more: Mapping[str, Iterable[str]] | None = None
) -> list[str]:
    """Return topic codes: "Flugzeugbau" → economy/aviation.

    `more` are the topics that a register adds, each with its labels and synonyms.
    """
    from partnerkit.words.lookup import topic_index, word_index  # noqa: PLC0415

    index = topic_index()
    return _closest(text, _merged(index, word_index(more)) if more else index, limit)


def suggest_country(text: str, limit: int = 3) -> list[str]:
    """Return alpha-2 codes: "Türkei" → TR, "Frankreihc" → FR."""
    from partnerkit.words.countries import find_country  # noqa: PLC0415

    found = find_country(text)
    return [found] if found else _closest(text, _country_index(), limit)


def suggest_field(record_kind: str, parent_path: str, text: str, limit: int = 3) -> list[str]:
    """Return names of fields below `parent_path` that `text` may mean: "titel" → title.

    `record_kind` is partnership, actor or settings; `parent_path` is dotted, without the places
    in lists, and empty for the record itself. Where no field of that level fits, a field of
    another level with exactly this name is returned with its whole path: "end" → term.end.
    """
    from partnerkit.words.fields import FIELDS  # noqa: PLC0415
    from partnerkit.words.lookup import field_index  # noqa: PLC0415

    near = _closest(text, field_index(record_kind, parent_path), limit)
    if near:
        return near
    key = key_of(text)
    paths = (path.partition(".") for path in FIELDS)
    elsewhere = [path for kind, _, path in paths if kind == record_kind]
    return [path for path in elsewhere if key_of(path.rpartition(".")[2]) == key][:limit]


def suggest_id(text: str, ids: Iterable[str], limit: int = 3) -> list[str]:
    """Return ids that `text` may mean: "Oslo" → stadt-oslo, "oslo-hamburg" → hamburg-oslo.

    Compares the ids as they are, because folding tens of thousands of them would be felt.
    """
    wanted = id_form(text)
    if not wanted:
        return []
    pool = sorted(ids)
    if wanted in pool:
        return [wanted]
    parts = [part for part in wanted.split("-") if len(part) >= SHORTEST_PART]
    holders = [known for known in pool if all(part in known for part in parts)] if parts else []
    holders.sort(key=lambda known: (not known.startswith(wanted), len(known), known))
    return list(dict.fromkeys((*_mistyped(wanted, pool), *holders)))[:limit]


def _closest(text: str, index: Index, limit: int) -> list[str]:
    """Return the best codes of an index: exact, else typing errors, then words that contain it."""
    key = key_of(text)
    if not key:
        return []
    if key in index:
        words = [key]
    else:
        # Folding joins "ae" to "a", which hides that "nmae" is "name" with two letters swapped.
        plain = text[:MOST_CHARACTERS].strip().casefold()
        typed = [*_mistyped(key, index), *(_mistyped(plain, index) if plain != key else ())]
        words = [*typed, *_containing(key, index)]
    return list(dict.fromkeys(code for word in words for code in index[word]))[:limit]


def _mistyped(key: str, words: Iterable[str]) -> list[str]:
    """Return the words that differ from `key` by a few typing errors, best first.

    The measure is the optimal string alignment distance: a letter too many, missing, wrong, or
    two that changed places.
    """
    from rapidfuzz.distance import OSA  # noqa: PLC0415
    from rapidfuzz.process import extract  # noqa: PLC0415

    found = extract(
        key,
        list(words),
        scorer=OSA.normalized_similarity,
        score_cutoff=SHARE_ALIKE,
        limit=10,
    )
    return [word for word, _, _ in sorted(found, key=lambda match: (-match[1], match[0]))]


def _containing(key: str, index: Index) -> list[str]:
    """Return the words that contain `key`, those that begin with it first, then the shortest."""
    if len(key) < SHORTEST_PART:
        return []
    found = [word for word in index if key in word]
    return sorted(found, key=lambda word: (not word.startswith(key), len(word), word))


def id_form(text: str) -> str:
    """Return what a text looks like as an id: "Behörde für Schule" → behoerde-fuer-schule."""
    spelt = unicodedata.normalize("NFC", text[:MOST_CHARACTERS].casefold()).translate(_UMLAUTS)
    bare = unicodedata.normalize("NFKD", spelt).encode("ascii", "ignore").decode("ascii")
    return "-".join(re.findall("[a-z0-9]+", bare))


def _merged(first: Index, second: Index) -> Index:
    merged = dict(first)
    for word, codes in second.items():
        merged[word] = tuple(dict.fromkeys((*merged.get(word, ()), *codes)))
    return merged


@cache
def _country_index() -> Index:
    from partnerkit.words.countries import country_words  # noqa: PLC0415
    from partnerkit.words.lookup import word_index  # noqa: PLC0415

    return word_index(country_words())
