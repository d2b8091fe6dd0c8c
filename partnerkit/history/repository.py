"""What a register's repository can be asked. Paths are relative to the register's own folder."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path

from partnerkit.history.commit import SHORT, Commit, parse_commit
from partnerkit.history.dates import last_day
from partnerkit.history.error import HistoryError, Reason
from partnerkit.history.location import (
    Location,
    find_location,
    read_head,
    read_small,
    shallow_commits,
)
from partnerkit.history.program import Program
from partnerkit.history.tree import (
    Change,
    TreeFile,
    blob_id,
    parse_changes,
    parse_files,
    parse_touches,
)
from partnerkit.text import LARGEST

_REGISTER = ("data", "partnerkit.yaml")

# Two short records of one office are alike by half without having anything to do with each other.
_ALIKE = "--find-renames=70%"
_BEFORE_GIT = date(1970, 1, 1)
_SHALLOW = {
    Reason.NO_REVISION: Reason.NO_REVISION_SHALLOW,
    Reason.NO_COMMON_COMMIT: Reason.NO_COMMON_COMMIT_SHALLOW,
}


def open_repository(root: Path) -> Repository:
    """Find the repository of the register at `root`; Git is asked with the first question.

    Raises HistoryError `no-repository`. Every question may raise `no-git`, `no-commit`,
    `foreign-owner` and `unreadable`.
    """
    location = find_location(root)
    if location is None:
        raise HistoryError(Reason.NO_REPOSITORY, folder=str(root))
    return Repository(location)


class Repository:
    """The commits that lead to HEAD, and the register as each of them recorded it.

    `shallow` holds the commits with which a shallow clone begins: what they changed is not known.
    """

    def __init__(self, location: Location) -> None:
        self._location = location
        self._program = Program(location.top)
        self._prefix = location.prefix
        self._paths = [location.prefix + path for path in _REGISTER]
        self.shallow = shallow_commits(location)

    @cached_property
    def head(self) -> str:
        """The id of the newest commit."""
        (head,) = self._program.ids(["HEAD^{commit}"], "commit")
        if head is None:
            known = read_head(self._location) is not None
            reason = Reason.UNREADABLE if known else Reason.NO_COMMIT
            raise HistoryError(reason, folder=str(self._location.top / self._prefix))
        return head

    def commit_at(self, text: str) -> Commit:
        """Return the commit that a revision or a date means.

        A date means the last commit on the first-parent line (what was on the main branch) at the
        end of that day, by the committer's own clock and zone; a month or a year, its last day.
        Raises HistoryError `no-revision`, `no-revision-shallow` or `before-beginning`.
        """
        return self._commits_at((text,))[0]

    def span(self, text: str) -> tuple[Commit, Commit]:
        """Return the two commits of `A..B`; `A...B` begins where both have last met.

        A side left out is HEAD, as in Git. Raises HistoryError `no-range`, and as `commit_at` and
        `merge_base` do.
        """
        start, dots, rest = text.partition("..")
        end = rest.removeprefix(".")
        if not dots or not (start or end):
            raise HistoryError(Reason.NO_RANGE, range=text)
        before, after = self._commits_at((start or "HEAD", end or "HEAD"))
        if rest != end:
            base = self.merge_base(before.id, after.id)
            before = self.commits([base])[base]
        return before, after

    def merge_base(self, one: str, other: str) -> str:
        """Return the id of the commit at which two lines, given by commit ids, last met.

        Raises HistoryError `no-common-commit`, or `no-common-commit-shallow` where the clone
        begins after it.
        """
        base = self._program.output(["merge-base", one, other]).decode().strip()
        if not base:
            ends = {"one": one[:SHORT], "other": other[:SHORT]}
            raise self._missing(Reason.NO_COMMON_COMMIT, **ends)
        return base

    def commits(self, ids: Iterable[str]) -> dict[str, Commit]:
        """Read many commits in one pass: id → commit."""
        return self.read(ids, ())[0]

    def blobs(self, ids: Iterable[str]) -> dict[str, bytes]:
        """Read many contents in one pass: id → bytes.

        One that is larger than a record may be is cut one byte after that limit, so that reading
        it as a record finds it too large.
        """
        return self.read((), ids)[1]

    def read(
        self, commits: Iterable[str], blobs: Iterable[str]
    ) -> tuple[dict[str, Commit], dict[str, bytes]]:
        """Read commits and contents together in one pass; see `commits` and `blobs`."""
        wanted = list(dict.fromkeys(commits))
        contents = list(dict.fromkeys(blobs))
        found = self._program.objects([*wanted, *contents], LARGEST + 1)
        raw = [content for _, content in filter(None, found)]
        if len(raw) < len(found):
            raise HistoryError(Reason.MISSING_OBJECTS, folder=str(self._location.top))
        parsed = {key: parse_commit(key, text) for key, text in zip(wanted, raw, strict=False)}
        return parsed, dict(zip(contents, raw[len(wanted) :], strict=True))

    def files(self, commit: str) -> dict[str, TreeFile]:
        """List the register's files as a commit recorded them: path → entry."""
        command = ["ls-tree", "-r", "-z", "--full-tree", commit, "--", *self._paths]
        return {self._inside(p): f for p, f in parse_files(self._program.output(command))}

    def contents(self, blobs: Mapping[str, str]) -> dict[str, bytes]:
        """Read the recorded contents of many paths: path → id of its content becomes path → bytes.

        A working file with that very content spares Git the work; an altered one, or one that a
        filter writes differently, is not taken. Cut as `blobs` are.
        """
        here = {path: raw for path, blob in blobs.items() if (raw := self._working(path, blob))}
        rest = {path: blob for path, blob in blobs.items() if path not in here}
        recorded = self.blobs(rest.values())
        return here | {path: recorded[blob] for path, blob in rest.items()}

    def texts(self, commit: str) -> dict[str, bytes]:
        """Read the register as a commit recorded it: path → bytes; links and the like left out."""
        files = self.files(commit).items()
        return self.contents({path: file.blob for path, file in files if file.kind == "file"})

    def differences(self, before: str, after: str, *, moved: bool = False) -> tuple[Change, ...]:
        """Compare two commits: the register's paths that differ; with `moved`, moved files joined.

        A file counts as moved where it is alike by more than two thirds.
        """
        joined = _ALIKE if moved else "--no-renames"
        command = ["diff-tree", "-r", "-z", "--raw", "--full-index", joined, before, after, "--"]
        changes = parse_changes(self._program.output([*command, *self._paths]))
        return tuple(
            change._replace(
                path=self._inside(change.path), was=change.was and self._inside(change.was)
            )
            for change in changes
        )

    def graph(self, after: str, before: str | None = None) -> dict[str, tuple[str, ...]]:
        """Return the commits that lead to `after` and not to `before`, newest first.

        Commit id → ids of its parents; no commit comes before one that follows it.
        """
        left_out = [f"^{before}"] if before else []
        raw = self._program.output(["rev-list", "--date-order", "--parents", after, *left_out])
        lines = raw.decode("ascii").split("\n")[:-1]
        return {line[0]: tuple(line[1:]) for line in map(str.split, lines)}

    def touches(self, after: str, before: str | None = None) -> dict[str, tuple[str, ...]]:
        """Say for every path of the register which commits changed it, newest first, in one pass.

        Only commits that lead to `after` and not to `before` count. A merge counts where it
        differs from all of its parents; what it merely brings keeps its own commit.
        """
        made = self.made(after, before).items()
        return {path: tuple(commit for commit, _ in versions) for path, versions in made}

    def made(
        self, after: str, before: str | None = None
    ) -> dict[str, tuple[tuple[str, str | None], ...]]:
        """Say what the commits of `touches` made of each path: commit and id of the content.

        None stands where there is no ordinary file after the commit.
        """
        known = [c for c in self.graph(after, before) if c not in self.shallow]
        command = ["diff-tree", "--stdin", "-r", "-z", "--raw", "--root", "-c", "--no-renames"]
        found: dict[str, list[tuple[str, str | None]]] = {}
        for commit, path, blob in parse_touches(
            self._program.output([*command, "--", *self._paths], known)
        ):
            found.setdefault(self._inside(path), []).append((commit, blob))
        return {path: tuple(versions) for path, versions in found.items()}

    def contents_at(self, path: str, commits: Sequence[str]) -> dict[str, str | None]:
        """Look one file up in many commits: commit → id of its content, None where it is absent.

        Half the work of `git log -- PATH`, which compares two trees for each commit.
        """
        if "\n" in path:
            return dict.fromkeys(commits)
        names = [f"{commit}:{self._prefix}{path}" for commit in commits]
        return dict(zip(commits, self._program.ids(names, "blob"), strict=True))

    def _working(self, path: str, blob: str) -> bytes | None:
        """Read a working file if its content has this id."""
        raw = read_small(f"{self._program.top}/{self._prefix}{path}", LARGEST)
        return raw if raw and blob_id(raw, len(blob)) == blob else None

    def _inside(self, path: str) -> str:
        return path[len(self._prefix) :]

    def _commits_at(self, texts: Sequence[str]) -> list[Commit]:
        """Do what `commit_at` does for several at once."""
        days = {text: day for text in texts if (day := last_day(text))}
        found = self._revisions([text for text in texts if text not in days])
        on = {text: self._on(day, text) for text, day in days.items()}
        dated = self.commits(on.values())
        return [dated[on[text]] if text in on else found[text] for text in texts]

    def _revisions(self, texts: Sequence[str]) -> dict[str, Commit]:
        """Resolve revisions as Git understands them, and read their commits in the same pass."""
        asked = [text for text in dict.fromkeys(texts) if _askable(text)]
        try:
            found = self._program.objects([f"{text}^{{commit}}" for text in asked], LARGEST)
        except HistoryError:  # Git gives up on some, such as an entry that its log has not
            if len(asked) > 1:
                return {key: one for t in asked for key, one in self._revisions([t]).items()}
            found = [None]
        commits = {text: parse_commit(*one) for text, one in zip(asked, found, strict=True) if one}
        for text in texts:
            if text not in commits:
                _ = self.head  # without a commit, or without Git, that is the reason
                raise self._missing(Reason.NO_REVISION, revision=text)
        return commits

    def _on(self, day: date, text: str) -> str:
        """Find what the first-parent line held at the end of a day.

        A commit that states no date (which Git reads as 1970) tells nothing and is passed over.
        """
        command = ["rev-list", "--first-parent", "--date=short", "--format=%H %cd", self.head]
        lines = self._program.output(command).decode("ascii").split("\n")[1::2]
        limit, beginning = day.isoformat(), _BEFORE_GIT.isoformat()
        for line in lines:
            commit, _, stated = line.partition(" ")
            if beginning < stated <= limit:
                return commit
        if self.shallow:
            raise self._missing(Reason.NO_REVISION, revision=text)
        (first,) = self.commits([lines[-1].partition(" ")[0]]).values()
        raise HistoryError(Reason.BEFORE_BEGINNING, date=day, oldest=_day(first))

    def _missing(self, reason: Reason, **values: str) -> HistoryError:
        """Say that something is not there, and in a shallow clone how far that one goes back."""
        if not self.shallow:
            return HistoryError(reason, **values)
        known = self.graph(self.head)
        begins = self.commits(c for c in known if c in self.shallow)
        oldest = min(map(_day, begins.values()))
        return HistoryError(_SHALLOW[reason], commits=len(known), oldest=oldest, **values)


def _askable(text: str) -> bool:
    """Whether a revision can be asked for in a line of its own."""
    return text.isprintable() and bool(text.strip())


def _day(commit: Commit) -> date:
    """Return the day on which a commit came in; one that states none is of 1970, as in Git."""
    return commit.committed.date() if commit.committed else _BEFORE_GIT
