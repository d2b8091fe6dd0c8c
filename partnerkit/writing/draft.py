"""The files of a register as a command wants them, before anything is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from partnerkit.files import kind_of
from partnerkit.finding import KeyPath
from partnerkit.model.fields import field_at
from partnerkit.register import Register
from partnerkit.source import Source
from partnerkit.writing.change import Change
from partnerkit.yaml_inspector import Data


class Said(NamedTuple):
    """A sentence to come: a key of the words for writing, and the values in it."""

    key: str
    values: Mapping[str, object]


def said(key: str, **values: object) -> Said:
    """Note a sentence."""
    return Said(key, values)


@dataclass
class Draft:
    """What a command changes, with a sentence for each file, and what to do next.

    ``subject`` says it all in one line; it is the first line of a commit. ``moved`` leads from
    the old path of a renamed file to its new one. ``strays`` are files beside the records that
    nobody reads because of their names.
    """

    register: Register
    subject: Said
    sources: dict[str, Source | None] = field(default_factory=dict)
    sentences: dict[str, list[Said]] = field(default_factory=dict)
    moved: dict[str, str] = field(default_factory=dict)
    strays: dict[str, bytes] = field(default_factory=dict)
    next_steps: list[Said] = field(default_factory=list)

    def source(self, path: str) -> Source:
        """Read a file as the command has left it so far; KeyError where there is none."""
        changed = self.sources.get(path, self.register.sources.get(path))
        if changed is None:
            raise KeyError(path)
        return changed

    def put(self, source: Source, *sentences: Said) -> None:
        """Change a file, or make it."""
        self.sources[source.path] = source
        self.sentences.setdefault(source.path, []).extend(sentences)

    def delete(self, path: str, *sentences: Said) -> None:
        """Delete a file."""
        self.sources[path] = None
        self.sentences.setdefault(path, []).extend(sentences)

    @property
    def changes(self) -> tuple[Change, ...]:
        """What differs from the register, sorted by path."""
        found = []
        for path, source in sorted(self.sources.items()):
            known = self.register.sources.get(path)
            before = self.strays.get(path) if known is None else known.raw
            after = None if source is None else source.raw
            if before != after:
                found.append(Change(path, before, after))
        return tuple(found)


def mentions(source: Source, kind: str, key: str) -> Iterator[KeyPath]:
    """Find where a file refers to a record, faulty fields included, in the order of the text."""
    record = kind_of(source.path) or ""
    for path, value in _scalars(source.data, ()):
        if value == key:
            field_found = field_at(record, path)
            refers = field_found.refers if field_found is not None else None
            if refers is not None and refers.value == kind:
                yield path


def _scalars(data: Data, path: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    if isinstance(data, str):
        yield path, data
        return
    for step, inner in data.items() if isinstance(data, dict) else enumerate(data):
        yield from _scalars(inner, (*path, step))
