"""YAML text → data, every fault, and the place of every key and value: the thorough reader."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from yaml import YAMLError
from yaml._yaml import CParser
from yaml.error import MarkedYAMLError
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from partnerkit.finding import Fault, KeyPath, Span
from partnerkit.text import ESCAPED, REPLACEMENT, character
from partnerkit.yaml_mistake import NOWHERE, Place, mistake

DEEPEST = 10
"""How many mappings and lists may stand inside one another (record format)."""

Data = Any
"""What a text holds: ``str``, ``list`` and ``dict`` with ``str`` keys, nested."""

Event = Any
"""One of libyaml's events, which have no common type."""


@dataclass(slots=True)
class Layout:
    """What the thorough reader learns: data, faults, and where each key and value stands.

    ``styles`` holds for each scalar the quotation mark or sign before it, ``""`` when plain.
    """

    data: dict[str, Data] | None = None
    faults: list[Fault] = field(default_factory=list)
    keys: dict[KeyPath, Span] = field(default_factory=dict)
    values: dict[KeyPath, Span] = field(default_factory=dict)
    styles: dict[KeyPath, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Open:
    """A mapping or list that is being read; ``skipped`` when the value to come is refused."""

    node: Data
    path: KeyPath
    begin: Any
    key: str | None = None
    expects_key: bool = True
    skipped: bool = False


_REFUSED = "\n"
"""Begins the path of a value that is refused; no key path of a record begins so."""


class _Inspector:
    """Reads a text once, thoroughly."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self.layout = Layout()
        self.open: list[_Open] = []
        self.documents = 0
        self.done = False
        self.last: Place = NOWHERE

    def run(self) -> Layout:
        """Read to the end or to the first thing that makes going on senseless."""
        parser = CParser(self.text)
        try:
            while not self.done and (event := parser.get_event()) is not None:
                self._take(event)
        except MarkedYAMLError as error:
            self._syntax(error)
        except YAMLError:
            self._fault("not-yaml", self._here(1, 1))
        if not self.documents and not self.layout.faults:
            self._fault("not-yaml", self._here(1, 1), "empty")
        if self.done:
            self.layout.data = None
        return self.layout

    def _take(self, event: Event) -> None:
        kind = type(event)
        if kind is ScalarEvent:
            self._scalar(event)
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            self._start(event, {} if kind is MappingStartEvent else [])
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            self._end(event)
        elif kind is AliasEvent:
            self._alias(event)
        elif kind is DocumentStartEvent:
            self._document(event)

    def _document(self, event: Event) -> None:
        self.documents += 1
        if event.version or event.tags:
            self._fault("unsafe-yaml", self._here(1, 1), "directive")
        if self.documents > 1:
            self._fault("unsafe-yaml", self._span(event), "document")
            self.done = True

    def _decorated(self, event: Event) -> None:
        """Refuse anchors and tags on a node, and go on without them."""
        path = self._next_path()
        if event.anchor is not None:
            self._fault("unsafe-yaml", self._span(event), "anchor", path, text=f"&{event.anchor}")
        if event.tag is not None:
            short = event.tag.replace("tag:yaml.org,2002:", "!!", 1)
            self._fault("unsafe-yaml", self._span(event), "", path, text=short)

    def _scalar(self, event: Event) -> None:
        self._decorated(event)
        value, span = event.value, self._span(event)
        self.last = (span.line, span.column, span.end_line)
        if found := ESCAPED.search(value):
            code = character(found[0])["code"]
            self._fault("forbidden-character", span, "escaped", code=code)
            value = ESCAPED.sub(REPLACEMENT, value)
        top = self.open[-1] if self.open else None
        if top is not None and type(top.node) is dict and top.expects_key:
            self._key(top, value, event.style, span)
        elif not self.open:
            self._no_mapping(span if value else self._here(1, 1), "scalar" if value else "empty")
        elif not value and not event.style:
            self._empty(event, span)
        else:
            path = self._next_path()
            if self._attach(value):
                self.layout.values[path] = span
                self.layout.styles[path] = event.style or ""

    def _key(self, top: _Open, key: str, style: str | None, span: Span) -> None:
        path = (*top.path, key)
        if key == "<<" and not style:
            self._fault("unsafe-yaml", span, "merge-key")
            top.skipped = True
        elif path in self.layout.keys:
            first = self.layout.keys[path]
            self._fault(
                "duplicate-key",
                span,
                related=(first,),
                key=key,
                first=first.line,
                second=span.line,
            )
            top.skipped = True
        else:
            self.layout.keys[path] = span
        top.key, top.expects_key = key, False

    def _empty(self, event: Event, span: Span) -> None:
        """Note a value that is missing after its colon or hyphen, and go on without it."""
        path = self._next_path()
        if not self.open[-1].skipped and event.anchor is None and event.tag is None:
            at = self.layout.keys.get(path, span)
            self._fault("empty-value", at, "plain", path)
        self._leave_out()

    def _alias(self, event: Event) -> None:
        """Refuse an alias, and go on without the value that it stands for."""
        top = self.open[-1] if self.open else None
        is_key = top is not None and type(top.node) is dict and top.expects_key
        if top is None or is_key or not top.skipped:
            path, text = self._next_path(), f"*{event.anchor}"
            self._fault("unsafe-yaml", self._span(event), "alias", path, text=text)
        if top is None or is_key:
            self.done = True
        else:
            self._leave_out()

    def _leave_out(self) -> None:
        top = self.open[-1]
        if type(top.node) is dict:
            top.key, top.expects_key, top.skipped = None, True, False

    def _start(self, event: Event, node: Data) -> None:
        self._decorated(event)
        span = self._span(event)
        top = self.open[-1] if self.open else None
        if len(self.open) >= DEEPEST:
            self._fault("too-deep", span, most=DEEPEST)
            self.done = True
            return
        if top is not None and type(top.node) is dict and top.expects_key:
            self._fault("unsafe-yaml", span, "complex-key")
            self.done = True
            return
        path = self._next_path()
        if top is not None and top.skipped:
            path = (_REFUSED, span.line, span.column)
        self._attach(node)
        self.open.append(_Open(node, path, event.start_mark))
        if top is None and type(node) is dict:
            self.layout.data = node
        elif top is None:
            self._no_mapping(span, "list")

    def _end(self, event: Event) -> None:
        closed = self.open.pop()
        begin, end = closed.begin, event.end_mark
        self.layout.values[closed.path] = Span(
            self.path, begin.line + 1, begin.column + 1, end.line + 1, end.column + 1
        )

    def _no_mapping(self, span: Span, variant: str) -> None:
        self._fault("not-yaml", span, variant)
        self.done = True

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

    def _next_path(self) -> KeyPath:
        if not self.open:
            return ()
        top = self.open[-1]
        step: str | int = len(top.node) if type(top.node) is list else (top.key or "")
        return (*top.path, step)

    def _syntax(self, error: MarkedYAMLError) -> None:
        """Word what libyaml refuses by the mistake behind it; silent after a fault there."""
        self.done = True
        found = mistake(error, self.text, self.last)
        here = [fault for fault in self.layout.faults if fault.span.line == found.line]
        if any(fault.rule == "unsafe-yaml" for fault in here):
            return
        self.layout.faults = [fault for fault in self.layout.faults if fault not in here]
        rule = "unsafe-yaml" if found.variant in {"directive", "document"} else "not-yaml"
        self._fault(rule, self._here(found.line, found.column), found.variant)

    def _span(self, event: Event) -> Span:
        start, end = event.start_mark, event.end_mark
        return Span(self.path, start.line + 1, start.column + 1, end.line + 1, end.column + 1)

    def _here(self, line: int, column: int) -> Span:
        return Span(self.path, line, column, line, column + 1)

    def _fault(
        self,
        rule: str,
        span: Span,
        variant: str = "",
        path: KeyPath = (),
        related: tuple[Span, ...] = (),
        **values: object,
    ) -> None:
        self.layout.faults.append(Fault(rule, span, values, variant, path, related))


def inspect(path: str, text: str) -> Layout:
    """Read a text thoroughly: data, every fault, and the span of every key and value."""
    return _Inspector(path, text).run()
