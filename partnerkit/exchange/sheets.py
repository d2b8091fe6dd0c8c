"""Workbooks and CSV files → sheets of text, whoever made them.

Read are ``.xlsx``, ``.ods``, ``.xls`` and ``.csv`` in UTF-8, UTF-16 or the encoding of Windows,
with semicolons, commas or tabs. Formulas are never computed: the value that was saved counts.
"""

from __future__ import annotations

import csv
import io
import unicodedata
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import Final

from partnerkit.exchange.extent import most_cells
from partnerkit.render.as_csv import harmless
from partnerkit.render.clean import lines, one_line

_LARGEST_FILE: Final = 20 * 1024 * 1024
_LARGEST_UNPACKED: Final = 200 * 1024 * 1024
"""A packed workbook may not unfold to more than this (CWE-409)."""

_MOST_CELLS: Final = 1_000_000
_WORKBOOKS: Final = frozenset({".xlsx", ".xlsm", ".ods", ".xls"})
_TEXTS: Final = frozenset({".csv", ".tsv", ".txt"})
_WIDE: Final = (b"\xff\xfe", b"\xfe\xff")
_ROWS_LOOKED_AT: Final = 20
"""In so many rows the delimiter of a CSV file shows, whatever stands above the headings."""


class Unreadable(Exception):  # noqa: N818 - an answer, worded by ``words/import_words.py``
    """A file is no table that can be read; ``key`` says why."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key, values)
        self.key = key
        self.values = values


@dataclass(frozen=True)
class Sheet:
    """One sheet: rows of texts; the first cell stands in row ``top`` and column ``left``, from 0.

    ``name`` is empty for a CSV file, which has no sheets.
    """

    name: str
    rows: tuple[tuple[str, ...], ...]
    top: int = 0
    left: int = 0

    def letter(self, column: int) -> str:
        """Name a column as a spreadsheet does: 0 → A, 26 → AA."""
        number, letters = column + self.left + 1, ""
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(ord("A") + rest) + letters
        return letters


def read_sheets(path: Path) -> tuple[Sheet, ...]:
    """Read all sheets of a file; Unreadable where it is none that can be read."""
    suffix = path.suffix.lower()
    if suffix not in _WORKBOOKS | _TEXTS:
        raise Unreadable("wrong-suffix", path=path)
    try:
        raw = path.read_bytes() if path.stat().st_size <= _LARGEST_FILE else None
    except OSError:
        raise Unreadable("unreadable", path=path) from None
    if raw is None:
        raise Unreadable("too-large", path=path)
    if suffix in _TEXTS:
        return (_csv(raw, path),)
    return tuple(_workbook(raw, path))


def _workbook(raw: bytes, path: Path) -> Iterator[Sheet]:
    try:
        import python_calamine as calamine  # noqa: PLC0415 - an extra, and only workbooks need it
    except ImportError:
        raise Unreadable("no-reader", path=path) from None
    _check_size(raw, path)
    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(raw))
        for name in book.sheet_names:
            sheet = book.get_sheet_by_name(name)
            if sheet.height * sheet.width > _MOST_CELLS:
                raise Unreadable("too-large", path=path)
            top, left = sheet.start or (0, 0)
            rows = sheet.to_python(skip_empty_area=True)
            yield Sheet(name, tuple(tuple(map(_text, row)) for row in rows), top, left)
    except calamine.PasswordError:
        raise Unreadable("password", path=path) from None
    except (calamine.CalamineError, ValueError):
        raise Unreadable("no-workbook", path=path) from None


def _check_size(raw: bytes, path: Path) -> None:
    """Refuse a packed file that would fill the memory."""
    if not zipfile.is_zipfile(io.BytesIO(raw)):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            size = sum(member.file_size for member in packed.infolist())
            fits = size <= _LARGEST_UNPACKED and most_cells(packed) <= _MOST_CELLS
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError):
        raise Unreadable("no-workbook", path=path) from None
    if not fits:
        raise Unreadable("too-large", path=path)


def _csv(raw: bytes, path: Path) -> Sheet:
    if raw.startswith(b"PK\x03\x04") or (b"\x00" in raw and not raw.startswith(_WIDE)):
        raise Unreadable("no-text", path=path)
    text = _decoded(raw)
    try:
        delimiter = max(";,\t", key=lambda sign: _fit(text, sign))
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error:
        raise Unreadable("no-text", path=path) from None
    return Sheet("", tuple(tuple(map(_text, row)) for row in rows))


def _fit(text: str, delimiter: str) -> tuple[int, int]:
    """Say how well a delimiter makes a table of a text: how many rows are alike, and how wide.

    A comma in the title above a table, or in one of its cells, makes no rows that are alike.
    """
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    widths: Counter[int] = Counter()
    with suppress(csv.Error):
        widths.update(len(row) for row in islice(reader, _ROWS_LOOKED_AT) if len(row) > 1)
    return max(((number, width) for width, number in widths.items()), default=(0, 0))


def _decoded(raw: bytes) -> str:
    """Read text in UTF-8 or UTF-16 with its mark, else in the encoding of Windows."""
    for encoding in ("utf-16",) if raw.startswith(_WIDE) else ("utf-8-sig",):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("cp1252", "replace")


def _text(value: object) -> str:
    """Write the value of a cell as text, in NFC; a number without the decimals it does not have."""
    if isinstance(value, datetime):
        value = value.date() if value.time() == datetime.min.time() else value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return unicodedata.normalize("NFC", _tidy(_unmarked(str(value))))


def _unmarked(text: str) -> str:
    """Take away the apostrophe that keeps a cell from computing, not that of 's-Hertogenbosch."""
    bare = text.removeprefix("'")
    return bare if bare != text and harmless(bare) == text else text


def _tidy(text: str) -> str:
    """Take out what is not seen, and needless white space; paragraphs stay."""
    paragraphs: Iterable[list[str]] = lines(text)
    return (
        "\n".join(" ".join(paragraph) for paragraph in paragraphs)
        if "\n" in text
        else (one_line(text).strip())
    )
