"""Findings as SARIF 2.1.0, for code scanning and for archives.

Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", with what
GitHub's code scanning reads of it ("SARIF support for code scanning").
"""

from __future__ import annotations

from importlib import metadata
from typing import Any, Final
from urllib.parse import quote

from partnerkit import __version__
from partnerkit.finding import Finding, Severity, Span
from partnerkit.formats.fingerprint import fingerprints
from partnerkit.formats.json import dumps
from partnerkit.formats.manual import markdown
from partnerkit.formats.wording import message
from partnerkit.lint import Result, all_rules
from partnerkit.register import Register
from partnerkit.rule import Rule

SCHEMA: Final = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)

_LEVELS: Final = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "note",
    Severity.OFF: "none",
}


def write(result: Result, register: Register, lang: str) -> str:
    """Write one run: the rules that found something, and a result for each finding."""
    del register
    names = sorted({finding.rule for finding in result.findings})
    position = {name: index for index, name in enumerate(names)}
    results = [
        _result(finding, position[finding.rule], fingerprint, lang)
        for finding, fingerprint in zip(result.findings, fingerprints(result.findings), strict=True)
    ]
    driver = {
        "name": "partnerkit",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(all_rules()[name], lang) for name in names],
    }
    run = {
        "tool": {"driver": driver},
        "language": lang,
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    return dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(rule: Rule, lang: str) -> dict[str, Any]:
    manual = rule.manual
    described: dict[str, Any] = {
        "id": rule.name,
        "shortDescription": {"text": manual.summary.get(lang)},
        "fullDescription": {"text": f"{manual.summary.get(lang)} {manual.why.get(lang)}"},
        "help": {"text": manual.why.get(lang), "markdown": markdown(rule, lang)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }
    if pages := _documentation():
        described["helpUri"] = f"{pages}#{rule.name}"
    return described


def _documentation() -> str:
    """Find the address of the rules' reference page, where the package names one."""
    named: list[str] = metadata.metadata("partnerkit").get_all("Project-URL") or []
    return next((url.removeprefix("Rules, ") for url in named if url.startswith("Rules, ")), "")


def _result(finding: Finding, index: int, fingerprint: str, lang: str) -> dict[str, Any]:
    found: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": _without_links(message(finding, lang))},
        "locations": [{"physicalLocation": _location(finding.span)}],
        "partialFingerprints": {"pathRuleKey/v1": fingerprint},
    }
    if finding.fault.related:
        found["relatedLocations"] = [
            {"id": number, "physicalLocation": _location(span)}
            for number, span in enumerate(finding.fault.related)
        ]
    return found


def _location(span: Span) -> dict[str, Any]:
    return {
        "artifactLocation": {"uri": _uri(span.path), "uriBaseId": "%SRCROOT%"},
        "region": {
            "startLine": span.line,
            "startColumn": span.column,
            "endLine": span.end_line,
            "endColumn": span.end_column,
        },
    }


def _uri(path: str) -> str:
    """Write a path as a relative reference (RFC 3986); its bytes come back by decoding it."""
    return quote(path.encode("utf-8", "surrogateescape"), safe="/-._~")


def _without_links(text: str) -> str:
    """Escape what SARIF would read as a link: ``[text](target)`` (section 3.11.6)."""
    return text.replace("](", "\\](")
