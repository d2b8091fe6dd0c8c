"""The shares that topics and groups of countries are meant to have, against those of today."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from partnerkit.filters import belongs
from partnerkit.model import Partnership
from partnerkit.model.settings import PortfolioTarget
from partnerkit.report import Cell, Code, Column, Row, Share, Table, Tone, Toned
from partnerkit.reports.gaps import count
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.report_portfolio_words import WORDS


def targets(view: View) -> Iterator[Table]:
    """Compare with the targets of the settings, where there are any that this audience may see."""
    wanted = view.register.settings.portfolio_targets or ()
    if not wanted:
        return
    records = [entry.record for entry in view.register.partnerships]
    titles = {group.id: group.title for group in view.register.settings.country_groups or ()}
    rows: list[Row] = []
    for target in wanted:
        named: Cell = titles.get(target.group or "", target.group)
        what = Code("topic", target.topic) if target.topic is not None else named
        share = _share_of(view, records, target)
        goal = fill(WORDS["percent"], n=target.share)
        rows.append((what, goal, target.by, share, _distance(target.share, share)))
    columns = (
        Column("of", WORDS["target-of"]),
        Column("target", WORDS["target"], numeric=True),
        Column("by", WORDS["target-by"]),
        Column("actual", WORDS["actual"], numeric=True),
        Column("distance", WORDS["distance"]),
    )
    yield Table("targets", columns, tuple(rows), title=WORDS["targets"])


def _distance(target: float, share: Share) -> Cell:
    """Say how many percentage points are lacking, to whole ones and at least one; or none."""
    short = target - 100 * share.part / share.whole
    if short <= 0:
        return Toned(WORDS["reached"], Tone.GOOD)
    points = max(1, int(short + 0.5))
    key = "one-point" if points == 1 else "points"
    return Toned(fill(WORDS[key], n=points), Tone.WARNING)


def in_group(view: View, records: list[Partnership], countries: Iterable[str]) -> Share:
    """Return the share of partnerships with at least one of some countries."""
    group = frozenset(countries)
    part = count(not group.isdisjoint(view.countries(record)) for record in records)
    return Share(part, len(records))


def _share_of(view: View, records: list[Partnership], target: PortfolioTarget) -> Share:
    """Return the share of partnerships that belong to the topic or group of a target."""
    if target.topic is not None:
        topics = {target.topic}
        part = count(any(belongs(t, topics) for t in record.topics or ()) for record in records)
        return Share(part, len(records))
    groups = view.register.settings.country_groups or ()
    return in_group(view, records, (c for g in groups if g.id == target.group for c in g.countries))
