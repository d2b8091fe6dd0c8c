"""Cells of a table → values of the record format, exactly or not at all."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Final

from partnerkit.files import name_fault, path_of
from partnerkit.register import Register
from partnerkit.words.countries import country_name, find_country
from partnerkit.words.folding import folded
from partnerkit.words.lookup import find_term, find_topic
from partnerkit.words.suggest import suggest_country, suggest_term, suggest_topic
from partnerkit.words.topics import TOPICS, topic_label
from partnerkit.words.vocabularies import VOCABULARIES
from partnerkit.words.word import LANGUAGES, Term
from partnerkit.words.written_dates import find_date

_ADDRESS: Final = re.compile(r"(?i:https?)://[^\s/]+\S*|seed:[A-Za-z0-9][A-Za-z0-9._-]*")
_PARTS: Final = re.compile(r"\s*[;\n]\s*")
_COMMAS: Final = re.compile(r"\s*[;,\n]\s*")


class Unclear(Exception):  # noqa: N818 - an answer, worded by ``words/import_words.py``
    """A cell cannot be taken over: a key of ``PROBLEMS`` with its values.

    ``meant`` are proposals, each a text that could stand in the cell instead.
    """

    def __init__(
        self,
        key: str,
        value: str,
        meant: Iterable[str] = (),
        more: Mapping[str, object] = MappingProxyType({}),
    ) -> None:
        super().__init__(key)
        self.key = key
        self.value = value
        self.meant = tuple(meant)
        self.more = more


class CellValues:
    """Reads the cells whose values are codes, dates and addresses."""

    def __init__(self, register: Register, lang: str) -> None:
        self.register = register
        self.lang = lang
        self.own_topics: Mapping[str, Term] = {
            topic.code: Term(topic.de, topic.en, topic.synonyms or ())
            for topic in register.settings.topics or ()
        }
        self._topics = {
            folded(word): code
            for code in (*TOPICS, *self.own_topics)
            for word in (code, *(topic_label(code, lang, self.own_topics) for lang in LANGUAGES))
        } | {folded(w): code for code, term in self.own_topics.items() for w in term.words()}

    def term(self, vocabulary: str, text: str) -> str:
        """Read a code, label or synonym of a vocabulary; Unclear `no-term`."""
        terms = VOCABULARIES[vocabulary]
        found = text if text in terms else find_term(vocabulary, text)
        if found is None:
            meant = [terms[code].get(self.lang) for code in suggest_term(vocabulary, text)]
            raise Unclear("no-term", text, meant)
        return found

    def topics(self, text: str) -> list[str]:
        """Read one topic or several, parted by semicolons or commas; Unclear `no-topic`."""
        found = self._topic(text)
        if found is not None:
            return [found]
        return [self._known_topic(part) for part in parts(text, self._topic)]

    def _known_topic(self, text: str) -> str:
        found = self._topic(text)
        if found is None:
            meant = suggest_topic(text, more={c: t.words() for c, t in self.own_topics.items()})
            labels = [topic_label(code, self.lang, self.own_topics) for code in meant]
            raise Unclear("no-topic", text, labels)
        return found

    def _topic(self, text: str) -> str | None:
        return self._topics.get(folded(text)) or find_topic(text)

    def country(self, text: str) -> str:
        """Read the name or code of a country; Unclear `no-country`."""
        found = find_country(text)
        if found is None:
            meant = [country_name(code, self.lang) for code in suggest_country(text)]
            raise Unclear("no-country", text, meant)
        return found


def day(text: str) -> str:
    """Read a partial date; Unclear `no-date`."""
    found = find_date(text)
    if found is None:
        raise Unclear("no-date", text)
    return found


def addresses(text: str) -> list[str]:
    """Read web addresses, parted by white space or semicolons; Unclear `no-url`."""
    found = [part for part in re.split(r"[;\s]+", text) if part]
    for part in found:
        if not _ADDRESS.fullmatch(part):
            raise Unclear("no-url", text if len(found) > 1 else part)
    return found


def identifier(text: str) -> str:
    """Read the id of a new partnership; Unclear `no-id`."""
    if name_fault(path_of("partnership", text)) is not None:
        raise Unclear("no-id", text)
    return text


def parts(text: str, known: Callable[[str], object]) -> list[str]:
    """Part a cell with several values at semicolons, else at commas.

    At commas only where each part is ``known``, because names have commas: Washington, D.C.
    """
    found = [part for part in _PARTS.split(text) if part]
    if len(found) == 1:
        small = [part for part in _COMMAS.split(text) if part]
        if all(known(part) for part in small):
            return small
    return found


def replaced(text: str, part: str, by: str) -> str:
    """Put an answer in the place of one part of a cell; of other parts nothing is replaced."""
    whole = rf"(?:(?<=[;,\n])|\A)(\s*){re.escape(part)}(?=\s*(?:[;,\n]|\Z))"
    return re.sub(whole, lambda found: f"{found[1]}{by}", text)
