"""What a page is before it is written: its path, its title, its blocks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from partnerkit.report import Block, Cell, Code, Ref, Text

Title: TypeAlias = Text | Code | Ref


@dataclass(frozen=True)
class Page:
    """One page in every language.

    ``section`` is the entry of the navigation to which it belongs; ``lead`` is the sentence below
    the title; ``folded`` are blocks that it shows on demand; ``template`` lies below
    ``templates/site/``; ``extra`` is what that needs besides; ``parent`` is the path of the page
    above.
    """

    path: str
    title: Title
    section: str
    blocks: tuple[Block, ...] = ()
    lead: tuple[Cell, ...] = ()
    folded: tuple[Block, ...] = ()
    template: str = "page.html.j2"
    extra: Mapping[str, object] = field(default_factory=dict)
    parent: str = ""
