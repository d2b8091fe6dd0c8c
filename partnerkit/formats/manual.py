"""The manual pages of the rules: for the terminal, as Markdown and as JSON."""

from __future__ import annotations

import re
import shutil
import textwrap
from collections.abc import Iterator

from partnerkit.formats.json import dumps
from partnerkit.formats.style import BY_SEVERITY, Style
from partnerkit.formats.wording import severity_word
from partnerkit.lint import all_rules
from partnerkit.rule import Rule
from partnerkit.words.manual_words import WORDS

_INDENT = "  "
_WIDEST = 88
"""Longer lines of prose are hard to read."""

_LITERAL = re.compile(r"``([^`]+)``")


def write(rule: Rule, form: str, lang: str) -> str:
    """Write one rule's page; ``form`` is ``text``, ``markdown`` or ``json``."""
    if form == "json":
        return dumps({"version": 1, **data(rule, lang)})
    return markdown(rule, lang) if form == "markdown" else _page(rule, lang)


def listing(form: str, lang: str, *, linked: bool = False) -> str:
    """List every rule with its severity and its summary, in the same formats.

    ``linked`` makes links of the names in Markdown, for a page on which all rules stand.
    """
    rules = all_rules().values()
    if form == "json":
        keys = ("rule", "severity", "summary")
        rows = [{key: data(rule, lang)[key] for key in keys} for rule in rules]
        return dumps({"version": 1, "rules": rows})
    if form == "markdown":
        return "\n".join([*_markdown_list(lang, linked=linked), ""])
    width = max(len(rule.name) for rule in rules) + len(_INDENT)
    return "".join(f"{row}\n" for rule in rules for row in _entry(rule, width, lang))


def markdown(rule: Rule, lang: str, level: int = 1) -> str:
    """Write one rule's page as Markdown, under a heading of this level."""
    manual = rule.manual
    severity = severity_word(rule.severity, lang)
    silence = WORDS["silence-how"].get(lang).format(rule=rule.name)
    paragraphs = [
        f"{'#' * level} {rule.name}",
        _prose(manual.summary.get(lang)),
        f"{WORDS['severity'].get(lang)}: {severity} (`{rule.severity}`)",
        f"**{WORDS['why'].get(lang)}:** {_prose(manual.why.get(lang))}",
        f"{WORDS['bad'].get(lang)}:",
        f"```yaml\n{manual.bad}```",
        f"{WORDS['good'].get(lang)}:",
        f"```yaml\n{manual.good}```",
        *([f"{WORDS['silence'].get(lang)}: {_prose(silence)}"] if level == 1 else []),
    ]
    return "\n\n".join(paragraphs) + "\n"


def data(rule: Rule, lang: str) -> dict[str, object]:
    """Give one rule's page as a mapping; its keys are never translated."""
    manual = rule.manual
    return {
        "rule": rule.name,
        "severity": rule.severity.value,
        "summary": manual.summary.get(lang),
        "why": manual.why.get(lang),
        "bad": manual.bad,
        "good": manual.good,
    }


def _page(rule: Rule, lang: str) -> str:
    manual = rule.manual
    severity = BY_SEVERITY[rule.severity](severity_word(rule.severity, lang))
    silence = WORDS["silence-how"].get(lang).format(rule=rule.name)
    parts = [
        [f"{Style.STRONG(rule.name)} ({severity})", *_filled(manual.summary.get(lang))],
        [Style.STRONG(WORDS["why"].get(lang)), *_filled(manual.why.get(lang))],
        [Style.STRONG(WORDS["bad"].get(lang)), *_code(manual.bad)],
        [Style.STRONG(WORDS["good"].get(lang)), *_code(manual.good)],
        [Style.STRONG(WORDS["silence"].get(lang)), *_filled(silence)],
    ]
    return "\n".join("".join(f"{row}\n" for row in part) for part in parts)


def _entry(rule: Rule, width: int, lang: str) -> Iterator[str]:
    word = BY_SEVERITY[rule.severity](severity_word(rule.severity, lang))
    yield f"{Style.STRONG(rule.name)}{' ' * (width - len(rule.name))}{word}"
    yield from _filled(rule.manual.summary.get(lang))


def _markdown_list(lang: str, *, linked: bool) -> Iterator[str]:
    titles = (WORDS[key].get(lang) for key in ("rule", "severity", "meaning"))
    yield f"| {' | '.join(titles)} |"
    yield "| --- | --- | --- |"
    for rule in all_rules().values():
        severity = severity_word(rule.severity, lang)
        name = f"[`{rule.name}`](#{rule.name})" if linked else f"`{rule.name}`"
        yield f"| {name} | {severity} | {_prose(rule.manual.summary.get(lang))} |"


def _prose(text: str) -> str:
    """Keep a page's own text from being HTML."""
    return text.replace("<", "\\<")


def _filled(text: str) -> list[str]:
    width = min(shutil.get_terminal_size((_WIDEST, 24)).columns, _WIDEST)
    return textwrap.wrap(
        _LITERAL.sub(r"\1", text),
        width,
        initial_indent=_INDENT,
        subsequent_indent=_INDENT,
        break_on_hyphens=False,
        break_long_words=False,
    )


def _code(text: str) -> Iterator[str]:
    return (f"{_INDENT}{_INDENT}{line}".rstrip() for line in text.splitlines())
