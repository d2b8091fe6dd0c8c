"""What a rule finds in the base register of the examples with a few lines changed."""

from __future__ import annotations

from datetime import date

from partnerkit.finding import Fault
from partnerkit.lint import all_rules, lint
from partnerkit.message import sentence
from partnerkit.register import Register, assemble
from tests.examples import TODAY, example_files


def register(block: str, *, today: date = TODAY) -> Register:
    """Load the base register with an example block worked in."""
    return assemble(example_files(block), today=today)


def found(rule: str, block: str, *, today: date = TODAY) -> list[Fault]:
    """List the faults that a rule finds, sorted by place."""
    result = lint(register(block, today=today), [rule])
    return [finding.fault for finding in result.findings]


def places(rule: str, block: str, *, today: date = TODAY) -> list[str]:
    """List where a rule finds faults: ``beispiel: osloo``, file and text at the place.

    The variant of the sentence follows where it is not the ordinary one.
    """
    whole = register(block, today=today)
    return [_place(finding.fault, whole) for finding in lint(whole, [rule]).findings]


def messages(rule: str, block: str, lang: str = "de", *, today: date = TODAY) -> list[str]:
    """List the sentences of what a rule finds."""
    return [sentence(all_rules()[rule], f, lang) for f in found(rule, block, today=today)]


def _place(fault: Fault, whole: Register) -> str:
    span = fault.span
    stem = span.path.rpartition("/")[2].removesuffix(".yaml")
    line = whole.sources[span.path].line(span.line)
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    text = line[span.column - 1 : end]
    return f"{stem}: {text} ({fault.variant})" if fault.variant else f"{stem}: {text}"
