"""A new record as the bytes of its file."""

from __future__ import annotations

from collections.abc import Mapping

from partnerkit.editing import Emitter
from partnerkit.yaml_inspector import Data


def written(kind: str, record: Mapping[str, Data]) -> bytes:
    """Write a record of a kind in the canonical order and style."""
    return "\n".join([*Emitter(kind).mapping(record, (), 0), ""]).encode()
