"""``merge``: two records of the same thing become one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from partnerkit.editing import append, remove
from partnerkit.editing.tree import parse
from partnerkit.model import Partnership
from partnerkit.register import Entry, Register
from partnerkit.source import Source
from partnerkit.writing.change import NotWritten
from partnerkit.writing.draft import Draft, mentions, said
from partnerkit.writing.joining import Conflict, Joining
from partnerkit.writing.lookup import find_actor, find_partnership, find_record
from partnerkit.writing.redirecting import redirected


@dataclass(frozen=True)
class Preferences:
    """Whose word counts where two records differ: ``a`` or ``b``, by field, and otherwise."""

    by_field: Mapping[str, str] = field(default_factory=dict)
    otherwise: str | None = None


class Conflicting(NotWritten):
    """Fields of which two records say different things, and nobody has said which counts."""

    def __init__(self, conflicts: list[Conflict]) -> None:
        super().__init__("conflicts", first=conflicts[0].field)
        self.conflicts = conflicts


def merge(register: Register, a: str, b: str, kind: str | None, preferences: Preferences) -> Draft:
    """Draft one record out of two: A says what both say, B's references and ids lead to it.

    Conflicting when they contradict each other; NotWritten `same-record` for one record twice.
    """
    sort, kept = find_record(register, a, kind)
    swallowed = find_partnership(register, b) if sort == "partnership" else find_actor(register, b)
    if kept.id == swallowed.id:
        raise NotWritten("same-record", id=kept.id)
    parse(swallowed.source)
    joining = _joined(register, kept, swallowed, preferences)
    if joining.conflicts:
        raise Conflicting(joining.conflicts)
    source = _without_self(joining.source, sort, {kept.id, swallowed.id})
    for former in (swallowed.id, *(swallowed.source.data.get("former_ids") or ())):
        if former not in (source.data.get("former_ids") or ()):
            source = append(source, ("former_ids",), former)
    draft = Draft(register, said("merge-subject", a=kept.id, b=swallowed.id))
    taken = [name for name in joining.taken if name.partition(".")[0] in source.data]
    draft.put(
        source,
        said("merged-taken", b=swallowed.id, fields=taken)
        if taken
        else said("merged", b=swallowed.id),
    )
    draft.delete(swallowed.source.path, said("merged-away", a=kept.id))
    draft.moved[swallowed.source.path] = kept.source.path
    _redirect(draft, sort, swallowed.id, kept.id)
    draft.next_steps.append(said("next-review-record", path=kept.source.path))
    return draft


def _joined(
    register: Register, kept: Entry[Any], swallowed: Entry[Any], preferences: Preferences
) -> Joining:
    """Join what the swallowed record says into the file of the other.

    Where a partnership does not name our side it means that of the register, so that two sides
    are never simply added up.
    """
    joining = Joining(kept.source, preferences.by_field, preferences.otherwise)
    theirs = {n: v for n, v in swallowed.source.data.items() if n not in {"former_ids", "home"}}
    if isinstance(kept.record, Partnership):
        ours, other = register.home(kept.record), register.home(swallowed.record)
        if set(ours) != set(other):
            joining.decide(("home",), list(ours), list(other))
    joining.join(theirs)
    return joining


def _redirect(draft: Draft, kind: str, old: str, new: str) -> None:
    """Let everything that refers to the swallowed record refer to the one that is kept."""
    for source in draft.register.sources.values():
        if source.path in draft.sources or old.encode() not in source.raw:
            continue
        places = list(mentions(source, kind, old))
        if places:
            changed = redirected(source, places, new)
            key = "references" if len(places) > 1 else "reference"
            draft.put(changed, said(key, count=len(places), new=new))


def _without_self(source: Source, kind: str, ids: set[str]) -> Source:
    """Take references out by which the merged record would refer to itself."""
    for key in sorted(ids):
        while path := next(mentions(source, kind, key), None):
            inside = next((d for d, step in enumerate(path, 1) if isinstance(step, int)), None)
            source = remove(source, path[:inside] if inside else path)
    return source
