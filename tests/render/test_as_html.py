"""The page: everything of the data is text, the policy fits the style, links are allowed ones."""

from __future__ import annotations

import base64
import hashlib
import re
from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partnerkit.model.types import Audience
from partnerkit.render.as_html import render
from partnerkit.render.html_values import Html
from partnerkit.report import (
    Column,
    Fact,
    Facts,
    Head,
    Heading,
    Item,
    Items,
    Link,
    Node,
    Order,
    Ref,
    Report,
    Table,
    Tone,
    Toned,
    Tree,
    paragraph,
)
from partnerkit.reports import overview
from tests.small_register import DAY, small_view


class Page(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def page_of(text: str) -> str:
    columns = (Column("a", text), Column("b", text), Column("n", text, numeric=True, bar=True))
    blocks = (
        Heading(text),
        paragraph(text),
        paragraph("Vor ", Toned(text, Tone.BAD)),
        Facts("f", (Fact("k", text, (text, Ref("actor", "oslo", text, with_id=True))),)),
        Items("i", (Item(text, (Fact("k", text, text),)),)),
        Items("e", (), empty=text),
        Tree("t", (Node(text, (Node(text),)),)),
        Table("t", columns, ((text, text, 1),), title=text, notes=(text,)),
        Table("g", columns, ((text, text, 2),), grouped=True, order=(Order("a"),)),
        Table("l", columns, (), title=text, empty=text),
    )
    head = Head(text, DAY, Audience.PUBLIC)
    return render(Report("x", text, head, blocks, subtitle=(text,), gaps=(text,)), "de")


PLAIN = Page(page_of("Text"))

HOSTILE = st.text(st.sampled_from("ab <>\"'&=/;()!-{}%$`\\\n\x1b\u202escriptonload"), max_size=60)


@settings(max_examples=40)
@given(HOSTILE)
def test_no_text_of_the_data_becomes_markup(text: str) -> None:
    page = Page(page_of("Text " + text.replace("\n", " ")))
    assert page.tags == PLAIN.tags
    assert [name for name, _ in page.attributes] == [name for name, _ in PLAIN.attributes]


def test_the_text_is_there_as_it_was_written() -> None:
    text = "<script>alert(1)</script> {{ 7*7 }} & „so“"
    assert text in Page(page_of(text)).words


def test_the_policy_allows_this_stylesheet_and_nothing_else() -> None:
    html = unescape(page_of("Text"))
    style = re.search("<style>(.*?)</style>", html, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in html
    assert "default-src 'none'" in html
    assert not {"script", "img", "iframe", "object", "link", "form"} & set(PLAIN.tags)
    assert not [name for name, _ in PLAIN.attributes if name == "style" or name.startswith("on")]


def test_every_attribute_is_quoted() -> None:
    for tag in re.findall(r"<[a-z][^>]*>", page_of("Text")):
        assert not re.search(r"=(?![\"'])", re.sub(r'"[^"]*"', '""', tag)), tag


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "vbscript:x", "seed:a"])
def test_other_addresses_stay_text(url: str) -> None:
    assert "<a" not in Html("de", {}).link(Link(url, "Text"))


def test_links_lead_where_they_are_allowed_to() -> None:
    html = Html("de", {})
    assert html.link(Link("https://x.example/?a=1&b='2'")) == (
        '<a href="https://x.example/?a=1&amp;b=&#x27;2&#x27;" rel="noopener">'
        "x.example/?a=1&amp;b=&#x27;2&#x27;</a>"
    )
    assert html.link(Link("mailto:amt@x.example")).startswith('<a href="mailto:amt@x.example"')


def test_records_are_linked_where_there_are_pages() -> None:
    html = Html("de", {}, lambda ref: f"{ref.id}.html" if ref.kind == "actor" else None)
    assert html.ref(Ref("actor", "oslo", "Oslo")) == '<a href="oslo.html">Oslo</a>'
    assert html.ref(Ref("partnership", "x", "X", with_id=True)) == 'X <code class="id">x</code>'


def test_counts_stand_side_by_side_and_headings_are_reachable() -> None:
    html = render(overview.report(small_view()), "de")
    assert html.count('<div class="counts">') == 1
    for anchor in re.findall('href="#([^"]+)"', html):
        assert f'id="{anchor}"' in html
    assert '<th scope="row">' in html
    assert 'scope="rowgroup"' in html
