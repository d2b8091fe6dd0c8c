"""Report → Markdown (CommonMark with the tables of GitHub and GitLab); nothing of the data is live.

Every text is escaped (CommonMark 0.31, 2.4): HTML, links, images, headings, rules, lists, code and
table cells stay text. Mentions and references are found by the forges *after* escapes are gone,
so that an invisible word joiner (U+2060) parts them from their sign.
"""

from __future__ import annotations

import re
from typing import Final

from partnerkit.render.arrange import filled, groups, pick, shown_columns, sorted_rows
from partnerkit.render.clean import bare, is_live, lines, one_line
from partnerkit.render.head import shown_facts
from partnerkit.render.plain import Plain
from partnerkit.report import (
    Block,
    Cell,
    Column,
    Fact,
    Facts,
    Heading,
    Item,
    Items,
    Link,
    Node,
    Paragraph,
    Ref,
    Report,
    Room,
    Row,
    Table,
    Text,
    Tree,
)

_SHOWN: Final = frozenset({Room.ALWAYS, Room.WIDE, Room.TEXTS})
_JOINER: Final = "\u2060"
_SPECIAL: Final = re.compile(
    r"""(?P<escape>[\\`*_\[\]|~${}]|:(?=[A-Za-z/_+-]))   # active wherever it stands
    |(?P<entity>[<>]|&(?=[A-Za-z0-9\#]))                 # HTML
    |(?P<part>@(?=\w)|[\#!](?=\w)|\b[Gg][Hh]-(?=\d))     # mentions and references
    |(?P<www>(?i:www)(?=\.))                             # becomes a link without a scheme""",
    re.VERBOSE,
)
_HINT: Final = re.compile(r"[\\`*_\[\]|~${}:<>&@#!]")
_GH: Final = re.compile(r"[Gg][Hh]-")
"""Cheap tests by which most texts need no other."""

_LINE_START: Final = re.compile(r" *(?:(?P<digits>\d{1,9})(?=[.)])|(?P<sign>[-+=/#]))")
_URL_UNSAFE: Final = re.compile(r"[()*_~\[\]|]|&(?=#?\w+;)")
_ENTITIES: Final = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}


class Markdown(Plain):
    """Writes values as Markdown in one line."""

    def literal(self, text: str) -> str:
        """Escape a text so that it reads as it was written, whatever stands in it."""
        return escape(one_line(text))

    def ref(self, ref: Ref) -> str:
        """Write the name, and the id as code."""
        name = self.name(ref)
        return f"{name} (`{ref.id}`)" if ref.with_id else name

    def link(self, link: Link) -> str:
        """Write a link with an allowed address; any other stays text."""
        text = self.text(link.text) or bare(link.url)
        if not is_live(link.url):
            return Plain.link(self, link)
        return f"[{self.literal(text)}](<{address(link.url)}>)"


def escape(text: str) -> str:
    """Escape one line for any place but a code span."""
    if _HINT.search(text) or (("www." in text.lower()) or ("-" in text and _GH.search(text))):
        text = _SPECIAL.sub(_escaped, text)
    return _LINE_START.sub(_at_start, text, count=1) if _LINE_START.match(text) else text


def _escaped(found: re.Match[str]) -> str:
    sign = found[0]
    match found.lastgroup:
        case "escape":
            return "\\" + sign
        case "entity":
            return _ENTITIES[sign]
        case "www":
            return sign + "\\"
        case _:
            return sign + _JOINER


def _at_start(found: re.Match[str]) -> str:
    if found["digits"]:
        return found[0] + "\\"
    return found[0].replace(found["sign"], "\\" + found["sign"])


def address(url: str) -> str:
    """Percent-encode what Markdown could read in an address."""
    scheme, colon, rest = url.partition(":")
    return scheme.lower() + colon + _URL_UNSAFE.sub(lambda found: f"%{ord(found[0]):02X}", rest)


def render(report: Report, lang: str) -> str:
    """Write the whole report; ends with a line feed."""
    return written(report, Markdown(lang, report.head.topics))


