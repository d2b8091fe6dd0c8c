"""A value as a record writes it → a value of a report, by what the model says of its field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from partnerkit.comparing.differences import Difference
from partnerkit.model import PartialDate
from partnerkit.model.fields import KINDS, Field, field_at, fields
from partnerkit.model.types import Country, Model, Pattern, Refers
from partnerkit.reading import vocabulary_name
from partnerkit.report import Cell, Code, Link, Money, Ref, Text
from partnerkit.reports.field_cells import named_field
from partnerkit.view import View
from partnerkit.words.fields import FIELDS
from partnerkit.words.word import LANGUAGES, Word
from partnerkit.yaml_inspector import Data

_TOPICS = frozenset({"topic", "topics"})
_LONGEST = 60
_BETWEEN = Word(": ", ": ")


def written(view: View, kind: str, path: Sequence[str], value: Data | None) -> Cell:
    """Turn the value at a path of a record into typed words: codes, names, dates, addresses.

    ``kind`` is the kind of the record, ``path`` the names of the fields on the way. A mapping
    becomes its values in the order of the format. None stays None, "not stated".
    """
    if value is None:
        return None
    if isinstance(value, list):
        return tuple(written(view, kind, path, one) for one in value)
    if isinstance(value, dict):
        return _mapping(view, kind, path, value)
    return _scalar(view, kind, field_at(kind, tuple(path)), str(value))


def field_name(view: View, kind: str, difference: Difference) -> Word:
    """Name the field that differs: "Laufzeit: Ende", "Ziele („Austausch“): Stand"."""
    path = difference.path
    labels = [_label(kind, path[: depth + 1]) for depth in range(len(path))]
    which = _which(view, kind, path, difference.item)
    return Word(*(_named(labels, which, language) for language in LANGUAGES))


def _named(labels: Sequence[Word], which: Word | None, language: str) -> str:
    head, *rest = (label.get(language) for label in labels)
    if which is not None and rest:
        head += f" („{which.de}“)" if language == "de" else f' ("{which.en}")'
    return _BETWEEN.get(language).join([head, *rest])


def _label(kind: str, path: Sequence[str]) -> Word:
    words = FIELDS.get(".".join((kind, *path)))
    return words.label if words is not None else Word(path[-1], path[-1])


def _which(
    view: View, kind: str, path: Sequence[str], item: Mapping[str, Data] | None
) -> Word | None:
    """Say which mapping of a list is meant: by its title, its required field, or its first text."""
    if not item:
        return None
    model = _model(kind, path[:1])
    required = [f.name for f in fields(model).values() if f.required] if model else []
    names = ["title", *required]
    name = next((name for name in (*names, *item) if isinstance(item.get(name), str)), None)
    if name is None:
        return None
    found = written(view, kind, (path[0], name), item[name])
    text: Text = found.name if isinstance(found, Ref) else str(item[name])
    both = (text.de, text.en) if isinstance(text, Word) else (text, text)
    return Word(*(one if len(one) <= _LONGEST else one[: _LONGEST - 1] + "…" for one in both))


def _mapping(view: View, kind: str, path: Sequence[str], value: Mapping[str, Data]) -> Cell:
    model = _model(kind, path)
    order = [*(fields(model) if model else ()), *value]
    stated = [name for name in dict.fromkeys(order) if name in value]
    return tuple(written(view, kind, (*path, name), value[name]) for name in stated)


def _model(kind: str, path: Sequence[str]) -> type[Model] | None:
    if not path:
        return KINDS[kind]
    field = field_at(kind, tuple(path))
    return field.model if field else None


def _scalar(view: View, kind: str, field: Field | None, value: str) -> Cell:
    """Read one scalar by the type of its field; an unknown field is text."""
    if field is None:
        return value
    if field.vocabulary is not None:
        return Code(vocabulary_name(field), value)
    if field.refers is not None:
        actor = field.refers is Refers.ACTOR
        return view.actor(value) if actor else view.partnership_by_id(value)
    return _formed(kind, field, value)


def _formed(kind: str, field: Field, value: str) -> Cell:
    """Read a scalar that only has a form: a topic, a date, a country, a sum, an address, a text."""
    if field.name in _TOPICS:
        return Code("topic", value)
    if field.name == "supports":
        return named_field(kind, value)
    if field.form is PartialDate:
        return PartialDate(value)
    if field.form is Country:
        return Code("country", value)
    if isinstance(field.form, Pattern) and field.form.rule == "bad-url":
        return Link(value)
    return _money(value) if field.name == "euros" else value


def _money(value: str) -> Cell:
    try:
        return Money(float(value))
    except ValueError:
        return value
