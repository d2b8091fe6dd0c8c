"""A field of a record → a cell, by what the model says of the field.

How a field is shown is worked out once for each field, not for each of its values: a site shows
hundreds of thousands of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final, NamedTuple

from partnerkit.model.common import Source
from partnerkit.model.fields import Field, fields
from partnerkit.model.types import Model, PartialDate, Refers
from partnerkit.reading import vocabulary_name
from partnerkit.report import Cell, Code, Fact, Item, Link, Money
from partnerkit.view import View
from partnerkit.words.dates import format_date
from partnerkit.words.fields import FIELDS, label
from partnerkit.words.languages import language_name
from partnerkit.words.word import LANGUAGES, Word

Maker = Callable[[View, Any], Cell]
"""Makes a cell of a stated value, in a view."""

_TITLES: Final = (
    "title",
    "text",
    "name",
    "document",
    "actor",
    "partnership",
    "programme",
    "field",
    "year",
)
"""What names an entry of a list best, in this order."""

_SELF_EXPLAINING: Final = frozenset({"confirmed", "place", "risk", "autonomy", "standards"})
"""Mappings whose fields have labels that need no label in front of them."""

_WIKIDATA: Final = "https://www.wikidata.org/wiki/"
_ROR: Final = "https://ror.org/"


class Shown(NamedTuple):
    """A field at a dotted path: its label, and how its value becomes a cell.

    ``make`` is None for a single mapping, whose fields are shown one by one. ``listed`` are lists
    of mappings: as a cell they are the titles of their entries.
    """

    name: str
    attribute: str
    path: str
    label: Word
    make: Maker | None
    listed: bool


@cache
def shown_fields(path: str, model: type[Model]) -> Mapping[str, Shown]:
    """Return the fields of the mapping at a path, which begins with the kind of record."""
    return {name: _shown(f"{path}.{name}", field) for name, field in fields(model).items()}


def _shown(path: str, field: Field) -> Shown:
    listed = field.model is not None and field.shape == "many"
    make: Maker | None = None
    if listed:
        make = _titles_of(path)
    elif field.model is None:
        make = _maker(path.partition(".")[0], field)
    return Shown(field.name, field.attribute, path, label(path), make, listed)


def _titles_of(path: str) -> Maker:
    return lambda view, parts: tuple([item(view, path, part).title for part in parts])


def cell(view: View, kind: str, field: Field, value: Any) -> Cell:  # noqa: ANN401 - any value
    """Return a stated value that is no mapping; a list becomes a tuple of cells.

    ``kind`` is the kind of record, which decides the labels of field names.
    """
    return _maker(kind, field)(view, value)


@cache
def _maker(kind: str, field: Field) -> Maker:
    single = _single(kind, field)
    if field.shape == "map":
        return _texts_by_language if field.name == "titles" else _texts_by_key
    if field.shape == "many":
        return lambda view, values: tuple([single(view, value) for value in values])
    return single


def _single(kind: str, field: Field) -> Maker:
    if field.refers is Refers.ACTOR:
        return View.named_actor
    if field.refers is Refers.PARTNERSHIP:
        return View.partnership_by_id
    if field.vocabulary is not None:
        vocabulary = vocabulary_name(field)
        return lambda _, value: Code(vocabulary, value.value)
    if field.name in {"supports", "field"}:
        return lambda _, value: named_field(kind, value)
    return _SPECIAL.get(field.name, _plain)


def _plain(_: View, value: Cell) -> Cell:
    return value


def _texts_by_language(_: View, texts: Mapping[str, str]) -> Cell:
    return tuple(
        Word(*(f"{language_name(code, lang)}: {text}" for lang in LANGUAGES))
        for code, text in texts.items()
    )


def _texts_by_key(_: View, texts: Mapping[str, str]) -> Cell:
    return tuple(f"{key}: {text}" for key, text in texts.items())


def named_field(kind: str, name: str) -> Cell:
    """Return the name of a field of a record as a code; one that there is not as it was written."""
    path = f"{kind}.{name}"
    return Code("field", path) if path in FIELDS else name


def _goal(view: View, key: str) -> Cell:
    goals = view.register.settings.strategic_goals or ()
    return next((goal.text for goal in goals if goal.id == key), key)


def _programme(view: View, key: str) -> Cell:
    programmes = view.register.settings.programmes or ()
    return next((programme.title for programme in programmes if programme.id == key), key)


def _source(view: View, value: str) -> Cell:
    """Name a source by the title that it has in the register; a text that is no address stays."""
    return Link(value, view.source_titles.get(value, "")) if ":" in value else value


def _said(_: View, value: str) -> Cell:
    """Return what another source says; a date is shown as a date."""
    return value if format_date(value, "de") == value else PartialDate(value)


def _degrees(positive: Word, negative: Word) -> Maker:
    """Write degrees of latitude or longitude with a letter for the hemisphere."""

    def make(_: View, degrees: float) -> Cell:
        number = f"{abs(degrees):.4f}".rstrip("0").rstrip(".")
        letter = negative if degrees < 0 else positive
        return Word(f"{number.replace('.', ',')}° {letter.de}", f"{number}° {letter.en}")

    return make


_SPECIAL: Final[Mapping[str, Maker]] = {
    "topics": lambda _, value: Code("topic", value),
    "topic": lambda _, value: Code("topic", value),
    "country": lambda _, value: Code("country", value),
    "language": lambda _, value: Code("language", value),
    "strategic_goal": _goal,
    "programme": _programme,
    "year": lambda _, value: PartialDate(value),
    "euros": lambda _, value: Money(value),
    "lat": _degrees(Word("N", "N"), Word("S", "S")),
    "lon": _degrees(Word("O", "E"), Word("W", "W")),
    "url": _source,
    "source": _source,
    "value": _said,
    "report": _source,
    "evidence": _source,
    "website": lambda _, value: Link(value),
    "contact": lambda _, value: Link(f"mailto:{value}"),
    "wikidata": lambda _, value: Link(_WIKIDATA + value, value),
    "ror": lambda _, value: Link(_ROR + value, value),
}
"""Fields whose plain text or number means more than itself."""


def facts(view: View, path: str, record: Model, without: str = "") -> list[Fact]:
    """Return the stated fields of a mapping as facts; mappings inside become facts of their own.

    ``path`` is dotted and begins with the kind of record; ``without`` is a field to leave out.
    """
    held = record.__dict__
    found: list[Fact] = []
    for name, attribute, below, words, make, _ in shown_fields(path, type(record)).values():
        value = held[attribute]
        if value is None or name == without:
            continue
        if make is not None:
            found.append(Fact(name, words, make(view, value)))
        else:
            found += part_facts(view, below, value)
    return found


def part_facts(view: View, path: str, part: Model) -> list[Fact]:
    """Return the fields of a single mapping, such as a term, with the labels of both."""
    name = path.rpartition(".")[2]
    clear = name in _SELF_EXPLAINING
    return [
        Fact(
            f"{name}.{inner.key}",
            inner.label if clear else _joined(label(path), inner.label),
            inner.value,
        )
        for inner in facts(view, path, part)
    ]


def _joined(outer: Word, inner: object) -> Word:
    if not isinstance(inner, Word):
        return outer
    return Word(*(f"{a}: {b}" for a, b in zip(outer, inner, strict=True)))


def item(view: View, path: str, record: Model) -> Item:
    """Return an entry of a list: what names it best, and its other fields.

    A source is its address under its title; what states nothing that could name it goes by the
    label of the list.
    """
    if isinstance(record, Source):
        details = [f for f in facts(view, path, record, without="url") if f.key != "title"]
        title = record.title or view.source_titles.get(record.url, "")
        return Item(Link(record.url, title), tuple(details))
    held = record.__dict__
    for name, attribute, make in _naming(path, type(record)):
        if held[attribute] is not None:
            rest = tuple(facts(view, path, record, without=name))
            return Item(make(view, held[attribute]), rest)
    return Item(label(path), tuple(facts(view, path, record)))


@cache
def _naming(path: str, model: type[Model]) -> tuple[tuple[str, str, Maker], ...]:
    """Order the fields that may name an entry: those that name best, then as in the format."""
    simple = {
        field.name: (field.name, field.attribute, field.make)
        for field in shown_fields(path, model).values()
        if field.make is not None and not field.listed
    }
    first = {name: simple[name] for name in _TITLES if name in simple}
    return tuple((first | simple).values())
