"""Values as HTML on a page of the site: records, countries and topics lead to their pages."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from partnerkit.render.html_values import Html
from partnerkit.report import Code, Ref
from partnerkit.site.address import Addresses, country_path, topic_path
from partnerkit.words.site_words import WORDS
from partnerkit.words.word import Term


class SiteHtml(Html):
    """Writes values with links relative to one depth of the site."""

    def __init__(self, lang: str, topics: Mapping[str, Term], to: Addresses) -> None:
        super().__init__(lang, topics, to.record)
        self.to = to
        self._codes: dict[Code, str] = {}
        self._refs: dict[Ref, str] = {}

    def ref(self, ref: Ref) -> str:
        """Write the name of a record without its id, which stands in its address."""
        found = self._refs.get(ref)
        if found is None:
            found = self._refs[ref] = super().ref(ref._replace(with_id=False))
        return found

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

    def label(self, code: Code) -> str:
        """Write the label of a code without a link, for a title."""
        return super().code(code)

    def words(self, key: str, **values: object) -> str:
        """Return a sentence or label of ``words/site_words.py``."""
        text = WORDS[key].get(self.lang)
        return text.format(**values) if values else text
