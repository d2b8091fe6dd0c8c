"""A change of one file: what was read, and what shall stand there instead."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Change:
    """One file by its path from the root; None stands for "no such file"."""

    path: str
    before: bytes | None
    after: bytes | None


class NotWritten(Exception):  # noqa: N818 - a refusal is an answer; every file is as it was
    """Nothing was written, for a reason that `partnerkit.words.writing_words` puts into words."""

    def __init__(self, reason: str, **values: object) -> None:
        super().__init__(reason, values)
        self.reason = reason
        self.values = values


def digest(raw: bytes | None) -> str | None:
    """Tell contents apart: SHA-256 in hexadecimal digits, None for no file."""
    return None if raw is None else hashlib.sha256(raw).hexdigest()
