"""Findings as GitLab's code quality report, which its merge requests show.

Source: GitLab documentation, "Code Quality", section "Code Quality report format": description,
check_name, fingerprint, severity, location.path and location.lines.begin.
"""

from __future__ import annotations

from typing import Final

from partnerkit.files import shown
from partnerkit.finding import Severity
from partnerkit.formats.fingerprint import fingerprints
from partnerkit.formats.json import dumps
from partnerkit.formats.wording import message
from partnerkit.lint import Result
from partnerkit.register import Register

_SEVERITIES: Final = {
    Severity.ERROR: "major",
    Severity.WARNING: "minor",
    Severity.INFO: "info",
}


def write(result: Result, register: Register, lang: str) -> str:
    """Write a JSON list with an entry for each finding."""
    del register
    rows = [
        {
            "description": message(finding, lang),
            "check_name": finding.rule,
            "fingerprint": fingerprint,
            "severity": _SEVERITIES[finding.severity],
            "location": {
                "path": shown(finding.span.path),
                "lines": {"begin": finding.span.line, "end": finding.span.end_line},
            },
        }
        for finding, fingerprint in zip(result.findings, fingerprints(result.findings), strict=True)
    ]
    return dumps(rows)
