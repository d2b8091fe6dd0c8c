"""What a field is called and what it means, in German and English."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from partnerkit.words.word import Word

if TYPE_CHECKING:
    from collections.abc import Mapping


class FieldWords(NamedTuple):
    """The label of a field, its meaning, and other words that people write for it."""

    label: Word
    meaning: Word
    synonyms: tuple[str, ...] = ()

    def words(self) -> tuple[str, ...]:
        """Return every word that leads to this field: both labels, then the synonyms."""
        return (*self.label, *self.synonyms)


def field(
    label_de: str, label_en: str, meaning_de: str, meaning_en: str, *synonyms: str
) -> FieldWords:
    """Return the words of one field; the order of the texts is German, English."""
    return FieldWords(Word(label_de, label_en), Word(meaning_de, meaning_en), synonyms)


def below(parent: str, fields: Mapping[str, FieldWords]) -> dict[str, FieldWords]:
    """Return `fields` with `parent` and a dot before each key, for fields of several parents."""
    return {f"{parent}.{key}": words for key, words in fields.items()}
