"""Findings for a terminal: place, message and rule, then the line itself with a caret under it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

from partnerkit.finding import Finding
from partnerkit.formats.frame import Mark, frame
from partnerkit.formats.style import BY_SEVERITY, Style
from partnerkit.formats.wording import inert, message, place, severity_word
from partnerkit.lint import Result
from partnerkit.register import Register
from partnerkit.words.finding_words import WORDS

_WIDTH_WITHOUT_TERMINAL = 100


def write(result: Result, register: Register, lang: str) -> str:
    """Write each finding with its code frame; frames are as wide as the terminal (``COLUMNS``)."""
    width = shutil.get_terminal_size((_WIDTH_WITHOUT_TERMINAL, 24)).columns
    pieces: list[str] = []
    path, lines = "", [""]
    for finding in result.findings:
        if finding.span.path != path:
            path = finding.span.path
            source = register.sources.get(path)
            lines = source.text.split("\n") if source else []
        pieces += [_head(finding, lang), *_body(finding, lines, lang, width), ""]
    return "".join(f"{piece}\n" for piece in pieces)


def _head(finding: Finding, lang: str) -> str:
    word = BY_SEVERITY[finding.severity](severity_word(finding.severity, lang))
    rule = Style.FAINT(f"({finding.rule})")
    return f"{Style.STRONG(place(finding.span))}: {word}: {inert(message(finding, lang))} {rule}"


def _body(finding: Finding, lines: list[str], lang: str, width: int) -> Iterator[str]:
    """Draw the frame; places in other files are named below it."""
    see_also = WORDS["see-also"].get(lang)
    near = [span for span in finding.fault.related if span.path == finding.span.path]
    marks = [
        Mark(finding.span, "^", BY_SEVERITY[finding.severity]),
        *(Mark(span, "-", Style.BLUE, see_also) for span in near),
    ]
    yield from frame(lines, marks, width)
    for span in finding.fault.related:
        if span.path != finding.span.path:
            yield f"  {Style.BLUE('=')} {see_also} {place(span)}"
