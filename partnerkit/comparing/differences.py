"""Two versions of one record, field by field, as a person would tell the difference.

Compared is what the YAML says, not how it is written: another order of lines, of a list of sources
or of topics, another quotation mark or line break is no difference. Fields left out and fields
left empty are told apart (record format, "Empty is not none").
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Hashable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final, NamedTuple

from partnerkit.model.fields import KINDS, fields
from partnerkit.model.types import Model
from partnerkit.yaml_inspector import Data

Path = tuple[str, ...]

_ORDERED: Final = frozenset({("register", "languages")})
"""Lists whose order says something: the first language is the register's own."""


class Difference(NamedTuple):
    """One field that changed: ``("term", "end")`` from ``2026`` to ``2028``.

    ``before`` and ``after`` are as they are written, None where the field is not stated. ``item``
    is the mapping that is meant where the field stands in one of a list (a goal, a project).
    """

    path: Path
    before: Data | None
    after: Data | None
    item: Mapping[str, Data] | None = None


def differences(
    kind: str, before: Mapping[str, Data], after: Mapping[str, Data]
) -> tuple[Difference, ...]:
    """Compare two versions of a record of a kind (``partnership``, ``actor``, ``settings``).

    The differences stand in the order of the format's fields, unknown fields last.
    """
    return tuple(_mappings((), KINDS[kind], before, after, None))


def is_item(difference: Difference) -> bool:
    """Whether a mapping in a list (a goal, a source) came or went as a whole."""
    return isinstance(difference.before or difference.after, dict)


def identity(model: type[Model] | None, item: Mapping[str, Data]) -> tuple[Hashable, ...]:
    """Return what makes a mapping in a list the same one: its required fields, as in the model.

    A goal is its text, a participant its actor, a source its address. The result is empty for a
    sort of mapping that has no required field, such as a decision.
    """
    return tuple(_frozen(item.get(name)) for name in _required(model))


@cache
def _required(model: type[Model] | None) -> tuple[str, ...]:
    return tuple(f.name for f in fields(model).values() if f.required) if model else ()


def _mappings(
    path: Path,
    model: type[Model] | None,
    before: Mapping[str, Data],
    after: Mapping[str, Data],
    item: Mapping[str, Data] | None,
) -> Iterator[Difference]:
    known = fields(model) if model is not None else {}
    for name in dict.fromkeys((*known, *before, *after)):
        old, new = before.get(name), after.get(name)
        if old != new:
            inner = known[name].model if name in known else None
            yield from _values((*path, name), inner, old, new, item)


def _values(
    path: Path,
    model: type[Model] | None,
    old: Data | None,
    new: Data | None,
    item: Mapping[str, Data] | None,
) -> Iterator[Difference]:
    if _parts(old) and _parts(new) and (old or new):
        yield from _mappings(path, model, old or {}, new or {}, item)
    elif isinstance(old, list) and isinstance(new, list):
        yield from _lists(path, model, old, new)
    elif (_mapped(old) and new is None) or (_mapped(new) and old is None):
        yield from _lists(path, model, old or [], new or [])
    else:
        yield Difference(path, old, new, item)


def _parts(value: Data | None) -> bool:
    """Whether a value consists of fields, each of which is told for itself, or is not there."""
    return value is None or isinstance(value, dict)


def _mapped(value: Data | None) -> bool:
    """Whether a value is a list of mappings, each of which is told for itself."""
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def _lists(
    path: Path, model: type[Model] | None, old: Sequence[Data], new: Sequence[Data]
) -> Iterator[Difference]:
    """Pair what is the same; what is left was taken out or put in."""
    gone, come = _without(old, new), _without(new, old)
    if not any(isinstance(value, dict) for value in (*gone, *come)):
        if gone or come or (path in _ORDERED and old != new):
            yield Difference(path, list(old), list(new))
        return
    partners = _partners(model, gone, come)
    for place, value in enumerate(gone):
        partner = partners.get(place)
        if partner is None:
            yield Difference(path, value, None)
        else:
            yield from _mappings(path, model, value, come[partner], come[partner])
    for place in sorted({*range(len(come))}.difference(partners.values())):
        yield Difference(path, None, come[place])


def _without(values: Sequence[Data], others: Sequence[Data]) -> list[Data]:
    """Leave out of a list what another list holds, each as often as it stands there."""
    held = Counter(map(_frozen, others))
    left = []
    for value in values:
        frozen = _frozen(value)
        if held[frozen]:
            held[frozen] -= 1
        else:
            left.append(value)
    return left


def _partners(
    model: type[Model] | None, gone: Sequence[Data], come: Sequence[Data]
) -> Mapping[int, int]:
    """Find what the changed mappings of a list have become: those of the same identity.

    Places in ``gone`` lead to places in ``come``. Where the sort has no identity, a single mapping
    that changed is the single one that came.
    """
    places: dict[tuple[Hashable, ...], deque[int]] = defaultdict(deque)
    for place, value in enumerate(come):
        if isinstance(value, dict):
            places[identity(model, value)].append(place)
    nameless = places.get((), ())
    if nameless and not (len(nameless) == len(gone) == 1):
        del places[()]
    found: dict[int, int] = {}
    for place, value in enumerate(gone):
        if isinstance(value, dict) and (waiting := places.get(identity(model, value))):
            found[place] = waiting.popleft()
    return found


def _frozen(value: Data | None) -> Hashable:
    """Make a value that can be compared and counted, whatever the order of its keys."""
    if isinstance(value, dict):
        return frozenset((key, _frozen(inner)) for key, inner in value.items())
    if isinstance(value, list):
        return tuple(map(_frozen, value))
    return value
