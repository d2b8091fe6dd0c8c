"""Words whose letters come from two alphabets."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.words.word import Word

_SCRIPTS = {
    "LATIN": Word(de="lateinische", en="Latin"),
    "CYRILLIC": Word(de="kyrillische", en="Cyrillic"),
    "GREEK": Word(de="griechische", en="Greek"),
    "ARMENIAN": Word(de="armenische", en="Armenian"),
    "CHEROKEE": Word(de="Cherokee-", en="Cherokee"),
    "LISU": Word(de="Lisu-", en="Lisu"),
    "FULLWIDTH": Word(de="breite", en="full-width"),
    "MATHEMATICAL": Word(de="mathematische", en="mathematical"),
}
"""Alphabets with letters that look alike (UTS 39, confusables), by the names of characters."""

_FOREIGN = rb"[\xcd-\xd6\xea\xf0]|\xe1[\x8e\x8f\xbc-\xbf]|\xef[\xbc\xbd]|\\"
"""How their letters begin in UTF-8, those of Latin left out; and escapes."""

_SHORTEST = 3
"""Shorter words are units and formulas such as "µm"."""


@rule(
    Severity.WARNING,
    de="„{word}“ mischt {first} und {second} Buchstaben, die gleich aussehen; tippen Sie das Wort "
    "neu",
    en='"{word}" mixes {first} and {second} letters that look alike; type the word anew',
)
def mixed_script(register: Register) -> Iterator[Fault]:
    r"""A word mixes letters of two alphabets that look alike.

    Why: A Cyrillic "а" in "Hamburg" is invisible, but no search and no comparison finds the word;
    in a web address it leads to another site. It comes from typing with two keyboards, or from
    somebody who wants to deceive.

    Deutsch: Ein Wort mischt gleich aussehende Buchstaben zweier Alphabete.

    Warum: Ein kyrillisches „а“ in „Hamburg“ sieht man nicht, aber keine Suche und kein Vergleich
    findet das Wort; in einer Webadresse führt es auf eine andere Seite. Das kommt vom Tippen mit
    zwei Tastaturen oder von jemandem, der täuschen will.

    Bad::

        title: "H\u0430mburg und Oslo"

    Good::

        title: "Hamburg und Oslo"
    """
    haystack = register.haystack
    doubtful = [line for line in haystack.unusual if _is_doubtful(line)]
    for source in haystack.with_lines(doubtful):
        for path, value in source.scalars():
            if found := _mixed(value):
                word, first, second = found
                values = {"word": word, "first": _SCRIPTS[first], "second": _SCRIPTS[second]}
                yield Fault("mixed-script", source.span(path), values, "", path)


def _is_doubtful(line: bytes) -> bool:
    """Whether a line of a file holds a word of two alphabets, or an escape that may."""
    if not re.search(_FOREIGN, line):
        return False
    return b"\\" in line or _mixed(line.decode("utf-8", "replace")) is not None


def _mixed(text: str) -> tuple[str, str, str] | None:
    """Find the first word of two alphabets, and name them in the order of the word."""
    if text.isascii():
        return None
    for found in re.finditer(r"[^\W\d_]+", text):
        word = found[0]
        if word.isascii() or len(word) < _SHORTEST:
            continue
        scripts = list(dict.fromkeys(filter(None, map(_script, word))))
        if len(scripts) > 1:
            return word, scripts[0], scripts[1]
    return None


def _script(letter: str) -> str:
    """Name the alphabet of a letter; empty for one that is not confused with others."""
    if letter.isascii():
        return "LATIN"
    script = unicodedata.name(letter, "").partition(" ")[0]
    return script if script in _SCRIPTS else ""
