"""Folding of names: two spellings of one name become one text.

Folded are case, diacritics, ligatures, apostrophes, punctuation and the short forms of "Saint".
Words stay in their order, one space between them; nothing of the meaning is taken away here.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_APOSTROPHES: Final = "'`´’‘ʼʻʿʾ′"
_LETTERS: Final = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ŧ": "t"}
    | dict.fromkeys(_APOSTROPHES)
)
"""Letters that Unicode does not decompose, as the Latin alphabet writes them without them."""

_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
"""How German and the Nordic languages write these letters where the keyboard lacks them."""

_PLAIN: Final = str.maketrans(
    {chr(code): " " for code in range(128) if not chr(code).isalnum()} | {"'": None, "`": None}
)
_MARKS: Final = re.compile("[\u0300-\u036f]+")
_GAPS: Final = re.compile(r"[\W_]+")
_SAINTS: Final = {"st": "saint", "sankt": "saint", "sint": "saint", "ste": "sainte"}


def fold(text: str) -> str:
    """Fold a name: ``"Saint - Mihiel"`` and ``"St. Mihiel"`` → ``"saint mihiel"``.

    Any text goes in; letters of other scripts stay as they are. Folding twice changes nothing.
    """
    return _fold(text.casefold())


def spellings(text: str) -> tuple[str, ...]:
    """Return the folded forms that a name may take: ``"Köln"`` → ``("koln", "koeln")``.

    The first is always ``fold(text)``; the second is there where the name has ä, ö, ü, ø or å.
    """
    lower = text.casefold()
    folded = _fold(lower)
    if lower.isascii():
        return (folded,)
    composed = unicodedata.normalize("NFC", lower)
    written_out = composed.translate(_UMLAUTS)
    return (folded,) if written_out == composed else (folded, _fold(written_out))


def _fold(lower: str) -> str:
    """Fold text that is in lower case already."""
    if lower.isascii():
        words = lower.translate(_PLAIN).split()
    else:
        text = unicodedata.normalize("NFKD", lower.translate(_LETTERS)).casefold()
        words = _GAPS.sub(" ", _MARKS.sub("", text.translate(_LETTERS))).split()
    if not _SAINTS.keys().isdisjoint(words):
        words = [_SAINTS.get(word, word) for word in words]
    return " ".join(words)


def words(text: str) -> frozenset[str]:
    """Return the words of a list written as one text."""
    return frozenset(text.split())


def is_latin(text: str) -> bool:
    """Whether every letter of the text belongs to the Latin script."""
    return text.isascii() or all(
        unicodedata.name(char, "").startswith("LATIN")
        for char in text
        if char.isalpha() and not char.isascii()
    )
