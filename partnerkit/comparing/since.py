"""What differs between an earlier commit and the register as its files stand now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations

from partnerkit.comparing.pairs import Pair, pairs
from partnerkit.files import FOLDERS, kind_of
from partnerkit.history import Change, Commit, Repository
from partnerkit.history.tree import blob_id
from partnerkit.matching.evidence import Strength
from partnerkit.matching.overlaps import Group, Kind, find_overlaps
from partnerkit.references import references
from partnerkit.register import Register, assemble


def pairs_since(repository: Repository, before: Commit, register: Register) -> tuple[Pair, ...]:
    """Pair what a commit recorded with the files of a loaded register, committed or not."""
    files = repository.files(before.id)
    old = {path: f.blob for path, f in files.items() if f.kind == "file" and kind_of(path)}
    new = {path: source.raw for path, source in register.sources.items() if kind_of(path)}
    changed = [
        Change(path, old.get(path), blob)
        for path, raw in new.items()
        if (blob := blob_id(raw, len(before.id))) != old.get(path)
    ]
    changed += [Change(path, blob, None) for path, blob in old.items() if path not in new]
    earlier = repository.contents({c.path: c.before for c in changed if c.before})
    return tuple(pairs(earlier, new, changed))


def newly_overlapping(register: Register, found: Iterable[Pair]) -> tuple[Group, ...]:
    """Select the overlaps, certain or likely, that there are only since records changed.

    ``found`` are the records that changed. Their earlier versions are compared among each other
    and with those records alone that they overlap with now.
    """
    changed = {(pair.kind, pair.id): pair for pair in found}
    groups = [
        group
        for group in find_overlaps(register, least=Strength.LIKELY).groups
        if any((_kind(group), member) in changed for member in group.members)
    ]
    if not groups:
        return ()
    before = find_overlaps(_earlier(register, groups, changed), least=Strength.LIKELY).groups
    known = {(group.kind, couple) for group in before for couple in combinations(group.members, 2)}
    return tuple(
        group
        for group in groups
        if any((group.kind, couple) not in known for couple in combinations(group.members, 2))
    )


def _kind(group: Group) -> str:
    return "actor" if group.kind is Kind.SAME_ACTOR else "partnership"


def _earlier(
    register: Register, groups: Iterable[Group], changed: dict[tuple[str, str], Pair]
) -> Register:
    """Set the records of some groups, and the actors that they name, back to what they were.

    A record that was renamed keeps the id that it has now.
    """
    wanted = {(_kind(group), member) for group in groups for member in group.members}
    entries = [e for e in register.partnerships if ("partnership", e.id) in wanted]
    named = {r.target for entry in entries for r in references(entry.record) if r.kind == "actor"}
    named |= {key for kind, key in wanted if kind == "actor"}
    named |= {above for key in named for above in register.ancestors.get(key, ())}
    actors = [entry for entry in register.actors if entry.id in named]
    texts = {
        f"{FOLDERS[kind]}/{key}.yaml": pair.before
        for (kind, key), pair in changed.items()
        if pair.before is not None and kind in FOLDERS
    }
    then = assemble(texts, today=register.today)
    return replace(
        register,
        partnerships=(
            *(e for e in entries if ("partnership", e.id) not in changed),
            *(e for e in then.partnerships if ("partnership", e.id) in wanted),
        ),
        actors=(
            *(entry for entry in actors if ("actor", entry.id) not in changed),
            *(entry for entry in then.actors if entry.id in named),
        ),
    )
