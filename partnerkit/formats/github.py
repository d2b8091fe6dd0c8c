"""Findings as workflow commands: GitHub shows them at the lines of a pull request.

Source: "Workflow commands for GitHub Actions" (escaping of data and properties) and "Limitations"
there: ten annotations of each severity a step. What goes beyond is written as ordinary lines.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

from partnerkit.files import shown
from partnerkit.finding import Finding, Severity
from partnerkit.formats.wording import line, summary
from partnerkit.lint import Result
from partnerkit.register import Register
from partnerkit.words.dates import plural
from partnerkit.words.finding_words import COUNTED, WORDS

MOST: Final = 10
"""The annotations of each severity that GitHub shows for one step."""

_COMMANDS: Final = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.INFO: "notice",
}


def write(result: Result, register: Register, lang: str) -> str:
    """Write a command for the first ten findings of each severity, then a summary."""
    del register
    seen: Counter[Severity] = Counter()
    rows: list[str] = []
    for finding in result.findings:
        seen[finding.severity] += 1
        within = seen[finding.severity] <= MOST
        rows.append(_command(finding, lang) if within else line(finding, lang))
    rows.append(summary(result, lang))
    if rest := sum(max(0, number - MOST) for number in seen.values()):
        said = plural(rest, *COUNTED["more"], lang)
        rows.append(WORDS["github-limit"].get(lang).format(most=MOST, rest=said))
    return "".join(f"{row}\n" for row in rows)


def _command(finding: Finding, lang: str) -> str:
    """Write one command; the log shows its message alone, so that the place stands in it too."""
    span = finding.span
    properties = {"file": shown(span.path), "line": span.line, "endLine": span.end_line}
    if span.line == span.end_line:
        properties |= {"col": span.column, "endColumn": span.end_column}
    properties["title"] = finding.rule
    joined = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {joined}::{_data(line(finding, lang))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
