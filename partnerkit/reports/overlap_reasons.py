"""Why records overlap, in sentences: each clue with names, labels and dates for its codes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

from partnerkit.matching.evidence import Clue, Evidence
from partnerkit.model.types import PartialDate
from partnerkit.report import Cell, Code
from partnerkit.view import View
from partnerkit.words.overlap_words import CLUES
from partnerkit.words.word import Word

_FIELD: Final = re.compile(r"\{(\w+)\}")
_FULL_DAY: Final = len("2024-02-28")

_ACTOR_VALUES: Final = {
    Clue.SHARED_PARTNER: {"actor"},
    Clue.SAME_SIDES: {"home", "counterpart"},
    Clue.TAKES_PART: {"actors"},
    Clue.SAME_COUNTERPART: {"counterpart"},
    Clue.NESTED_COUNTERPART: {"part", "whole"},
    Clue.SAME_CITY: {"first", "second"},
    Clue.SAME_COUNTRY: {"first", "second"},
    Clue.OTHER_OFFICE: {"offices"},
    Clue.KNOWN_TO_OFFICE: {"actors"},
}
"""Which values of a clue are ids of actors."""

_PARTNERSHIP_VALUES: Final = {
    Clue.TAKES_PART: {"part", "whole"},
    Clue.TOPICS_UNSTATED: {"partnerships"},
    Clue.TIME_UNKNOWN: {"partnerships"},
    Clue.PLANNED: {"partnerships"},
    Clue.RESTING: {"partnerships"},
    Clue.ONE_FRAMEWORK: {"frameworks"},
    Clue.RENEWED: {"old", "new"},
    Clue.NETWORK: {"network"},
}
"""Which values of a clue are ids of partnerships."""

_CODES: Final = {
    (Clue.AMBIGUOUS, "country"): "country",
    (Clue.SAME_COUNTRY, "country"): "country",
    (Clue.ACTOR_KINDS_DIFFER, "first"): "actor-kind",
    (Clue.ACTOR_KINDS_DIFFER, "second"): "actor-kind",
    (Clue.SAME_KIND, "kind"): "partnership-kind",
    (Clue.KINDS_DIFFER, "first"): "partnership-kind",
    (Clue.KINDS_DIFFER, "second"): "partnership-kind",
    (Clue.SHARED_TOPICS, "topics"): "topic",
    (Clue.NESTED_TOPICS, "topics"): "topic",
    (Clue.COMMON_FIELD, "topics"): "topic",
}
"""Which values of a clue are codes, and of which vocabulary."""

_SIGNED: Final = {Clue.SIGNED_TOGETHER, Clue.SIGNED_APART, Clue.SIGNED_UNKNOWN}


def reason(evidence: Evidence, view: View) -> tuple[Cell, ...]:
    """Return the sentence of one clue as parts that follow one another without a space."""
    word, values = _sentence(evidence)
    cells = {name: _cell(evidence.clue, name, value, view) for name, value in values.items()}
    return filled(word, cells)


@cache
def _pieces(word: Word) -> tuple[tuple[Word, str], ...]:
    """Take a sentence apart at the names in braces: each piece, and the name behind it."""
    pieces = [Word(*both) for both in zip(*map(_FIELD.split, word), strict=True)]
    return tuple(zip(pieces[::2], [*(name.de for name in pieces[1::2]), ""], strict=True))


def filled(word: Word, cells: Mapping[str, Cell]) -> tuple[Cell, ...]:
    """Put cells in the places of a sentence that names them in braces, in both languages alike."""
    parts: list[Cell] = []
    for piece, name in _pieces(word):
        if any(piece):
            parts.append(piece)
        if name:
            parts.append(cells[name])
    return tuple(parts)


def reasons(evidence: tuple[Evidence, ...], view: View) -> tuple[Cell, ...]:
    """Return several clues as one paragraph, a space between the sentences."""
    parts: list[Cell] = []
    for i, piece in enumerate(evidence):
        parts += [Word(" ", " ")] if i else []
        parts += reason(piece, view)
    return tuple(parts)


def _sentence(evidence: Evidence) -> tuple[Word, Mapping[str, object]]:
    """Choose the sentence by the form of the values, and the values that it names."""
    clue, values = evidence
    first, second = values.get("first"), values.get("second")
    form = ""
    if clue is Clue.SAME_NAME and first != second:
        form = ":folded"
    elif clue is Clue.SIGNED_TOGETHER and first != second:
        form = ":nested"
    elif clue is Clue.SIGNED_TOGETHER and len(str(first)) < _FULL_DAY:
        form = ":vague"
    elif clue is Clue.SIGNED_UNKNOWN:
        form = ":both" if first is None and second is None else ""
        values = {"first": second if first is None else first}
    return CLUES[clue + form], values


def _cell(clue: Clue, name: str, value: object, view: View) -> Cell:
    """Return one value as a report shows it: the name of a record, a label, a date, a text."""
    make = _maker(clue, name)
    if isinstance(value, tuple):
        return tuple([make(view, str(one)) for one in value])
    return make(view, str(value))


@cache
def _maker(clue: Clue, name: str) -> Callable[[View, str], Cell]:
    """Choose what a value of a clue becomes."""
    if name in _ACTOR_VALUES.get(clue, ()):
        return View.actor
    if name in _PARTNERSHIP_VALUES.get(clue, ()):
        return View.partnership_by_id
    if (vocabulary := _CODES.get((clue, name))) is not None:
        return lambda _, text: Code(vocabulary, text)
    if clue in _SIGNED:
        return lambda _, text: PartialDate(text)
    return lambda _, text: text
