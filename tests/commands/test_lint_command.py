"""``partnerkit lint``: what it selects, counts, writes and answers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.calling import Answer, Call, calling
from tests.folders import put

FILES = {
    "partnerkit.yaml": "register:\n  title: Test\nhome: [hamburg]\n",
    "data/actors/hamburg.yaml": (
        "name: Hamburg\nkind: municipality\ncountry: DE\nsources:\n  - url: https://example.org/\n"
    ),
    "data/partnerships/hamburg-oslo.yaml": (
        "title: Städtepartnerschaft Hamburg–Oslo\nkind: twinning\nstatus: active\n"
        "counterpart: [osloo]\nlead: hamburg\ntopics: [culture]\nsigned: 1989\n"
        "sources:\n  - url: https://example.org/\n"
    ),
    "data/partnerships/hamburg-bergen.yaml": (
        "title: Freundschaft Hamburg–Bergen\nkind: friendship\nstatus: active\n"
        "counterpart: [bergen]\ntopics: [culture]\nsigned: 1989\n"
        "sources:\n  - url: https://example.org/\n"
    ),
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return put(tmp_path, FILES)


@pytest.fixture
def lint(root: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Call:
    """Run the command in the register; without the start of a process, which takes its time."""
    return calling(root, monkeypatch, capfd, "lint")


def _rules(answer: Answer) -> list[str]:
    return [finding["rule"] for finding in json.loads(answer.out)["findings"]]


def test_text_ends_with_a_summary(lint: Call) -> None:
    answer = lint("--rule", "dangling-actor")
    assert answer.code == 1
    assert answer.out.endswith(
        "\n\n2 Fehler in 4 Dateien\n"
        "Was eine Regel bedeutet, sagt zum Beispiel: partnerkit explain dangling-actor\n"
    )
    assert answer.err == ""


def test_quiet_leaves_the_summary_out(lint: Call) -> None:
    assert lint("--rule", "dangling-actor", "--format", "concise", "-q").out.count("\n") == 2
    assert lint("--rule", "dangling-actor", "--format", "concise").out.count("\n") == 3


def test_a_register_in_order(lint: Call) -> None:
    assert lint("--rule", "duplicate-key") == (0, "Nichts zu beanstanden in 4 Dateien\n", "")
    english = lint("--rule", "duplicate-key", "--lang", "en").out
    assert english == "Nothing to complain of in 4 files\n"


@pytest.mark.parametrize(
    ("threshold", "rule", "code"),
    [
        ("error", "dangling-actor", 1),
        ("warning", "dangling-actor", 1),
        ("never", "dangling-actor", 0),
        ("error", "missing-lead", 0),
        ("warning", "missing-lead", 1),
        ("info", "missing-lead", 1),
    ],
)
def test_exit_codes(lint: Call, threshold: str, rule: str, code: int) -> None:
    assert lint("--rule", rule, "--fail-on", threshold, "--format", "json").code == code


@pytest.mark.parametrize(
    ("option", "value"), [("--format", "xml"), ("--fail-on", "fatal"), ("--rule", "danglin")]
)
def test_unknown_choices_are_refused(lint: Call, option: str, value: str) -> None:
    answer = lint(option, value)
    assert (answer.code, answer.out) == (2, "")
    assert value in answer.err


def test_only_the_findings_of_a_path(lint: Call) -> None:
    answer = lint("data/partnerships/hamburg-oslo.yaml", "--format", "json")
    document = json.loads(answer.out)
    assert document["summary"]["files"] == 1
    assert {finding["path"] for finding in document["findings"]} == {
        "data/partnerships/hamburg-oslo.yaml"
    }


def test_a_folder_selects_what_lies_in_it(lint: Call) -> None:
    summaries = [
        json.loads(lint(path, "--format", "json").out)["summary"]["files"]
        for path in ("data", "data/partnerships/", ".", "data/actors", "partnerkit.yaml")
    ]
    assert summaries == [3, 2, 4, 1, 1]


def test_paths_count_from_the_folder_of_the_register(
    lint: Call, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = root / "data" / "actors"
    monkeypatch.chdir(inside)
    assert json.loads(lint("hamburg.yaml", "--format", "json").out)["summary"]["files"] == 1
    monkeypatch.chdir(root.parent)
    found = lint("-C", str(root), "data/actors", "--format", "json")
    assert json.loads(found.out)["summary"]["files"] == 1


def test_a_file_that_is_refused_can_be_named(lint: Call, root: Path) -> None:
    (root / "data" / "actors" / "oslo.yml").write_text("name: Oslo\n")
    assert _rules(lint("data/actors/oslo.yml", "--format", "json")) == ["file-name"]


@pytest.mark.parametrize("path", ["gibtsnicht.yaml", "..", "README.md"])
def test_paths_outside_of_the_register_are_refused(lint: Call, root: Path, path: str) -> None:
    (root / "README.md").write_text("x")
    answer = lint(path)
    assert (answer.code, answer.out) == (2, "")
    assert f"„{path}“" in answer.err


def test_several_rules(lint: Call) -> None:
    answer = lint("--rule", "dangling-actor", "--rule", "missing-lead", "--format", "json")
    assert set(_rules(answer)) == {"dangling-actor", "missing-lead"}


def test_statistics(lint: Call) -> None:
    options = ("--rule", "dangling-actor", "--rule", "missing-lead", "--statistics")
    assert lint(*options, "-q").out == "2  Fehler   dangling-actor\n1  Warnung  missing-lead\n"
    assert json.loads(lint(*options, "--format", "json").out)["statistics"] == [
        {"rule": "dangling-actor", "severity": "error", "count": 2},
        {"rule": "missing-lead", "severity": "warning", "count": 1},
    ]
    assert lint(*options, "--format", "sarif").code == 2


def test_output_goes_into_a_file(lint: Call, root: Path) -> None:
    answer = lint("--format", "sarif", "--output", "report.sarif")
    assert (answer.code, answer.out, answer.err) == (1, "", "")
    assert json.loads((root / "report.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"


def test_nothing_to_check_is_refused(lint: Call, root: Path) -> None:
    for path in FILES:
        (root / path).unlink()
    answer = lint("--format", "json", "--lang", "en")
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("There is nothing to check in ")


@pytest.mark.parametrize("lang", ["de", "en"])
def test_the_language_is_the_registers_or_the_one_asked_for(lint: Call, lang: str) -> None:
    said = lint("--rule", "dangling-actor", "--format", "concise", "--lang", lang).out
    assert ("ist kein Akteur" in said) == (lang == "de")


def test_a_rule_that_does_not_exist(lint: Call) -> None:
    assert lint("--rule", "orphan").err == (
        "Die Regel „orphan“ gibt es nicht; meinten Sie „orphan-actor“?\n"
    )


def test_forges_count_paths_from_the_root_of_the_repository(lint: Call, root: Path) -> None:
    (root.parent / ".git").mkdir()
    options = ("--rule", "dangling-actor", "--format")
    expected = f"{root.name}/data/partnerships/hamburg-bergen.yaml"
    assert f"::error file={expected}," in lint(*options, "github").out
    assert json.loads(lint(*options, "gitlab").out)[0]["location"]["path"] == expected
    document = json.loads(lint(*options, "json").out)
    assert document["findings"][0]["path"] == "data/partnerships/hamburg-bergen.yaml"
    (root / ".git").mkdir()
    assert "::error file=data/partnerships/" in lint(*options, "github").out
