"""Actors whose naming could endanger people (``safety: restricted``), and how to find their names.

A mark that is misspelt or unreadable protects as well: an oversight must not publish a name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from partnerkit.model import Actor
from partnerkit.register import Entry, Register
from partnerkit.words.folding import folded
from partnerkit.words.lookup import find_term
from partnerkit.words.suggest import suggest_field

_LONG = 8
"""From this many folded letters on a name is found inside words and in any spelling."""

_SIGNS = ("safety", "restrict")
"""What points to protection in a file that cannot be read as a record."""


class Needle:
    """Finds any of some names in a text: whole words, and long names however they are spelt."""

    def __init__(self, names: Iterable[str]) -> None:
        plain = sorted({_plain(name) for name in names} - {""}, key=lambda n: (-len(n), n))
        spaced = (r"\W+".join(map(re.escape, re.findall(r"\w+", name))) for name in plain)
        self._words = re.compile(rf"(?<!\w)(?:{'|'.join(filter(None, spaced)) or '(?!)'})(?!\w)")
        self._folded = tuple(key for name in plain if len(key := folded(name)) >= _LONG)

    def finds(self, text: str) -> bool:
        """Whether the text names one of them."""
        if self._words.search(_plain(text)):
            return True
        key = folded(text)
        return any(name in key for name in self._folded)


def protected_actors(register: Register) -> tuple[frozenset[str], Needle | None]:
    """Return the ids of all protected actors, former ones included, and what finds their names.

    The needle is None where no actor is protected.
    """
    unclear = set(_unclear(register))
    entries = [e for e in register.actors if e.record.safety is not None or e.id in unclear]
    ids = {key for entry in entries for key in (entry.id, *(entry.record.former_ids or ()))}
    ids |= {
        key
        for key in register.broken.get("actor", ())
        if any(sign in _text(register, key) for sign in _SIGNS)
    }
    if not ids:
        return frozenset(), None
    names = [name for entry in entries for name in _names(entry.record)]
    return frozenset(ids), Needle([*names, *ids])


def _unclear(register: Register) -> Iterator[str]:
    """Actors with a fault in ``safety``, or an unknown field that may be meant for it."""
    by_path = {entry.source.path: entry for entry in register.actors} if register.faults else {}
    for fault in register.faults:
        entry = by_path.get(fault.span.path)
        if entry is None or not fault.key_path:
            continue
        name = str(fault.key_path[0])
        if name == "safety" or (fault.rule == "unknown-field" and _may_mean(entry, name)):
            yield entry.id


def _may_mean(entry: Entry[Actor], name: str) -> bool:
    if "safety" in suggest_field("actor", "", name):
        return True
    value = entry.source.data.get(name)
    return isinstance(value, str) and find_term("safety", value) is not None


def _text(register: Register, key: str) -> str:
    source = register.sources.get(f"data/actors/{key}.yaml")
    return source.text.lower() if source is not None else ""


def _names(actor: Actor) -> Iterator[str]:
    """Everything by which an actor can be recognised in a text."""
    yield actor.name
    for other in actor.names or ():
        yield other.name
    yield from actor.aliases or ()
    for mark in (actor.wikidata, actor.ror, actor.contact):
        if mark is not None:
            yield mark
    if actor.website is not None:
        address = re.sub(r"^\w+://(www\.)?", "", actor.website.lower()).rstrip("/")
        yield address


def _plain(text: str) -> str:
    """Without case and diacritics."""
    lower = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in lower if not unicodedata.combining(c))
