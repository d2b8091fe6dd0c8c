"""``rename``: a record gets another id, and everything that refers to it follows."""

from __future__ import annotations

import re

from partnerkit.editing import append, remove, set_value
from partnerkit.editing.tree import parse
from partnerkit.files import name_fault, path_of
from partnerkit.register import Register
from partnerkit.source import Source
from partnerkit.writing.change import NotWritten
from partnerkit.writing.draft import Draft, mentions, said
from partnerkit.writing.lookup import find_record


def rename(register: Register, old: str, new: str, kind: str | None) -> Draft:
    """Draft another id for a record; the old one is kept under ``former_ids``.

    Going back to the id that it had last undoes the renaming, byte for byte. NotWritten `bad-id`,
    `same-id`, `exists`, or `former-elsewhere` when another record had the new id once.
    """
    sort, entry = find_record(register, old, kind)
    path = path_of(sort, new)
    if name_fault(path) is not None:
        raise NotWritten("bad-id", id=new)
    if entry.id == new:
        raise NotWritten("same-id", id=new)
    if new in register.broken.get(sort, ()) or path in register.sources:
        raise NotWritten("exists", id=new)
    bearer = register.partnership(new) if sort == "partnership" else register.actor(new)
    if bearer is not None and bearer.id != entry.id:
        raise NotWritten("former-elsewhere", id=new, path=bearer.source.path)
    draft = Draft(register, said("rename-subject", old=entry.id, new=new))
    own = _rewritten(entry.source, sort, entry.id, new)
    draft.put(Source(path, _with_former(own, entry.id, new).raw), said("renamed", old=entry.id))
    draft.delete(entry.source.path, said("renamed-away", new=new))
    draft.moved[entry.source.path] = path
    for source in register.sources.values():
        if source.path != entry.source.path and entry.id.encode() in source.raw:
            changed = _rewritten(source, sort, entry.id, new)
            if changed is not source:
                count = sum(1 for _ in mentions(source, sort, entry.id))
                key = "references" if count > 1 else "reference"
                draft.put(changed, said(key, count=count, new=new))
    views = [
        name for name, query in (register.settings.views or {}).items() if _names(query, entry.id)
    ]
    if views:
        draft.next_steps.append(said("next-views", views=views, old=entry.id))
    return draft


def _names(query: str, key: str) -> bool:
    """Whether a query names an id; queries are text and are not rewritten."""
    return re.search(rf"(?<![\w-]){re.escape(key)}(?![\w-])", query) is not None


def _rewritten(source: Source, kind: str, old: str, new: str) -> Source:
    """Replace every reference to a record in a file; CannotEdit where it cannot be read."""
    if source.read()[0] is None:
        parse(source)
    for path in list(mentions(source, kind, old)):
        source = set_value(source, path, new)
    return source


def _with_former(source: Source, old: str, new: str) -> Source:
    """Note the id that a record had; returning to the last one takes it off the list again."""
    former = source.data.get("former_ids") or []
    if former and former[-1] == new:
        return remove(source, ("former_ids", len(former) - 1))
    if new in former:
        source = remove(source, ("former_ids", former.index(new)))
    return append(source, ("former_ids",), old)
