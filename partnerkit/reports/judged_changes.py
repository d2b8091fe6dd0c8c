"""Overlaps and findings that a change brought or resolved, as a part of other reports."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from partnerkit.comparing.judged import Overlapping
from partnerkit.matching.overlaps import Group, Kind
from partnerkit.report import Block, Column, Fact, Heading, Row, Table
from partnerkit.reports.changes import Judged
from partnerkit.reports.duplicates import group_blocks
from partnerkit.view import View
from partnerkit.words.change_words import WORDS

FINDINGS: Final = (
    Column("severity", WORDS["severity"]),
    Column("place", WORDS["place"]),
    Column("message", WORDS["finding"]),
    Column("rule", WORDS["rule"]),
)
_RESOLVED: Final = (Column("kind", WORDS["overlap"]), Column("members", WORDS["members"]))
_ROOM: Final = 12


def judged_changes(
    view: View, earlier: View, overlaps: Overlapping, new: Sequence[Row], resolved: Sequence[Row]
) -> Judged:
    """Put into blocks what came and went; ``new`` and ``resolved`` are rows of ``FINDINGS``.

    New overlaps are shown as the later view names them, resolved ones as the earlier one does.
    """
    blocks = [*_new_overlaps(view, overlaps.new), *_tables(earlier, overlaps, new, resolved)]
    counts = (
        ("new_overlaps", WORDS["new-overlaps"], len(overlaps.new)),
        ("resolved_overlaps", WORDS["resolved-overlaps"], len(overlaps.resolved)),
        ("new_findings", WORDS["new-findings"], len(new)),
        ("resolved_findings", WORDS["resolved-findings"], len(resolved)),
    )
    return Judged(tuple(blocks), tuple(Fact(*count) for count in counts if count[2]))


def _new_overlaps(view: View, groups: Sequence[Group]) -> Iterator[Block]:
    if groups:
        yield Heading(WORDS["new-overlaps"])
    for group in groups:
        yield from group_blocks(view, group)


def _tables(
    earlier: View, overlaps: Overlapping, new: Sequence[Row], resolved: Sequence[Row]
) -> Iterator[Table]:
    gone = [_resolved(earlier, group) for group in overlaps.resolved]
    for name, columns, rows in (
        ("resolved-overlaps", _RESOLVED, gone),
        ("new-findings", FINDINGS, new),
        ("resolved-findings", FINDINGS, resolved),
    ):
        if rows:
            title = WORDS[name]
            yield Table(name.replace("-", "_"), columns, tuple(rows), title=title, limit=_ROOM)


def _resolved(view: View, group: Group) -> Row:
    same = group.kind is Kind.SAME_ACTOR
    name = view.named_actor if same else view.partnership_by_id
    return WORDS[group.kind.value], tuple(name(key) for key in group.members)
