"""What to say to a merge request: what it changes, what is wrong or doubled, what comes next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from partnerkit.comparing.judged import Overlapping
from partnerkit.comparing.pairs import Pair
from partnerkit.report import Block, Heading, Report, Row, Table, Tone, paragraph
from partnerkit.reports.changes import tables
from partnerkit.reports.duplicates import group_blocks
from partnerkit.reports.judged_changes import FINDINGS
from partnerkit.view import View
from partnerkit.words.change_words import WORDS
from partnerkit.words.dates import plural
from partnerkit.words.finding_words import COUNTED
from partnerkit.words.word import LANGUAGES, Word

_OVERLAPS: Final = (Word("Überschneidung", "overlap"), Word("Überschneidungen", "overlaps"))
_FINDINGS: Final = (Word("Befund", "finding"), Word("Befunde", "findings"))


class Outcome(NamedTuple):
    """What the check of the merge result found, as far as the request causes or touches it.

    ``findings`` are rows of ``FINDINGS``, ``counts`` their number by severity, ``resolved`` the
    number of findings that are gone; ``conflicts`` are files that both sides changed.
    """

    findings: Sequence[Row]
    counts: Mapping[str, int]
    resolved: int
    overlaps: Overlapping
    conflicts: Sequence[str]
    base: str


def report(view: View, pairs: Sequence[Pair], outcome: Outcome) -> Report:
    """Say it short when all is well; the view is of the merge result."""
    blocks: list[Block] = [_verdict(pairs, outcome)]
    if outcome.conflicts:
        files = ", ".join(outcome.conflicts)
        blocks.append(paragraph(_filled("both-changed", since=outcome.base, files=files)))
    if outcome.findings:
        rows = tuple(outcome.findings)
        blocks.append(Table("findings", FINDINGS, rows, title=WORDS["findings"]))
    if outcome.overlaps.new:
        blocks.append(Heading(WORDS["new-overlaps"]))
        blocks += [b for group in outcome.overlaps.new for b in group_blocks(view, group)]
        blocks.append(paragraph(WORDS["to-agree"]))
    blocks += tables(view, pairs)
    blocks += _resolved(outcome)
    title = WORDS["review-title"]
    return Report("review", title, view.head, tuple(blocks), main="findings")


def _verdict(pairs: Sequence[Pair], outcome: Outcome) -> Block:
    """Say first whether the request can be merged."""
    errors, warnings = (outcome.counts.get(name, 0) for name in ("error", "warning"))
    if errors:
        return paragraph(_counted("to-mend", "errors", errors, "error"), tone=Tone.BAD)
    if warnings:
        said = _counted("to-consider", "warnings", warnings, "warning")
        return paragraph(said, tone=Tone.WARNING)
    if not pairs:
        return paragraph(WORDS["no-record-changed"])
    if outcome.overlaps.new:
        return paragraph(WORDS["to-agree"], tone=Tone.WARNING)
    return paragraph(WORDS["all-well"], tone=Tone.GOOD)


def _resolved(outcome: Outcome) -> Iterator[Block]:
    if outcome.resolved or outcome.overlaps.resolved:
        numbers = (outcome.resolved, _FINDINGS), (len(outcome.overlaps.resolved), _OVERLAPS)
        texts = [[plural(number, *words, lang) for number, words in numbers] for lang in LANGUAGES]
        said = (
            WORDS["done-with"].get(lang).format(findings=findings, overlaps=overlaps)
            for lang, (findings, overlaps) in zip(LANGUAGES, texts, strict=True)
        )
        yield paragraph(Word(*said))


def _counted(key: str, name: str, number: int, severity: str) -> Word:
    texts = (plural(number, *COUNTED[severity], lang) for lang in LANGUAGES)
    said = zip(WORDS[key], texts, strict=True)
    return Word(*(sentence.format_map({name: text}) for sentence, text in said))


def _filled(key: str, **values: str) -> Word:
    return Word(*(text.format_map(values) for text in WORDS[key]))
