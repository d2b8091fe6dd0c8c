"""Every rule proves itself: its own examples, its sentences, its manual page."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path
from string import Formatter

import pytest

import partnerkit.rules
from partnerkit.files import shown
from partnerkit.finding import Finding, Severity
from partnerkit.lint import all_rules, lint
from partnerkit.message import sentence
from partnerkit.register import Register
from partnerkit.rule import Rule
from tests.examples import BASE, example_register

RULES = sorted(all_rules())


def _inside(finding: Finding, folder: Path) -> bool:
    """Whether a span lies inside its file; the place after the last character counts."""
    span = finding.span
    known = {shown(str(p.relative_to(folder))): p for p in folder.rglob("*") if p.is_file()}
    folders = {shown(str(p.relative_to(folder))) for p in folder.rglob("*") if p.is_dir()}
    if span.path in folders:
        return (span.line, span.column) == (1, 1)
    text = known[span.path].read_bytes().decode("utf-8", "replace").replace("\r\n", "\n")
    lines = text.removeprefix("\ufeff").split("\n")
    begin, end = (span.line, span.column), (span.end_line, span.end_column)
    return (1, 1) <= begin <= (len(lines), len(lines[span.line - 1]) + 1) and begin <= end


def _of(register: Register, rule: str) -> list[Finding]:
    return [finding for finding in lint(register).findings if finding.rule == rule]


def test_base_register_is_in_order(tmp_path: Path) -> None:
    register = example_register("", tmp_path)
    assert register.files == len(BASE)
    assert [str(finding.fault) for finding in lint(register).findings] == []


@pytest.mark.parametrize("name", RULES)
def test_bad_example_is_found(name: str, tmp_path: Path) -> None:
    rule = all_rules()[name]
    found = _of(example_register(rule.manual.bad, tmp_path), name)
    assert found, rule.manual.bad
    assert all(_inside(finding, tmp_path) for finding in found), found
    for finding in found:
        for lang in ("de", "en"):
            message = sentence(rule, finding.fault, lang)
            assert message.isprintable()
            assert "None" not in message
            assert "{" not in message.replace("{…}", "")


@pytest.mark.parametrize("name", RULES)
def test_good_example_is_in_order(name: str, tmp_path: Path) -> None:
    register = example_register(all_rules()[name].manual.good, tmp_path)
    found = lint(register).findings
    assert [str(f.fault) for f in found if f.rule == name or f.severity is Severity.ERROR] == []


@pytest.mark.parametrize("name", RULES)
def test_sentences_agree_in_both_languages(name: str) -> None:
    for word in all_rules()[name].sentences.values():
        german, english = (
            {field for _, field, _, _ in Formatter().parse(text) if field} for text in word
        )
        assert german == english
        for text in word:
            assert text
            assert not text.endswith((".", "!"))
            assert not re.search(r"invalid|ungültig|!", text, re.IGNORECASE)
        assert '"' not in word.de
        assert "„" not in word.en
        assert word.de != word.en


@pytest.mark.parametrize("name", RULES)
def test_manual_has_every_part(name: str) -> None:
    manual = all_rules()[name].manual
    for part in (*manual.summary, *manual.why):
        assert part.endswith(".")
    assert manual.summary.de != manual.summary.en
    assert manual.bad != manual.good


@pytest.mark.parametrize(
    "module", sorted(m.name for m in pkgutil.iter_modules(partnerkit.rules.__path__))
)
def test_one_rule_a_file_named_like_it(module: str) -> None:
    held = vars(importlib.import_module(f"partnerkit.rules.{module}")).values()
    names = [value.name for value in held if isinstance(value, Rule)]
    assert names == [module.replace("_", "-")]
