"""The change of one file as a unified diff, as Git, editors and reviewers know it."""

from __future__ import annotations

from difflib import unified_diff

from partnerkit.files import shown
from partnerkit.formats.style import Style
from partnerkit.message import printable

_STYLES = {
    "+++": Style.STRONG,
    "---": Style.STRONG,
    "@": Style.BLUE,
    "+": Style.GREEN,
    "-": Style.RED,
}


def difference(path: str, before: bytes | None, after: bytes | None) -> str:
    """Write a diff with colours; None stands for a file that is not there.

    Line ends are not shown; control characters are, as escapes.
    """
    lines = unified_diff(
        _lines(before),
        _lines(after),
        "/dev/null" if before is None else f"a/{shown(path)}",
        "/dev/null" if after is None else f"b/{shown(path)}",
        lineterm="",
    )
    return "".join(f"{_styled(printable(line))}\n" for line in lines)


def _lines(raw: bytes | None) -> list[str]:
    return [] if raw is None else raw.decode("utf-8", "replace").splitlines()


def _styled(line: str) -> str:
    style = next((style for start, style in _STYLES.items() if line.startswith(start)), None)
    return line if style is None else style(line)
