"""Files of a register in a folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def put(root: Path, files: Mapping[str, str | None]) -> Path:
    """Write files by their paths below a folder, None takes one away; returns the folder."""
    for path, text in files.items():
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        if text is None:
            place.unlink()
        else:
            place.write_text(text, encoding="utf-8")
    return root
