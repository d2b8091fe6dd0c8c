"""Findings for a terminal."""

from __future__ import annotations

from partnerkit.lint import Result, all_rules
from partnerkit.message import sentence
from partnerkit.register import Register


def write(result: Result, register: Register, lang: str) -> str:
    """Write each finding on a line of its own."""
    del register
    rules = all_rules()
    return "".join(
        f"{finding.span}: {sentence(rules[finding.rule], finding.fault, lang)} ({finding.rule})\n"
        for finding in result.findings
    )
