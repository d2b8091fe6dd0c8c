"""Typed values → plain words of one language; the base of every format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from typing import Any, Final

from partnerkit.model.types import PartialDate
from partnerkit.render.clean import one_line
from partnerkit.report import Cell, Code, Link, Money, Ref, Share, Text, Toned
from partnerkit.words.countries import country_name
from partnerkit.words.dates import format_date, format_euros, format_number, format_share
from partnerkit.words.fields import field_label
from partnerkit.words.languages import language_name
from partnerkit.words.render_words import WORDS
from partnerkit.words.topics import topic_label
from partnerkit.words.vocabularies import VOCABULARIES
from partnerkit.words.word import Term, Word

Writer = Callable[[Any], str]

_FOUNDING: Final = "seed:"
"""Begins the address of a founding document (record format, ``sources``)."""


class Plain:
    """Writes values in one language as plain text in one line.

    ``topics`` are those that the register adds. A format that needs more than plain text (escapes,
    links) is a subclass that replaces ``literal`` and the writers of single kinds of value.
    """

    def __init__(self, lang: str, topics: Mapping[str, Term]) -> None:
        self.lang = lang
        self.topics = topics
        self._labels: dict[Code, str] = {}
        self._words: dict[Word, str] = {}
        self._names: dict[Text, str] = {}

    @property
    def unmarked(self) -> Plain:
        """Who writes the same values as words alone: rows sort by words, not by markup."""
        return self

    @cached_property
    def writers(self) -> Mapping[type, Writer]:
        """How each type of value is written."""
        return {
            str: self.literal,
            Word: self.word,
            PartialDate: self.date,
            date: self.date,
            int: self.number,
            float: self.number,
            type(None): self.not_stated,
            Code: self.code,
            Ref: self.ref,
            Link: self.link,
            Money: self.money,
            Share: self.share,
            Toned: self.toned,
            tuple: self.many,
        }

    def write(self, cell: Cell) -> str:
        """Write any value."""
        return self.writers[type(cell)](cell)

    def say(self, key: str, **values: object) -> str:
        """Return a sentence or label of ``words/render_words.py``."""
        text = WORDS[key].get(self.lang)
        return text.format(**values) if values else text

    def text(self, text: Text) -> str:
        """Return words of a report as they are, without the escapes of a format."""
        return text.get(self.lang) if isinstance(text, Word) else text

    def literal(self, text: str) -> str:
        """Write a text of the data or of the report, made safe for the format."""
        return one_line(text)

    def word(self, word: Word) -> str:
        """Write words of the report, or a name in two languages; they recur, so they are kept."""
        found = self._words.get(word)
        if found is None:
            found = self._words[word] = self.literal(word.get(self.lang))
        return found

    def date(self, value: str | date) -> str:
        """Write a date as exact as it is known."""
        return format_date(str(value), self.lang)

    def number(self, value: float) -> str:
        """Write a count or a measure."""
        return format_number(value, self.lang)

    def not_stated(self, _: None = None) -> str:
        """Say that an entry states nothing."""
        return self.say("not-stated")

    def code(self, code: Code) -> str:
        """Write the label of a code; it is looked up once."""
        found = self._labels.get(code)
        if found is None:
            found = self._labels[code] = self.literal(label(code, self.lang, self.topics))
        return found

    def ref(self, ref: Ref) -> str:
        """Write the name of a record, with its id where that is asked for."""
        name = self.name(ref)
        return f"{name} ({self.literal(ref.id)})" if ref.with_id and ref.id != name else name

    def name(self, ref: Ref) -> str:
        """Write the name of a record without its id; names recur, so they are kept."""
        found = self._names.get(ref.name)
        if found is None:
            found = self._names[ref.name] = self.literal(self.text(ref.name))
        return found

    def link(self, link: Link) -> str:
        """Write the text of a link with its address."""
        text, url = self.text(link.text), link.url.removeprefix("mailto:")
        if url.startswith(_FOUNDING):
            url = self.say("founding-document", name=url.removeprefix(_FOUNDING))
        return self.literal(f"{text} ({url})" if text and text != url else url)

    def money(self, money: Money) -> str:
        """Write a sum in euros."""
        return format_euros(money.euros, self.lang)

    def share(self, share: Share) -> str:
        """Write a percentage with the counts behind it."""
        return format_share(share.part, share.whole, self.lang)

    def toned(self, toned: Toned) -> str:
        """Write the value itself; a format that shows tones replaces this."""
        return self.write(toned.value)

    def many(self, cells: tuple[Cell, ...]) -> str:
        """Write a list in one line; an empty list says that there is nothing."""
        if not cells:
            return self.say("none")
        joined = [self.write(cell) for cell in cells]
        return ("; " if "," in "".join(joined) else ", ").join(joined)


def label(code: Code, lang: str, topics: Mapping[str, Term]) -> str:
    """Return the label of a code; a code that is on no list stands for itself."""
    vocabulary, value = code
    if vocabulary == "topic":
        return topic_label(value, lang, topics)
    if vocabulary == "country":
        return country_name(value, lang)
    if vocabulary == "field":
        return field_label(value, lang)
    if vocabulary == "language":
        return language_name(value, lang)
    term = VOCABULARIES[vocabulary].get(value)
    return value if term is None else term.get(lang)
