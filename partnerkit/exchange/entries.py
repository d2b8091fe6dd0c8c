"""Rows of a table → records of partnerships, and of the actors that are new with them.

Nothing is guessed: a cell that cannot be read exactly is a problem with its place, and a row with
a problem becomes no record. What belongs to no field stands in the internal notes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Final, NamedTuple, TypeVar

from partnerkit.exchange.cell_values import (
    CellValues,
    Unclear,
    addresses,
    day,
    identifier,
    parts,
    replaced,
)
from partnerkit.exchange.columns import LISTS, Column, Table
from partnerkit.exchange.parties import Parties, Taken
from partnerkit.register import Register
from partnerkit.words.suggest import id_form
from partnerkit.words.vocabularies import VOCABULARIES
from partnerkit.yaml_inspector import Data

_REQUIRED: Final = {"kind": "--kind", "status": "--status", "sources": "--source-url"}
"""What no row may lack, with the option that fills it in all rows."""

_ACTOR_COLUMNS: Final = ("counterpart-country", "counterpart-kind")
_PLAIN: Final = ("signed_at", "purpose", "economic_anchor", "contact")


class Problem(NamedTuple):
    """A cell that cannot be taken over; ``column`` is None where the row lacks one."""

    table: Table
    row: int
    column: Column | None
    unclear: Unclear


@dataclass
class Harvest:
    """What a table gives: new records by id, each with its row, and what stands in the way.

    ``unnamed`` are columns whose content went into the notes.
    """

    partnerships: dict[str, dict[str, Data]] = field(default_factory=dict)
    actors: dict[str, dict[str, Data]] = field(default_factory=dict)
    rows: dict[str, tuple[Table, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    taken: list[Taken] = field(default_factory=list)
    unnamed: list[str] = field(default_factory=list)


T = TypeVar("T")

Ask = Callable[[Problem], str | None]
"""Asks a person which of several proposals is meant; None for none, or where nobody is there."""


class Reader:
    """Reads tables into one harvest; ``defaults`` stand for cells that are empty."""

    def __init__(
        self, register: Register, lang: str, defaults: Mapping[str, str], ask: Ask
    ) -> None:
        self.register = register
        self.lang = lang
        self.defaults = defaults
        self.ask = ask
        self.harvest = Harvest()
        self.values = CellValues(register, lang)
        self.parties = Parties(register, self.values, self.harvest.actors, self.harvest.taken)
        self._answers: dict[tuple[str, str], str] = {}
        self._numbers: dict[str, int] = defaultdict(lambda: 1)

    def read(self, table: Table) -> None:
        """Read all rows of a table; rows without any value are none."""
        for place, row in enumerate(table.sheet.rows[table.first :], table.first):
            texts = dict(enumerate(row))
            if any(texts.get(column.at) for column in table.columns):
                self._row(table, place, texts)

    def _row(self, table: Table, place: int, texts: Mapping[int, str]) -> None:
        actors = self.harvest.actors
        before = len(actors)
        cells = _Cells(self, table, place, texts)
        record = self._record(cells)
        made = list(islice(reversed(actors), len(actors) - before))
        if cells.failed:
            for key in made:
                self.parties.forget(key)
            return
        key = cells.read("id", self._free) or self._id(cells, str(record["title"]))
        if not key:
            return
        self.harvest.partnerships[key] = record
        self.harvest.rows |= dict.fromkeys((key, *made), (table, place))

    def _record(self, cells: _Cells) -> dict[str, Data]:
        """Read all cells of a row, so that all its problems are known at once."""
        kind = cells.read("kind", lambda text: self.values.term("partnership-kind", text))
        term = {name: cells.read(name, day) for name in ("start", "end")}
        sources = cells.read_list("sources", addresses)
        record: dict[str, Data | None] = {
            "title": cells.read("title", str),
            "kind": kind,
            "status": cells.read("status", lambda text: self.values.term("status", text)),
            "home": cells.read_list("home", self._offices),
            "counterpart": self._counterparts(cells, kind, sources),
            "lead": cells.read("lead", self.parties.office),
            "departments": cells.read_list("departments", self._offices),
            "topics": cells.read_list("topics", self.values.topics),
            "signed": cells.read("signed", day),
            "term": {name: value for name, value in term.items() if value},
            "sources": [{"url": url} for url in sources],
            "notes": self._notes(cells),
        }
        record |= {name: cells.read(name, str) for name in _PLAIN}
        stated: dict[str, Data] = {name: value for name, value in record.items() if value}
        self._complete(cells, stated)
        return stated

    def _complete(self, cells: _Cells, record: dict[str, Data]) -> None:
        """Name what is missing, and make a title where there is none."""
        refused = cells.failed

        def lacks(name: str) -> bool:
            # A cell that was refused is named already; one that holds only separators is not.
            return name not in record and not (refused and cells.text(name))

        for name, option in _REQUIRED.items():
            if lacks(name):
                cells.lacks(name, "empty", option=option)
        if lacks("counterpart") and record.get("kind") != "coordination-body":
            cells.lacks("counterpart", "empty-counterpart")
        if "title" not in record and not cells.failed:
            record["title"] = self._title(record)

    def _title(self, record: Mapping[str, Data]) -> str:
        kind = VOCABULARIES["partnership-kind"][str(record["kind"])].get(self.lang)
        sides = (
            record.get("home") or list(self.register.settings.home or ()),
            record.get("counterpart") or [],
        )
        names = (", ".join(map(self.parties.name, map(str, side))) for side in sides)
        return f"{kind} {' – '.join(filter(None, names))}"

    def _counterparts(self, cells: _Cells, kind: str | None, sources: list[str]) -> list[str]:
        own = [cells.text(name) for name in _ACTOR_COLUMNS]
        country = cells.read(_ACTOR_COLUMNS[0], self.values.country)
        actor_kind = cells.read(
            _ACTOR_COLUMNS[1], lambda text: self.values.term("actor-kind", text)
        )
        if (own[0] and not country) or (own[1] and not actor_kind):
            return []

        def read(text: str) -> list[str]:
            return [
                self.parties.counterpart(part, kind, actor_kind, country, sources)
                for part in parts(text, self.parties.names.find)
            ]

        return cells.read_list("counterpart", read)

    def _offices(self, text: str) -> list[str]:
        return [self.parties.office(part) for part in parts(text, self.parties.names.find)]

    def _notes(self, cells: _Cells) -> str:
        """Keep what belongs to no field."""
        found = [cells.text("notes")]
        for column, text in cells.unnamed():
            if column.heading not in self.harvest.unnamed:
                self.harvest.unnamed.append(column.heading)
            found.append(f"{column.heading}: {text}")
        return "\n".join(filter(None, found))

    def _free(self, text: str) -> str:
        key = identifier(text)
        if self._is_taken(key):
            raise Unclear("taken", key)
        return key

    def _id(self, cells: _Cells, title: str) -> str:
        """Make an id of the title, numbered where it is taken; a wrong one was complained of."""
        if cells.failed:
            return ""
        stem = id_form(title)[:76].strip("-")
        if not stem:
            cells.lacks("title", "no-id-of-title", value=title)
            return ""
        key = stem
        while self._is_taken(key):
            self._numbers[stem] += 1
            key = f"{stem}-{self._numbers[stem]}"
        return key

    def _is_taken(self, key: str) -> bool:
        return key in self.harvest.partnerships or self.register.knows("partnership", key)

    def settled(self, problem: Problem) -> str | None:
        """Ask what a cell means; an answer holds for all cells with the same text."""
        where = problem.column.heading if problem.column is not None else ""
        about = (where, problem.unclear.value)
        if about not in self._answers and problem.unclear.meant:
            answer = self.ask(problem)
            if answer is not None:
                self._answers[about] = answer
        return self._answers.get(about)


class _Cells:
    """The cells of one row by their fields."""

    def __init__(self, reader: Reader, table: Table, row: int, texts: Mapping[int, str]) -> None:
        self.reader = reader
        self.table = table
        self.row = row
        self.texts = texts
        self.failed = False

    def text(self, name: str) -> str:
        """Return the text of a field; its default where the cell is empty."""
        return next((text for _, text in self._of(name)), "")

    def unnamed(self) -> Iterator[tuple[Column, str]]:
        """Yield what stands in columns that are no field."""
        for column in self.table.columns:
            if column.field is None and (text := self.texts.get(column.at)):
                yield column, text

    def read(self, name: str, read: Callable[[str], str]) -> str | None:
        """Read the only value of a field."""
        for column, text in self._of(name):
            return self._understood(column, text, read)
        return None

    def read_list(self, name: str, read: Callable[[str], list[str]]) -> list[str]:
        """Read the values of all columns of a field, each once."""
        found: dict[str, None] = {}
        for column, text in self._of(name):
            found |= dict.fromkeys(self._understood(column, text, read) or ())
        return list(found)

    def lacks(self, name: str, key: str, value: str = "", **more: object) -> None:
        """Complain that a field is missing, at its column where there is one."""
        column = next((c for c in self.table.columns if c.field == name), None)
        self._complain(column, Unclear(key, value, more={"field": name, **more}))

    def _of(self, name: str) -> Iterator[tuple[Column | None, str]]:
        found = False
        for column in self.table.columns:
            if column.field == name and (text := self.texts.get(column.at)):
                found = True
                yield column, text
                if name not in LISTS:
                    return
        if not found and (default := self.reader.defaults.get(name)):
            yield None, default

    def _understood(self, column: Column | None, text: str, read: Callable[[str], T]) -> T | None:
        """Read a cell; where it is unclear, ask once more with the answer."""
        try:
            return read(text)
        except Unclear as unclear:
            problem = Problem(self.table, self.row, column, unclear)
            answer = self.reader.settled(problem)
            if answer is not None:
                try:
                    return read(replaced(text, unclear.value, answer))
                except Unclear as again:
                    unclear = again
            self._complain(column, unclear)
            return None

    def _complain(self, column: Column | None, unclear: Unclear) -> None:
        self.failed = True
        self.reader.harvest.problems.append(Problem(self.table, self.row, column, unclear))
