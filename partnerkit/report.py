"""What a report is: typed values in blocks, without a format and without a language.

A report says what is known; the renderers decide how a date, a share or a link looks in the
terminal, in Markdown, on a page or in a workbook, in German or in English. How to write one stands
in ``docs/adding-a-report.md``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from partnerkit.model.types import Audience, PartialDate
from partnerkit.words.word import Term, Word

Text: TypeAlias = str | Word
"""Words of the report itself (``Word``), or a text that stands in the data (``str``)."""


class Code(NamedTuple):
    """A word of a fixed list by its code: ``Code("status", "active")``, ``Code("country", "NO")``.

    ``vocabulary`` is a key of ``VOCABULARIES``, or ``country``, ``language``, ``topic``, ``field``
    (a dotted path such as ``partnership.term.end``).
    """

    vocabulary: str
    value: str


class Ref(NamedTuple):
    """A record, by its name; ``with_id`` shows the id beside the name."""

    kind: str
    id: str
    name: Text
    with_id: bool = False


class Link(NamedTuple):
    """An address on the web, a mailbox, or ``seed:`` and a file name; ``text`` instead of it."""

    url: str
    text: Text = ""


class Money(NamedTuple):
    """A sum in euros."""

    euros: float


class Share(NamedTuple):
    """A part of a whole; shown as a percentage with both counts."""

    part: int
    whole: int


class Tone(StrEnum):
    """How a value is meant; never the only bearer of what it says."""

    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"
    QUIET = "quiet"


class Toned(NamedTuple):
    """A value with a tone."""

    value: Cell
    tone: Tone


Cell: TypeAlias = (
    "str | Word | PartialDate | date | int | float | Code | Ref | Link | Money | Share | Toned"
    " | tuple[Cell, ...] | None"
)
"""One value. A ``PartialDate`` or ``date`` is a date (a year too: an ``int`` is a count), a tuple a
list. ``None`` is "not stated", ``()`` is "none": the two are never the same."""

Row: TypeAlias = tuple[Cell, ...]


class Room(StrEnum):
    """Where a column or a table is shown."""

    ALWAYS = "always"
    WIDE = "wide"
    """Everywhere but in a terminal that is too narrow for it; for columns."""
    TEXTS = "texts"
    """Only where people read: in the terminal, in Markdown, on a page."""
    FILES = "files"
    """Only where data are taken from: in CSV, XLSX and JSON."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: ``key`` in JSON (never translated), its heading, and how it is set.

    ``numeric`` columns are set flush right; ``bar`` draws a bar beside a number where that can be.
    ``unstated`` is what texts say where nothing is stated, such as "without lead".
    """

    key: str
    label: Text
    numeric: bool = False
    bar: bool = False
    room: Room = Room.ALWAYS
    unstated: Text = ""


class Order(NamedTuple):
    """Sort by the column with this key, as the words of the reader's language sort."""

    key: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 2 below the title of the report, then 3."""

    text: Text
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text made of parts that follow one another without a space between them."""

    parts: tuple[Cell, ...]
    tone: Tone | None = None


class Fact(NamedTuple):
    """A value with its label; ``key`` names it in JSON and is never translated."""

    key: str
    label: Text
    value: Cell


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with values, one below the other; ``name`` is the key in JSON."""

    name: str
    facts: tuple[Fact, ...]


class Item(NamedTuple):
    """An entry of a list with details."""

    title: Cell
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Items:
    """A list of things, each with its details; ``empty`` is said where there are none."""

    name: str
    items: tuple[Item, ...]
    numbered: bool = False
    empty: Text = ""


class Node(NamedTuple):
    """A value and what lies below it."""

    value: Cell
    children: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Tree:
    """Values that lie below one another."""

    name: str
    nodes: tuple[Node, ...]


NO_ENTRIES = Word("Keine Einträge.", "No entries.")


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of typed values.

    ``name`` is the key in JSON and the name of the sheet. ``order`` sorts by words of the
    reader's language; rows that are equal keep the order in which they came. With ``grouped`` the
    first column becomes a heading above its rows in texts and pages, and stays a column in CSV,
    XLSX and JSON. ``limit`` is the number of rows that a terminal shows. ``empty`` is the sentence
    that stands instead of a table without rows; ``notes`` stand below. ``room`` keeps a table out
    of texts or out of files, where one of the two shows the same rows better.
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    title: Text = ""
    order: tuple[Order, ...] = ()
    grouped: bool = False
    limit: int | None = None
    empty: Text = NO_ENTRIES
    notes: tuple[Text, ...] = ()
    room: Room = Room.ALWAYS


Block: TypeAlias = Heading | Paragraph | Facts | Items | Tree | Table


@dataclass(frozen=True, slots=True)
class Head:
    """What every report says of itself: of which register, on which day, for whom.

    ``commit`` is the state of the data repository; None outside Git. ``topics`` are those that the
    register adds to the vocabulary. ``general`` is a report on partnerkit itself, of no register;
    where people read it nothing of this is said.
    """

    register: Text
    as_of: date
    audience: Audience
    commit: str | None = None
    topics: Mapping[str, Term] = field(default_factory=dict)
    general: bool = False


@dataclass(frozen=True, slots=True)
class Report:
    """One answer: its title, its selection in a sentence, its blocks, its gaps in sentences.

    ``subtitle`` is made of parts like a paragraph.
    ``name`` is the report's stable name. ``main`` names the table that CSV holds; left out, it is
    the last one. ``gaps`` say what the entries do not state, with counts.
    """

    name: str
    title: Text
    head: Head
    blocks: tuple[Block, ...]
    subtitle: tuple[Cell, ...] = ()
    gaps: tuple[Text, ...] = ()
    main: str = ""

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables that belong into files, in their order."""
        tables = (block for block in self.blocks if isinstance(block, Table))
        return tuple(table for table in tables if table.room is not Room.TEXTS)

    @property
    def texts(self) -> tuple[Block, ...]:
        """The blocks that people read, in their order."""
        return tuple(b for b in self.blocks if not isinstance(b, Table) or b.room is not Room.FILES)

    @property
    def main_table(self) -> Table | None:
        """The table that a format with room for one table shows; None where there is none."""
        tables = self.tables
        return next((t for t in tables if t.name == self.main), tables[-1] if tables else None)


def paragraph(*parts: Cell, tone: Tone | None = None) -> Paragraph:
    """Make a paragraph of parts: ``paragraph("Kyiv: ", Ref(…), ".")``."""
    return Paragraph(parts, tone)
