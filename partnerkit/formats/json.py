"""Findings as JSON, version 1: what tests and other programs rely on."""

from __future__ import annotations

from pydantic_core import to_json

from partnerkit.files import shown
from partnerkit.finding import Finding, Severity
from partnerkit.formats.wording import inert
from partnerkit.lint import Result, all_rules
from partnerkit.message import sentence
from partnerkit.register import Register
from partnerkit.rule import Rule

VERSION = 1
"""The version of the layout; keys may be added to it, none is renamed or removed."""


def write(result: Result, register: Register, lang: str) -> str:
    """Write the summary and every finding as one JSON object on one line."""
    del register
    rules = all_rules()
    return dumps(
        {
            "version": VERSION,
            "summary": summary(result),
            "findings": [
                _finding(finding, rules[finding.rule], lang) for finding in result.findings
            ],
        }
    )


def summary(result: Result) -> dict[str, int]:
    """Count the files that were read and the findings of each severity.

    ``left_out`` is there only where findings are missing, because a rule found more than fifty in
    one file: at least so many.
    """
    counts = {
        "files": result.files,
        "errors": result.count(Severity.ERROR),
        "warnings": result.count(Severity.WARNING),
        "infos": result.count(Severity.INFO),
    }
    return counts | {"left_out": result.left_out} if result.left_out else counts


def dumps(document: object) -> str:
    """Write JSON on one line, in which no build server finds a command."""
    return inert(to_json(document).decode(), "\\u0023") + "\n"


def _finding(finding: Finding, rule: Rule, lang: str) -> dict[str, object]:
    fault = finding.fault
    span = fault.span
    return {
        "rule": fault.rule,
        "severity": finding.severity.value,
        "path": shown(span.path),
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
        "key_path": fault.key_path,
        "message": sentence(rule, fault, lang),
        "related": [
            {"path": shown(at.path), "line": at.line, "column": at.column} for at in fault.related
        ],
    }
