"""Records → YAML files in canonical order and style, for registers that have no files of their own.

The public edition of a register is such a one: its records are stripped, its files are not shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final, get_args

from partnerkit.files import SETTINGS, path_of
from partnerkit.model.fields import fields
from partnerkit.model.types import Model, Year
from partnerkit.register import Register
from partnerkit.writing.record import written
from partnerkit.yaml_inspector import Data

_YEAR: Final = get_args(Year)[1]
"""How a year is written: with four digits."""


def yaml_files(register: Register) -> dict[str, bytes]:
    """Write all records and the settings as files, by their paths; read again they are equal."""
    files = {SETTINGS: written("settings", _mapping(register.settings))}
    for kind, entries in (("partnership", register.partnerships), ("actor", register.actors)):
        for entry in entries:
            files[path_of(kind, entry.id)] = written(kind, _mapping(entry.record))
    return files


def _mapping(record: Model) -> dict[str, Data]:
    return {
        name: f"{value:04}" if field.form == _YEAR else _data(value)
        for name, field in fields(type(record)).items()
        if (value := getattr(record, field.attribute)) is not None
    }


def _data(value: object) -> Data:
    """Write every scalar as the text that the format reads."""
    if isinstance(value, Model):
        return _mapping(value)
    if isinstance(value, Mapping):
        return {str(key): _data(inner) for key, inner in value.items()}
    if isinstance(value, tuple):
        return [_data(item) for item in value]
    if isinstance(value, float):
        # The format knows no exponents; all digits of a number are those that tell it from others.
        return str(int(value)) if value.is_integer() else f"{Decimal(repr(value)):f}"
    return str(value)
