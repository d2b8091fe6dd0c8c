"""A commit, read from the bytes of Git's object: who said something, when, and in what words.

The object is read here, not through `git log --format`, because a malformed one (no mail address,
a date beyond the calendar, an unheard-of encoding) must not stop a history, and because the
signature can then be seen without running a program that checks it. Format: `git help commit-tree`
and gitformat-signature(5); what Git itself calls a fault: `git help fsck`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

from partnerkit.history.visible import visible

SHORT = 8
"""So many digits of a commit id are shown, as many as GitLab shows."""

_LATEST = 253_402_300_799  # the last second of the year 9999
_SECONDS = re.compile(rb"[0-9]{1,12}")
_ZONE = re.compile(rb"([+-])([0-9]{2})([0-9]{2})")
_FARTHEST_ZONE = timedelta(hours=14)
_TEXT_ENCODING = (
    r"(?i)utf-?8|us-ascii|iso-?8859-?[0-9]{1,2}|latin-?[0-9]|windows-?125[0-9]|cp125[0-9]|koi8-[ru]"
)
_LONGEST_NAME = 120
_REQUEST_IN_SUBJECT = (
    r"^Merge pull request ([#!][0-9]{1,9})\b"  # GitHub
    r"|\(([#!][0-9]{1,9})\)$"  # squashed on GitHub, Forgejo, Gitea
    r"|'.*' \((#[0-9]{1,9})\) from "  # merged on Forgejo, Gitea
    r"|\(pull request (#[0-9]{1,9})\)"  # Bitbucket
)
_REQUEST_IN_BODY = re.compile(
    r"^See merge request \S{0,300}(![0-9]{1,9})\s*$", re.MULTILINE
)  # GitLab


@dataclass(frozen=True, slots=True)
class Commit:
    """One commit; its texts hold no control character, `body` has its own line ends.

    `time` is the author's (when it was written), `committed` the committer's (when it came in);
    None where the commit states none that a calendar knows. `merge_request` is the number in the
    forge's spelling, `#12` or `!12`, if the message states one. `signed` says that there is a
    signature, not that it is good.
    """

    id: str
    parents: tuple[str, ...]
    author: str
    time: datetime | None
    committed: datetime | None
    subject: str
    body: str
    signed: bool
    merge_request: str | None

    @property
    def short(self) -> str:
        """The first digits of the id."""
        return self.id[:SHORT]

    @property
    def day(self) -> date | None:
        """The day of the change: when it was written, else when it came in."""
        moment = self.time or self.committed
        return moment.date() if moment else None


def parse_commit(commit_id: str, raw: bytes) -> Commit:
    """Read a commit object; never raises, what cannot be read is empty or None."""
    head, _, message = raw.partition(b"\n\n")
    headers = _headers(head)
    author, time = _person(headers.get(b"author", b""))
    _, committed = _person(headers.get(b"committer", b""))
    encoding = headers.get(b"encoding", b"").decode("ascii", "replace")
    title, _, rest = _decoded(message, encoding).strip("\r\n").partition("\n")
    body = "\n".join(visible(line) for line in rest.strip("\r\n").split("\n"))
    subject = visible(title)
    return Commit(
        id=commit_id,
        parents=_parents(head),
        author=visible(_decoded(author, encoding), _LONGEST_NAME),
        time=time,
        committed=committed,
        subject=subject,
        body=body,
        signed=b"gpgsig" in headers or b"gpgsig-sha256" in headers,
        merge_request=_merge_request(subject, body),
    )


def _headers(head: bytes) -> dict[bytes, bytes]:
    """Return the first header of each name; lines that continue one are left out."""
    headers: dict[bytes, bytes] = {}
    for line in head.split(b"\n"):
        name, _, value = line.partition(b" ")
        if name:
            headers.setdefault(name, value)
    return headers


def _parents(head: bytes) -> tuple[str, ...]:
    lines = head.split(b"\n")
    return tuple(line[7:].decode("ascii", "replace") for line in lines if line[:7] == b"parent ")


def _person(line: bytes) -> tuple[bytes, datetime | None]:
    """Split `Name <mail> SECONDS ZONE` into the name and the moment; the mail is not kept."""
    words = line.rsplit(b" ", 2)
    if len(words) == len(("rest", "seconds", "zone")) and _ZONE.fullmatch(words[2]):
        return words[0].partition(b"<")[0].strip(), _moment(words[1], words[2])
    return line.partition(b"<")[0].strip(), None


def _moment(seconds: bytes, zone: bytes) -> datetime | None:
    if not _SECONDS.fullmatch(seconds) or int(seconds) > _LATEST:
        return None
    sign, hours, minutes = zone[:1], int(zone[1:3]), int(zone[3:])
    offset = timedelta(hours=hours, minutes=minutes) * (-1 if sign == b"-" else 1)
    # No place on earth is farther from Greenwich; such a zone says nothing.
    place = timezone(offset) if abs(offset) <= _FARTHEST_ZONE else UTC
    try:
        return datetime.fromtimestamp(int(seconds), place)
    except OverflowError:
        return None


def _decoded(raw: bytes, encoding: str) -> str:
    """Decode by the commit's own encoding if it is one of text, else as UTF-8."""
    known = encoding if encoding and re.fullmatch(_TEXT_ENCODING, encoding) else "utf-8"
    try:
        return raw.decode(known, "replace")
    except LookupError:
        return raw.decode("utf-8", "replace")


def _merge_request(subject: str, body: str) -> str | None:
    """Find the number; most messages have none, and then no expression is even made."""
    marked = "#" in subject or "!" in subject
    if marked and (found := re.search(_REQUEST_IN_SUBJECT, subject)):
        return next(number for number in found.groups() if number)
    found = re.search(_REQUEST_IN_BODY, body) if "See merge request" in body else None
    return found[1] if found else None
