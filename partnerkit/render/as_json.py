"""Report → JSON for other programs: codes, ids and ISO dates, never a translated key.

A date stays as exact as it is known, what is not stated is null, and nothing is none: ``[]``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

from pydantic_core import to_json

from partnerkit.render.arrange import sorted_rows
from partnerkit.render.plain import Plain
from partnerkit.report import (
    Block,
    Cell,
    Code,
    Fact,
    Facts,
    Item,
    Items,
    Link,
    Money,
    Node,
    Paragraph,
    Ref,
    Report,
    Room,
    Share,
    Table,
    Toned,
    Tree,
)
from partnerkit.words.word import Word

VERSION: Final = 1
"""The version of the shape of this output; it grows when a program that reads it would break."""


def render(report: Report, lang: str) -> str:
    """Write the whole report; texts of the report are in one language, keys never are."""
    return dump(document(report, lang))


def dump(content: Mapping[str, Any]) -> str:
    """Write JSON for people and programs: indented, umlauts as they are, a line feed at the end.

    The json of the standard library would take ten times as long for an indented text.
    """
    return to_json(content, indent=2).decode() + "\n"


def head(report: Report, lang: str) -> dict[str, Any]:
    """Return the keys with which every report begins."""
    shown = report.head
    return {
        "version": VERSION,
        "report": report.name,
        "register": Plain(lang, {}).text(shown.register),
        "as_of": shown.as_of.isoformat(),
        "commit": shown.commit,
        "audience": shown.audience.value,
    }


def document(report: Report, lang: str) -> dict[str, Any]:
    """Return the report as JSON values: head, data by the names of the blocks, texts, gaps."""
    json_ = Json(lang, report.head.topics)
    paragraphs = [block for block in report.blocks if isinstance(block, Paragraph)]
    return {
        **head(report, lang),
        "title": json_.text(report.title),
        "selection": "".join(map(json_.write, report.subtitle)) or None,
        "data": dict(json_.blocks(report.blocks)),
        "texts": ["".join(map(json_.write, block.parts)) for block in paragraphs],
        "gaps": [json_.text(gap) for gap in report.gaps],
    }


class Json(Plain):
    """Turns blocks and cells into JSON values; names are in one language, keys in none."""

    def blocks(self, blocks: tuple[Block, ...]) -> Iterator[tuple[str, Any]]:
        """Yield the name and the value of each block that holds data."""
        for block in blocks:
            match block:
                case Table() if block.room is not Room.TEXTS:
                    yield block.name, self._rows(block)
                case Facts():
                    yield block.name, self._facts(block.facts)
                case Items():
                    yield block.name, [self._item(item) for item in block.items]
                case Tree():
                    yield block.name, [self._node(node) for node in block.nodes]
                case _:
                    continue

    def value(self, cell: Cell) -> Any:  # noqa: ANN401, PLR0911 - one return a kind of value
        """Return a cell as a JSON value."""
        match cell:
            case Word():
                return self.text(cell)
            case Code():
                return cell.value
            case Ref():
                return {"id": cell.id, "name": self.text(cell.name)}
            case Link():
                return cell.url
            case Money():
                return cell.euros
            case Share():
                return {"part": cell.part, "whole": cell.whole}
            case Toned():
                return self.value(cell.value)
            case tuple():
                return [self.value(item) for item in cell]
            case date():
                return cell.isoformat()
            case _:
                return cell

    def _rows(self, table: Table) -> list[dict[str, Any]]:
        keys = [column.key for column in table.columns]
        rows = sorted_rows(table, self)
        return [dict(zip(keys, map(self.value, row), strict=True)) for row in rows]

    def _facts(self, facts: tuple[Fact, ...]) -> dict[str, Any]:
        return {fact.key: self.value(fact.value) for fact in facts}

    def _item(self, item: Item) -> dict[str, Any]:
        return {"title": self.value(item.title), **self._facts(item.facts)}

    def _node(self, node: Node) -> dict[str, Any]:
        return {
            "value": self.value(node.value),
            "children": [self._node(child) for child in node.children],
        }
