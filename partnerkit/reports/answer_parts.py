"""The parts of an answer: a report or a query fitted into it, who has stated nothing, sources."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from partnerkit.model import Partnership
from partnerkit.register import Entry
from partnerkit.report import (
    Block,
    Cell,
    Column,
    Facts,
    Heading,
    Items,
    Link,
    Paragraph,
    Ref,
    Room,
    Table,
    Text,
    Toned,
    Tree,
    paragraph,
)
from partnerkit.view import View
from partnerkit.words.answer_words import WORDS
from partnerkit.words.fields import label
from partnerkit.words.filling import fill
from partnerkit.words.word import Word


def fitted(blocks: Iterable[Block], number: int, tables: Sequence[str] | None) -> Iterator[Block]:
    """Yield the blocks of a report below a question: headings lower, names unique.

    ``tables`` keeps only the tables of these names, and the headings above them.
    """
    waiting: Heading | None = None
    for block in blocks:
        if isinstance(block, Heading):
            waiting = Heading(block.text, block.level + 1)
            continue
        name = getattr(block, "name", "")
        if tables is not None and name and name not in tables:
            waiting = None
            continue
        if waiting is not None:
            yield waiting
            waiting = None
        if isinstance(block, Table):
            rows = tuple(tuple(map(_without_ids, row)) for row in block.rows)
            yield replace(block, name=f"q{number}_{block.name}", rows=rows)
        elif isinstance(block, (Facts, Items, Tree)):
            yield replace(block, name=f"q{number}_{block.name}")
        elif tables is None or isinstance(block, Paragraph):
            yield block


def _without_ids(cell: Cell) -> Cell:
    """Name records without the ids beside them: a document for a council needs none."""
    if isinstance(cell, Ref):
        return cell._replace(with_id=False)
    if isinstance(cell, Toned):
        return Toned(_without_ids(cell.value), cell.tone)
    if type(cell) is tuple:
        return tuple(map(_without_ids, cell))
    return cell


def unstated(view: View, entries: Sequence[Entry[Partnership]], field: str) -> Paragraph:
    """Name the offices that have not stated a field, each with how many of its partnerships."""
    whole = Counter(_office(view, entry.record) for entry in entries)
    silent = Counter(
        _office(view, entry.record) for entry in entries if getattr(entry.record, field) is None
    )
    name = label(f"partnership.{field}")
    if not silent:
        return paragraph(fill(WORDS["all-stated"], field=name))
    ordered = sorted(silent, key=lambda key: (key is None, -silent[key], str(key)))
    offices = [
        fill(
            WORDS["office-with-number"],
            office=WORDS["no-lead"] if key is None else _name(view, key),
            number=silent[key],
            whole=whole[key],
        )
        for key in ordered
    ]
    listed = Word("; ".join(o.de for o in offices), "; ".join(o.en for o in offices))
    return paragraph(fill(WORDS["not-stated-by"], field=name, offices=listed))


def _office(view: View, record: Partnership) -> str | None:
    return None if record.lead is None else view.actor(record.lead).id


def _name(view: View, key: str) -> Text:
    return view.actor(key).name


def named_in(blocks: Iterable[Block]) -> set[str]:
    """Find the partnerships that the tables of some blocks name, by id."""
    found: set[str] = set()
    for block in blocks:
        if isinstance(block, Table):
            for row in block.rows:
                for cell in row:
                    found.update(_refs(cell))
    return found


def _refs(cell: Cell) -> Iterator[str]:
    if isinstance(cell, Ref):
        if cell.kind == "partnership":
            yield cell.id
    elif isinstance(cell, Toned):
        yield from _refs(cell.value)
    elif type(cell) is tuple:
        for inner in cell:
            yield from _refs(inner)


def sources(view: View, ids: set[str]) -> Table:
    """List the sources of some partnerships, each once."""
    found = {
        source.url: source
        for entry in view.register.partnerships
        if entry.id in ids
        for source in entry.record.sources or ()
    }
    rows = tuple(
        (Link(one.url, one.title or ""), one.publisher, one.accessed)
        for _, one in sorted(found.items())
    )
    columns = (
        Column("source", WORDS["source"]),
        Column("publisher", WORDS["publisher"], unstated=WORDS["unstated"]),
        Column("accessed", WORDS["accessed"], room=Room.WIDE, unstated=WORDS["unstated"]),
    )
    return Table("sources", columns, rows, empty=WORDS["no-sources"])
