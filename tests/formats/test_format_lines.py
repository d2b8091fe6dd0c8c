"""Formats that logs and terminals show: no value moves the cursor or commands a build server."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings

from partnerkit.finding import Severity
from partnerkit.formats import writer
from partnerkit.formats.github import MOST
from partnerkit.formats.json import summary as numbers
from partnerkit.formats.style import plain
from partnerkit.formats.wording import summary
from partnerkit.lint import Result
from tests.formats.hostile import PATH, VALUES, findings, values

_LINES = ("text", "concise", "github")
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def _check(name: str, value: str) -> None:
    text = plain(writer(name)(*findings(value), "de"))
    assert not _CONTROL.search(text)
    assert not re.search(r"##[A-Za-z]*\[", text)
    for line in text.splitlines():
        start = line.lstrip()
        assert not start.startswith(("##", "section_"))
        assert not start.startswith("::") or (name == "github" and line.startswith("::error file="))


@pytest.mark.parametrize("name", _LINES)
@pytest.mark.parametrize("value", VALUES)
def test_known_attacks(name: str, value: str) -> None:
    _check(name, value)


@pytest.mark.parametrize("name", _LINES)
def test_any_value(name: str) -> None:
    @settings(max_examples=60)
    @given(values)
    def harmless(value: str) -> None:
        _check(name, value)

    harmless()


def test_an_ordinary_value_is_shown_as_it_is() -> None:
    text = writer("concise")(*findings("[/x] :boom: {value} 50 % Ö"), "de")
    assert "„[/x] :boom: {value} 50 % Ö“" in text


def test_percent_and_separators_are_escaped_for_github() -> None:
    result, register = findings("50 %, 1:2")
    text = writer("github")(result, register, "en")
    assert text.startswith(
        f"::error file={PATH},line=2,endLine=2,col=7,endColumn=16,title=dangling"
    )
    assert '"50 %25, 1:2"' in text


def test_columns_are_left_out_where_a_value_spans_lines() -> None:
    result, register = findings("x")
    fault = result.findings[0].fault
    longer = type(fault.span)(PATH, 1, 1, 2, 5)
    changed = type(fault)(fault.rule, longer, fault.values)
    text = writer("github")(
        Result((type(result.findings[0])(changed, Severity.ERROR),), 1), register, "en"
    )
    assert "line=1,endLine=2,title=" in text


def test_what_github_would_not_show_is_in_the_log() -> None:
    result, register = findings("x", Severity.WARNING)
    many = Result(result.findings * (MOST + 3), 1)
    lines = writer("github")(many, register, "de").splitlines()
    assert sum(line.startswith("::warning ") for line in lines) == MOST
    assert sum(line.startswith(f"{PATH}:2:7: ") for line in lines) == 3
    assert lines[-2] == "13 Warnungen in 1 Datei"
    assert "10 Befunde" in lines[-1]
    assert "3 weitere Befunde" in lines[-1]


def test_what_is_left_out_is_said_but_only_of_files_that_are_shown() -> None:
    result, _ = findings("x", Severity.WARNING)
    flooded = replace(result, flooded={PATH: 1234, "data/actors/other.yaml": 7})
    assert summary(flooded, "de") == (
        "1 Warnung in 1 Datei. Nicht gezeigt sind mindestens 1.234 weitere: von jeder Regel "
        "stehen hier höchstens 50 Befunde in einer Datei."
    )
    assert "At least 1,234 more are not shown" in summary(flooded, "en")
    assert numbers(flooded)["left_out"] == 1234
    assert "left_out" not in numbers(result)
