"""Whoever follows ``docs/adding-a-rule.md`` gets what it promises, by adding one file."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import partnerkit.rules
from partnerkit.finding import Finding
from partnerkit.formats import manual
from partnerkit.lint import all_rules, lint
from partnerkit.message import sentence
from tests.examples import example_register

PAGE = (Path(__file__).parent.parent / "docs" / "adding-a-rule.md").read_text(encoding="utf-8")
MODULE = "undated_activity"
NAME = "undated-activity"


@pytest.fixture(autouse=True)
def added(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Put the rule of the page beside the others, and take it away again."""
    folder = tmp_path_factory.mktemp("rules")
    code = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    (folder / f"{MODULE}.py").write_text(code[0], encoding="utf-8")
    partnerkit.rules.__path__.append(str(folder))
    all_rules.cache_clear()
    yield
    partnerkit.rules.__path__.remove(str(folder))
    sys.modules.pop(f"partnerkit.rules.{MODULE}", None)
    all_rules.cache_clear()


def _found(example: str, folder: Path) -> list[Finding]:
    findings = lint(example_register(example, folder)).findings
    return [finding for finding in findings if finding.rule == NAME]


def test_lint_finds_the_bad_example_at_its_place_and_says_what_the_page_says(
    tmp_path: Path,
) -> None:
    rule = all_rules()[NAME]
    (finding,) = _found(rule.manual.bad, tmp_path)
    line = (tmp_path / finding.span.path).read_text(encoding="utf-8").split("\n")
    assert line[finding.span.line - 1][finding.span.column - 1 :].startswith("Runder Tisch")
    said = f"{sentence(rule, finding.fault, 'de')} ({NAME})"
    assert said in " ".join(PAGE.replace("\n> ", " ").split())


def test_lint_leaves_the_good_example_in_peace(tmp_path: Path) -> None:
    assert _found(all_rules()[NAME].manual.good, tmp_path) == []


@pytest.mark.parametrize("lang", ["de", "en"])
def test_explain_prints_its_page(lang: str) -> None:
    rule = all_rules()[NAME]
    text = manual.write(rule, "text", lang)
    assert NAME in text
    assert rule.manual.summary.get(lang) in " ".join(text.split())
    assert "Runder Tisch mit den Vereinen" in text


def test_the_page_names_what_there_is() -> None:
    root = Path(__file__).parent.parent
    for path in re.findall(r"`((?:partnerkit|tests|scripts)/[\w./]+)`", PAGE):
        assert (root / path).exists(), path
