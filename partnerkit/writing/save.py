"""From a draft to the files: alone, on what is on the disk now, and never into a worse register."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from partnerkit.files import Found, gather
from partnerkit.finding import Finding
from partnerkit.model import Settings
from partnerkit.register import Register
from partnerkit.source import Source
from partnerkit.writing.change import Change, NotWritten
from partnerkit.writing.check import Outlook, current, outlook
from partnerkit.writing.disk import apply
from partnerkit.writing.draft import Draft
from partnerkit.writing.journal import contents, recover
from partnerkit.writing.lock import alone


class Breaks(NotWritten):
    """The register with the changes would have errors that it has not now."""

    def __init__(self, register: Register, findings: tuple[Finding, ...]) -> None:
        super().__init__("breaks", count=len(findings))
        self.register = register
        self.findings = findings


def tidy(root: Path) -> None:
    """Complete what an interrupted writer began, before anything is read."""
    with alone(root):
        recover(root)


def unread(root: Path, today: date) -> Register:
    """List the files of a register with their contents, none of them read as a record."""
    sources = {
        item.path: Source(item.path, item.raw) for item in gather(root) if isinstance(item, Found)
    }
    return Register((), (), Settings(), today, files=len(sources), sources=sources)


def save(root: Path, draft: Draft, *, same_meaning: bool = False) -> tuple[Finding, ...]:
    """Write a draft; return the findings, none of them an error, that it brings.

    NotWritten when a file is no longer what the draft began with, or cannot be written; Breaks
    when the register would get new errors. ``same_meaning`` spares that check for changes that
    leave all data as they are.
    """
    with alone(root):
        recover(root)
        changes = [change for change in draft.changes if not _is_done(root, change)]
        if not changes or same_meaning:
            apply(root, changes)
            return ()
        ahead = check(root, draft)
        apply(root, changes)
        return ahead.findings


def check(root: Path, draft: Draft) -> Outlook:
    """Look ahead: the register with a draft, and what that brings; Breaks on an error in it."""
    ahead = outlook(current(root, draft.register), draft.changes, draft.moved)
    if ahead.errors:
        raise Breaks(ahead.register, ahead.errors)
    return ahead


def _is_done(root: Path, change: Change) -> bool:
    """Whether a file is already as it shall be; NotWritten when it is neither that nor as read."""
    now = contents(root, change.path)
    if now == change.after:
        return True
    if now != change.before:
        raise NotWritten("changed", path=change.path)
    return False
