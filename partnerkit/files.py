"""The files of a data repository: what is read, and what is refused before it is opened.

Only regular files are read, none through a link, and only below the root (CWE-59).
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from partnerkit.finding import Fault, Span
from partnerkit.text import LARGEST

SETTINGS = "partnerkit.yaml"
FOLDERS = {"partnership": "data/partnerships", "actor": "data/actors"}

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
LONGEST_ID = 80

_RESERVED = frozenset(
    ["con", "prn", "aux", "nul"] + [f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)]
)
"""File names that Windows reserves, with any suffix (Win32, Naming Files)."""

_LEFT_OVER = (".orig", ".rej", ".bak", "~")


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


def gather(root: Path) -> Iterator[Found | Fault]:
    """Yield the files of a register, sorted by path, and a fault for each that is refused."""
    for folder in ("", "data"):
        yield from _bystanders(root, folder)
    if (root / SETTINGS).exists() or (root / SETTINGS).is_symlink():
        yield _open(root, SETTINGS)
    for place in FOLDERS.values():
        yield from _folder(root, place)


def name_fault(path: str) -> Fault | None:
    """Judge a file name that Git or a folder shows: None when it is an id with ``.yaml``."""
    name = path.rpartition("/")[2]
    span = Span(shown(path), 1, 1, 1, 2)
    stem, dot, suffix = name.rpartition(".")
    values: dict[str, object] = {"name": shown(name), "suggestion": _proposal(stem if dot else name)}
    if dot and suffix.lower() in {"yml", "yaml"} and suffix != "yaml":
        return Fault("file-name", span, values, "suffix")
    if suffix != "yaml" or not dot:
        return Fault("misplaced-file", span, values, "left-over")
    if stem in _RESERVED:
        return Fault("file-name", span, values, "reserved")
    if len(stem) > LONGEST_ID:
        return Fault("file-name", span, {**values, "most": LONGEST_ID}, "long")
    if not ID.match(stem):
        return Fault("file-name", span, values)
    return None


def shown(path: str) -> str:
    """Write a path so that no terminal, log or page can be misled by it; ``a\\nb`` → ``a\\x0ab``."""
    text = path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def _proposal(stem: str) -> str:
    folded = stem.lower().translate(str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}))
    folded = folded.removesuffix(".yaml")
    return re.sub(r"[^a-z0-9]+", "-", folded).strip("-")[:LONGEST_ID].strip("-")


def _bystanders(root: Path, folder: str) -> Iterator[Fault]:
    """Notice records that lie beside their folder, where nobody would ever read them."""
    at = root / folder
    try:
        names = sorted(entry.name for entry in os.scandir(at)) if at.is_dir() else []
    except OSError:
        return
    for name in names:
        path = f"{folder}/{name}".lstrip("/")
        lower = name.lower()
        wrong_settings = not folder and lower in {"partnerkit.yml", "partnerkit.yaml"}
        if wrong_settings and name != SETTINGS:
            span = Span(shown(path), 1, 1, 1, 2)
            values = {"name": shown(name), "suggestion": "partnerkit"}
            yield Fault("file-name", span, values, "suffix")
        elif folder and lower.endswith((".yaml", ".yml")):
            yield Fault("misplaced-file", Span(shown(path)), {"name": shown(name)}, "beside")


def _folder(root: Path, place: str) -> Iterator[Found | Fault]:
    try:
        entries = sorted(os.scandir(root / place), key=lambda entry: os.fsencode(entry.name))
    except FileNotFoundError:
        return
    except OSError as error:
        yield _unreadable(place, error)
        return
    for entry in entries:
        path = f"{place}/{entry.name}"
        if entry.name.startswith(".") and entry.name != ".yaml":
            continue
        if entry.is_dir(follow_symlinks=False):
            yield Fault("misplaced-file", Span(shown(path)), {"name": shown(entry.name)}, "folder")
        elif entry.name.endswith(".yaml") and not entry.name.endswith(_LEFT_OVER):
            yield _open(root, path)
        elif fault := _other(entry.name, path):
            yield fault


def _other(name: str, path: str) -> Fault | None:
    """Let notes and lists lie beside the records; anything that may be a lost record is named."""
    lower = name.lower()
    if ".yaml" in lower or ".yml" in lower or lower.endswith(_LEFT_OVER):
        return name_fault(path)
    if lower.endswith((".md", ".txt", ".csv")):
        return None
    return Fault("misplaced-file", Span(shown(path)), {"name": shown(name)}, "other")


def _open(root: Path, path: str) -> Found | Fault:
    """Read one regular file; never through a link, never from a pipe or device."""
    name = os.fsencode(root / path)
    try:
        before = os.lstat(name)
        if stat.S_ISLNK(before.st_mode):
            return Fault("misplaced-file", Span(shown(path)), {"name": shown(path)}, "link")
        if not stat.S_ISREG(before.st_mode):
            return Fault("misplaced-file", Span(shown(path)), {"name": shown(path)}, "special")
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
        handle = os.open(name, flags)
        try:
            raw = os.read(handle, LARGEST + 1)
            while len(raw) <= LARGEST and (more := os.read(handle, LARGEST)):
                raw += more
        finally:
            os.close(handle)
    except FileNotFoundError:
        return Fault("misplaced-file", Span(shown(path)), {"name": shown(path)}, "vanished")
    except OSError as error:
        return _unreadable(path, error)
    if len(raw) > LARGEST:
        raw = raw[:LARGEST] + b"\x00"
    return Found(path, raw)


def _unreadable(path: str, error: OSError) -> Fault:
    variant = "denied" if isinstance(error, PermissionError) else "unreadable"
    return Fault("misplaced-file", Span(shown(path)), {"name": shown(path)}, variant)
