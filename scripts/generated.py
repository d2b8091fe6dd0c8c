"""Files that are made from the program: written where they are stale, or only named."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).parent.parent

Pages = Callable[[], Iterable[tuple[str, str]]]
"""Makes each file: its path from the root of the repository, and its text."""


def generate(about: str | None, pages: Pages) -> int:
    """Write what is stale and name it; with ``--check`` only name it, and return 1 if any is.

    ``about`` is the docstring of the script, whose first line is its help.
    """
    parser = argparse.ArgumentParser(description=(about or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="only name what is stale")
    check = parser.parse_args().check
    stale = [(path, text) for path, text in pages() if not is_current(path, text)]
    for path, text in stale:
        print(path)
        if not check:
            (ROOT / path).parent.mkdir(parents=True, exist_ok=True)
            (ROOT / path).write_text(text, encoding="utf-8")
    return 1 if check and stale else 0


def is_current(path: str, text: str) -> bool:
    """Whether a file stands in the repository as it would be written now."""
    file = ROOT / path
    return file.is_file() and file.read_text(encoding="utf-8") == text
