"""Markdown: whatever stands in the data reads as it was written, and nothing of it is live."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from partnerkit.render.as_markdown import Markdown, escape, grid
from partnerkit.render.clean import one_line
from partnerkit.report import Column, Link, Ref

MD = Markdown("de", {})
READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
JOINER = "\u2060"

SIGNS = st.text(st.sampled_from("ab1 .-+=#*_`~|<>&;:/!@$%^()[]{}\\\"'\n\täß"), max_size=40)


def shown(markdown: str) -> str:
    """Read Markdown and return the text; anything but a paragraph of text fails."""
    tokens = READER.parse(markdown)
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    children = tokens[1].children or []
    assert {child.type for child in children} <= {"text", "text_special"}
    return "".join(child.content for child in children)


@given(SIGNS | st.text(max_size=60))
def test_any_text_is_read_as_it_was_written(text: str) -> None:
    line = one_line(text).strip()
    if line:
        assert shown(escape(line)).replace(JOINER, "") == line.replace(JOINER, "")


@given(st.lists(SIGNS, min_size=2, max_size=2))
def test_one_cell_stays_one_cell(texts: list[str]) -> None:
    columns = (Column("a", "A"), Column("b", "B"))
    tokens = READER.parse(grid(columns, (tuple(texts),), MD))
    assert [token.type for token in tokens].count("td_open") == 2
    cells = [t for t in tokens if t.type == "inline"][2:]
    read = ["".join(c.content for c in cell.children or []) for cell in cells]
    assert [text.replace(JOINER, "") for text in read] == [one_line(text).strip() for text in texts]


@pytest.mark.parametrize(
    "text", ["@senat", "a@b.example", "#1", "closes #12", "!3", "GH-4", "gh-4 und mehr"]
)
def test_mentions_and_references_are_parted_from_their_sign(text: str) -> None:
    plain = re.sub(r"\\(.)", r"\1", escape(text))
    assert not re.search(r"@\w|[#!]\d|(?i:gh-)\d", plain)
    assert plain.replace(JOINER, "") == text


@pytest.mark.parametrize("text", ["https://x.example", "www.x.example", "mailto:a.b"])
def test_an_address_in_a_text_does_not_become_a_link(text: str) -> None:
    assert not re.search(r"(?<!\\)://|www\.|mailto:", escape(text))


@pytest.mark.parametrize(
    "text", ["Hamburg – Québec (Kanada)", "C++ & Co., 12:30 Uhr", "50 % mehr!", "R&D, A & B", "3.5"]
)
def test_ordinary_text_is_left_readable(text: str) -> None:
    assert escape(text).count("\\") <= 1


def test_only_allowed_addresses_become_links() -> None:
    assert MD.link(Link("https://x.example/a_(b)")) == (
        "[x.example/a\\_(b)](<https://x.example/a%5F%28b%29>)"
    )
    assert MD.link(Link("mailto:amt@x.example")).endswith("](<mailto:amt@x.example>)")
    for url in (
        "javascript:alert(1)",
        "JAVASCRIPT:x",
        "data:text/html,x",
        "seed:a.txt",
        "//x",
        "x",
    ):
        assert "](" not in MD.link(Link(url, "Text"))


def test_an_address_cannot_leave_its_brackets() -> None:
    for url in ("https://x.example/>)<b>", "https://x.example/ a", "https://x.example/\\)"):
        assert "](" not in MD.link(Link(url))


def test_names_are_escaped_and_ids_are_code() -> None:
    assert MD.write(Ref("actor", "oslo", "[Oslo]", with_id=True)) == "\\[Oslo\\] (`oslo`)"
