"""Filling the gaps of a sentence in both languages at once."""

from __future__ import annotations

from datetime import date

from partnerkit.words.dates import format_date, format_number
from partnerkit.words.word import LANGUAGES, Term, Word

Value = Word | Term | date | str | float


def fill(sentence: Word, **values: Value) -> Word:
    """Put values into a sentence: words in its language, numbers and days as written there."""
    return Word(
        *(
            sentence.get(lang).format_map({k: _in(v, lang) for k, v in values.items()})
            for lang in LANGUAGES
        )
    )


def _in(value: Value, lang: str) -> str:
    if isinstance(value, (Word, Term)):
        return value.get(lang)
    if isinstance(value, date):
        return format_date(value.isoformat(), lang)
    return value if isinstance(value, str) else format_number(value, lang)
