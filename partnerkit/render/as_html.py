"""Report → one self-contained page: no script, nothing from elsewhere, nothing of the data live.

Values are escaped one by one; where they stand is said by ``templates/report.html.j2``.
"""

from __future__ import annotations

import base64
import hashlib
from typing import Final

from markupsafe import Markup

from partnerkit.render.head import shown_facts
from partnerkit.render.html_blocks import anchor, write_blocks
from partnerkit.render.html_values import Html
from partnerkit.render.templates import environment, text
from partnerkit.report import Cell, Heading, Report

_TOP: Final = 2


def render(report: Report, lang: str) -> str:
    """Write the whole page."""
    return styled(report, lang, text("report.css"))


def styled(report: Report, lang: str, style: str) -> str:
    """Write the whole page with one of our stylesheets."""
    html = Html(lang, report.head.topics)
    page = environment().get_template("report.html.j2")
    return page.render(
        lang=lang,
        policy=policy(style),
        style=Markup(style),  # noqa: S704 - our own file, which the policy pins by its hash
        title=html.markup(report.title),
        register=html.markup(report.head.register),
        subtitle=joined(html, report.subtitle),
        facts=[(html.markup(f.label), html.markup(f.value)) for f in shown_facts(report)],
        body=Markup(write_blocks(report.texts, html)),  # noqa: S704 - every writer escapes
        contents=[
            (anchor(number), html.markup(block.text))
            for number, block in enumerate(report.texts, 1)
            if isinstance(block, Heading) and block.level == _TOP
        ],
        gaps=[html.markup(gap) for gap in report.gaps],
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
