"""How often each rule found something: a table, or JSON."""

from __future__ import annotations

from collections import Counter

from partnerkit.finding import Severity
from partnerkit.formats.json import VERSION, dumps
from partnerkit.formats.json import summary as totals
from partnerkit.formats.style import BY_SEVERITY
from partnerkit.formats.wording import severity_word
from partnerkit.lint import Result
from partnerkit.words.dates import format_number


def table(result: Result, lang: str) -> str:
    """Write a row for each rule: number, severity, name; the most frequent first."""
    rows = [
        (format_number(number, lang), severity, rule)
        for (rule, severity), number in _ranked(result)
    ]
    digits = max((len(number) for number, _, _ in rows), default=0)
    width = max((len(severity_word(severity, lang)) for _, severity, _ in rows), default=0)
    return "".join(
        f"{number.rjust(digits)}  "
        f"{BY_SEVERITY[severity](severity_word(severity, lang).ljust(width))}  {rule}\n"
        for number, severity, rule in rows
    )


def json(result: Result) -> str:
    """Write the same as JSON, with the summary of the findings."""
    rows = [
        {"rule": rule, "severity": severity.value, "count": number}
        for (rule, severity), number in _ranked(result)
    ]
    return dumps({"version": VERSION, "summary": totals(result), "statistics": rows})


def _ranked(result: Result) -> list[tuple[tuple[str, Severity], int]]:
    counted = Counter((finding.rule, finding.severity) for finding in result.findings)
    return sorted(counted.items(), key=lambda item: (-item[1], item[0][0]))
