"""Records that are not in the register yet: read beside it, as if they were."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from partnerkit.commands.invocation import Refusal
from partnerkit.files import path_of
from partnerkit.register import Register, assemble
from partnerkit.source import Source


def extended(register: Register, files: Iterable[str]) -> tuple[Register, frozenset[str]]:
    """Add files to a register that lie anywhere; returns it and the ids of the new records.

    The id is the stem of the file; a record of that id in the register is replaced. Refused where
    a file cannot be read or is no record.
    """
    texts = {path: source.raw for path, source in register.sources.items()}
    added: set[str] = set()
    for name in files:
        path = Path(name)
        try:
            raw = path.read_bytes()
        except OSError:
            raise Refusal("unreadable-file", path=name) from None
        fields = Source(name, raw).data
        if "title" not in fields and "name" not in fields:
            raise Refusal("no-proposal", path=name)
        kind = "partnership" if "title" in fields else "actor"
        texts[path_of(kind, path.stem)] = raw
        added.add(path.stem)
    return assemble(texts, today=register.today), frozenset(added)
