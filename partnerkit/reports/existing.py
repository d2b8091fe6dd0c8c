"""What there is already when an entry is about to be made: before it is written, not afterwards."""

from __future__ import annotations

from collections.abc import Collection

from partnerkit.matching.actor_pairs import actor_pairs
from partnerkit.matching.overlaps import Group, find_overlaps
from partnerkit.matching.ties import Actors
from partnerkit.model import Partnership
from partnerkit.register import Entry, Register
from partnerkit.report import Block, Heading, Report
from partnerkit.reports.duplicates import group_blocks
from partnerkit.reports.tie_table import tie_table
from partnerkit.view import View
from partnerkit.words.existing_words import WORDS


def report(view: View, new: Collection[str]) -> Report | None:
    """Answer for a view that holds new records, named by their ids; None when there is nothing.

    First what overlaps with them, with reasons; then the other partnerships with the same
    counterparts, their parts, and whoever sits in the same town.
    """
    register = view.register
    groups = [g for g in find_overlaps(register).groups if not set(new).isdisjoint(g.members)]
    shown = {key for group in groups for key in group.members} | set(new)
    nearby = [entry for entry in _nearby(register, new) if entry.id not in shown]
    if not groups and not nearby:
        return None
    blocks: list[Block] = []
    for group in _surest_first(groups):
        blocks += group_blocks(view, group)
    if nearby:
        blocks += [Heading(WORDS["nearby"]), tie_table(view, "nearby", nearby)]
    return Report("existing", WORDS["title"], view.head, tuple(blocks), main="nearby")


def _surest_first(groups: list[Group]) -> list[Group]:
    return sorted(groups, key=lambda group: -group.strength.rank)


def _nearby(register: Register, new: Collection[str]) -> list[Entry[Partnership]]:
    """Find the partnerships with the counterparts of new records, or in their towns."""
    actors = Actors(register, actor_pairs(register))
    asked = {
        actors.of(key)
        for entry in register.partnerships
        if entry.id in new
        for key in entry.record.counterpart or ()
    }
    towns = {town for key in asked if (town := actors.city(key)) is not None}

    def is_near(key: str) -> bool:
        here = actors.of(key)
        related = {here} | actors.above(key)
        return not related.isdisjoint(asked) or actors.city(here) in towns

    return [
        entry
        for entry in register.partnerships
        if any(is_near(key) for key in entry.record.counterpart or ())
    ]
