"""Files that must not be there yet: all of them are written, or none."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path


class Taken(Exception):  # noqa: N818 - an answer: nothing was written
    """Some files are there already, or a folder is a link; ``paths`` names them, sorted."""

    def __init__(self, paths: list[str]) -> None:
        super().__init__(paths)
        self.paths = paths


def write_new(root: Path, files: Mapping[str, bytes]) -> None:
    """Write files by their paths below a folder, which is made where it is missing.

    Taken when one of them is there, a link included; OSError when the system refuses. Whatever was
    made until then is taken away again.
    """
    if found := taken(root, files):
        raise Taken(found)
    made: list[Path] = []
    try:
        for path, raw in sorted(files.items()):
            target = root / path
            _make_folders(target.parent, made)
            with target.open("xb") as file:
                made.append(target)
                file.write(raw)
    except BaseException:
        _take_away(made)
        raise


def taken(root: Path, paths: Iterable[str]) -> list[str]:
    """Name the files below a folder that are there already, or could only be through a link."""
    return sorted(path for path in paths if _is_taken(root, path))


def _is_taken(root: Path, path: str) -> bool:
    """Whether a file is there, or a folder on the way to it is a link or no folder."""
    place = root
    *folders, name = path.split("/")
    for folder in folders:
        place /= folder
        if os.path.lexists(place) and (place.is_symlink() or not place.is_dir()):
            return True
    return os.path.lexists(place / name)


def _make_folders(folder: Path, made: list[Path]) -> None:
    for missing in reversed([place for place in (folder, *folder.parents) if not place.exists()]):
        missing.mkdir()
        made.append(missing)


def _take_away(made: list[Path]) -> None:
    for path in reversed(made):
        with suppress(OSError):
            if path.is_dir():
                path.rmdir()
            else:
                path.unlink()
