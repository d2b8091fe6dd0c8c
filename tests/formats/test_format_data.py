"""Formats that programs read: valid by their schemas, whatever the values are."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator, FormatChecker

from partnerkit.finding import Fault, Finding, Severity, Span
from partnerkit.formats import writer
from partnerkit.formats.fingerprint import fingerprints
from partnerkit.lint import Result
from partnerkit.register import Register
from tests.formats.hostile import VALUES, findings, values

SCHEMAS = Path(__file__).parent.parent / "schemas"
BY_FORMAT = {"json": "lint-1", "gitlab": "gitlab-code-quality", "sarif": "sarif-2.1.0"}

JUNIT: dict[str, tuple[set[str], set[str], set[str]]] = {
    "testsuites": ({"name", "tests", "failures", "errors"}, set(), {"testsuite"}),
    "testsuite": ({"name", "tests", "failures", "errors"}, {"file"}, {"testcase"}),
    "testcase": ({"name", "classname"}, set(), {"failure", "system-out"}),
    "failure": ({"type", "message"}, set(), set()),
    "system-out": (set(), set(), set()),
}
"""Element → attributes that must be there, that may, and children (junit-10.xsd)."""


def _validator(name: str) -> Draft202012Validator:
    schema = json.loads((SCHEMAS / f"{BY_FORMAT[name]}.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=FormatChecker())


def _load(text: str) -> Any:  # noqa: ANN401 - any JSON
    assert not re.search(r"##[A-Za-z]*\[", text)
    assert text.count("\n") == 1
    return json.loads(text)


def _check_junit(text: str) -> ET.Element:
    assert not re.search(r"##[A-Za-z]*\[", text)
    root = ET.fromstring(text.encode("utf-8", "replace"))  # noqa: S314 - our own report
    for element in root.iter():
        needed, allowed, children = JUNIT[element.tag]
        assert needed <= set(element.attrib) <= needed | allowed
        assert {child.tag for child in element} <= children
    cases = list(root.iter("testcase"))
    assert int(root.attrib["tests"]) == len(cases)
    assert int(root.attrib["failures"]) == len(list(root.iter("failure")))
    return root


@pytest.mark.parametrize("name", BY_FORMAT)
@pytest.mark.parametrize("value", VALUES)
def test_json_of_known_attacks(name: str, value: str) -> None:
    _validator(name).validate(_load(writer(name)(*findings(value), "de")))


@pytest.mark.parametrize("value", VALUES)
def test_junit_of_known_attacks(value: str) -> None:
    assert len(_check_junit(writer("junit")(*findings(value), "de")).findall(".//failure")) == 1


@pytest.mark.parametrize("name", BY_FORMAT)
def test_json_of_any_value(name: str) -> None:
    validator = _validator(name)

    @settings(max_examples=60)
    @given(values)
    def valid(value: str) -> None:
        validator.validate(_load(writer(name)(*findings(value), "de")))

    valid()


@settings(max_examples=60)
@given(values)
def test_junit_of_any_value(value: str) -> None:
    _check_junit(writer("junit")(*findings(value), "en"))


@pytest.mark.parametrize("name", BY_FORMAT)
def test_real_findings_fit_the_schema(name: str, result: Result, register: Register) -> None:
    for lang in ("de", "en"):
        _validator(name).validate(_load(writer(name)(result, register, lang)))


def test_lint_json_holds_what_programs_rely_on(result: Result, register: Register) -> None:
    document = _load(writer("json")(result, register, "de"))
    assert document["version"] == 1
    assert document["summary"] == {"files": 4, "errors": 3, "warnings": 0, "infos": 0}
    twice = document["findings"][1]
    assert twice["rule"] == "duplicate-key"
    assert (twice["path"], twice["line"], twice["column"]) == ("data/partnerships/oslo.yaml", 8, 1)
    assert twice["related"] == [{"path": "data/partnerships/oslo.yaml", "line": 3, "column": 1}]


def test_a_warning_is_no_failure_for_junit() -> None:
    root = _check_junit(writer("junit")(*findings("x", Severity.WARNING), "de"))
    assert root.attrib["failures"] == "0"
    said = root.findtext(".//system-out") or ""
    assert said.startswith("Warnung: data/partnerships/oslo.yaml:2:7: „x“")


@pytest.mark.parametrize("path", ["data/actors/ä #?%.yaml", "data/actors/a\\b.yaml"])
def test_the_uri_of_sarif_leads_back_to_the_file(path: str) -> None:
    fault = Fault("dangling-actor", Span(path, 1, 1, 1, 2), {"value": "x", "meant": []})
    _, register = findings("x")
    text = writer("sarif")(Result((Finding(fault, Severity.ERROR),), 1), register, "de")
    document = _load(text)
    _validator("sarif").validate(document)
    [found] = document["runs"][0]["results"]
    uri = found["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert unquote(uri) == path


def test_sarif_names_the_page_of_a_rule_where_the_package_names_its_pages(
    result: Result, register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    urls = {"Project-URL": ["Rules, https://example.org/rules"]}

    class Package:
        def get_all(self, key: str) -> list[str]:
            return urls[key]

    monkeypatch.setattr("importlib.metadata.metadata", lambda _: Package())
    document = _load(writer("sarif")(result, register, "de"))
    _validator("sarif").validate(document)
    rule = document["runs"][0]["tool"]["driver"]["rules"][0]
    assert rule["helpUri"] == "https://example.org/rules#dangling-actor"


def _finding(line: int, *key_path: str | int) -> Finding:
    span = Span("data/actors/oslo.yaml", line, 1, line, 2)
    return Finding(Fault("dangling-actor", span, {}, "", key_path), Severity.ERROR)


def test_fingerprints_are_unique_and_survive_new_lines() -> None:
    before = [_finding(3, "lead"), _finding(4, "home", 0), _finding(5, "home", 1), _finding(6)]
    after = [_finding(13, "lead"), _finding(14, "home", 0), _finding(15, "home", 1), _finding(16)]
    assert fingerprints(before) == fingerprints(after)
    assert len(set(fingerprints(before))) == 4


def test_equal_findings_are_numbered() -> None:
    first, second, third = fingerprints([_finding(3, "lead"), _finding(4, "lead"), _finding(5)])
    assert len({first, second, third}) == 3
    assert fingerprints([_finding(9, "lead")]) == [first]
