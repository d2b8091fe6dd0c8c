"""A field of a record → a cell, by what the model says of the field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from partnerkit.model.common import Source
from partnerkit.model.fields import Field, fields
from partnerkit.model.types import Model, PartialDate, Refers
from partnerkit.reading import vocabulary_name
from partnerkit.report import Cell, Code, Fact, Item, Link, Money
from partnerkit.view import View
from partnerkit.words.fields import FIELDS
from partnerkit.words.word import Word

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


def label(path: str) -> Word:
    """Return the label of the field at a dotted path."""
    return FIELDS[path].label


def cell(view: View, kind: str, field: Field, value: Any) -> Cell:  # noqa: ANN401 - any value
    """Return a stated value that is no mapping; a list becomes a tuple of cells.

    ``kind`` is the kind of record, which decides the labels of field names.
    """
    if field.shape == "map":
        return tuple(f"{key}: {text}" for key, text in value.items())
    if field.shape == "many":
        return tuple(_single(view, kind, field, item) for item in value)
    return _single(view, kind, field, value)


def _single(view: View, kind: str, field: Field, value: Any) -> Cell:  # noqa: ANN401
    if field.refers is Refers.ACTOR:
        return view.named_actor(value)
    if field.refers is Refers.PARTNERSHIP:
        return view.partnership_by_id(value)
    if field.vocabulary is not None:
        return Code(vocabulary_name(field), value.value)
    special = _SPECIAL.get(field.name)
    if special is not None and not isinstance(value, Model):
        return special(view, kind, value)
    return str(value) if isinstance(value, float) else value


def _field_name(view: View, kind: str, value: str) -> Cell:
    del view
    path = f"{kind}.{value}"
    return Code("field", path) if path in FIELDS else value


def _goal(view: View, kind: str, value: str) -> Cell:
    del kind
    goals = view.register.settings.strategic_goals or ()
    return next((goal.text for goal in goals if goal.id == value), value)


def _programme(view: View, kind: str, value: str) -> Cell:
    del kind
    programmes = view.register.settings.programmes or ()
    return next((programme.title for programme in programmes if programme.id == value), value)


def _web(_: View, __: str, value: str) -> Cell:
    return Link(value) if ":" in value else value


_SPECIAL: Final[Mapping[str, Callable[[View, str, Any], Cell]]] = {
    "topics": lambda _, __, value: Code("topic", value),
    "topic": lambda _, __, value: Code("topic", value),
    "country": lambda _, __, value: Code("country", value),
    "supports": _field_name,
    "field": _field_name,
    "strategic_goal": _goal,
    "programme": _programme,
    "year": lambda _, __, value: PartialDate(value),
    "euros": lambda _, __, value: Money(value),
    "url": _web,
    "source": _web,
    "website": _web,
    "report": _web,
    "evidence": _web,
    "contact": lambda _, __, value: Link(f"mailto:{value}"),
    "wikidata": lambda _, __, value: Link(_WIKIDATA + value, value),
    "ror": lambda _, __, value: Link(_ROR + value, value),
}
"""Fields whose plain text or number means more than itself."""


def facts(view: View, path: str, record: Model, without: str = "") -> list[Fact]:
    """Return the stated fields of a mapping as facts; mappings inside become facts of their own.

    ``path`` is dotted and begins with the kind of record; ``without`` is a field to leave out.
    """
    kind = path.partition(".")[0]
    found: list[Fact] = []
    for name, field in fields(type(record)).items():
        value = getattr(record, field.attribute)
        if value is None or name == without:
            continue
        below = f"{path}.{name}"
        if field.model is None:
            found.append(Fact(name, label(below), cell(view, kind, field, value)))
        elif field.shape == "one":
            found += part_facts(view, below, value)
        else:
            titles = tuple(item(view, below, part).title for part in value)
            found.append(Fact(name, label(below), titles))
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
    known = fields(type(record))
    if isinstance(record, Source):
        details = [f for f in facts(view, path, record, without="url") if f.key != "title"]
        return Item(Link(record.url, record.title or ""), tuple(details))
    stated = [
        name
        for name, field in known.items()
        if field.model is None and getattr(record, field.attribute) is not None
    ]
    title = next((name for name in (*_TITLES, *stated) if name in stated), "")
    rest = tuple(facts(view, path, record, without=title))
    if not title:
        return Item(label(path), rest)
    value = getattr(record, known[title].attribute)
    return Item(cell(view, path.partition(".")[0], known[title], value), rest)
