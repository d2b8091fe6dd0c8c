"""Markdown for comments: what comes from the data stands in code spans and cannot leave them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings

from partnerkit.formats import writer
from partnerkit.formats.markdown import code
from tests.formats.hostile import VALUES, findings, values

_CODE = re.compile(r"(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)", re.DOTALL)


def _prose(markdown: str) -> str:
    """What is left when the code spans are taken out (CommonMark 6.1)."""
    return _CODE.sub("", markdown)


def _check(value: str) -> None:
    text = writer("markdown")(*findings(value), "de")
    prose = _prose(text)
    assert "`" not in prose
    assert not re.search(r"(?<!\\)[<\[\]@#]", prose.replace("### Prüfung", ""))
    rows = [line for line in text.splitlines() if line.startswith("| 2 |")]
    assert len(rows) == 1
    assert len(re.findall(r"(?<!\\)\|", rows[0])) == 5
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", text)


@pytest.mark.parametrize("value", VALUES)
def test_known_attacks(value: str) -> None:
    _check(value)


@settings(max_examples=150)
@given(values)
def test_any_value(value: str) -> None:
    _check(value)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("oslo", "`oslo`"),
        ("a`b", "``a`b``"),
        ("`", "`` ` ``"),
        (" x ", "`  x  `"),
        ("a|b", "`a\\|b`"),
        ("", "` `"),
        ("##vso[x]", "`\\x23#vso[x]`"),
    ],
)
def test_code_spans(text: str, written: str) -> None:
    assert code(text) == written


def test_the_sentence_of_a_rule_is_readable() -> None:
    text = writer("markdown")(*findings("schools"), "en")
    assert (
        '| 2 | error | "`schools`" is no actor of the register; did you mean "`schools`"? |' in text
    )
