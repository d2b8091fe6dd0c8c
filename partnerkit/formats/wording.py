"""The parts that formats for people share: a finding on one line, a severity, a summary."""

from __future__ import annotations

import re
from typing import Final

from partnerkit.files import shown
from partnerkit.finding import Finding, Severity, Span
from partnerkit.lint import Result, all_rules
from partnerkit.message import sentence
from partnerkit.source import MOST_REPORTED
from partnerkit.words.dates import format_number, plural
from partnerkit.words.finding_words import COUNTED, WORDS

BUILD_COMMAND: Final = re.compile(r"##(?=[A-Za-z]*\[)")
"""How a line speaks to a build server, even in its middle: ``##vso[`` (Azure Pipelines, logging
commands), ``##teamcity[`` (TeamCity, service messages), ``##[`` (GitHub's and Azure's agents)."""


def inert(text: str, escaped: str = "\\x23") -> str:
    """Keep text from commanding a build server: the first ``#`` is written as an escape."""
    return BUILD_COMMAND.sub(lambda _: f"{escaped}#", text) if "##" in text else text


def message(finding: Finding, lang: str) -> str:
    """Word a finding."""
    return sentence(all_rules()[finding.rule], finding.fault, lang)


def place(span: Span) -> str:
    """Write a place as editors and forges understand it: ``data/actors/oslo.yaml:4:7``."""
    return f"{inert(shown(span.path))}:{span.line}:{span.column}"


def line(finding: Finding, lang: str) -> str:
    """Write a finding on one line: place, message, rule."""
    return f"{place(finding.span)}: {inert(message(finding, lang))} ({finding.rule})"


def severity_word(severity: Severity, lang: str) -> str:
    """Name a severity: Fehler, Warnung, Hinweis."""
    return COUNTED[severity.value][0].get(lang)


def summary(result: Result, lang: str) -> str:
    """Say how many findings of each severity there are, in how many files, and how many more."""
    counts = [
        plural(number, *COUNTED[severity.value], lang)
        for severity in (Severity.ERROR, Severity.WARNING, Severity.INFO)
        if (number := result.count(severity))
    ]
    said = ", ".join(counts[:-1]) + WORDS["and"].get(lang) if len(counts) > 1 else ""
    said += counts[-1] if counts else WORDS["none"].get(lang)
    files = plural(result.files, *COUNTED["file"], lang)
    total = WORDS["in-files"].get(lang).format(counts=said, files=files)
    if not result.left_out:
        return total
    more = format_number(result.left_out, lang)
    return f"{total}. {WORDS['left-out'].get(lang).format(more=more, most=MOST_REPORTED)}"


def advice(result: Result, lang: str) -> str:
    """Say how to learn more about a rule, the gravest that found something; or nothing."""
    if not result.findings:
        return ""
    gravest = max(result.findings, key=lambda finding: finding.severity.rank)
    return WORDS["explain"].get(lang).format(rule=gravest.rule) + "\n"
