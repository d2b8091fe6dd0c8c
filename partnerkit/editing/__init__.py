"""Lossless edits of records: one value changes, every other byte stays.

`edit` sets, appends and removes values; `layout` brings a file into canonical order and style.
Both take a `Source` and return a new one; files are written by `partnerkit.writing`.
"""

from __future__ import annotations

from partnerkit.editing.edit import append, remove, rename_key, set_value, value_at
from partnerkit.editing.emitter import Emitter
from partnerkit.editing.layout import formatted
from partnerkit.editing.refusal import CannotEdit

__all__ = [
    "CannotEdit",
    "Emitter",
    "append",
    "formatted",
    "remove",
    "rename_key",
    "set_value",
    "value_at",
]
