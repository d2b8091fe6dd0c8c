"""YAML text → data: the safe subset of the record format, on libyaml's event stream.

There are two readers of the same subset. ``read`` is lean and only builds; at the first thing
that is out of the ordinary it gives way to ``yaml_inspector.inspect``, which reads again, keeps
the place of every key and value, and names every fault. A property test holds the two together.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from yaml import YAMLError
from yaml._yaml import CParser
from yaml.events import (
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from partnerkit.finding import Fault
from partnerkit.yaml_inspector import DEEPEST, Data, inspect


class _Irregular(Exception):  # noqa: N818 - it asks for the other reader, it is no error
    """Something that the lean reader leaves to the thorough one."""


def read(path: str, text: str) -> tuple[dict[str, Data] | None, list[Fault]]:
    """Read one record: its mapping (None where there is none) and the faults of its YAML."""
    if "\\" not in text:
        try:
            data = _build(text)
        except (_Irregular, YAMLError):
            pass
        else:
            return data, []
    layout = inspect(path, text)
    return layout.data, layout.faults


def _build(text: str) -> dict[str, Data]:  # noqa: C901, PLR0912 - one loop, the hottest of all
    """Build the mapping of an ordinary document; anything else is irregular."""
    parser = CParser(text)
    following: Callable[[], Any] = parser.get_event
    _open(following)
    root: dict[str, Data] = {}
    current: Data = root
    key: str | None = None
    stack: list[tuple[Data, str | None]] = []
    while True:
        event = following()
        kind = type(event)
        if kind is ScalarEvent:
            value = event.value
            if event.tag is not None or event.anchor is not None or not value:
                raise _Irregular
            if type(current) is list:
                current.append(value)
            elif key is None:
                if value in current or value == "<<":
                    raise _Irregular
                key = value
            else:
                current[key] = value
                key = None
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            if not stack:
                break
            current, key = stack.pop()
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            if event.tag is not None or event.anchor is not None or len(stack) + 1 >= DEEPEST:
                raise _Irregular
            inner: Data = {} if kind is MappingStartEvent else []
            if type(current) is list:
                current.append(inner)
            elif key is None:
                raise _Irregular
            else:
                current[key] = inner
            stack.append((current, None))
            current, key = inner, None
        else:
            raise _Irregular
    if type(following()) is not DocumentEndEvent or type(following()) is not StreamEndEvent:
        raise _Irregular
    return root


def _open(following: Callable[[], Any]) -> None:
    """Take the events before the first key; a directive, tag or anchor there is irregular."""
    following()
    start = following()
    if type(start) is not DocumentStartEvent or start.version or start.tags:
        raise _Irregular
    top = following()
    if type(top) is not MappingStartEvent or top.tag is not None or top.anchor is not None:
        raise _Irregular
