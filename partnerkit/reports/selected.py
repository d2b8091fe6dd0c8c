"""The records that a query chooses, with the fields that were asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from partnerkit.model.fields import KINDS, fields
from partnerkit.query.evaluate import found_at
from partnerkit.register import Entry
from partnerkit.report import Cell, Code, Column, Order, Report, Row, Table, Text, paragraph
from partnerkit.reports.counting import number_of
from partnerkit.reports.field_cells import cell, item
from partnerkit.reports.tie_table import tie_table
from partnerkit.reports.undated import undated
from partnerkit.view import View
from partnerkit.words.fields import FIELDS
from partnerkit.words.filling import fill
from partnerkit.words.lookup_words import WORDS

Path = tuple[str, ...]


def report(
    view: View, kind: str, entries: Sequence[Entry[Any]], query: str, shown: Sequence[Path] = ()
) -> Report:
    """List records of a kind; ``shown`` are the fields that stand beside their names."""
    subtitle: tuple[Cell, ...] = (fill(WORDS["where"], query=query),) if query else ()
    table = _table(view, kind, entries, shown)
    title = WORDS["list-partnerships" if kind == "partnership" else "list-actors"]
    many = number_of(len(entries), WORDS[f"n-{kind}"], WORDS[f"n-{kind}s"])
    blocks = (paragraph(many), table)
    gaps = undated(view.only(entries)) if kind == "partnership" else ()
    return Report("list", title, view.head, blocks, subtitle=subtitle, gaps=gaps, main=table.name)


def _table(view: View, kind: str, entries: Sequence[Entry[Any]], shown: Sequence[Path]) -> Table:
    if shown:
        columns = (
            Column("record", WORDS["record"]),
            *(Column(".".join(path), _label(kind, path)) for path in shown),
        )
        rows: tuple[Row, ...] = tuple(
            (view.record(kind, entry.id), *(_cell(view, kind, entry, path) for path in shown))
            for entry in entries
        )
        return Table("records", columns, rows, order=(Order("record"),))
    if kind == "partnership":
        return tie_table(view, "records", entries)
    columns = (
        Column("name", WORDS["name"]),
        Column("kind", WORDS["kind"]),
        Column("country", WORDS["country"]),
    )
    rows = tuple(
        (
            view.named_actor(entry.id),
            Code("actor-kind", entry.record.kind.value),
            Code("country", entry.record.country),
        )
        for entry in entries
    )
    return Table("records", columns, rows, order=(Order("name"),))


def _cell(view: View, kind: str, entry: Entry[Any], path: Path) -> Cell:
    """Write what stands at a path: None for nothing, a list for several values."""
    values: list[Cell] = []
    for field, value in found_at(view.register, entry, kind, path):
        if field is None:
            values.append(Code("country", value) if path == ("country",) else value)
        elif field.shape == "map":
            values.append(str(value))
        elif field.model is not None:
            parts = value if isinstance(value, tuple) else (value,)
            below = ".".join((kind, *path))
            values += [item(view, below, part).title for part in parts]
        else:
            values.append(cell(view, kind, field, value))
    flat: list[Cell] = []
    for value in values:
        flat += value if type(value) is tuple else [value]
    if not values:
        return None
    return flat[0] if len(flat) == 1 else tuple(flat)


def _label(kind: str, path: Path) -> Text:
    """Name a column by the label of its field; the last step of a path through other records."""
    direct = FIELDS.get(".".join((kind, *path)))
    if direct is not None:
        return direct.label
    for other, model in KINDS.items():
        if path[-1] in fields(model) and f"{other}.{path[-1]}" in FIELDS:
            return FIELDS[f"{other}.{path[-1]}"].label
    return ".".join(path)