def written(report: Report, md: Markdown) -> str:
    """Write the whole report with a writer of values; ends with a line feed."""
    parts = [f"# {md.write(report.title)}"]
    if report.subtitle:
        parts.append(f"**{''.join(map(md.write, report.subtitle))}**")
    parts.append("\n".join(_fact(md, fact) for fact in shown_facts(report)))
    parts += [text for block in report.texts for text in block_texts(block, md)]
    if report.gaps:
        parts.append(f"## {md.say('gaps')}")
        parts.append("\n".join(f"- {md.write(gap)}" for gap in report.gaps))
    return "\n\n".join(part for part in parts if part) + "\n"


def block_texts(block: Block, md: Markdown) -> list[str]:
    """Write one block as texts that stand apart by an empty line."""
    match block:
        case Heading():
            return [f"{'#' * block.level} {md.write(block.text)}"]
        case Paragraph():
            return _paragraph(block, md)
        case Facts():
            return ["\n".join(_fact(md, fact) for fact in block.facts)]
        case Items():
            return _items(block, md)
        case Tree():
            return ["\n".join(_branch(block.nodes, 0, md))]
        case Table():
            return _table(block, md)


def _paragraph(block: Paragraph, md: Markdown) -> list[str]:
    """Write a text; one of the data keeps its paragraphs; parts in a row make one."""
    match block.parts:
        case (str() as text,) if type(text) is str:
            return ["\n".join(md.literal(line) for line in part) for part in lines(text)]
        case parts:
            return ["".join(md.write(part) for part in parts)]


def _fact(md: Markdown, fact: Fact) -> str:
    return f"- **{md.write(fact.label)}:** {md.write(fact.value)}"


def _items(block: Items, md: Markdown) -> list[str]:
    if not block.items:
        return [md.write(block.empty)] if block.empty else []
    return [
        "\n".join(
            _item(item, f"{number}." if block.numbered else "-", md)
            for number, item in enumerate(block.items, 1)
        )
    ]


def _item(item: Item, mark: str, md: Markdown) -> str:
    details = "; ".join(f"{md.write(f.label)}: {md.write(f.value)}" for f in item.facts)
    indent = " " * (len(mark) + 1)
    return f"{mark} {md.write(item.title)}" + (f"  \n{indent}{details}" if details else "")


def _branch(nodes: tuple[Node, ...], depth: int, md: Markdown) -> list[str]:
    found: list[str] = []
    for node in nodes:
        found.append(f"{'  ' * depth}- {md.write(node.value)}")
        found += _branch(node.children, depth + 1, md)
    return found


def _table(table: Table, md: Markdown) -> list[str]:
    rows = filled(table, sorted_rows(table, md))
    texts = [f"### {md.write(table.title)}"] if table.title else []
    if not rows:
        return [*texts, md.write(table.empty), *_notes(table.notes, md)]
    if not table.grouped:
        return [*texts, grid(table.columns, rows, md), *_notes(table.notes, md)]
    for value, members in groups(rows):
        texts.append(f"### {md.write(value)} ({len(members)})")
        texts.append(grid(table.columns[1:], members, md))
    return [*texts, *_notes(table.notes, md)]


def _notes(notes: tuple[Text, ...], md: Markdown) -> list[str]:
    return [md.write(note) for note in notes]


def grid(columns: tuple[Column, ...], rows: tuple[Row, ...], md: Markdown) -> str:
    """Write a table; numbers are set flush right."""
    places = shown_columns(columns, _SHOWN)
    shown = [columns[place] for place in places]
    head = " | ".join(md.write(column.label) for column in shown)
    rule = " | ".join("---:" if column.numeric else "---" for column in shown)
    writers = md.writers

    def line(row: Row) -> str:
        cells: list[Cell] = list(pick(row, places))
        return " | ".join([writers[type(cell)](cell) for cell in cells])

    return "\n".join([f"| {head} |", f"| {rule} |", *(f"| {line(row)} |" for row in rows)])
