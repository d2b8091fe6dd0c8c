"""Recording files as a commit: exactly these paths, and no program of the repository is run.

The commit is put together from objects, with an index of its own, so that nothing that somebody
has staged goes into it; hooks stay out of it, as does signing, which would run the program that
the repository names. Writing the index makes Git compare files that changed in the same second,
through the filters that the settings name: they are emptied meanwhile. The author is the one of
Git's settings.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from partnerkit.history.error import HistoryError, Reason
from partnerkit.history.location import find_location
from partnerkit.history.program import Program

_UNDER_WAY = ("MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply")
_IDENTITY = ("-c", "user.useConfigOnly=true")


class Recorder:
    """Makes commits in the repository of a register.

    Raises HistoryError `no-repository`, `no-git`, `no-identity`, `under-way` during a merge or
    rebase, `foreign-owner`, `unreadable`.
    """

    def __init__(self, root: Path) -> None:
        location = find_location(root)
        if location is None:
            raise HistoryError(Reason.NO_REPOSITORY, folder=str(root))
        if any(os.path.lexists(location.git_dir / name) for name in _UNDER_WAY):
            raise HistoryError(Reason.UNDER_WAY, folder=str(location.top))
        self._top = location.top
        self._prefix = location.prefix
        self._program = Program(location.top)
        self._program.output([*_IDENTITY, "var", "GIT_COMMITTER_IDENT"])
        self._unfiltered = self._without_filters()

    def record(self, paths: Sequence[str], message: str) -> str:
        """Commit files (paths from the root of the register) as they are; return the commit's id.

        Whatever else is staged stays staged and is not part of the commit.
        """
        entries = list(self._entries(paths))
        (head,) = self._program.ids(["HEAD^{commit}"], "commit")
        self._index(entries, self._unfiltered)
        with TemporaryDirectory() as folder:
            own = {**self._unfiltered, "GIT_INDEX_FILE": str(Path(folder) / "index")}
            if head is not None:
                self._program.output(["read-tree", head], environment=own)
            self._index(entries, own)
            tree = self._program.output(["write-tree"], environment=own).decode().strip()
        parents = ["-p", head] if head is not None else []
        made = self._program.output(
            [*_IDENTITY, "commit-tree", tree, *parents], message.splitlines()
        )
        commit = made.decode().strip()
        before = head or "0" * len(commit)
        self._program.output(
            [*_IDENTITY, "update-ref", "-m", "commit (partnerkit)", "HEAD", commit, before]
        )
        return commit

    def _index(self, entries: Iterable[str], environment: Mapping[str, str]) -> None:
        self._program.output(["update-index", "--add", "--index-info"], entries, environment)

    def _without_filters(self) -> dict[str, str]:
        """Make the variables that empty every filter of the settings (git-config, ENVIRONMENT)."""
        names = self._program.output(
            ["config", "--null", "--name-only", "--get-regexp", r"^filter\..*\."]
        )
        first = int(os.environ.get("GIT_CONFIG_COUNT") or 0)
        found = dict.fromkeys(names.decode("utf-8", "surrogateescape").split("\0")[:-1])
        emptied = {"GIT_CONFIG_COUNT": str(first + len(found))} if found else {}
        for number, name in enumerate(found, first):
            emptied[f"GIT_CONFIG_KEY_{number}"] = name
            emptied[f"GIT_CONFIG_VALUE_{number}"] = "false" if name.endswith(".required") else ""
        return emptied

    def _entries(self, paths: Iterable[str]) -> Iterable[str]:
        """Describe files for an index: mode, id and path; a file that is gone as removed."""
        present = [path for path in paths if (self._top / self._prefix / path).is_file()]
        names = [self._prefix + path for path in present]
        raw = self._program.output(["hash-object", "-w", "--no-filters", "--stdin-paths"], names)
        ids = dict(zip(present, raw.decode().split(), strict=True))
        length = len(next(iter(ids.values()), "0" * 40))
        for path in paths:
            if path in ids:
                yield f"{self._mode(path)} {ids[path]}\t{self._prefix}{path}"
            else:
                yield f"0 {'0' * length}\t{self._prefix}{path}"

    def _mode(self, path: str) -> str:
        executable = (self._top / self._prefix / path).stat().st_mode & stat.S_IXUSR
        return "100755" if executable else "100644"
