"""Places, countries and actors of the register that a running text names, inflected forms included.

A text in German writes every noun with a capital, and many nouns are also the name of some
village. A place that the register does not know is therefore taken only when it is a city; one of
a common word only when the text never writes the word small.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from partnerkit.matching.gazetteer import Gazetteer, gazetteer
from partnerkit.matching.names import fold, words
from partnerkit.register import Register
from partnerkit.words.countries import country_words

CITY: Final = 100_000
"""From this many inhabitants on a place is meant without being known to the register (the German
"Großstadt", international statistics conference 1887)."""

LONGEST: Final = 8
"""A name has at most so many words; longer ones are official titles that no motion writes out."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?|\d+")
_BROKEN: Final = re.compile(r"(?<=[^\W\d_])[-\u00ad]\n(?=[a-zäöüß])")
_ENDS: Final = ("s", "er", "ern", "ers", "erin", "erinnen", "isch", "ische", "ischen", "ischer")


_COMMON: Final = words(
    """
    der die das ein dort man von name namen rest mitte mobil turn turen lander landern landen land
    split reading enterprise google erika halle essen regen turnen hof buch mark orange bath nice
    mobile victoria angeles august
    """
)
"""Folded words that German or English writes with a capital and that are also cities; they are
taken for the city only behind a word that leads to a place."""

_LEADS: Final = words("in nach aus bei stadt city of from to near")

_SHORTEST: Final = 4
"""Shorter names of places are abbreviations and particles more often than cities."""


class Mention(NamedTuple):
    """Something that a text names.

    ``kind`` is ``actor`` (``key`` its id), ``place`` (the gazetteer's number) or ``country``;
    ``name`` is the base form; ``lines`` the lines where it stands, one entry an occurrence.
    """

    kind: str
    key: str
    name: str
    lines: tuple[int, ...]


def mentions(register: Register, text: str) -> list[Mention]:
    """Recognise what a text names, in the order of first occurrence."""
    finder = _Finder(register, gazetteer())
    found: dict[tuple[str, str], tuple[str, list[int]]] = {}
    for kind, key, name, line in finder.walk(text):
        found.setdefault((kind, key), (name, []))[1].append(line)
    return [Mention(*key, name, tuple(lines)) for key, (name, lines) in found.items()]


class _Finder:
    """Looks at every run of words, the longest first."""

    def __init__(self, register: Register, places: Gazetteer) -> None:
        self.places = places
        self.names: dict[str, str] = {}
        self.short: dict[str, str] = {}
        for entry in register.actors:
            record = entry.record
            spoken = [record.name, *(n.name for n in record.names or ()), *(record.aliases or ())]
            for name in spoken:
                if len(name) <= 4 and name.isupper():  # noqa: PLR2004 - an abbreviation
                    self.short.setdefault(name, entry.id)
                elif folded := fold(name):
                    self.names.setdefault(folded, entry.id)
        self.countries: dict[str, str] = defaultdict(str)
        for code, names in country_words().items():
            for word in names if code not in {"XX", "ZZ"} else ():
                if len(word) > 3:  # noqa: PLR2004 - codes are words of other languages
                    self.countries[fold(word)] = code

    def walk(self, text: str) -> Iterator[tuple[str, str, str, int]]:
        """Yield kind, key, base form and line of every mention."""
        text = unicodedata.normalize("NFKC", text)
        small = set(re.findall(r"\b[a-zäöüß]{3,}\b", text))
        text, begins = _joined(text)
        said = [(m[0].rstrip("."), m.start()) for m in _WORD.finditer(text)]
        at = 0
        while at < len(said):
            step = 1
            for length in range(min(LONGEST, len(said) - at), 0, -1):
                run = said[at : at + length]
                before = said[at - 1][0].lower() if at else ""
                found = self._name([word for word, _ in run], small, leads=before in _LEADS)
                if found is not None and _close(text, run):
                    yield (*found, bisect_right(begins, run[0][1]))
                    step = length
                    break
            at += step

    def _name(self, run: list[str], small: set[str], *, leads: bool) -> tuple[str, str, str] | None:
        """Recognise a run of words: an actor of the register, a country, or a city."""
        said = " ".join(run)
        if len(run) == 1 and said in self.short:
            return "actor", self.short[said], said
        if not (run[0][0].isupper() or run[0][0].isdigit() or not run[0].isascii()):
            return None
        for form in _base_forms(said):
            folded = fold(form)
            if folded in self.names and (len(run) > 1 or said.lower() not in small):
                return "actor", self.names[folded], form
            if code := self.countries.get(folded):
                return "country", code, form
            if _may_be_city(run, folded, small, leads=leads):
                place = self._city(folded, inflected=form != said)
                if place is not None:
                    return "place", str(place), form
        return None

    def _city(self, folded: str, *, inflected: bool) -> int | None:
        """Take the largest place of a name when it is a city, a large one for inflected forms."""
        for number in self.places.numbers(folded)[:1]:
            least = CITY * (2 if inflected else 1)
            if self.places.spot(number).population >= least:
                return number
        return None


def _joined(text: str) -> tuple[str, list[int]]:
    """Join the words that a line end breaks; say at which offset each line of the text begins."""
    pieces, begins, length, last = [], [0], 0, 0
    for end in re.finditer("\n", text):
        broken = _BROKEN.match(text, end.start() - 1) if end.start() else None
        piece = text[last : end.start() - 1 if broken else end.end()]
        pieces.append(piece)
        length, last = length + len(piece), end.end()
        begins.append(length)
    return "".join([*pieces, text[last:]]), begins


def _may_be_city(run: list[str], folded: str, small: set[str], *, leads: bool) -> bool:
    """Whether a run looks like the name of a place and not like a word or an abbreviation."""
    said = " ".join(run)
    if len(run) > 3 or said.lower() in small or run[-1][0].islower():  # noqa: PLR2004
        return False
    if len(folded) < _SHORTEST and folded.isascii():
        return False
    return not said.isupper() and (leads or folded not in _COMMON)


def _base_forms(word: str) -> Iterator[str]:
    """Yield a word and what it may be inflected from: Hamburger, Münchner, Bremer, Paris'."""
    yield word
    bare = word.rstrip("'’")
    if bare != word:
        yield bare
    for end in _ENDS:
        if bare.endswith(end) and len(bare) > len(end) + 2:
            stem = bare.removesuffix(end)
            yield stem
            if end != "s":
                yield f"{stem}en"
                yield f"{stem}n"
                if stem.endswith("n"):
                    yield f"{stem[:-1]}en"


def _close(text: str, run: list[tuple[str, int]]) -> bool:
    """Whether only spaces, hyphens or a full stop of an abbreviation part the words of a run."""
    for (word, start), (_, following) in pairwise(run):
        if text[start + len(word) : following].strip(" \t\n.-–/()"):
            return False
    return True
