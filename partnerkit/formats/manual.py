"""A rule's manual page: for the terminal, as Markdown and as data."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from partnerkit.formats.style import BY_SEVERITY, Style
from partnerkit.formats.wording import severity_word
from partnerkit.rule import Rule
from partnerkit.words.manual_words import WORDS

_INDENT = "  "


def page(rule: Rule, lang: str, width: int) -> str:
    """Write the page for a terminal of ``width`` columns, with colours."""
    manual = rule.manual
    severity = BY_SEVERITY[rule.severity](severity_word(rule.severity, lang))
    rows = [f"{Style.STRONG(rule.name)} ({severity})", *_filled(manual.summary.get(lang), width)]
    rows += ["", Style.STRONG(WORDS["why"].get(lang)), *_filled(manual.why.get(lang), width)]
    rows += ["", Style.STRONG(WORDS["bad"].get(lang)), *_code(manual.bad)]
    rows += ["", Style.STRONG(WORDS["good"].get(lang)), *_code(manual.good)]
    silence = WORDS["silence-how"].get(lang).format(rule=rule.name)
    rows += ["", Style.STRONG(WORDS["silence"].get(lang)), *_filled(silence, width)]
    return "".join(f"{row}\n" for row in rows)


def markdown(rule: Rule, lang: str, level: int = 1) -> str:
    """Write the page as Markdown, under a heading of this level."""
    manual = rule.manual
    severity = severity_word(rule.severity, lang)
    return "\n".join(
        [
            f"{'#' * level} {rule.name}",
            "",
            manual.summary.get(lang),
            "",
            f"{WORDS['severity'].get(lang)}: {severity} (`{rule.severity}`)",
            "",
            f"**{WORDS['why'].get(lang)}:** {manual.why.get(lang)}",
            "",
            f"{WORDS['bad'].get(lang)}:",
            "",
            *_fenced(manual.bad),
            "",
            f"{WORDS['good'].get(lang)}:",
            "",
            *_fenced(manual.good),
            "",
        ]
    )


def data(rule: Rule, lang: str) -> dict[str, object]:
    """Give the page as a mapping for JSON; keys are never translated."""
    manual = rule.manual
    return {
        "rule": rule.name,
        "severity": rule.severity.value,
        "summary": manual.summary.get(lang),
        "why": manual.why.get(lang),
        "bad": manual.bad,
        "good": manual.good,
    }


def _filled(text: str, width: int) -> list[str]:
    return textwrap.wrap(
        text, width, initial_indent=_INDENT, subsequent_indent=_INDENT, break_on_hyphens=False
    )


def _code(text: str) -> Iterator[str]:
    return (f"{_INDENT}  {line}".rstrip() for line in text.splitlines())


def _fenced(text: str) -> list[str]:
    return ["```yaml", *text.splitlines(), "```"]
