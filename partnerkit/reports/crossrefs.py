"""Cross-references of one record: what it names, what names it, frameworks, renewals."""

from __future__ import annotations

from collections import defaultdict
from typing import Any, NamedTuple

from partnerkit.model.fields import dotted
from partnerkit.register import Entry, Register
from partnerkit.report import (
    Block,
    Cell,
    Code,
    Column,
    Heading,
    Node,
    Order,
    Report,
    Row,
    Table,
    Tree,
)
from partnerkit.reports.referrers import referring
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.lookup_words import WORDS


class Edge(NamedTuple):
    """One reference between two records: kinds and ids, and the dotted path of the field."""

    kind: str
    source: str
    field: str
    target_kind: str
    target: str


def edges(register: Register, kind: str, entry: Entry[Any]) -> list[Edge]:
    """List the references from and to a record, sorted."""
    found = {
        Edge(kind, entry.id, dotted(kind, path), target_kind, _known(register, target_kind, target))
        for path, target_kind, target in register.references.get(entry.source.path, ())
    }
    for field, ids in referring(register, kind, entry.id).items():
        other = field.partition(".")[0]
        found |= {Edge(other, key, field, kind, entry.id) for key in ids}
    return sorted(found)


def report(view: View, kind: str, entry: Entry[Any]) -> Report:
    """Show the cross-references of a record of a view."""
    register = view.register
    blocks: list[Block] = []
    if kind == "partnership":
        for name, field in (("tree", "under"), ("chain", "renews")):
            tree = _tree(view, entry, field)
            if tree is not None:
                blocks += [Heading(WORDS[name]), Tree(name, (tree,))]
    found = edges(register, kind, entry)
    outgoing = [e for e in found if (e.kind, e.source) == (kind, entry.id)]
    incoming = [e for e in found if (e.kind, e.source) != (kind, entry.id)]
    blocks += [
        Heading(WORDS["refs-to"]),
        _table(view, "names", [(e.field, e.target_kind, e.target) for e in outgoing]),
        Heading(WORDS["refs-from"]),
        _table(view, "named_by", [(e.field, e.kind, e.source) for e in incoming]),
    ]
    title = fill(WORDS["refs"], name=view.record(kind, entry.id).name)
    return Report("refs", title, view.head, tuple(blocks), main="named_by")


def graph(view: View, kind: str, entry: Entry[Any], form: str, lang: str) -> str:
    """Draw the cross-references as a graph: ``mermaid`` or ``dot`` (Graphviz).

    Names stand in quotation marks with everything that either language could read as its own
    syntax taken out.
    """
    found = edges(view.register, kind, entry)
    nodes = {(e.kind, e.source) for e in found} | {(e.target_kind, e.target) for e in found}
    nodes.add((kind, entry.id))
    numbers = {node: f"n{i}" for i, node in enumerate(sorted(nodes))}
    names = {node: _label(view, node, lang) for node in nodes}
    if form == "mermaid":
        lines = ["graph LR"]
        lines += [f'  {n}["{names[node]}"]' for node, n in numbers.items()]
        arrow = '  {a} -->|"{label}"| {b}'
    else:
        lines = ["digraph refs {", '  rankdir="LR";', '  node [shape="box"];']
        lines += [f'  {n} [label="{names[node]}"];' for node, n in numbers.items()]
        arrow = '  {a} -> {b} [label="{label}"];'
    for edge in found:
        ends = numbers[edge.kind, edge.source], numbers[edge.target_kind, edge.target]
        label = edge.field.partition(".")[2]
        lines.append(arrow.format(a=ends[0], b=ends[1], label=label))
    return "\n".join([*lines, *(["}"] if form == "dot" else [])]) + "\n"


def _label(view: View, node: tuple[str, str], lang: str) -> str:
    name = view.record(*node).name
    text = name if isinstance(name, str) else name.get(lang)
    kept = "".join(c if c.isalnum() or c in " .,()–-'’&/" else " " for c in text)
    return " ".join(kept.split())


def _known(register: Register, kind: str, key: str) -> str:
    entry = register.actor(key) if kind == "actor" else register.partnership(key)
    return entry.id if entry else key


def _table(view: View, name: str, found: list[tuple[str, str, str]]) -> Table:
    rows: tuple[Row, ...] = tuple(
        (Code("field", field), view.record(kind, key)) for field, kind, key in found
    )
    columns = (Column("as", WORDS["as"]), Column("record", WORDS["record"]))
    order = (Order("as"), Order("record"))
    return Table(name, columns, rows, order=order, empty=WORDS["refs-none"])


def _tree(view: View, entry: Entry[Any], field: str) -> Node | None:
    """Draw everything that hangs together with a record by one field, from the top downwards."""
    register = view.register
    below: dict[str, list[str]] = defaultdict(list)
    for other in register.partnerships:
        above = getattr(other.record, field)
        if above is not None:
            below[_known(register, "partnership", above)].append(other.id)
    top, seen = entry.id, {entry.id}
    while (upper := register.partnership(top)) and getattr(upper.record, field):
        above = _known(register, "partnership", getattr(upper.record, field))
        if above in seen:
            break
        seen.add(above)
        top = above
    if top == entry.id and not below[top]:
        return None
    return _node(view, top, below, frozenset())


def _node(view: View, key: str, below: dict[str, list[str]], above: frozenset[str]) -> Node:
    children = (k for k in sorted(below.get(key, ())) if k not in above and k != key)
    inner = tuple(_node(view, child, below, above | {key}) for child in children)
    entry = view.register.partnership(key)
    value: Cell = view.partnership_by_id(key)
    if entry is not None and entry.record.signed is not None:
        value = (value, entry.record.signed)
    return Node(value, inner)
