"""The form in which words are compared: no case, no diacritics, no spaces or hyphens."""

from __future__ import annotations

import unicodedata
from typing import Final

_DIGRAPHS: Final = (("ae", "a"), ("oe", "o"), ("ue", "u"))

_LETTERS: Final = str.maketrans(
    {
        "æ": "a",
        "œ": "o",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ł": "l",
        "ı": "i",
        "þ": "th",
        "ħ": "h",
    }
)
"""Latin letters that Unicode does not take apart into a base letter and a mark."""


MOST_CHARACTERS: Final = 80
"""Longer text is no code and no label; comparing all of it would only cost time."""


def key_of(text: str) -> str:
    """Return the folded beginning of a text that somebody wrote where a code was expected."""
    return folded(text[:MOST_CHARACTERS])


def folded(text: str) -> str:
    """Return `text` in the form in which two spellings of one word are equal.

    Case, diacritics, spaces and punctuation go; ß becomes ss; ä, ae and a become equal, so that
    "Städtepartnerschaft", "Staedtepartnerschaft" and "staedte-partnerschaft" are one word. Both
    sides of a comparison must be folded. Letters and digits of every script stay.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.casefold()).translate(_LETTERS)
    bare = "".join(filter(str.isalnum, text.casefold()))
    for pair, letter in _DIGRAPHS:
        bare = bare.replace(pair, letter)
    return bare
