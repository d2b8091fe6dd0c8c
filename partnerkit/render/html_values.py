"""Values of a report → escaped HTML; the base of pages and of the site."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from html import escape

from markupsafe import Markup

from partnerkit.render.clean import bare, is_live, one_line
from partnerkit.render.plain import Plain
from partnerkit.report import Cell, Link, Ref, Toned
from partnerkit.words.word import Term

Address = Callable[[Ref], str | None]
"""Where the page of a record is, relative to the page that is written; None for nowhere."""


def _nowhere(_: Ref) -> str | None:
    return None


class Html(Plain):
    """Writes values as escaped HTML; ``address`` turns references into links."""

    def __init__(self, lang: str, topics: Mapping[str, Term], address: Address = _nowhere) -> None:
        super().__init__(lang, topics)
        self.address = address

    @cached_property
    def unmarked(self) -> Plain:
        """Who writes the same values without markup."""
        return Plain(self.lang, self.topics)

    def literal(self, text: str) -> str:
        """Escape a text."""
        return escape(one_line(text))

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
