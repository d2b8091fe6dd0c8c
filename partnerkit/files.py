"""The files of a data repository: what is read, and what is refused before it is opened.

Only regular files are read, none through a link, and only below the root (CWE-59).
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from partnerkit.finding import Fault, Span
from partnerkit.text import LARGEST
from partnerkit.words.suggest import id_form

SETTINGS = "partnerkit.yaml"
FOLDERS = {"partnership": "data/partnerships", "actor": "data/actors"}
UNFINISHED = "data/.partnerkit-unfinished"
"""Names what a writing command was about to do, from its beginning to its end."""

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
LONGEST_ID = 80

_RESERVED = frozenset(
    ["con", "prn", "aux", "nul"] + [f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)]
)
"""File names that Windows reserves, with any suffix (Win32, Naming Files)."""

_MEANT_YAML = re.compile(
    r"\.(y[aeml]{1,4}|json)$|\.ya?ml|(^[^.]*|\.(orig|rej|bak)|~)$", re.IGNORECASE
)
"""Names of files that may be lost records: a suffix mistyped, missing, or left by a tool."""

_MOST_STRAY = 50
"""How many stray files of one folder are named."""


@dataclass(frozen=True, slots=True)
class Found:
    """The bytes of a file, by its path from the root with ``/``."""

    path: str
    raw: bytes


def find_root(start: Path) -> Path | None:
    """Find the data repository that a folder belongs to: the nearest one upwards, or None."""
    start = Path(os.path.abspath(start))  # noqa: PTH100 - resolve() would follow links
    for folder in (start, *start.parents):
        if (folder / SETTINGS).is_file() or (folder / FOLDERS["partnership"]).is_dir():
            return folder
    return None


def kind_of(path: str) -> str | None:
    """Tell by its folder what kind of record a path holds; ``settings``, or None."""
    if path == SETTINGS:
        return "settings"
    folder = path.rpartition("/")[0]
    return next((kind for kind, place in FOLDERS.items() if place == folder), None)


def id_of(path: str) -> str:
    """Tell which record a path holds: ``data/actors/oslo.yaml`` → ``oslo``."""
    return path.rpartition("/")[2].removesuffix(".yaml")


def path_of(kind: str, key: str) -> str:
    """Say where the record of an id lies: ``data/actors/oslo.yaml``."""
    return f"{FOLDERS[kind]}/{key}.yaml"


def gather(root: Path) -> Iterator[Found | Fault]:
    """Yield the files of a register, sorted by path, and a fault for each that is refused."""
    yield from _bystanders(root)
    if (root / SETTINGS).exists() or (root / SETTINGS).is_symlink():
        yield open_file(root, SETTINGS)
    for place in FOLDERS.values():
        yield from _folder(root, place)


def name_faults(paths: Iterable[str]) -> Iterator[Fault]:
    """Judge the file names of records: each by itself, and no two that differ only in case."""
    seen: dict[str, str] = {}
    for path in paths:
        first = seen.setdefault(path.lower(), path)
        fault = name_fault(path)
        if first != path:
            values = {"name": shown(path.rpartition("/")[2]), "first": shown(first)}
            related = (Span(shown(first), 1, 1, 1, 2),)
            yield Fault("file-name", Span(shown(path), 1, 1, 1, 2), values, "case", (), related)
        elif fault:
            yield fault


def name_fault(path: str) -> Fault | None:
    """Judge a file name that Git or a folder shows: None when it is an id with ``.yaml``."""
    name = path.rpartition("/")[2]
    stem, dot, suffix = name.rpartition(".")
    if dot and suffix == "yaml" and ID.match(stem):
        if stem in _RESERVED:
            return _misnamed(path, "reserved")
        return _misnamed(path, "long") if len(stem) > LONGEST_ID else None
    if dot and suffix.lower() in {"yml", "yaml"} and suffix != "yaml":
        return _misnamed(path, "suffix")
    if not dot or suffix != "yaml":
        return _misnamed(path, "left-over", "misplaced-file")
    return _misnamed(path, "reserved" if stem.lower() in _RESERVED else "")


def _misnamed(path: str, variant: str, rule: str = "file-name") -> Fault:
    name = path.rpartition("/")[2]
    values = {"name": shown(name), "meant": _proposed(name), "most": LONGEST_ID}
    return Fault(rule, Span(shown(path), 1, 1, 1, 2), values, variant)


def shown(path: str) -> str:
    r"""Write a path so that no terminal, log or page can be misled by it; a line feed → ``\n``."""
    if path.isascii() and path.isprintable():
        return path
    with suppress(UnicodeEncodeError):  # a lone surrogate, which Windows allows
        path = path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in path)


def _proposed(name: str) -> str:
    """Propose an id with its suffix for a name that is none; empty where no letter is left."""
    key = id_form(re.sub(r"(\.[a-z~]{0,5})+[. ]*$", "", name.lower()) or name)
    return f"{key}.yaml" if key and key not in _RESERVED else ""


def _bystanders(root: Path) -> Iterator[Fault]:
    """Notice records that lie beside their folders, where nobody would ever read them."""
    for entry in _listed(root):
        if entry.name.lower() in {"partnerkit.yml", SETTINGS} and entry.name != SETTINGS:
            yield _misnamed(entry.name, "suffix")
    for entry in _listed(root / "data"):
        path = f"data/{entry.name}"
        if path == UNFINISHED:
            yield Fault("unfinished-write", Span(path, 1, 1, 1, 2))
        if entry.is_dir(follow_symlinks=False):
            if path not in FOLDERS.values():
                yield from _strays(root, path)
        elif _may_be_record(entry) and not entry.name.startswith("."):
            yield _misplaced(path, "")


def _may_be_record(entry: os.DirEntry[str]) -> bool:
    return _MEANT_YAML.search(entry.name) is not None and not entry.is_symlink()


def _listed(folder: Path) -> list[os.DirEntry[str]]:
    """List a folder in the order of its names; nothing when there is none."""
    try:
        return sorted(os.scandir(folder), key=lambda entry: os.fsencode(entry.name))
    except OSError:
        return []


def _strays(root: Path, folder: str) -> list[Fault]:
    """Name the records in a folder that nobody reads; links to further folders are not followed."""
    found: list[str] = []
    for below, folders, names in os.walk(root / folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        place = Path(below).relative_to(root).as_posix()
        found += [f"{place}/{n}" for n in sorted(names) if n.lower().endswith((".yaml", ".yml"))]
        if len(found) > _MOST_STRAY:
            break
    return [_misplaced(path, "folder") for path in found[:_MOST_STRAY]]


def _folder(root: Path, place: str) -> Iterator[Found | Fault]:
    """Yield the records of one of the two folders; what lies there otherwise is judged by name."""
    at = root / place
    if at.is_symlink() or at.parent.is_symlink():
        yield _misplaced(place, "link")
        return
    if at.exists() and not os.access(at, os.R_OK | os.X_OK):
        yield _misplaced(place, "denied")
        return
    for entry in _listed(at):
        path = f"{place}/{entry.name}"
        if entry.name.startswith(".") and entry.name.lower() not in {".yaml", ".yml"}:
            continue
        if entry.is_dir(follow_symlinks=False):
            if entry.name.lower().endswith((".yaml", ".yml")):
                yield _misplaced(path, "special")
            yield from _strays(root, path)
        elif not entry.name.endswith(".yaml"):
            if _may_be_record(entry) and (fault := name_fault(path)):
                yield fault
        elif entry.is_file(follow_symlinks=False):
            yield _read(entry.path, path)
        else:
            yield _misplaced(path, "link" if entry.is_symlink() else "special")


_PIECE = 8192
_FLAGS = os.O_RDONLY
for _flag in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY"):
    _FLAGS |= getattr(os, _flag, 0)  # Windows has only the last, and no other system has it


def open_file(root: Path, path: str) -> Found | Fault:
    """Read one regular file by its path from the root; never a link, pipe or device.

    A fault where there is no such file, or where it may not be read.
    """
    name = os.fspath(root / path)
    try:
        mode = os.lstat(name).st_mode
    except OSError:
        return _read(name, path)
    if stat.S_ISREG(mode):
        return _read(name, path)
    return _misplaced(path, "link" if stat.S_ISLNK(mode) else "special")


def _read(name: str, path: str) -> Found | Fault:
    """Read what was a regular file a moment ago; if it is a link by now, it is not followed."""
    try:
        handle = os.open(name, _FLAGS)
        try:
            # Room for the largest file would cost more than reading one.
            raw = os.read(handle, _PIECE)
            while len(raw) <= LARGEST and (more := os.read(handle, _PIECE)):
                raw += more
        finally:
            os.close(handle)
    except FileNotFoundError:
        return _misplaced(path, "vanished")
    except OSError as error:
        return _misplaced(path, "denied" if isinstance(error, PermissionError) else "unreadable")
    return Found(path, raw)


def _misplaced(path: str, variant: str) -> Fault:
    name = path.rpartition("/")[2]
    values = {"name": shown(name), "path": shown(path)}
    return Fault("misplaced-file", Span(shown(path), 1, 1, 1, 2), values, variant)
