"""The two smallest values of the layer: a text and a term, each in German and English."""

from __future__ import annotations

from typing import Final, NamedTuple

LANGUAGES: Final = ("de", "en")
"""The languages in which partnerkit speaks, by ISO 639-1 code."""


class Word(NamedTuple):
    """A text in German and English."""

    de: str
    en: str

    def get(self, lang: str) -> str:
        """Return the text in `lang`; any language but German gets the English one."""
        return self.de if lang == "de" else self.en


class Term(NamedTuple):
    """The label of a code in German and English, and other words by which people mean it."""

    de: str
    en: str
    synonyms: tuple[str, ...] = ()

    def get(self, lang: str) -> str:
        """Return the label in `lang`; any language but German gets the English one."""
        return self.de if lang == "de" else self.en

    def words(self) -> tuple[str, ...]:
        """Return every word that leads to this term: both labels, then the synonyms."""
        return (self.de, self.en, *self.synonyms)
