"""Findings for editors and for ``grep``: each on a line of its own."""

from __future__ import annotations

from partnerkit.formats.wording import line
from partnerkit.lint import Result
from partnerkit.register import Register


def write(result: Result, register: Register, lang: str) -> str:
    """Write ``path:line:column: message (rule)`` for each finding."""
    del register
    return "".join(f"{line(finding, lang)}\n" for finding in result.findings)
