"""The same item more than once in a list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from functools import cache
from operator import attrgetter
from typing import Any, NamedTuple

from partnerkit.finding import Fault, KeyPath, Severity
from partnerkit.model import Actor, Partnership, Settings
from partnerkit.model.fields import fields
from partnerkit.model.types import Model
from partnerkit.register import Entry, Register
from partnerkit.rule import rule
from partnerkit.words.word import Word


@rule(
    Severity.WARNING,
    de="„{value}“ steht {count}-mal in „{field}“; löschen Sie die Wiederholung",
    en='"{value}" stands {count} times in "{field}"; delete the repetition',
    key=Word(
        de="„{value}“ ist in „{field}“ {count}-mal vergeben; geben Sie jedem Eintrag der Liste "
        "eine eigene Kennung",
        en='"{value}" is given {count} times in "{field}"; give each item of the list an id of '
        "its own",
    ),
)
def repeated_item(register: Register) -> Iterator[Fault]:
    """An item stands in a list more than once.

    Why: Reports count lists: a partner, a topic or a project named twice counts twice. It comes
    from copying, or two offices entered the same thing.

    Deutsch: Ein Eintrag steht mehr als einmal in einer Liste.

    Warum: Berichte zählen Listen: Was zweimal dasteht, ob Partner, Thema oder Projekt, zählt
    doppelt. Das kommt vom Kopieren, oder zwei Stellen haben dasselbe eingetragen.

    Bad::

        topics:
          - culture
          - culture

    Good::

        topics:
          - culture
          - sport
    """
    for step in _plan(Partnership):
        yield from _judged(register.survey.stating(step.attribute), step)
    for step in _plan(Actor):
        yield from _judged(register.actor_survey.stating(step.attribute), step)
    for step in _plan(Settings):
        yield from _judged([register.settings_entry], step)


def _judged(entries: Iterable[Entry[Any]], step: _Step) -> Iterator[Fault]:
    attribute, inner = step.attribute, step.inner
    head = attrgetter(step.head) if step.head else None
    for entry in entries:
        value = entry.record.__dict__[attribute]
        if not value:
            continue
        if inner:
            doubtful = _may_repeat(value, step)
        else:
            doubtful = len(value) > 1 and len(set(map(head, value) if head else value)) < len(value)
        if doubtful:
            yield from _complaints(entry, value, step)


def _complaints(entry: Entry[Any], value: Any, step: _Step) -> Iterator[Fault]:  # noqa: ANN401
    for path, items in _repeating(value, (), step):
        places: dict[Hashable, list[int]] = defaultdict(list)
        for place, item in enumerate(items):
            places[_key(item)].append(place)
        for key, (first, *more) in places.items():
            if more:
                plain = isinstance(key, tuple) or isinstance(items[first], str)
                yield entry.fault(
                    "repeated-item",
                    (*path, more[0]),
                    variant="" if plain else "key",
                    related=(entry.span(*path, first),),
                    value=_name(items[first]),
                    count=1 + len(more),
                    field=str(path[-1]),
                )


_UNCOUNTED = frozenset(["supports", "synonyms"])
"""Lists that nobody counts; they stand in every source and would cost most of the time."""


class _Step(NamedTuple):
    """A field that is a list, or a mapping with lists somewhere inside (``inner``).

    ``head`` is the field that tells mappings of the list apart most of the time.
    """

    attribute: str
    name: str
    many: bool
    head: str
    inner: tuple[Any, ...]


def _may_repeat(value: Any, step: _Step) -> bool:  # noqa: ANN401
    """Rule out most lists in a fraction of the time; where it says yes, a closer look decides."""
    if step.many and len(value) > 1:
        heads = set(map(attrgetter(step.head), value) if step.head else value)
        if len(heads) < len(value):
            return True
    if step.inner:
        for mapping in value if step.many else (value,):
            held = mapping.__dict__
            for inner in step.inner:
                if (lists := held[inner.attribute]) and _may_repeat(lists, inner):
                    return True
    return False


def _repeating(
    value: Any,  # noqa: ANN401
    prefix: KeyPath,
    step: _Step,
) -> Iterator[tuple[KeyPath, tuple[Any, ...]]]:
    """Yield each list of a field with a repetition, with the way to it."""
    path = (*prefix, step.name)
    if step.many and len({_key(item) for item in value}) < len(value):
        yield path, value
    for index, mapping in enumerate(value if step.many else (value,)):
        for inner in step.inner:
            if held := mapping.__dict__[inner.attribute]:
                yield from _repeating(held, (*path, index) if step.many else path, inner)


@cache
def _plan(model: type[Model]) -> tuple[_Step, ...]:
    """Choose the fields of a mapping that are lists or hold some."""
    steps: list[_Step] = []
    for field in fields(model).values():
        inner = _plan(field.model) if field.model is not None else ()
        if field.name in _UNCOUNTED:
            continue
        many = field.shape == "many"
        if many or (inner and field.shape == "one"):
            steps.append(_Step(field.attribute, field.name, many, _head(field.model), inner))
    return tuple(steps)


def _head(model: type[Model] | None) -> str:
    """Choose the field that tells items apart: the first that is required, or the first."""
    if model is None:
        return ""
    inside = list(fields(model).values())
    return next((field for field in inside if field.required), inside[0]).attribute


def _id(item: Model) -> Hashable:
    """The id that an item of the settings has within its list, or None."""
    return item.__dict__.get("id") or item.__dict__.get("code")


def _key(item: str | Model) -> Hashable:
    """What makes two items the same: the id of an item that has one, or all that it says."""
    if isinstance(item, str):
        return item
    return _id(item) or tuple(item.__dict__.values())


def _name(item: str | Model) -> str:
    """Name an item in a message: by what tells it apart if that is a text, else by all it says."""
    if isinstance(item, str):
        return item
    known = item.__dict__[_head(type(item))]
    return known if isinstance(known, str) else ", ".join(_said(item))


def _said(item: Model) -> Iterator[str]:
    """Yield every single value that an item states, those inside its mappings included."""
    for value in item.__dict__.values():
        if isinstance(value, Model):
            yield from _said(value)
        elif isinstance(value, (int, float)):
            yield f"{value:.15g}"
        elif isinstance(value, str):
            yield value
