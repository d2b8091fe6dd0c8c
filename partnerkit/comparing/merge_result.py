"""The register as it would be after a branch is merged, and what the branch changes in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from partnerkit.comparing.pairs import Pair, pairs
from partnerkit.files import Found, gather, kind_of
from partnerkit.finding import Fault
from partnerkit.history import Change, Commit, Repository
from partnerkit.history.tree import blob_id
from partnerkit.register import Register, assemble


@dataclass(frozen=True)
class MergeResult:
    """What a branch, its working files included, makes of the register on another branch.

    ``paths`` are the files that the branch changes; ``conflicts`` those that both have changed,
    which are judged as the branch has them. ``others`` are files that open branches bring along.
    ``before`` is the register without the branch, made when it is asked for.
    """

    register: Register
    pairs: tuple[Pair, ...]
    paths: frozenset[str]
    conflicts: tuple[str, ...]
    others: Mapping[str, str]
    base_texts: Mapping[str, bytes]

    @property
    def ids(self) -> frozenset[str]:
        """The ids of the records that the branch changes, former ones included."""
        found = (key for pair in self.pairs for key in (pair.id, pair.was))
        return frozenset(key for key in found if key)

    def before(self) -> Register:
        """Make the register as it is without the branch."""
        return assemble(self.base_texts, today=self.register.today)


def merge_result(
    root: Path,
    repository: Repository,
    base: Commit,
    *,
    today: date,
    branches: Iterable[tuple[str, Commit]] = (),
) -> MergeResult:
    """Merge the working files of the register at ``root`` into a commit, file by file.

    A file that only the other side has changed since both met is taken from there. ``branches``
    are open branches, by name, whose new and changed files are laid over it, as if they were
    merged first. Raises HistoryError where both sides have no commit in common.
    """
    met = repository.merge_base(base.id, repository.head)
    working, faults = _working(root)
    at_meeting = _blobs(repository, met)
    ours = _changed(working, at_meeting, len(met))
    theirs = _differing(at_meeting, _blobs(repository, base.id)) if base.id != met else {}
    conflicts = tuple(sorted(path for path in theirs if path in ours))
    taken = {path: blob for path, blob in theirs.items() if path not in ours}
    others: dict[str, str] = {}
    for name, branch in branches:
        start = _blobs(repository, repository.merge_base(base.id, branch.id))
        for path, blob in _differing(start, _blobs(repository, branch.id)).items():
            if blob is not None and path not in ours and path not in taken:
                taken[path], others[path] = blob, name
    texts = _overlaid(repository, working, taken)
    earlier = repository.contents({p: at_meeting[p] for p in ours if p in at_meeting})
    rest = {path: raw for path, raw in texts.items() if path not in ours}
    register = assemble(texts, today=today)
    return MergeResult(
        register=replace(register, faults=(*faults, *register.faults)),
        pairs=tuple(pairs(earlier, texts, _changes(ours, at_meeting))),
        paths=frozenset(ours),
        conflicts=conflicts,
        others=others,
        base_texts={**rest, **earlier},
    )


def _working(root: Path) -> tuple[dict[str, bytes], list[Fault]]:
    """Read the working files, and what is wrong with their names and places."""
    found = list(gather(root))
    texts = {item.path: item.raw for item in found if isinstance(item, Found)}
    return texts, [item for item in found if isinstance(item, Fault)]


def _blobs(repository: Repository, commit: str) -> dict[str, str]:
    files = repository.files(commit).items()
    return {path: file.blob for path, file in files if file.kind == "file" and kind_of(path)}


def _changed(
    working: Mapping[str, bytes], recorded: Mapping[str, str], length: int
) -> dict[str, str | None]:
    """Find the files that differ from what is recorded: path → id of the content, or None."""
    ids = {path: blob_id(raw, length) for path, raw in working.items()}
    return _differing(recorded, ids)


def _differing(before: Mapping[str, str], after: Mapping[str, str]) -> dict[str, str | None]:
    changed = {path: blob for path, blob in after.items() if before.get(path) != blob}
    return changed | dict.fromkeys(path for path in before if path not in after)


def _overlaid(
    repository: Repository, working: Mapping[str, bytes], taken: Mapping[str, str | None]
) -> dict[str, bytes]:
    """Lay files from elsewhere over the working files; None takes one away."""
    texts = {path: raw for path, raw in working.items() if path not in taken}
    return texts | repository.contents({p: blob for p, blob in taken.items() if blob})


def _changes(ours: Mapping[str, str | None], recorded: Mapping[str, str]) -> list[Change]:
    return [Change(path, recorded.get(path), blob) for path, blob in ours.items()]
