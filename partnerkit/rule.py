"""What a rule is: a name, a severity, its sentences, its manual page, and a check.

A rule is one function over the whole register that yields faults. Its name is the function's, in
kebab case; its docstring is its manual page, from which ``explain`` prints, the reference page is
generated and the tests take their examples. The page has paragraphs headed ``Why:``,
``Deutsch:``, ``Warum:``, and blocks headed ``Bad::`` and ``Good::``.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from textwrap import dedent
from typing import TYPE_CHECKING

from partnerkit.finding import Fault, Severity
from partnerkit.words.word import Word

if TYPE_CHECKING:
    from partnerkit.register import Register
    from partnerkit.source import Ignore

Check = Callable[["Register"], Iterable[Fault]]
Review = Callable[["Register", "Suppression"], Iterable[Fault]]


@dataclass(frozen=True)
class Suppression:
    """What the ignores of a register did: every rule's name, and the rules each ignore silenced."""

    rules: frozenset[str]
    silenced: Mapping[tuple[str, Ignore], frozenset[str]]


@dataclass(frozen=True)
class Manual:
    """A rule's page: summary and reason in both languages, a bad and a good example."""

    summary: Word
    why: Word
    bad: str
    good: str


@dataclass(frozen=True)
class Rule:
    """One rule.

    ``sentences`` holds a sentence for each variant of its faults, ``""`` being the ordinary one;
    ``{name}`` in a sentence is a value of the fault, ``{meant}`` the question "did you mean".
    """

    name: str
    severity: Severity
    sentences: Mapping[str, Word]
    check: Check | None
    review: Review | None
    page: str

    @cached_property
    def manual(self) -> Manual:
        """The parts of the docstring."""
        text = inspect.cleandoc(self.page)
        parts = re.split(r"^(Why|Deutsch|Warum|Bad|Good)::?[ \n]", text, flags=re.MULTILINE)
        found = dict(zip(parts[1::2], parts[2::2], strict=True))
        return Manual(
            summary=Word(de=_paragraph(found["Deutsch"]), en=_paragraph(parts[0])),
            why=Word(de=_paragraph(found["Warum"]), en=_paragraph(found["Why"])),
            bad=_block(found["Bad"]),
            good=_block(found["Good"]),
        )


def rule(severity: Severity, *, de: str, en: str, **variants: Word) -> Callable[[Check], Rule]:
    """Make a rule of a function ``check(register)`` that yields faults with the rule's name.

    ``de`` and ``en`` are the ordinary sentence; ``variants`` those of other cases (an underscore
    in the keyword stands for a hyphen).
    """

    def make(check: Check) -> Rule:
        return _make(check, severity, Word(de, en), variants, check=check)

    return make


def review(severity: Severity, *, de: str, en: str, **variants: Word) -> Callable[[Review], Rule]:
    """Make a rule that runs after all others and judges what the ignores silenced."""

    def make(check: Review) -> Rule:
        return _make(check, severity, Word(de, en), variants, review=check)

    return make


def _make(  # noqa: PLR0913 - what the two decorators have in common
    function: Callable[..., Iterable[Fault]],
    severity: Severity,
    sentence: Word,
    variants: Mapping[str, Word],
    *,
    check: Check | None = None,
    review: Review | None = None,
) -> Rule:
    sentences = {"": sentence} | {key.replace("_", "-"): word for key, word in variants.items()}
    name = function.__name__.replace("_", "-")
    return Rule(name, severity, sentences, check, review, function.__doc__ or "")


def read_faults(register: Register, name: str) -> Iterable[Fault]:
    """Select what reading the files already found under a rule's name."""
    return (fault for fault in register.faults if fault.rule == name)


def _paragraph(text: str) -> str:
    return " ".join(text.split())


def _block(text: str) -> str:
    return dedent(text.strip("\n")).rstrip() + "\n"
