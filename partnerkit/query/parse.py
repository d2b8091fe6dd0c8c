"""Query text → condition.

    query       = alternative { "or" alternative }
    alternative = part { "and" part }
    part        = "not" part | "(" query ")" | comparison
    comparison  = field "is" [ "not" ] ( "missing" | "stated" | "empty" | value )
                | field ( "=" | "!=" | "<" | "<=" | ">" | ">=" ) value
                | field ( "has" | "contains" ) value
                | field "in" "(" value { "," value } ")"

Words of the language may be German or English. A value with spaces stands in quotation marks.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from partnerkit.query.condition import (
    AllOf,
    AnyOf,
    Comparison,
    Condition,
    Not,
    Operator,
    QueryError,
)

_TOKEN = re.compile(
    r"""\s*(?:(?P<quoted>"[^"]*"|'[^']*'|„[^“”]*[“”]|“[^”]*”|»[^«]*«|«[^»]*»)
    |(?P<sign><=|>=|!=|=|<|>|\(|\)|,)
    |(?P<word>[^\s<>=!(),"'„“”»«]+))""",
    re.VERBOSE,
)
_GERMAN = {
    "und": "and",
    "oder": "or",
    "nicht": "not",
    "ist": "is",
    "fehlt": "missing",
    "fehlend": "missing",
    "angegeben": "stated",
    "leer": "empty",
    "hat": "has",
    "enthält": "contains",
}
_SIGNS = {test.value: test for test in Operator if not test.value.isalpha()}
_STATES = {"missing": Operator.MISSING, "stated": Operator.STATED, "empty": Operator.EMPTY}
_DEEPEST = 20


class _Token(NamedTuple):
    kind: str
    text: str
    position: int

    @property
    def keyword(self) -> str:
        """The word of the language that this is; empty for a quoted value."""
        if self.kind != "word":
            return self.text if self.kind == "sign" else ""
        lower = self.text.lower()
        return _GERMAN.get(lower, lower)


def parse(text: str) -> Condition:
    """Read a query; QueryError, with the position, where it cannot be understood."""
    reader = _Reader(_tokens(text), len(text))
    condition = reader.query(0)
    if reader.token is not None:
        raise QueryError("query-rest", reader.token.position, text=reader.token.text)
    return condition


def _tokens(text: str) -> list[_Token]:
    found, position = [], 0
    while text[position:].strip():
        match = _TOKEN.match(text, position)
        if match is None or match.lastgroup is None:
            start = position + len(text[position:]) - len(text[position:].lstrip())
            raise QueryError("query-sign", start, text=text[start])
        value = match[match.lastgroup]
        start = match.start(match.lastgroup)
        found.append(_Token(match.lastgroup, value, start))
        position = match.end()
    return found


class _Reader:
    """Reads tokens from left to right."""

    def __init__(self, tokens: list[_Token], length: int) -> None:
        self.tokens = tokens
        self.length = length
        self.next = 0

    @property
    def token(self) -> _Token | None:
        return self.tokens[self.next] if self.next < len(self.tokens) else None

    def take(self, *keywords: str) -> str:
        """Take the next token when it is one of these words; empty otherwise."""
        token = self.token
        if token is None or token.keyword not in keywords:
            return ""
        self.next += 1
        return token.keyword

    def query(self, depth: int) -> Condition:
        parts = [self.alternative(depth)]
        while self.take("or"):
            parts.append(self.alternative(depth))
        return parts[0] if len(parts) == 1 else AnyOf(tuple(parts))

    def alternative(self, depth: int) -> Condition:
        parts = [self.part(depth)]
        while self.take("and"):
            parts.append(self.part(depth))
        return parts[0] if len(parts) == 1 else AllOf(tuple(parts))

    def part(self, depth: int) -> Condition:
        if depth > _DEEPEST:
            raise QueryError("query-deep", self.position)
        if self.take("not"):
            return Not(self.part(depth + 1))
        if self.take("("):
            inner = self.query(depth + 1)
            if not self.take(")"):
                raise QueryError("query-unclosed", self.position)
            return inner
        return self.comparison()

    @property
    def position(self) -> int:
        return self.token.position if self.token else self.length

    def comparison(self) -> Condition:
        token = self.token
        if token is None or token.kind != "word":
            raise QueryError("query-field", self.position)
        self.next += 1
        path = tuple(token.text.split("."))
        if state := self.take("missing"):
            return Comparison(path, _STATES[state])
        if self.take("is"):
            return self.is_(path)
        if self.take("in"):
            return Comparison(path, Operator.EQUALS, self.values())
        if word := self.take("has", "contains"):
            return Comparison(path, Operator(word), (self.value(),))
        if sign := self.take(*_SIGNS):
            return Comparison(path, _SIGNS[sign], (self.value(),))
        raise QueryError("query-test", self.position, field=token.text)

    def is_(self, path: tuple[str, ...]) -> Condition:
        negated = bool(self.take("not"))
        state = self.take(*_STATES)
        inner = (
            Comparison(path, _STATES[state])
            if state
            else Comparison(path, Operator.EQUALS, (self.value(),))
        )
        return Not(inner) if negated else inner

    def values(self) -> tuple[str, ...]:
        if not self.take("("):
            raise QueryError("query-list", self.position)
        found = [self.value()]
        while self.take(","):
            found.append(self.value())
        if not self.take(")"):
            raise QueryError("query-unclosed", self.position)
        return tuple(found)

    def value(self) -> str:
        token = self.token
        if token is None or token.kind == "sign":
            raise QueryError("query-value", self.position)
        self.next += 1
        return token.text[1:-1] if token.kind == "quoted" else token.text
