"""The history of one record: every version of its file, along renames and merged records.

A file is looked up in every commit and compared with the parents of that commit. So a version
belongs to the commit that wrote it: a merge only brings it, unless it settles a conflict and then
differs from all of its parents.

A record has other names where it was renamed or where it took over a second record. Its own
`former_ids` say so (record format); where the field was forgotten, the likeness of the files does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from partnerkit.history.repository import Repository
from partnerkit.history.tree import Change

_MOST_NAMES = 20
"""So many former names are followed; a list without end must not become a search without end."""

Graph = Mapping[str, tuple[str, ...]]


class Version(NamedTuple):
    """What one commit made of the file: `change.was` is set where it renamed it."""

    commit: str
    change: Change


@dataclass(frozen=True, slots=True)
class Lineage:
    """The versions of a record, newest first.

    `names` are the paths that it had, newest first; `absorbed` the paths of other records that it
    took over, whose versions stand among the rest. `cut` is the commit of a shallow clone before
    which there may be more, None where the history is whole.
    """

    versions: tuple[Version, ...]
    names: tuple[str, ...]
    absorbed: tuple[str, ...]
    cut: str | None


def trace(
    repository: Repository,
    path: str,
    former: Callable[[bytes], Iterable[str]],
    at: str | None = None,
) -> Lineage:
    """Tell the history of the file at `path` as of the commit `at` (HEAD if left out).

    `former` reads from a content the paths that the record once had or took over. A path that was
    never recorded has no versions.
    """
    graph = repository.graph(at or repository.head)
    tracer = _Tracer(repository, graph, former)
    tracer.follow(path, list(graph))
    tracer.absorb(list(graph))
    return tracer.lineage()


class _Tracer:
    """Collects the versions under one name after the other."""

    def __init__(
        self, repository: Repository, graph: Graph, former: Callable[[bytes], Iterable[str]]
    ) -> None:
        self.repository = repository
        self.graph = graph
        self.former = former
        self.names: list[str] = []
        self.absorbed: list[str] = []
        self.others: list[str] = []
        self.versions: list[Version] = []
        self.cut: str | None = None

    def follow(self, path: str, commits: Sequence[str]) -> None:
        """Collect the versions under `path`, then those under the name that it had before."""
        earlier: str | None = path
        while earlier is not None and earlier not in self.names:
            self.names.append(earlier)
            found = self._under(earlier, commits)
            self.others = self.others or self._former(found)
            earlier, commits = self._keep(found)

    def absorb(self, commits: Sequence[str]) -> None:
        """Collect the versions of the records that this one took over."""
        for path in self.others:
            if path not in self.names and (found := self._under(path, commits)):
                self.absorbed.append(path)
                self.versions += found

    def lineage(self) -> Lineage:
        """Put everything into one order, the record itself before what it took over."""
        order = {commit: number for number, commit in enumerate(self.graph)}
        return Lineage(
            tuple(
                sorted(
                    self.versions, key=lambda v: (order[v.commit], v.change.path not in self.names)
                )
            ),
            tuple(self.names),
            tuple(self.absorbed),
            self.cut,
        )

    def _under(self, path: str, commits: Sequence[str]) -> list[Version]:
        """Find the commits that made something else of `path` than all of their parents had."""
        content = self.repository.contents_at(path, commits)
        found = []
        for commit in commits:
            after = content[commit]
            before = [content[parent] for parent in self.graph[commit]]
            if commit in self.repository.shallow:
                self.cut = self.cut or (commit if after else None)
            elif after not in before and (before or after):
                replaced = next((blob for blob in before if blob), None)
                found.append(Version(commit, Change(path, replaced, after)))
        return found

    def _former(self, found: Sequence[Version]) -> list[str]:
        """Read the other names from the newest content there is."""
        newest = next((v.change.after for v in found if v.change.after), None)
        if newest is None:
            return []
        content = self.repository.blobs([newest])[newest]
        return list(dict.fromkeys(self.former(content)))[:_MOST_NAMES]

    def _keep(self, found: Sequence[Version]) -> tuple[str | None, list[str]]:
        """Keep the versions since the last renaming; return the earlier name and where it counts.

        What stands under the same name before that renaming is another record's.
        """
        for version in found:
            if version.change.before is None and (origin := self._origin(version)):
                earlier = _ancestors(self.graph, version.commit)
                self.versions += [v for v in found if v.commit not in earlier and v != version]
                self.versions.append(Version(version.commit, origin))
                return origin.was, [commit for commit in self.graph if commit in earlier]
        self.versions += found
        return None, []

    def _origin(self, begun: Version) -> Change | None:
        """Find the file that a commit renamed to this one: by its former ids, then by likeness."""
        parents = self.graph[begun.commit]
        for name in self.others:
            content = self.repository.contents_at(name, [begun.commit, *parents])
            before = next((content[parent] for parent in parents if content[parent]), None)
            if before and not content[begun.commit]:
                return begun.change._replace(before=before, was=name)
        for parent in parents[:1]:
            for change in self.repository.differences(parent, begun.commit, moved=True):
                if change.path == begun.change.path and change.was:
                    return change
        return None


def _ancestors(graph: Graph, commit: str) -> set[str]:
    """Return all commits that lead to this one, itself left out."""
    found: set[str] = set()
    waiting = list(graph[commit])
    while waiting:
        parent = waiting.pop()
        if parent not in found:
            found.add(parent)
            waiting += graph[parent]
    return found
