"""The exact way from a word to its code: labels, synonyms and codes, however they are spelt.

What is found here may be taken over without asking, for instance by an import. What somebody
may have meant is another question; `partnerkit.words.suggest` answers it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from partnerkit.words.fields import FIELDS
from partnerkit.words.folding import folded, key_of
from partnerkit.words.topics import TOPICS
from partnerkit.words.vocabularies import VOCABULARIES


def word_index(choices: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    """Return folded word → the codes that it leads to, in the order of `choices`.

    `choices` maps each code to its labels and synonyms. A code leads to itself, and so does its
    last part after a slash ("aviation" to "economy/aviation"), unless that is a code of its own.
    """
    index: dict[str, dict[str, None]] = {}
    for code, words in choices.items():
        last = code.rpartition("/")[2]
        for word in (code, code if last in choices else last, *words):
            if key := folded(word):
                index.setdefault(key, {})[code] = None
    return {key: tuple(codes) for key, codes in index.items()}


def find_term(vocabulary: str, text: str) -> str | None:
    """Return the code of `vocabulary` that `text` names in German, English or as a synonym."""
    return _single(vocabulary_index(vocabulary).get(key_of(text), ()))


def find_topic(text: str) -> str | None:
    """Return the code of the topic that `text` names in German, English or as a synonym."""
    return _single(topic_index().get(key_of(text), ()))


def find_field(record_kind: str, parent_path: str, text: str) -> str | None:
    """Return the name of the field below `parent_path` that `text` names, or None.

    `record_kind` is partnership, actor or settings; `parent_path` is dotted and without the
    places in lists, empty for the record itself.
    """
    return _single(field_index(record_kind, parent_path).get(key_of(text), ()))


def fields_below(record_kind: str, parent_path: str) -> dict[str, tuple[str, ...]]:
    """Return for each field directly below `parent_path` its name and the words that mean it."""
    prefix = f"{record_kind}.{parent_path}." if parent_path else f"{record_kind}."
    return {
        path.removeprefix(prefix): words.words()
        for path, words in FIELDS.items()
        if path.startswith(prefix) and "." not in path.removeprefix(prefix)
    }


@cache
def vocabulary_index(vocabulary: str) -> dict[str, tuple[str, ...]]:
    """Return the word index of a vocabulary of `VOCABULARIES`."""
    terms = VOCABULARIES[vocabulary]
    return word_index({code: term.words() for code, term in terms.items()})


@cache
def topic_index() -> dict[str, tuple[str, ...]]:
    """Return the word index of the topics of the record format."""
    return word_index({code: term.words() for code, term in TOPICS.items()})


@cache
def field_index(record_kind: str, parent_path: str) -> dict[str, tuple[str, ...]]:
    """Return the word index of the fields directly below a path."""
    return word_index(fields_below(record_kind, parent_path))


def _single(codes: tuple[str, ...]) -> str | None:
    return codes[0] if len(codes) == 1 else None
