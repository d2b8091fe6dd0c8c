"""Report → PDF for a committee: the page of ``as_html`` on A4, tagged so that it can be read aloud.

Tagged after PDF/UA-1 (ISO 14289-1). Nothing is fetched: the page holds all that it needs, and a
request for anything else is refused.
"""

from __future__ import annotations

import hashlib
from typing import Any, Final

from weasyprint import HTML
from weasyprint.urls import URLFetcher

from partnerkit.render import as_html
from partnerkit.render.handout import handout
from partnerkit.render.templates import text
from partnerkit.report import Report
from partnerkit.words.render_words import WORDS

_VARIANT: Final = "pdf/ua-1"
_IDENTIFIER: Final = 16
"""Bytes of the identifier of a file (ISO 32000-2, 14.4)."""


class _Nothing(URLFetcher):  # type: ignore[misc]
    """Fetches nothing, from nowhere; its base is untyped."""

    def fetch(self, url: str, headers: Any = None) -> Any:  # noqa: ANN401, ARG002 - its signature
        """Refuse; the page is written without what it asks for."""
        raise ValueError(url)


def render(report: Report, lang: str) -> bytes:
    """Write the document; the same report gives the same bytes with the same fonts."""
    page = as_html.styled(report, lang, text("handout.css") + _numbers(report, lang))
    return bytes(
        HTML(string=page, url_fetcher=_Nothing()).write_pdf(
            pdf_variant=_VARIANT,
            pdf_identifier=hashlib.sha256(page.encode()).digest()[:_IDENTIFIER],
        )
    )


def _numbers(report: Report, lang: str) -> str:
    """Say which page of how many it is, and turn the page for wide tables."""
    page, of = WORDS["page"].get(lang), WORDS["page-of"].get(lang)
    size = "A4 landscape" if handout(report, lang).landscape else "A4"
    counted = f'"{page}" counter(page) "{of}" counter(pages)'
    return f"@page {{ size: {size}; @bottom-right {{ content: {counted} }} }}\n"
