"""What changed in each partnership, as far as Git knows and the audience may see.

Every earlier version is stripped by the rules of the audience *before* it is compared, by those
that hold today: a version that was planned then, or that names an actor who is protected now, is
not there at all. Of texts and references nothing but the name of their field is told, so that no
word of an earlier version can appear; only codes, dates and offices that the register still shows
have values. Who recorded a change, and with which words, is never told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any, Final, NamedTuple, cast

from partnerkit.history import Repository
from partnerkit.history.tree import blob_id
from partnerkit.model import Partnership
from partnerkit.model.fields import Field, fields
from partnerkit.model.types import Audience, PartialDate
from partnerkit.reading import vocabulary_name
from partnerkit.register import Entry, Register, assemble
from partnerkit.report import Cell, Code, Column, Row, Table
from partnerkit.view import View, look
from partnerkit.words.site_words import WORDS

_VALUED: Final = frozenset({"kind", "status", "signed", "next_review", "lead"})
"""Fields that hold a code, a date or an office: their values may be told."""

_UNTOLD: Final = frozenset({"former_ids"})
_COLUMNS: Final = (
    Column("date", WORDS["date"]),
    Column("field", WORDS["detail"]),
    Column("before", WORDS["before"]),
    Column("after", WORDS["after"]),
)


class Edit(NamedTuple):
    """One field that changed; both sides are empty texts where only its name may be told."""

    field: str
    before: Cell
    after: Cell


class Change(NamedTuple):
    """What a commit did to a partnership; without edits it came into the register."""

    day: date
    edits: tuple[Edit, ...]


Changes = Mapping[str, tuple[Change, ...]]
"""Id of a partnership → its changes, newest first."""


class _Version(NamedTuple):
    """A version of a file: the day of its commit, and the id of its content."""

    day: date
    blob: str


def changes(register: Register, view: View, repository: Repository) -> Changes:
    """Tell what changed in the partnerships of a view, in one pass over the history.

    ``register`` is the whole register that the view was made of. Raises HistoryError.
    """
    versions = _versions(view, repository)
    here = _unchanged(register, versions)
    earlier = {v.blob for key, listed in versions.items() for v in listed if here[key] != v.blob}
    records = _seen(register, view.audience, repository.blobs(sorted(earlier)))
    whole = not repository.shallow
    found: dict[str, tuple[Change, ...]] = {}
    for entry in view.register.partnerships:
        seen = (
            (day, entry.record if here[entry.id] == blob else records.get(blob))
            for day, blob in versions.get(entry.id, ())
        )
        told = tuple(_told(view, [(day, record) for day, record in seen if record], whole=whole))
        if told:
            found[entry.id] = told[::-1]
    return found


def news(found: Changes) -> Changes:
    """Select what is new: all that the register began with on its first day is not."""
    first = min((listed[-1].day for listed in found.values()), default=None)
    return {key: listed for key, listed in found.items() if listed[0].day != first}


def history_table(found: tuple[Change, ...]) -> Table:
    """Show the changes of one partnership, newest first; with values where any may be told."""
    rows: list[Row] = []
    for day, edits in found:
        if not edits:
            rows.append((day, WORDS["added"], "", ""))
        rows += [
            (day, Code("field", f"partnership.{name}"), before, after)
            for name, before, after in edits
        ]
    if not any(before != "" for _, _, before, _ in rows):
        return Table("history", _COLUMNS[:2], tuple(row[:2] for row in rows))
    return Table("history", _COLUMNS, tuple(rows))


def edited_fields(change: Change) -> Cell:
    """Name the fields that changed, or say that the partnership came into the register."""
    if not change.edits:
        return WORDS["added"]
    return tuple(Code("field", f"partnership.{edit.field}") for edit in change.edits)


def _versions(view: View, repository: Repository) -> dict[str, list[_Version]]:
    """List the versions of every partnership up to the day of the view, oldest first."""
    made = repository.made(repository.head)
    own = {
        entry.id: made[entry.source.path]
        for entry in view.register.partnerships
        if entry.source.path in made
    }
    commits = repository.commits(
        sorted({commit for listed in own.values() for commit, _ in listed})
    )
    found: dict[str, list[_Version]] = {}
    for key, listed in own.items():
        for commit, blob in reversed(listed):
            day = commits[commit].day
            if blob is not None and day is not None and day <= view.day:
                found.setdefault(key, []).append(_Version(day, blob))
    return found


def _unchanged(register: Register, versions: Mapping[str, list[_Version]]) -> dict[str, str]:
    """Say which versions the files have, so that these need not be read again.

    Id of the partnership → id of the content.
    """
    return {
        entry.id: blob_id(entry.source.raw, len(versions[entry.id][0].blob))
        for entry in register.partnerships
        if entry.id in versions
    }


def _seen(
    register: Register, audience: Audience, contents: Mapping[str, bytes]
) -> dict[str, Partnership]:
    """Read versions as the audience may see them: id of the content → record.

    They are stripped together with the whole register, which says whom to protect.
    """
    paths = {f"data/partnerships/v{number}.yaml": blob for number, blob in enumerate(contents)}
    texts = {path: contents[blob] for path, blob in paths.items()}
    read = assemble(texts, today=register.today).partnerships
    # "~" is no sign of an id: no version can be taken for a record of the register.
    versions = tuple(Entry(f"~{entry.id}", entry.record, entry.source) for entry in read)
    everything = replace(register, partnerships=(*register.partnerships, *versions))
    return {
        paths[entry.source.path]: entry.record
        for entry in look(everything, audience).register.partnerships
        if entry.id.startswith("~")
    }


def _told(view: View, seen: list[tuple[date, Partnership]], *, whole: bool) -> Iterator[Change]:
    """Compare each version with the one before; the first is told where the history is whole."""
    if seen and whole:
        yield Change(seen[0][0], ())
    for (_, before), (day, after) in pairwise(seen):
        if edits := tuple(_edits(view, before, after)):
            yield Change(day, edits)


def _edits(view: View, before: Partnership, after: Partnership) -> Iterator[Edit]:
    """Name the fields that differ, in the order of the format; another order of a list does not."""
    for field in fields(Partnership).values():
        if field.name in _UNTOLD:
            continue
        if view.audience is Audience.PUBLIC and field.audience is Audience.INTERNAL:
            continue
        old, new = getattr(before, field.attribute), getattr(after, field.attribute)
        if old == new or _sorted(old) == _sorted(new):
            continue
        sides = [_side(view, field, value) for value in (old, new)]
        if "" in sides:
            yield Edit(field.name, "", WORDS["edited"])
        else:
            yield Edit(field.name, *sides)


def _sorted(value: object) -> object:
    return sorted(map(repr, value)) if isinstance(value, tuple) else value


def _side(view: View, field: Field, value: Any) -> Cell:  # noqa: ANN401 - whatever the field holds
    """Return a value that may be told; an empty text where only the name of its field may be."""
    if field.name not in _VALUED:
        return ""
    if value is None or field.form is PartialDate:
        return cast("Cell", value)
    if field.vocabulary is not None:
        return Code(vocabulary_name(field), str(value.value))
    return view.actor(value) if view.register.actor(value) else ""
