"""Dates, numbers, sums of money and shares as people in Germany and England write them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from partnerkit.words.word import Word

_DATE: Final = re.compile(
    r"([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?)?", re.ASCII
)

MONTHS: Final = (
    Word("Januar", "January"),
    Word("Februar", "February"),
    Word("März", "March"),
    Word("April", "April"),
    Word("Mai", "May"),
    Word("Juni", "June"),
    Word("Juli", "July"),
    Word("August", "August"),
    Word("September", "September"),
    Word("Oktober", "October"),
    Word("November", "November"),
    Word("Dezember", "December"),
)

_GERMAN_SEPARATORS: Final = str.maketrans({",": ".", ".": ","})

_NOTHING_TO_COUNT: Final = Word("nichts zu zählen (0 von 0)", "nothing to count (0 of 0)")


@lru_cache(maxsize=4096)
def format_date(value: str, lang: str) -> str:
    """Return a partial date for readers: "28.02.2027", "Juni 2023", "1989" in German.

    `value` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; the answer is never more exact than it. Text of
    any other form comes back as it is, so that nothing a source says is lost.
    """
    match = _DATE.fullmatch(value)
    if match is None:
        return value
    year, month, day = match.groups()
    if month is None:
        return year
    if day is not None and lang == "de":
        return f"{day}.{month}.{year}"
    name = MONTHS[int(month) - 1].get(lang)
    return f"{name} {year}" if day is None else f"{int(day)} {name} {year}"


def format_number(number: float, lang: str, decimals: int | None = None) -> str:
    """Return a number with separators: "1.234,5" in German, "1,234.5" in English.

    Without `decimals` a whole number has none, and any other at most two, without closing zeros.
    """
    if decimals is not None:
        text = f"{number:,.{decimals}f}"
    elif _is_whole(number):
        text = f"{int(number):,}"
    else:
        text = f"{number:,.2f}".rstrip("0").rstrip(".")
    return text.translate(_GERMAN_SEPARATORS) if lang == "de" else text


def format_euros(amount: float, lang: str) -> str:
    """Return a sum in euros: "30.000 €" in German, "€30,000" in English; cents only if there are.

    A negative sum has its sign in front of everything.
    """
    decimals = 0 if _is_whole(amount) else 2
    text = format_number(abs(amount), lang, decimals)
    sign = "-" if amount < 0 else ""
    return f"{sign}{text} €" if lang == "de" else f"{sign}€{text}"


def format_share(part: int, whole: int, lang: str) -> str:
    """Return a percentage with the counts behind it: "12 % (14 von 120)".

    Rounded half up to whole per cent; a share that is neither nothing nor everything is never
    shown as 0 % or 100 %. A `whole` of zero has no percentage and is said in words.
    """
    if whole == 0:
        return _NOTHING_TO_COUNT.get(lang)
    percent = (200 * part + whole) // (2 * whole)
    if percent == 0 and part > 0:
        text = Word("unter 1 %", "less than 1 %").get(lang)
    elif percent == 100 and part < whole:  # noqa: PLR2004 - a hundred per cent
        text = Word("über 99 %", "more than 99 %").get(lang)
    else:
        text = f"{percent} %"
    of = Word("von", "of").get(lang)
    return f"{text} ({format_number(part, lang)} {of} {format_number(whole, lang)})"


def plural(number: int, one: Word, many: Word, lang: str) -> str:
    """Return the number and its form of the word: "1 Partnerschaft", "3 Partnerschaften"."""
    return f"{format_number(number, lang)} {(one if number == 1 else many).get(lang)}"


def _is_whole(number: float) -> bool:
    return isinstance(number, int) or number.is_integer()
