"""Full text: where some words stand in the register, umlauts folded, inside compounds too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from partnerkit.model.fields import fields
from partnerkit.model.types import Model
from partnerkit.register import Entry
from partnerkit.report import Cell, Code, Column, Report, Row, Table, paragraph
from partnerkit.reports.counting import number_of
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.folding import folded
from partnerkit.words.lookup_words import WORDS
from partnerkit.words.topics import topic_label
from partnerkit.words.word import LANGUAGES

_AROUND = 40
"""So many characters before and after what was found tell what it is about."""

_ADDRESSES = ("https://", "http://")

_WORD = re.compile(r"\w[\w'’-]*")


class Hit(NamedTuple):
    """A record that holds all words: the dotted path of the field that shows it best, and its text.

    ``rank`` is 0 for a title or name, 1 for another name or a topic, 2 for any other text.
    """

    rank: int
    kind: str
    entry: Entry[Any]
    field: str
    text: str


def search(view: View, text: str) -> list[Hit]:
    """Find the records of a view that hold every word of ``text``, names before other texts.

    A partnership is also found by the names of its partners. Addresses on the web are searched
    only for a text with a slash: they hold every word by chance. Empty text finds nothing.
    """
    words = [key for word in text.split() if (key := folded(word))]
    if not words:
        return []
    addresses = "/" in text
    found = []
    for kind, entries in (
        ("partnership", view.register.partnerships),
        ("actor", view.register.actors),
    ):
        for entry in entries:
            hit = _hit(view, kind, entry, words, addresses=addresses)
            if hit is not None:
                found.append(hit)
    return sorted(found, key=lambda hit: (hit.rank, hit.kind != "partnership", hit.entry.id))


def report(view: View, text: str, hits: list[Hit]) -> Report:
    """List what was found, each with the passage that shows it."""
    ties = sum(hit.kind == "partnership" for hit in hits)
    summary = fill(
        WORDS["found"],
        partnerships=number_of(ties, WORDS["one-partnership"], WORDS["many-partnerships"]),
        actors=number_of(len(hits) - ties, WORDS["one-actor"], WORDS["many-actors"]),
    )
    rows: tuple[Row, ...] = tuple(
        (_ref(view, hit), _field(hit.field), _passage(hit.text, text)) for hit in hits
    )
    columns = (
        Column("record", WORDS["record"]),
        Column("field", WORDS["field"]),
        Column("passage", WORDS["passage"]),
    )
    blocks = (paragraph(summary), Table("records", columns, rows))
    return Report("find", fill(WORDS["find"], text=text), view.head, blocks, main="records")


def _hit(
    view: View, kind: str, entry: Entry[Any], words: list[str], *, addresses: bool
) -> Hit | None:
    """Look for every word in the texts of a record; the best field holds the first of them."""
    best: tuple[int, str, str] | None = None
    left = set(words)
    for rank, field, text in _texts(view, kind, entry):
        if not addresses and text.startswith(_ADDRESSES):
            continue
        key = folded(text)
        inside = {word for word in words if word in key}
        left -= inside
        rank_here = rank - (0.5 if len(inside) == len(words) else 0)
        if inside and (best is None or rank_here < best[0]):
            best = (rank_here, field, text)  # type: ignore[assignment]
    if left or best is None:
        return None
    return Hit(int(best[0] + 0.5), kind, entry, best[1], best[2])


def _texts(view: View, kind: str, entry: Entry[Any]) -> Iterator[tuple[int, str, str]]:
    """Yield every text of a record with its rank and the dotted path of its field."""
    yield from _walk(entry.record, kind)
    yield 0, f"{kind}.id", entry.id
    if kind == "partnership":
        for key in entry.record.counterpart or ():
            known = view.register.actor(key)
            if known is not None:
                for rank, _, text in _walk(known.record, "actor", names_only=True):
                    yield max(rank, 1), "partnership.counterpart", text
        for code in entry.record.topics or ():
            for lang in LANGUAGES:
                yield 1, "partnership.topics", topic_label(code, lang, view.topics)


def _walk(record: Model, path: str, *, names_only: bool = False) -> Iterator[tuple[int, str, str]]:
    for field in fields(type(record)).values():
        if names_only and field.name not in {"name", "names", "aliases"}:
            continue
        value = getattr(record, field.attribute)
        if value is None:
            continue
        here = f"{path}.{field.name}"
        items = {"one": (value,), "map": tuple(value.values()) if field.shape == "map" else ()}
        for item in items.get(field.shape, value):
            if isinstance(item, Model):
                yield from _walk(item, here)
            elif type(item) is str and field.refers is None:
                yield _rank(here), here, item


def _rank(path: str) -> int:
    if path in {"partnership.title", "actor.name"}:
        return 0
    return 1 if path.endswith((".titles", ".names.name", ".aliases", ".topics")) else 2


def _ref(view: View, hit: Hit) -> Cell:
    if hit.kind == "partnership":
        return view.partnership(hit.entry)
    return view.named_actor(hit.entry.id)


def _field(path: str) -> Cell:
    """Name a field by its label; the id is no field of the format."""
    return WORDS["id"] if path.endswith(".id") else Code("field", path)


def _passage(text: str, wanted: str) -> str:
    """Cut a text around the first word that was looked for."""
    keys = [folded(word) for word in wanted.split()]
    place = next(
        (m.start() for m in _WORD.finditer(text) if any(k and k in folded(m[0]) for k in keys)), 0
    )
    begin, end = max(0, place - _AROUND), min(len(text), place + 2 * _AROUND)
    before = "…" if begin else ""
    return before + " ".join(text[begin:end].split()) + ("…" if end < len(text) else "")
