"""How long texts may be: fields of one line, web addresses, and prose."""

from __future__ import annotations

from partnerkit.finding import KeyPath

LONGEST_LINE = 300
"""Characters of a title or name; the longest official name of a German authority has 150."""

LONGEST_URL = 2000
"""Characters of a web address that every browser and server takes (RFC 9110, 4.1: 8,000)."""

LONGEST_PROSE = 10_000
"""Characters of a paragraph; four printed pages."""

ONE_LINE = frozenset(
    ("title", "titles", "name", "aliases", "office", "publisher", "signed_at", "document", "period")
)
"""Fields that lists and tables show on one line, by name."""

_LINKS = frozenset(("url", "source", "website", "imprint", "accessibility"))


def field_of(path: KeyPath) -> str:
    """Name the field that a path belongs to: of a list or a map of texts the list or map."""
    names = [step for step in path if isinstance(step, str)]
    return "titles" if names[:1] == ["titles"] else (names or [""])[-1]


def one_line(path: KeyPath) -> bool:
    """Whether the text at a path is shown on one line."""
    return field_of(path) in ONE_LINE


def longest(path: KeyPath) -> int:
    """How many characters the text at a path may have."""
    if one_line(path):
        return LONGEST_LINE
    return LONGEST_URL if field_of(path) in _LINKS else LONGEST_PROSE
