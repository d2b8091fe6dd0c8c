"""Filling the gaps of a sentence in both languages at once."""

from __future__ import annotations

from partnerkit.words.dates import format_number
from partnerkit.words.word import LANGUAGES, Term, Word


def fill(sentence: Word, **values: Word | Term | str | float) -> Word:
    """Put values into a sentence: words in its language, numbers as they are written there."""
    return Word(
        *(
            sentence.get(lang).format_map({k: _in(v, lang) for k, v in values.items()})
            for lang in LANGUAGES
        )
    )


def _in(value: Word | Term | str | float, lang: str) -> str:
    if isinstance(value, (Word, Term)):
        return value.get(lang)
    return value if isinstance(value, str) else format_number(value, lang)
