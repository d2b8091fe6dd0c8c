"""Findings as Markdown for a comment or a job summary: a table for each file.

What comes from the data stands in code spans, where no forge looks for links, mentions, references
or HTML (CommonMark 6.1; GitHub and GitLab: references are not expanded in code).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from partnerkit.files import shown
from partnerkit.finding import Finding
from partnerkit.formats.wording import inert, severity_word, summary
from partnerkit.lint import Result, all_rules
from partnerkit.message import sentence
from partnerkit.register import Register
from partnerkit.words.finding_words import WORDS

_ACTIVE = re.compile(r"[\\`*_<>\[\]|&#@~]")
_HELD = re.compile("\x00([0-9]+)\x00")


def write(result: Result, register: Register, lang: str) -> str:
    """Write a heading with the numbers, then the findings of each file."""
    del register
    rows = [f"### {WORDS['heading'].get(lang)}", "", summary(result, lang)]
    groups = groupby(result.findings, key=lambda finding: finding.span.path)
    for path, findings in groups:
        rows += ["", f"**{code(shown(path))}**", "", *_table(findings, lang)]
    return "".join(f"{row}\n" for row in rows)


def code(text: str) -> str:
    """Set text of one line in a code span that it cannot leave, inside a table or outside."""
    text = inert(text)
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if text[:1] in {"`", " "} or text[-1:] in {"`", " "} else ""
    return f"{fence}{pad}{text}{pad}{fence}".replace("|", "\\|") if text else "` `"


def _table(findings: Iterator[Finding], lang: str) -> Iterator[str]:
    titles = (WORDS[key].get(lang) for key in ("line", "severity", "finding", "rule"))
    yield f"| {' | '.join(titles)} |"
    yield "| ---: | --- | --- | --- |"
    for finding in findings:
        cells = (
            str(finding.span.line),
            severity_word(finding.severity, lang),
            _message(finding, lang),
            code(finding.rule),
        )
        yield f"| {' | '.join(cells)} |"


def _message(finding: Finding, lang: str) -> str:
    """Word a finding: its values in code spans, everything else escaped."""
    held: list[str] = []

    def hold(value: str) -> str:
        held.append(code(value))
        return f"\x00{len(held) - 1}\x00"

    said = sentence(all_rules()[finding.rule], finding.fault, lang, wrap=hold)
    escaped = _ACTIVE.sub(r"\\\g<0>", said)
    return _HELD.sub(lambda found: held[int(found[1])], escaped)
