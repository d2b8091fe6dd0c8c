"""The only door to Git: what was recorded when, by whom, and what it replaced.

Everything is read from Git's objects. No program that a repository names is ever run, nothing is
fetched, the working files are never touched, and nothing outside the repository is read; how that
is kept stands in `partnerkit.history.program`.

    repository = open_repository(root)
    before, after = repository.span("2025-03-01..HEAD")
    repository.differences(before.id, after.id)
"""

from __future__ import annotations

from partnerkit.history.commit import Commit
from partnerkit.history.error import HistoryError
from partnerkit.history.lineage import Lineage, Version, trace
from partnerkit.history.location import head_commit
from partnerkit.history.repository import Repository, open_repository
from partnerkit.history.tree import Change, TreeFile

__all__ = [
    "Change",
    "Commit",
    "HistoryError",
    "Lineage",
    "Repository",
    "TreeFile",
    "Version",
    "head_commit",
    "open_repository",
    "trace",
]
