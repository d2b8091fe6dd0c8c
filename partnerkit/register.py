"""The register: every record with the file it came from, read once and never changed.

Entries are kept as they were read and indexed afterwards: a register keyed by id would lose the
second of two records, the very mistake that it exists to find.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import cast

from partnerkit.entry import Entry, R
from partnerkit.files import SETTINGS, Found, gather, kind_of
from partnerkit.finding import Fault, KeyPath
from partnerkit.haystack import Haystack
from partnerkit.loading import read_all
from partnerkit.model import Actor, Partnership, Settings
from partnerkit.model.types import Model
from partnerkit.references import Reference, references
from partnerkit.source import Source
from partnerkit.survey import Survey
from partnerkit.words.word import LANGUAGES

__all__ = ["Entry", "Register", "assemble", "load"]


@dataclass(frozen=True)
class Register:
    """All that a data repository says, on one day.

    ``broken`` are the ids of records that could not be read: references to them lead somewhere.
    ``today`` is the day by which terms, reviews and judgements are measured.
    """

    partnerships: tuple[Entry[Partnership], ...]
    actors: tuple[Entry[Actor], ...]
    settings: Settings
    today: date
    faults: tuple[Fault, ...] = ()
    broken: Mapping[str, frozenset[str]] = field(default_factory=dict)
    settings_source: Source = field(default_factory=lambda: Source(SETTINGS, b""))
    files: int = 0
    sources: Mapping[str, Source] = field(default_factory=dict, repr=False)

    @property
    def language(self) -> str:
        """The register's own language: the first that its settings name and words exist for."""
        return next((code for code in self.settings.register_.languages if code in LANGUAGES), "de")

    @cached_property
    def partnership_by_id(self) -> Mapping[str, Entry[Partnership]]:
        """Partnerships by id; former ids lead to the record that bears them now."""
        return _by_id(self.partnerships)

    @cached_property
    def actor_by_id(self) -> Mapping[str, Entry[Actor]]:
        """Actors by id; former ids lead to the record that bears them now."""
        return _by_id(self.actors)

    def partnership(self, key: str) -> Entry[Partnership] | None:
        """Look a partnership up by its id or a former one."""
        return self.partnership_by_id.get(key)

    def actor(self, key: str) -> Entry[Actor] | None:
        """Look an actor up by its id or a former one."""
        return self.actor_by_id.get(key)

    @cached_property
    def haystack(self) -> Haystack:
        """All files as one text, for ruling most of them out at once."""
        return Haystack(self.sources.values())

    @cached_property
    def settings_entry(self) -> Entry[Settings]:
        """The settings with the file that they stand in, for faults and references in them."""
        return Entry("partnerkit", self.settings, self.settings_source)

    @cached_property
    def survey(self) -> Survey[Entry[Partnership]]:
        """Which partnerships state, lack or have what."""
        return _surveyed(self.partnerships, self.faults)

    @cached_property
    def actor_survey(self) -> Survey[Entry[Actor]]:
        """Which actors state, lack or have what."""
        return _surveyed(self.actors, self.faults)

    def home(self, record: Partnership) -> tuple[str, ...]:
        """Our side of a partnership: its own ``home``, or that of the register."""
        return record.home if record.home is not None else self.settings.home or ()

    @cached_property
    def references(self) -> Mapping[str, tuple[Reference, ...]]:
        """What each record refers to, by the path of its file."""
        entries: Iterable[Entry[Model]] = cast("Iterable[Entry[Model]]", self.entries)
        return {entry.source.path: tuple(references(entry.record)) for entry in entries}

    @cached_property
    def mentioned(self) -> Mapping[str, set[str]]:
        """Every id that a record or the settings refer to, by the kind of record it should name."""
        parts = (self.survey, self.actor_survey, _surveyed((self.settings_entry,), ()))
        return {k: set().union(*(p.mentioned[k] for p in parts)) for k in ("actor", "partnership")}

    @cached_property
    def unresolved(self) -> tuple[tuple[Entry[Model], Reference], ...]:
        """References of records and settings that lead to no record of the kind they ask for."""
        lost = {
            (kind, key)
            for kind, ids in self.mentioned.items()
            for key in ids
            if not self.knows(kind, key)
        }
        if not lost:
            return ()
        entries = cast("Iterable[Entry[Model]]", (*self.entries, self.settings_entry))
        return tuple(
            (entry, reference)
            for entry in entries
            for reference in references(entry.record)
            if (reference.kind, reference.target) in lost
        )

    @cached_property
    def referrers(self) -> Mapping[tuple[str, str], tuple[tuple[str, KeyPath], ...]]:
        """Who names a record: its kind and id → paths of files, each with the way to the id.

        Former ids count as the record that bears them now.
        """
        found: dict[tuple[str, str], list[tuple[str, KeyPath]]] = defaultdict(list)
        for file, named in self.references.items():
            for path, kind, target in named:
                index = self.actor_by_id if kind == "actor" else self.partnership_by_id
                known = index.get(target)
                found[kind, known.id if known else target].append((file, path))
        return {key: tuple(places) for key, places in found.items()}

    @property
    def entries(self) -> Iterator[Entry[Partnership] | Entry[Actor]]:
        """Every record: partnerships, then actors, in the order of their files."""
        yield from self.partnerships
        yield from self.actors

    @cached_property
    def ancestors(self) -> Mapping[str, tuple[str, ...]]:
        """For each actor the actors that it is part of, nearest first; circles are cut."""
        return {entry.id: self._chain(entry.record.part_of) for entry in self.actors}

    def _chain(self, parent: str | None) -> tuple[str, ...]:
        chain: dict[str, None] = {}
        while parent is not None:
            above = self.actor(parent)
            key = above.id if above else parent
            if key in chain:
                break  # a circle, by a former id too
            chain[key] = None
            parent = above.record.part_of if above else None
        return tuple(chain)

    @cached_property
    def parts(self) -> Mapping[str, tuple[str, ...]]:
        """For each actor the actors directly part of it, sorted by id."""
        found: dict[str, list[str]] = defaultdict(list)
        for entry in self.actors:
            if entry.record.part_of is not None:
                above = self.actor(entry.record.part_of)
                found[above.id if above else entry.record.part_of].append(entry.id)
        return {actor: tuple(ids) for actor, ids in found.items()}

    @cached_property
    def ties(self) -> Mapping[str, tuple[Entry[Partnership], ...]]:
        """For each actor the partnerships to which it is party, on either side."""
        found: dict[str, list[Entry[Partnership]]] = defaultdict(list)
        for entry in self.partnerships:
            sides = dict.fromkeys((*self.home(entry.record), *(entry.record.counterpart or ())))
            for actor in sides:
                known = self.actor(actor)
                found[known.id if known else actor].append(entry)
        return {actor: tuple(entries) for actor, entries in found.items()}

    def knows(self, kind: str, key: str) -> bool:
        """Whether an id leads to a record of this kind, a broken one included."""
        index = self.actor_by_id if kind == "actor" else self.partnership_by_id
        return key in index or key in self.broken.get(kind, ())


