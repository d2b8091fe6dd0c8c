from __future__ import annotations

import pytest

from partnerkit.finding import Severity
from partnerkit.lint import Result, all_rules, lint
from partnerkit.register import Register, assemble
from partnerkit.source import MOST_REPORTED
from tests.examples import BASE, TODAY, example_files

TIE = "data/partnerships/beispiel.yaml"


def _register(block: str) -> Register:
    return assemble(example_files(block), today=TODAY)


def _found(result: Result) -> list[tuple[str, Severity]]:
    return [(finding.rule, finding.severity) for finding in result.findings]


def test_all_rules_run_and_findings_come_in_the_order_of_places() -> None:
    result = lint(_register("signed: x\n# data/actors/bergen.yaml\ncountry: Norwegen\n"))
    assert [(f.rule, f.span.path) for f in result.findings] == [
        ("unknown-country", "data/actors/bergen.yaml"),
        ("bad-date", TIE),
    ]
    assert result.files == len(BASE)
    assert (result.count(Severity.ERROR), result.count(Severity.WARNING)) == (2, 0)
    assert result.reaches(Severity.ERROR)
    assert result.reaches(Severity.INFO)


def test_nothing_found_reaches_no_threshold() -> None:
    result = lint(_register(""))
    assert result.findings == ()
    assert not result.reaches(Severity.INFO)


def test_only_the_rules_that_are_named() -> None:
    register = _register("signed: x\nlead: Amt 3\n")
    assert _found(lint(register, only=["bad-date"])) == [("bad-date", Severity.ERROR)]
    assert _found(lint(register, only=["unused-ignore"])) == []


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        ("warning", [("bad-date", Severity.WARNING)]),
        ("info", [("bad-date", Severity.INFO)]),
        ("off", []),
    ],
)
def test_the_settings_weigh_the_rules(level: str, expected: list[tuple[str, Severity]]) -> None:
    block = f"signed: x\n# partnerkit.yaml\nrules:\n  bad-date: {level}\n"
    assert _found(lint(_register(block))) == expected


def test_a_rule_on_ignores_can_be_off() -> None:
    settings = "# partnerkit.yaml\nrules:\n  unused-ignore: off\n"
    block = f"# partnerkit: ignore[bad-date] weil\nsigned: 1958\n{settings}"
    assert _found(lint(_register(block))) == []


@pytest.mark.parametrize(
    "line",
    [
        "signed: x  # partnerkit: ignore[bad-date] steht so in der Urkunde",
        "# partnerkit: ignore[bad-date] steht so in der Urkunde\nsigned: x",
        "# partnerkit: ignore[mixed-script, bad-date] weil\nsigned: x",
    ],
)
def test_an_ignore_with_a_reason_silences(line: str) -> None:
    rules = [rule for rule, _ in _found(lint(_register(line + "\n")))]
    assert "bad-date" not in rules


@pytest.mark.parametrize(
    "line",
    [
        "signed: x  # partnerkit: ignore[bad-date]",
        "signed: x  # partnerkit: ignore[bad-url] weil",
        "# partnerkit: ignore[bad-date] weil\n\nsigned: x",
    ],
)
def test_another_ignore_does_not(line: str) -> None:
    rules = [rule for rule, _ in _found(lint(_register(line + "\n")))]
    assert "bad-date" in rules
    assert len(rules) == 2


def test_one_rule_does_not_flood_a_file() -> None:
    topics = "".join(f"  - f{number}\n" for number in range(500))
    other = f"# data/partnerships/klima-bergen.yaml\ntopics:\n{topics}"
    result = lint(_register(f"topics:\n{topics}{other}"))
    assert len(result.findings) == 2 * MOST_REPORTED
    assert result.left_out >= 2 * (MOST_REPORTED - 1)
    assert result.findings[0].span.line < result.findings[1].span.line


def test_rules_are_named_after_their_files() -> None:
    assert list(all_rules()) == sorted(all_rules())
    assert {"bad-date", "unused-ignore"} <= set(all_rules())


def test_severities_have_an_order() -> None:
    ranks = [severity.rank for severity in Severity]
    assert ranks == sorted(ranks, reverse=True)
    assert Severity.OFF.rank == 0
