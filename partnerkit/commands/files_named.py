"""Which files of the register a command line names: paths, folders or ids."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from partnerkit.commands.invocation import Invocation
from partnerkit.commands.writing_messages import Declined
from partnerkit.files import FOLDERS, id_of
from partnerkit.words.suggest import suggest_id


def files_named(call: Invocation, known: Iterable[str], names: Sequence[str]) -> list[str]:
    """Choose among the files of a register, sorted; all of them where no name is given."""
    paths = sorted(known)
    if not names:
        return paths
    chosen: dict[str, None] = {}
    for name in names:
        chosen |= dict.fromkeys(_meant(call, paths, name))
    return sorted(chosen)


def _meant(call: Invocation, paths: list[str], name: str) -> list[str]:
    given = Path(call.directory or "") / name
    place = Path(os.path.relpath(given, call.root)).as_posix()
    found = [path for path in paths if place in {".", path} or path.startswith(f"{place}/")]
    if not found:
        found = [path for path in paths if path in {f"{f}/{name}.yaml" for f in FOLDERS.values()}]
    if not found:
        ids = [id_of(path) for path in paths]
        raise Declined("no-file", name=name, meant=suggest_id(name, ids))
    return found
