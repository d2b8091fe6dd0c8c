"""Packed documents (docx, odt are ZIP files) without the time at which they were packed."""

from __future__ import annotations

import io
import zipfile
from typing import Final

_NO_TIME: Final = (1980, 1, 1, 0, 0, 0)
"""The first moment that a ZIP file can name (APPNOTE 4.4.6)."""


def repacked(content: bytes) -> bytes:
    """Pack the same files in the same order, so that equal contents give equal bytes."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as given,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for member in given.infolist():
            fixed = zipfile.ZipInfo(member.filename, _NO_TIME)
            fixed.compress_type = member.compress_type
            made.writestr(fixed, given.read(member))
    return out.getvalue()
