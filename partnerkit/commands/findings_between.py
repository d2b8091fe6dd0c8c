"""Which findings a change brought, and which it resolved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from partnerkit.comparing.pairs import Pair
    from partnerkit.finding import Finding
    from partnerkit.lint import Result
    from partnerkit.report import Row

Key = tuple[str, str, str, str]


def findings_between(
    before: Result, after: Result, pairs: Iterable[Pair]
) -> tuple[list[Finding], list[Finding]]:
    """Compare what two states were found to have; return the new findings and the resolved ones.

    A finding stays the same when lines move or its record is renamed.
    """
    renamed = {_path(pair, pair.was): _path(pair, pair.id) for pair in pairs if pair.was}
    old = [(_key(f, renamed), f) for f in before.findings]
    new = [(_key(f, {}), f) for f in after.findings]
    return list(_beyond(new, old)), list(_beyond(old, new))


def _path(pair: Pair, key: str) -> str:
    from partnerkit.files import path_of

    return path_of(pair.kind, key)


def _key(finding: Finding, renamed: dict[str, str]) -> Key:
    fault = finding.fault
    path = renamed.get(finding.span.path, finding.span.path)
    steps = ".".join(step for step in fault.key_path if isinstance(step, str))
    return finding.rule, path, f"{fault.variant} {steps}", repr(sorted(fault.values.items()))


def _beyond(
    some: list[tuple[Key, Finding]], others: list[tuple[Key, Finding]]
) -> Iterator[Finding]:
    """Yield the findings that the others do not have, each as often as it is missing there."""
    left = Counter(key for key, _ in others)
    for key, finding in some:
        if left[key] > 0:
            left[key] -= 1
        else:
            yield finding


def row(finding: Finding) -> Row:
    """Put a finding into a row of a report: severity, place, sentence, rule."""
    from partnerkit.formats.wording import message, place, severity_word
    from partnerkit.report import Tone, Toned
    from partnerkit.words.word import LANGUAGES, Word

    tones = {"error": Tone.BAD, "warning": Tone.WARNING, "info": Tone.QUIET}
    severity = Word(*(severity_word(finding.severity, lang) for lang in LANGUAGES))
    said = Word(*(message(finding, lang) for lang in LANGUAGES))
    return Toned(severity, tones[finding.severity.value]), place(finding.span), said, finding.rule
