"""Two states of a register: what differs, and as much of the rest as is needed to tell it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from partnerkit.comparing.pairs import Pair, pairs
from partnerkit.files import FOLDERS, SETTINGS, kind_of, path_of
from partnerkit.history import Commit, Repository
from partnerkit.register import Register, assemble

LARGEST = 500
"""Up to how many partnerships two states are read whole, so that they can be judged.

The same number up to which every check looks for overlaps (`partnerkit.matching.checked`): what
takes as long as several checks is not done in passing in a register of thousands.
"""


_PARTNERSHIPS = f"{FOLDERS['partnership']}/"


@dataclass(frozen=True)
class Comparison:
    """The records that differ between two states.

    ``names`` is a register that knows at least the records which the differences name, and the
    later settings. ``before`` and ``after`` are the whole states, None in a large register.
    """

    pairs: tuple[Pair, ...]
    names: Register
    before: Register | None
    after: Register | None


def compare(
    repository: Repository, before: Commit, after: Commit, *, today: date, countries: bool = False
) -> Comparison:
    """Compare two commits; both states are measured by the same day.

    ``countries`` says that the counterparts of all records that differ will be named.
    """
    changes = [c for c in repository.differences(before.id, after.id) if kind_of(c.path)]
    files = repository.files(after.id)
    old = repository.contents({c.path: c.before for c in changes if c.before})
    new = repository.contents({c.path: c.after for c in changes if c.after})
    found = tuple(pairs(old, new, changes))
    if sum(map(_is_partnership, files)) <= LARGEST:
        rest = {p: f.blob for p, f in files.items() if f.kind == "file" and p not in new}
        same = repository.contents({p: blob for p, blob in rest.items() if kind_of(p)})
        earlier, later = (assemble({**same, **side}, today=today) for side in (old, new))
        return Comparison(found, later, earlier, later)
    wanted = {SETTINGS, *_named(found, countries=countries)}
    unchanged = {path: files[path].blob for path in wanted if path in files and path not in new}
    changed = {path: new[path] for path in wanted if path in new}
    texts = {**repository.contents(unchanged), **changed}
    return Comparison(found, assemble(texts, today=today), None, None)


def _is_partnership(path: str) -> bool:
    return path.startswith(_PARTNERSHIPS) and path.endswith(".yaml")


def _named(found: Iterable[Pair], *, countries: bool) -> Iterator[str]:
    """Yield the files of the records that differences name; a new record is introduced by some."""
    for pair in found:
        values: list[Any] = [(d.before, d.after) for d in pair.differences]
        alone = pair.before is None or pair.after is None
        if alone or countries:
            data = pair.new or pair.old or {}
            values += [data.get(name) for name in ("counterpart", "lead", "renews")]
        for text in _texts(values):
            yield from (path_of(kind, text) for kind in FOLDERS)


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401 - any value of a record
    """Yield every text in a value, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _texts(tuple(value.values()))
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from _texts(one)
