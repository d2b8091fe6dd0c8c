"""Report → one self-contained page: no script, nothing from elsewhere, nothing of the data live.

Values are escaped here, cell by cell; where they stand is said by ``templates/report.html.j2``.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from typing import Any, Final, NamedTuple

from markupsafe import Markup, escape

from partnerkit.render.arrange import filled, groups, pick, shown_columns, sorted_rows
from partnerkit.render.clean import bare, is_live, lines, one_line
from partnerkit.render.head import head_facts
from partnerkit.render.plain import Plain
from partnerkit.render.templates import environment, text
from partnerkit.report import (
    Block,
    Cell,
    Column,
    Fact,
    Facts,
    Heading,
    Items,
    Link,
    Node,
    Paragraph,
    Ref,
    Report,
    Room,
    Row,
    Table,
    Toned,
    Tree,
)
from partnerkit.words.word import Term

_SHOWN: Final = frozenset({Room.ALWAYS, Room.WIDE, Room.TEXTS})
_TOP: Final = 2
_STEPS: Final = 20
"""Bars have this many lengths: a class each, because the page forbids inline styles."""

Address = Callable[[Ref], str | None]
"""Where the page of a record is, relative to the page that is written; None for nowhere."""


def _nowhere(_: Ref) -> str | None:
    return None


class Html(Plain):
    """Writes values as escaped HTML; ``address`` turns references into links."""

    def __init__(self, lang: str, topics: Mapping[str, Term], address: Address = _nowhere) -> None:
        super().__init__(lang, topics)
        self.address = address

    def literal(self, text: str) -> str:
        """Escape a text."""
        return str(escape(one_line(text)))

    def not_stated(self, _: None = None) -> str:
        """Say that an entry states nothing."""
        return f'<span class="quiet">{super().not_stated()}</span>'

    def ref(self, ref: Ref) -> str:
        """Write the name, linked where there is a page, and the id."""
        name = self.name(ref)
        if (page := self.address(ref)) is not None:
            name = f'<a href="{escape(page)}">{name}</a>'
        return f'{name} <code class="id">{escape(ref.id)}</code>' if ref.with_id else name

    def link(self, link: Link) -> str:
        """Write a link with an allowed address; any other stays text."""
        shown = self.text(link.text) or bare(link.url)
        if not is_live(link.url):
            return super().link(link)
        return f'<a href="{escape(link.url)}" rel="noopener">{self.literal(shown)}</a>'

    def toned(self, toned: Toned) -> str:
        """Write a value with its tone as a class."""
        return f'<span class="{toned.tone.value}">{self.write(toned.value)}</span>'

    def markup(self, cell: Cell) -> Markup:
        """Write a value for a template, which must not escape it again."""
        return Markup(self.write(cell))  # noqa: S704 - every writer escapes


class Head(NamedTuple):
    """The head of a column, and whether its cells are numbers."""

    label: Markup
    numeric: bool


class Group(NamedTuple):
    """The rows below a heading; None for a table without groups."""

    heading: Markup | None
    rows: list[Markup]


def render(report: Report, lang: str) -> str:
    """Write the whole page."""
    html = Html(lang, report.head.topics)
    style = text("report.css")
    gaps = [html.markup(gap) for gap in report.gaps]
    blocks = list(shown_blocks(report.texts, html))
    page = environment().get_template("report.html.j2")
    return page.render(
        lang=lang,
        policy=policy(style),
        style=Markup(style),  # noqa: S704 - our own file, which the policy pins by its hash
        title=html.markup(report.title),
        register=html.markup(report.head.register),
        subtitle=joined(html, report.subtitle),
        facts=_facts(html, head_facts(report)),
        blocks=blocks,
        contents=[b for b in blocks if b["kind"] == "heading" and b["level"] == _TOP],
        gaps=gaps,
        say={key: html.say(key) for key in ("gaps", "about", "contents")},
        internal=report.head.audience == "internal",
    )


def policy(style: str) -> str:
    """Return the content security policy of a page with one inline stylesheet and nothing else.

    Source: Content Security Policy Level 3, 6.6.2.2: an element's text is matched by its hash.
    """
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def joined(html: Html, parts: tuple[Cell, ...]) -> Markup:
    """Write the parts of a sentence."""
    return Markup("").join(html.markup(part) for part in parts)


def shown_blocks(blocks: tuple[Block, ...], html: Html) -> Iterator[Mapping[str, Any]]:
    """Prepare blocks for the macros of ``templates/blocks.html.j2``; headings get anchors.

    Tables of counts that follow one another stand side by side.
    """
    numbered = list(enumerate(blocks, 1))
    for counted, members in groupby(numbered, key=lambda pair: _has_bars(pair[1])):
        shown = [
            {"kind": type(block).__name__.lower(), "anchor": f"s{n}", **_shown(block, html)}
            for n, block in members
        ]
        if counted and len(shown) > 1:
            yield {"kind": "counts", "tables": shown}
        else:
            yield from shown


def _has_bars(block: Block) -> bool:
    return isinstance(block, Table) and any(column.bar for column in block.columns)


def _shown(block: Block, html: Html) -> Mapping[str, Any]:
    match block:
        case Heading():
            return {"text": html.markup(block.text), "level": block.level}
        case Paragraph():
            return {"texts": _paragraphs(html, block), "tone": block.tone or ""}
        case Facts():
            return {"facts": _facts(html, block.facts)}
        case Items():
            items = [(html.markup(i.title), _facts(html, i.facts)) for i in block.items]
            empty = html.markup(block.empty) if block.empty else ""
            return {"items": items, "numbered": block.numbered, "empty": empty}
        case Tree():
            return {"nodes": _nodes(html, block.nodes)}
        case Table():
            return _table(html, block)


def _paragraphs(html: Html, block: Paragraph) -> list[Markup]:
    match block.parts:
        case (str() as words,) if type(words) is str:
            return [html.markup(" ".join(part)) for part in lines(words)]
        case parts:
            return [joined(html, parts)]


def _facts(html: Html, facts: tuple[Fact, ...]) -> list[tuple[Markup, Markup]]:
    return [(html.markup(fact.label), html.markup(fact.value)) for fact in facts]


def _nodes(html: Html, nodes: tuple[Node, ...]) -> list[tuple[Markup, list[Any]]]:
    return [(html.markup(node.value), _nodes(html, node.children)) for node in nodes]


def _table(html: Html, table: Table) -> Mapping[str, Any]:
    """Prepare a table; with groups, each has its rows below a heading."""
    rows = filled(table, sorted_rows(table, html))
    columns = table.columns[1:] if table.grouped else table.columns
    places = shown_columns(columns, _SHOWN)
    shown = [columns[place] for place in places]
    setting = _Setting(html, shown, places, _most(table.columns, rows))
    parts = [Group(None, setting.rows(rows))]
    if table.grouped:
        parts = [
            Group(html.markup(value) + f" ({len(members)})", setting.rows(members))
            for value, members in groups(rows)
        ]
    return {
        "title": html.markup(table.title) if table.title else "",
        "heads": [Head(html.markup(column.label), column.numeric) for column in shown],
        "groups": parts if rows else [],
        "empty": html.markup(table.empty),
        "notes": [html.markup(note) for note in table.notes],
    }


class _Setting(NamedTuple):
    """What the cells of a table need to be written."""

    html: Html
    columns: list[Column]
    places: tuple[int, ...]
    most: float

    def rows(self, rows: tuple[Row, ...]) -> list[Markup]:
        """Write the cells of rows; the first heads its row."""
        first, *others = (_open_cell(column) for column in self.columns)
        starts = [first.replace("<td", '<th scope="row"'), *others]
        ends = ["</th>", *("</td>" for _ in others)]
        writers = self.html.writers
        bars = any(column.bar for column in self.columns)
        shown = []
        for row in rows:
            cells = pick(row, self.places)
            texts = self._barred(cells) if bars else [writers[type(cell)](cell) for cell in cells]
            parts = zip(starts, texts, ends, strict=True)
            shown.append(Markup("".join([part for triple in parts for part in triple])))  # noqa: S704 - every writer escapes
        return shown

    def _barred(self, cells: Row) -> list[str]:
        return [self._cell(*pair) for pair in zip(self.columns, cells, strict=True)]

    def _cell(self, column: Column, cell: Cell) -> str:
        text = self.html.write(cell)
        if not column.bar or not isinstance(cell, int | float) or not self.most:
            return text
        step = max(round(_STEPS * cell / self.most), 1 if cell else 0)
        bar = f'<span class="bar b{step}" aria-hidden="true"></span>'
        return f'<span class="counted">{text}</span>{bar}'


def _open_cell(column: Column) -> str:
    return '<td class="number">' if column.numeric and not column.bar else "<td>"


def _most(columns: tuple[Column, ...], rows: tuple[Row, ...]) -> float:
    """Find the largest number beside which a bar is drawn."""
    places = [place for place, column in enumerate(columns) if column.bar]
    values = (row[place] for row in rows for place in places)
    return max((value for value in values if isinstance(value, int | float)), default=0)