def load(root: Path, *, today: date) -> Register:
    """Read the register of a data repository; every fault of reading is in ``faults``."""
    found: list[Found] = []
    faults: list[Fault] = []
    for item in gather(root):
        if isinstance(item, Fault):
            faults.append(item)
        else:
            found.append(item)
    return _assemble(found, faults, today)


def assemble(texts: Mapping[str, bytes | str], *, today: date) -> Register:
    """Make a register of files that are at hand, by path: of a Git revision, or of a test."""
    found = [
        Found(path, raw.encode() if isinstance(raw, str) else raw)
        for path, raw in sorted(texts.items())
        if kind_of(path)
    ]
    return _assemble(found, [], today)


def _assemble(found: Sequence[Found], refused: Sequence[Fault], today: date) -> Register:
    contents = read_all(found, refused)
    settings = contents.entries["settings"]
    register = Register(
        partnerships=cast("tuple[Entry[Partnership], ...]", tuple(contents.entries["partnership"])),
        actors=cast("tuple[Entry[Actor], ...]", tuple(contents.entries["actor"])),
        settings=cast("Settings", settings[0].record) if settings else Settings(),
        today=today,
        faults=contents.faults,
        broken=contents.broken,
        settings_source=contents.sources.get(SETTINGS, Source(SETTINGS, b"")),
        files=len(found),
        sources=contents.sources,
    )
    surveys = contents.surveys
    vars(register).update(survey=surveys["partnership"], actor_survey=surveys["actor"])
    return register


def _surveyed(entries: Iterable[Entry[R]], faults: Sequence[Fault]) -> Survey[Entry[R]]:
    survey = Survey[Entry[R]](faults)
    for entry in entries:
        survey.add(entry)
    return survey


def _by_id(entries: tuple[Entry[R], ...]) -> dict[str, Entry[R]]:
    former = {
        old: entry for entry in entries for old in getattr(entry.record, "former_ids", None) or ()
    }
    return former | {entry.id: entry for entry in entries}
