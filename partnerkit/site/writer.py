"""Values as HTML on a page of the site: records, countries and topics lead to their pages.

On pages in another language than the register's own, texts of the register are marked as what they
are, so that a screen reader speaks them as a German does (WCAG 2.1, 3.1.2; names need no mark).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from html import escape

from partnerkit.render.html_values import Html
from partnerkit.render.plain import Writer
from partnerkit.report import Code, Link, Ref, Text
from partnerkit.site.address import Addresses, country_path, topic_path
from partnerkit.words.site_words import WORDS
from partnerkit.words.word import Term, Word


class SiteHtml(Html):
    """Writes values with links relative to one depth of the site.

    ``own`` is the language of the register's texts.
    """

    def __init__(self, own: str, topics: Mapping[str, Term], to: Addresses) -> None:
        super().__init__(to.lang, topics, to.record)
        self.own = own
        self.to = to
        self._codes: dict[Code, str] = {}
        self._refs: dict[Ref, str] = {}

    @cached_property
    def writers(self) -> Mapping[type, Writer]:
        """How each type of value is written; texts of the register with their language."""
        return super().writers if self.lang == self.own else {**super().writers, str: self.foreign}

    def foreign(self, text: str) -> str:
        """Write a text in the register's own language; a single word may be a code or a name."""
        written = self.literal(text)
        return f'<span lang="{self.own}">{written}</span>' if " " in written.strip() else written

    def ref(self, ref: Ref) -> str:
        """Write the name of a record without its id, which stands in its address."""
        found = self._refs.get(ref)
        if found is None:
            found = super().ref(ref._replace(with_id=False))
            if language := self.language(ref):
                found = f'<span lang="{language}">{found}</span>'
            self._refs[ref] = found
        return found

    def language(self, title: Text | Code | Ref) -> str:
        """Return the language of a title that has no translation; else an empty text.

        A partnership with its id is called by its title, without it by the names of its partners.
        """
        if self.lang == self.own or not isinstance(title, Ref) or title.kind != "partnership":
            return ""
        name = title.name
        translated = isinstance(name, Word) and name.de != name.en
        return "" if translated or not title.with_id else self.own

    def link(self, link: Link) -> str:
        """Write a link; one that shows its address is marked, so that print shows that once."""
        written = super().link(link)
        return written if link.text else written.replace("<a ", '<a class="bare" ', 1)

    def code(self, code: Code) -> str:
        """Write the label of a code, linked where the site has a page on it."""
        found = self._codes.get(code)
        if found is None:
            found = self._codes[code] = self._linked(code)
        return found

    def _linked(self, code: Code) -> str:
        text = super().code(code)
        path = {"country": country_path, "topic": topic_path}.get(code.vocabulary)
        page = self.to.page(path(code.value)) if path else None
        return text if page is None else f'<a href="{escape(page)}">{text}</a>'

    def title(self, title: Text | Code | Ref) -> str:
        """Write a title, which holds neither a link nor any other element."""
        if isinstance(title, Code):
            return super().code(title)
        return self.name(title) if isinstance(title, Ref) else self.literal(self.text(title))

    def not_stated(self, _: None = None) -> str:
        """Say in full that an entry states nothing."""
        return f'<span class="quiet">{self.words("not-stated")}</span>'

    def words(self, key: str, **values: object) -> str:
        """Return a sentence or label of ``words/site_words.py``."""
        text = WORDS[key].get(self.lang)
        return text.format(**values) if values else text
