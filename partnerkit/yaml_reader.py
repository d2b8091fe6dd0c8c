"""YAML text → data: the safe subset of the record format, on libyaml's event stream.

Two readers of the same subset stand here. ``read`` is lean and only builds; at the first thing
that is out of the ordinary it gives way to ``inspect``, which reads again, keeps the place of
every key and value, and names every fault. A property test holds the two together.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from yaml import YAMLError
from yaml._yaml import CParser
from yaml.error import MarkedYAMLError
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from partnerkit.finding import Fault, KeyPath, Span
from partnerkit.text import FORBIDDEN, character

DEEPEST = 10
"""How many mappings and lists may stand inside one another (record format)."""

Data = Any
"""What a text holds: ``str``, ``list`` and ``dict`` with ``str`` keys, nested."""


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


def _build(text: str) -> dict[str, Data]:
    """Build the mapping of an ordinary document; anything else is irregular."""
    parser = CParser(text)
    following = parser.get_event
    following()
    if type(following()) is not DocumentStartEvent or type(following()) is not MappingStartEvent:
        raise _Irregular
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


@dataclass(slots=True)
class Layout:
    """What the thorough reader learns: data, faults, and where each key and value stands."""

    data: dict[str, Data] | None = None
    faults: list[Fault] = field(default_factory=list)
    keys: dict[KeyPath, Span] = field(default_factory=dict)
    values: dict[KeyPath, Span] = field(default_factory=dict)
    styles: dict[KeyPath, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Open:
    """A mapping or list that is being read."""

    node: Data
    path: KeyPath
    begin: Any
    key: str | None = None
    expects_key: bool = True
    skipped: bool = False


class _Inspector:
    """Reads a text once, thoroughly."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self.layout = Layout()
        self.open: list[_Open] = []
        self.documents = 0
        self.root_seen = False
        self.done = False

    def run(self) -> Layout:
        """Read to the end or to the first thing that makes going on senseless."""
        parser = CParser(self.text)
        try:
            event = parser.get_event()
            while event is not None and not self.done:
                self._take(event)
                event = parser.get_event()
        except MarkedYAMLError as error:
            self._syntax(error)
        except YAMLError:
            self._fault("not-yaml", self._here(1, 1), {}, "syntax")
        if not self.root_seen and not self.layout.faults:
            self._fault("not-yaml", self._here(1, 1), {}, "empty")
        if any(fault.rule in _FATAL for fault in self.layout.faults):
            self.layout.data = None
        return self.layout

    def _take(self, event: Any) -> None:  # noqa: ANN401 - libyaml's events have no common type
        kind = type(event)
        if kind is ScalarEvent:
            self._scalar(event)
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            self._start(event, {} if kind is MappingStartEvent else [])
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            self._end(event)
        elif kind is AliasEvent:
            self._fault("unsafe-yaml", self._span(event), {"text": self._text(event)}, "alias")
            self._place("", event, "")
        elif kind is DocumentStartEvent:
            self._document(event)

    def _document(self, event: Any) -> None:  # noqa: ANN401
        self.documents += 1
        if event.version or event.tags:
            self._fault("unsafe-yaml", self._span(event), {}, "directive")
        if self.documents > 1:
            self._fault("unsafe-yaml", self._span(event), {}, "document")
            self.done = True

    def _decorated(self, event: Any) -> None:  # noqa: ANN401
        """Refuse anchors and tags on a node, and go on without them."""
        if event.anchor is not None:
            self._fault("unsafe-yaml", self._span(event), {"text": f"&{event.anchor}"}, "anchor")
        if event.tag is not None:
            short = event.tag.replace("tag:yaml.org,2002:", "!!", 1)
            self._fault("unsafe-yaml", self._span(event), {"text": short}, "tag")

    def _scalar(self, event: Any) -> None:  # noqa: ANN401
        self._decorated(event)
        value, span = event.value, self._span(event)
        if found := FORBIDDEN.search(value):
            values = character(found[0])
            self._fault("forbidden-character", span, values, "escaped")
        top = self.open[-1] if self.open else None
        if top is not None and type(top.node) is dict and top.expects_key:
            self._key(top, event, span)
            return
        if not value and event.style in ("", None):
            path = self._next_path()
            self._fault("empty-value", self._key_span(path, span), {"field": path[-1]}, "plain")
            self._skip_value()
            return
        self._place(value, event, event.style or "")

    def _key(self, top: _Open, event: Any, span: Span) -> None:  # noqa: ANN401
        key = event.value
        path = (*top.path, key)
        if key == "<<" and not event.style:
            self._fault("unsafe-yaml", span, {}, "merge-key")
            top.skipped = True
        elif key in top.node or path in self.layout.keys:
            first = self.layout.keys[path]
            values = {"key": key, "first": first.line, "second": span.line}
            self._fault("duplicate-key", span, values, related=(first,))
            top.skipped = True
        else:
            self.layout.keys[path] = span
        top.key, top.expects_key = key, False

    def _start(self, event: Any, node: Data) -> None:  # noqa: ANN401
        self._decorated(event)
        if len(self.open) >= DEEPEST:
            self._fault("too-deep", self._span(event), {"most": DEEPEST})
            self.done = True
            return
        top = self.open[-1] if self.open else None
        if top is not None and type(top.node) is dict and top.expects_key:
            self._fault("unsafe-yaml", self._span(event), {}, "complex-key")
            self.done = True
            return
        path = self._next_path()
        self._attach(node)
        self.open.append(_Open(node, path, event.start_mark))
        if top is None:
            self.root_seen = True
            if type(node) is dict:
                self.layout.data = node
            else:
                self._fault("not-yaml", self._span(event), {}, "list")

    def _end(self, event: Any) -> None:  # noqa: ANN401
        closed = self.open.pop()
        begin, end = closed.begin, event.end_mark
        if closed.path not in self.layout.values:
            self.layout.values[closed.path] = Span(
                self.path, begin.line + 1, begin.column + 1, end.line + 1, end.column + 1
            )

    def _place(self, value: Data, event: Any, style: str) -> None:  # noqa: ANN401
        """Put a scalar where it belongs, and remember where it stands."""
        if not self.open:
            self.root_seen = True
            self._fault("not-yaml", self._span(event), {}, "scalar")
            return
        path = self._next_path()
        if self._attach(value):
            self.layout.values[path] = self._span(event)
            self.layout.styles[path] = style

    def _attach(self, value: Data) -> bool:
        """Hang a value into the mapping or list that is open; False when its key is refused."""
        if not self.open:
            return True
        top = self.open[-1]
        if type(top.node) is list:
            top.node.append(value)
            return True
        kept = not top.skipped
        if kept and top.key is not None:
            top.node[top.key] = value
        top.key, top.expects_key, top.skipped = None, True, False
        return kept

    def _skip_value(self) -> None:
        if self.open and type(self.open[-1].node) is dict:
            top = self.open[-1]
            top.key, top.expects_key, top.skipped = None, True, False

    def _next_path(self) -> KeyPath:
        if not self.open:
            return ()
        top = self.open[-1]
        step: str | int = len(top.node) if type(top.node) is list else (top.key or "")
        return (*top.path, step)

    def _syntax(self, error: MarkedYAMLError) -> None:
        """Word what libyaml refuses by the sort of mistake behind it."""
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        lines = self.text.split("\n")
        while line > 1 and line > len(lines):
            line, column = line - 1, 1
        variant = _mistake(str(error.problem or ""), lines[line - 1], column)
        self._fault("not-yaml", self._here(line, column), {}, variant)

    def _span(self, event: Any) -> Span:  # noqa: ANN401
        start, end = event.start_mark, event.end_mark
        return Span(self.path, start.line + 1, start.column + 1, end.line + 1, end.column + 1)

    def _key_span(self, path: KeyPath, otherwise: Span) -> Span:
        return self.layout.keys.get(path, otherwise)

    def _here(self, line: int, column: int) -> Span:
        return Span(self.path, line, column, line, column + 1)

    def _text(self, event: Any) -> str:  # noqa: ANN401
        return f"*{event.anchor}"

    def _fault(
        self,
        rule: str,
        span: Span,
        values: dict[str, object],
        variant: str = "",
        related: tuple[Span, ...] = (),
    ) -> None:
        path = self._next_path() if rule == "empty-value" else ()
        self.layout.faults.append(Fault(rule, span, values, variant, path, related))


_FATAL = frozenset({"not-yaml", "too-deep"})
_QUOTE_FIRST = "@`%*&!|>,[]{}"


def _mistake(problem: str, line: str, column: int) -> str:
    """Sort libyaml's complaint into the few mistakes that people make; a variant's name."""
    if "\t" in line[:column] and ("tab" in problem or "cannot start any token" in problem):
        return "tab"
    if "mapping values are not allowed" in problem:
        return "colon"
    if "cannot start any token" in problem or "alphabetic or numeric" in problem:
        return "quote"
    if "alias" in problem or "anchor" in problem or "tag" in problem or "directive" in problem:
        return "quote"
    if "end of stream" in problem or "',' or" in problem or "document indicator" in problem:
        return "unclosed"
    if "could not find expected ':'" in problem:
        return "no-colon"
    if "did not find expected" in problem or "block" in problem:
        return "indentation"
    return "syntax"


def inspect(path: str, text: str) -> Layout:
    """Read a text thoroughly: data, every fault, and the span of every key and value."""
    return _Inspector(path, text).run()
