"""Findings as a JUnit report: a suite for each file, a case for each finding.

Source: junit-10.xsd of Jenkins' xUnit plug-in. Errors are failures; warnings and infos pass and
are written to the case's output, for JUnit knows no degrees. No
build server finds a command in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from partnerkit.files import shown
from partnerkit.finding import Finding, Severity
from partnerkit.formats.wording import inert, line, message, severity_word
from partnerkit.lint import Result
from partnerkit.register import Register
from partnerkit.words.finding_words import WORDS


def write(result: Result, register: Register, lang: str) -> str:
    """Write the report; a register without findings has one case that passes."""
    del register
    root = Element("testsuites", name="partnerkit", errors="0")
    groups = groupby(result.findings, key=lambda finding: shown(finding.span.path))
    for path, findings in groups:
        _suite(root, path, list(findings), lang)
    if not result.findings:
        suite = SubElement(
            root, "testsuite", name="partnerkit", tests="1", failures="0", errors="0"
        )
        name = WORDS["all-well"].get(lang)
        SubElement(suite, "testcase", name=name, classname="partnerkit")
    root.set("tests", str(sum(int(suite.get("tests", "0")) for suite in root)))
    root.set("failures", str(sum(int(suite.get("failures", "0")) for suite in root)))
    indent(root)
    text = inert(tostring(root, encoding="unicode"), "&#35;")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _suite(root: Element, path: str, findings: Sequence[Finding], lang: str) -> None:
    failures = sum(finding.severity is Severity.ERROR for finding in findings)
    counts = {"tests": str(len(findings)), "failures": str(failures), "errors": "0"}
    suite = SubElement(root, "testsuite", {"name": path, **counts, "file": path})
    for finding in findings:
        span = finding.span
        name = f"{finding.rule} ({span.line}:{span.column})"
        case = SubElement(suite, "testcase", name=name, classname=path)
        if finding.severity is Severity.ERROR:
            said = message(finding, lang)
            outcome = SubElement(case, "failure", type=finding.rule, message=said)
            outcome.text = line(finding, lang)
        else:
            output = SubElement(case, "system-out")
            output.text = f"{severity_word(finding.severity, lang)}: {line(finding, lang)}"
