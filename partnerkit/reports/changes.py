"""What changed in a register between two states, as a document that a committee can read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from partnerkit.comparing import happened
from partnerkit.comparing.comparison import Comparison
from partnerkit.comparing.differences import Difference, is_item
from partnerkit.comparing.pairs import Pair
from partnerkit.history import Commit
from partnerkit.report import (
    Block,
    Cell,
    Code,
    Column,
    Fact,
    Facts,
    Order,
    Ref,
    Report,
    Room,
    Row,
    Table,
    paragraph,
)
from partnerkit.reports.written import field_name, written
from partnerkit.view import View
from partnerkit.words.change_words import WORDS
from partnerkit.words.filling import fill

GROUPINGS: Final = ("partnership", "lead", "country")

_ROOM: Final = 10
"""So many rows of a table a terminal shows."""

_FIELD: Final = Column("field", WORDS["what"])
_BEFORE: Final = Column("before", WORDS["before"])
_AFTER: Final = Column("after", WORDS["after"])
_PARTNERSHIP: Final = Column("partnership", WORDS["partnership"])


class Judged(NamedTuple):
    """Overlaps and findings that came and went, put into blocks, and how many there are."""

    blocks: tuple[Block, ...]
    counts: tuple[Fact, ...]


def report(
    view: View,
    comparison: Comparison,
    span: tuple[Commit, Commit],
    *,
    by: str = "partnership",
    judged: Judged | None = None,
) -> Report:
    """Tell what changed; the view shows the later state, ``by`` is one of ``GROUPINGS``.

    ``judged`` is None where overlaps and findings were not compared.
    """
    changed = tables(view, comparison.pairs, by)
    blocks: list[Block] = [*changed, *(judged.blocks if judged else ())]
    if not blocks:
        blocks = [paragraph(WORDS["no-changes"])]
    if judged is None:
        blocks.append(paragraph(fill(WORDS["too-large-to-judge"], since=span[0].short)))
    blocks.insert(0, _summary(span, changed, judged))
    return Report("changes", WORDS["changes-title"], view.head, tuple(blocks), main="edited")


def _summary(span: tuple[Commit, Commit], changed: Sequence[Table], judged: Judged | None) -> Facts:
    """Say which two states are compared, and how many of each there are."""
    ends = zip(("from", "to"), span, strict=True)
    states = [Fact(key, WORDS[key], _state(commit)) for key, commit in ends]
    counts = [Fact(table.name, table.title, len(_subjects(table))) for table in changed]
    return Facts("summary", (*states, *counts, *(judged.counts if judged else ())))


def _subjects(table: Table) -> Sequence[object]:
    """Return what a table counts: its groups where it is grouped, else its rows."""
    return list(dict.fromkeys(row[0] for row in table.rows)) if table.grouped else table.rows


def _state(commit: Commit) -> Cell:
    day = commit.committed.date() if commit.committed else WORDS["unknown-date"]
    return (day, commit.short)


def events(view: View, found: Sequence[Pair]) -> Iterator[Table]:
    """Make the tables of what happened to whole partnerships, empty ones too."""
    yield _table("new", _NEW_COLUMNS, (_new_row(view, p) for p in found if _is_new(p)))
    yield _table("renewed", _RENEWED_COLUMNS, _renewed(view, found))
    over = (p for p in found if happened.ended(p))
    yield _table("ended", _STATUS_COLUMNS, (_status_row(view, p) for p in over))
    rest = (p for p in found if happened.status_changed(p) and not happened.ended(p))
    yield _table("status-changed", _STATUS_COLUMNS, (_status_row(view, p) for p in rest))
    yield _table("moved", (_PARTNERSHIP, _BEFORE, _AFTER), _moved(view, found))


def tables(view: View, found: Sequence[Pair], by: str = "partnership") -> list[Table]:
    """Make the tables of all that changed, one for each sort of change that there is."""
    return [table for table in _tables(view, found, by) if table.rows]


def _tables(view: View, found: Sequence[Pair], by: str) -> Iterator[Table]:
    kinds: dict[str, list[Pair]] = {"partnership": [], "actor": [], "settings": []}
    for pair in found:
        kinds[pair.kind].append(pair)
    yield from events(view, kinds["partnership"])
    yield _table("renamed-merged", _NAMING_COLUMNS, _naming(view, found))
    yield _grouped("edited", by, _edited(view, kinds["partnership"], by))
    yield _grouped("actors", "actor", _actors(view, kinds["actor"]))
    rows = (row for pair in kinds["settings"] for row in _fields(view, pair, pair.differences))
    yield _table("settings", (_FIELD, _BEFORE, _AFTER), rows)


_NEW_COLUMNS: Final = (
    _PARTNERSHIP,
    Column("kind", WORDS["kind"], room=Room.WIDE),
    Column("counterpart", WORDS["counterpart"], room=Room.WIDE),
    Column("lead", WORDS["lead"]),
    Column("status", WORDS["status"]),
)
_RENEWED_COLUMNS: Final = (_PARTNERSHIP, Column("how", WORDS["how"]), _BEFORE, _AFTER)
_STATUS_COLUMNS: Final = (
    _PARTNERSHIP,
    _BEFORE,
    _AFTER,
    Column("since", WORDS["since"]),
    Column("reason", WORDS["reason"]),
)
_NAMING_COLUMNS: Final = (
    Column("record", WORDS["record"]),
    Column("how", WORDS["how"]),
    Column("former_id", WORDS["former-id"]),
    Column("present_id", WORDS["present-id"]),
)


def _table(name: str, columns: tuple[Column, ...], rows: Iterator[Row]) -> Table:
    return Table(name.replace("-", "_"), columns, tuple(rows), title=WORDS[name], limit=_ROOM)


def _grouped(name: str, by: str, rows: Iterator[Row]) -> Table:
    """Make a table of fields in groups; the group is the record itself or what it belongs to."""
    own = by in {"partnership", "actor"}
    group = Column(by, WORDS["record" if own else by])
    columns = (group, *(() if own else (_PARTNERSHIP,)), _FIELD, _BEFORE, _AFTER)
    order = () if own else (Order(by),)
    found = tuple(rows)
    return Table(name, columns, found, title=WORDS[name], grouped=True, order=order, limit=_ROOM)


def record_ref(pair: Pair) -> Ref:
    """Refer to a record of either state by its name and id."""
    return Ref(pair.kind, pair.id, pair.title or pair.id, with_id=True)


def _is_new(pair: Pair) -> bool:
    return happened.new(pair) and not (pair.new or {}).get("renews")


def _new_row(view: View, pair: Pair) -> Row:
    stated = (_field(view, pair, name) for name in ("kind", "counterpart", "lead", "status"))
    return (record_ref(pair), *stated)


def _field(view: View, pair: Pair, name: str) -> Cell:
    """Write a field of the later version."""
    return written(view, pair.kind, (name,), (pair.new or {}).get(name))


def _renewed(view: View, found: Sequence[Pair]) -> Iterator[Row]:
    for pair in found:
        if change := happened.prolonged(pair):
            yield (record_ref(pair), WORDS["prolonged"], *_both(view, pair, change))
        elif happened.new(pair) and not _is_new(pair):
            old, signed = _field(view, pair, "renews"), _field(view, pair, "signed")
            yield record_ref(pair), WORDS["follow-up"], old, signed


def _status_row(view: View, pair: Pair) -> Row:
    change = happened.status_changed(pair)
    states = _both(view, pair, change) if change else (None, None)
    why = (_field(view, pair, name) for name in ("status_since", "status_reason"))
    return (record_ref(pair), *states, *why)


def _moved(view: View, found: Sequence[Pair]) -> Iterator[Row]:
    for pair in found:
        if change := happened.moved(pair):
            yield (record_ref(pair), *_both(view, pair, change))


def _naming(view: View, found: Sequence[Pair]) -> Iterator[Row]:
    for pair in found:
        if pair.unreadable:
            yield record_ref(pair), WORDS["event-unreadable"], "", pair.id
        elif pair.was:
            yield record_ref(pair), WORDS["event-renamed"], pair.was, pair.id
        elif happened.gone(pair) and pair.kind == "partnership":
            into = view.partnership_by_id(pair.into)._replace(with_id=True) if pair.into else ""
            how = WORDS["event-absorbed" if pair.into else "event-deleted"]
            yield record_ref(pair), how, pair.id, into


def _edited(view: View, found: Sequence[Pair], by: str) -> Iterator[Row]:
    for pair in found:
        rows = list(_fields(view, pair, happened.left_over(pair)))
        for group in _groups(view, pair, by) if rows else ():
            for row in rows:
                yield (group, *row) if by == "partnership" else (group, record_ref(pair), *row)


def _groups(view: View, pair: Pair, by: str) -> tuple[Cell, ...]:
    """Return the headings under which a partnership stands: itself, its office, its countries."""
    if by == "partnership":
        return (record_ref(pair),)
    data = pair.new or {}
    if by == "lead":
        lead = data.get("lead")
        return (view.actor(lead) if isinstance(lead, str) else WORDS["no-office"],)
    keys = data.get("counterpart")
    entries = (view.register.actor(str(key)) for key in (keys if isinstance(keys, list) else ()))
    codes = sorted({entry.record.country for entry in entries if entry is not None})
    return tuple(Code("country", code) for code in codes) or (WORDS["no-country"],)


def _actors(view: View, found: Sequence[Pair]) -> Iterator[Row]:
    for pair in found:
        head = record_ref(pair)
        if happened.new(pair):
            yield head, WORDS["event-created"], "", ""
        elif happened.gone(pair):
            how = WORDS["event-absorbed" if pair.into else "event-deleted"]
            yield head, how, "", view.actor(pair.into) if pair.into else ""
        for row in _fields(view, pair, pair.differences):
            yield (head, *row)


def _fields(view: View, pair: Pair, found: Sequence[Difference]) -> Iterator[Row]:
    for difference in found:
        yield (field_name(view, pair.kind, difference), *_both(view, pair, difference))


def _both(view: View, pair: Pair, difference: Difference) -> tuple[Cell, Cell]:
    """Write both sides of a difference; an item that came or went has no other side."""
    before, after = (
        "" if value is None and is_item(difference) else written(view, pair.kind, path, value)
        for path, value in ((difference.path, v) for v in (difference.before, difference.after))
    )
    return before, after
