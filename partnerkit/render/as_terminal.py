"""Report → the terminal: rich sets the lines, nothing of the data is markup or a control."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Final

from rich.console import Console, RenderableType
from rich.text import Text as Styled

from partnerkit.model.types import Audience
from partnerkit.render.breaking import Breaking, Hanging
from partnerkit.render.clean import lines
from partnerkit.render.head import head_facts
from partnerkit.render.terminal_facts import facts_grid
from partnerkit.render.terminal_table import table_parts
from partnerkit.render.terminal_values import STYLES, Terminal
from partnerkit.report import (
    Block,
    Facts,
    Heading,
    Items,
    Node,
    Paragraph,
    Report,
    Table,
    Tree,
)

_NARROWEST: Final = 20
_TOP: Final = 2


def render(report: Report, lang: str, *, width: int = 80, colour: bool = False) -> str:
    """Write the whole report for a terminal of this width; ends with a line feed."""
    out = io.StringIO()
    console = Console(
        file=out,
        width=max(width, _NARROWEST),
        color_system="standard" if colour else None,
        force_terminal=colour,
        no_color=not colour,
        markup=False,
        highlight=False,
        emoji=False,
        legacy_windows=False,
    )
    terminal = Terminal(lang, report.head.topics)
    for part in _report(report, terminal, max(width, _NARROWEST)):
        console.print(Breaking(part) if isinstance(part, Styled) else part)
    text = out.getvalue()
    return "\n".join(line.rstrip() for line in text.split("\n")) if not colour else text


def _report(report: Report, terminal: Terminal, width: int) -> Iterator[RenderableType]:
    yield Styled(terminal.write(report.title), "bold")
    if report.subtitle:
        yield from _paragraph(Paragraph(report.subtitle), terminal)
    if not report.head.general:
        yield from _head(report, terminal)
    below_small_heading = False
    for block in report.texts:
        if not below_small_heading:
            yield ""
        yield from block_parts(block, terminal, width)
        below_small_heading = isinstance(block, Heading) and block.level > _TOP
    if report.gaps:
        yield ""
        yield Styled(f"── {terminal.say('gaps')} ──", "bold")
        for gap in report.gaps:
            yield Hanging("• ", terminal.inline(gap))
    hints = sorted(terminal.left_out)
    if report.head.audience is Audience.PUBLIC and not report.head.general:
        hints.append("public-hint")
    if hints:
        yield ""
    for hint in hints:
        yield Styled(terminal.say(hint), "dim")


def _head(report: Report, terminal: Terminal) -> Iterator[RenderableType]:
    """Everything that makes the report quotable, in one line where it fits."""
    facts = head_facts(report)
    if report.head.audience is Audience.PUBLIC:
        facts = facts[:-1]
    joined = " · ".join(f"{terminal.write(f.label)} {terminal.write(f.value)}" for f in facts[1:])
    yield Styled(terminal.write(facts[0].value), "dim")
    yield Styled(joined, "dim")


def block_parts(block: Block, terminal: Terminal, width: int) -> Iterator[RenderableType]:
    """Write one block."""
    match block:
        case Heading():
            text = terminal.write(block.text)
            yield Styled(f"── {text} ──" if block.level == _TOP else text, "bold")
        case Paragraph():
            yield from _paragraph(block, terminal)
        case Facts():
            yield facts_grid(block.facts, terminal)
        case Items():
            yield from _items(block, terminal)
        case Tree():
            yield from _branch(block.nodes, "", terminal)
        case Table():
            yield from table_parts(block, terminal, width)


def _paragraph(block: Paragraph, terminal: Terminal) -> Iterator[RenderableType]:
    style = STYLES[block.tone] if block.tone else ""
    match block.parts:
        case (str() as text,) if type(text) is str:
            texts = ("\n".join(part) for part in lines(text))
            yield Styled("\n\n".join(texts), style)
        case parts:
            line = Styled(style=style)
            for part in parts:
                line.append_text(terminal.inline(part))
            yield line


def _items(block: Items, terminal: Terminal) -> Iterator[RenderableType]:
    if not block.items and block.empty:
        yield Styled(terminal.write(block.empty), "dim")
    for number, item in enumerate(block.items, 1):
        mark = f"{number}. " if block.numbered else "• "
        title = terminal.inline(item.title)
        title.stylize("bold")
        yield Hanging(mark, title)
        if item.facts:
            yield facts_grid(item.facts, terminal, len(mark))


def _branch(nodes: tuple[Node, ...], prefix: str, terminal: Terminal) -> Iterator[RenderableType]:
    for number, node in enumerate(nodes, 1):
        last = number == len(nodes)
        below = prefix + ("    " if last else "│   ")
        yield Hanging(f"{prefix}{'└── ' if last else '├── '}", terminal.inline(node.value), below)
        yield from _branch(node.children, below, terminal)
