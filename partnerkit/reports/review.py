"""What to say to a merge request: what it changes, what is wrong or doubled, what comes next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from partnerkit.comparing.judged import Overlapping
from partnerkit.comparing.pairs import Pair
from partnerkit.report import Block, Heading, Report, Row, Table, Tone, paragraph
from partnerkit.reports.changes import tables
from partnerkit.reports.counting import number_of
from partnerkit.reports.duplicates import group_blocks
from partnerkit.reports.judged_changes import FINDINGS
from partnerkit.view import View
from partnerkit.words.change_words import WORDS
from partnerkit.words.filling import fill
from partnerkit.words.finding_words import COUNTED
from partnerkit.words.word import Word

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
        blocks.append(paragraph(fill(WORDS["both-changed"], since=outcome.base, files=files)))
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
        counted = number_of(errors, *COUNTED["error"])
        return paragraph(fill(WORDS["to-mend"], errors=counted), tone=Tone.BAD)
    if warnings:
        counted = number_of(warnings, *COUNTED["warning"])
        return paragraph(fill(WORDS["to-consider"], warnings=counted), tone=Tone.WARNING)
    if not pairs:
        return paragraph(WORDS["no-record-changed"])
    if outcome.overlaps.new:
        return paragraph(WORDS["to-agree"], tone=Tone.WARNING)
    return paragraph(WORDS["all-well"], tone=Tone.GOOD)


def _resolved(outcome: Outcome) -> Iterator[Block]:
    if outcome.resolved or outcome.overlaps.resolved:
        findings = number_of(outcome.resolved, *_FINDINGS)
        overlaps = number_of(len(outcome.overlaps.resolved), *_OVERLAPS)
        yield paragraph(fill(WORDS["done-with"], findings=findings, overlaps=overlaps))
