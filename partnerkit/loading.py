"""From the files of a data repository to its entries: each is read once, no fault is lost."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from partnerkit.entry import Entry
from partnerkit.files import ID, SETTINGS, Found, id_of, kind_of, name_faults, shown
from partnerkit.finding import Fault
from partnerkit.model.types import Model
from partnerkit.reading import read_record
from partnerkit.source import Source
from partnerkit.survey import Survey

KINDS = ("partnership", "actor", "settings")
_LARGE = 500


class Contents(NamedTuple):
    """What files say, by the kind of record: its entries, their survey, ids that are broken."""

    entries: Mapping[str, Sequence[Entry[Model]]]
    surveys: Mapping[str, Survey[Entry[Model]]]
    broken: Mapping[str, frozenset[str]]
    sources: Mapping[str, Source]
    faults: tuple[Fault, ...]


def read_all(found: Sequence[Found], refused: Sequence[Fault] = ()) -> Contents:
    """Read every file; ``refused`` are the faults of files that were not opened.

    ``sources`` goes by the path of the file. An id is broken where its record cannot be read or
    its file has another name than an id and ``.yaml``.
    """
    faults = list(refused)
    entries: dict[str, list[Entry[Model]]] = {kind: [] for kind in KINDS}
    surveys = {kind: Survey[Entry[Model]](faults) for kind in KINDS}
    broken: dict[str, set[str]] = {kind: set() for kind in KINDS}
    sources: dict[str, Source] = {}
    with _nothing_collected(len(found)):
        for file in found:
            kind = kind_of(file.path) or ""
            source = Source(shown(file.path), file.raw)
            sources[source.path] = source
            key = id_of(file.path)
            data, new = source.read()
            record = read_record(kind, source, data, new) if data is not None else None
            faults += new
            if record is None or not ID.match(key):
                broken[kind].add(key)
            else:
                entry = Entry(key, record, source)
                entries[kind].append(entry)
                surveys[kind].add(entry)
    faults += name_faults(file.path for file in found if file.path != SETTINGS)
    for fault in faults:
        if fault.rule == "file-name" and (named := kind_of(fault.span.path)):
            broken[named].add(str(fault.values.get("meant", "")).removesuffix(".yaml"))
    kept = {kind: frozenset(ids) for kind, ids in broken.items()}
    return Contents(entries, surveys, kept, sources, tuple(faults))


@contextmanager
def _nothing_collected(files: int) -> Iterator[None]:
    """Let the collector of garbage rest: nothing that is made here is any.

    On waking it would look at all of it, a tenth of the work; a large register is kept from it.
    """
    resting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if resting:
            if files >= _LARGE:
                gc.freeze()
            gc.enable()
