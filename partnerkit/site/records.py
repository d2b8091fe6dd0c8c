"""The page of a partnership and the page of an actor."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from partnerkit.model import Actor, Partnership
from partnerkit.register import Entry
from partnerkit.report import Block, Code, Facts, Heading, Ref, paragraph
from partnerkit.reports.listing import status_of
from partnerkit.reports.referrers import references_block
from partnerkit.reports.show import sections
from partnerkit.site.address import country_path, record_path
from partnerkit.site.history import Change, history_table
from partnerkit.site.involvement import Entries, Involved
from partnerkit.site.page import Page
from partnerkit.site.ties import ties
from partnerkit.site.timeline import timeline
from partnerkit.view import View
from partnerkit.words.site_words import WORDS
from partnerkit.words.word import LANGUAGES

_MOST = 200
"""An actor with more partnerships than this gets a link to the list instead of a table."""


def partnership_page(
    view: View, entry: Entry[Partnership], changes: tuple[Change, ...] = ()
) -> Page:
    """Make the page of a partnership: its fields, its dates in order, what refers to it.

    Below stands what has changed in the register, as far as that is known.
    """
    record = entry.record
    dates = timeline(record)
    blocks = [_without_titles(record, block) for block in sections(view, entry)]
    if dates is not None:
        blocks += [Heading(WORDS["timeline"]), dates]
    if view.register.referrers.get(("partnership", entry.id)):
        blocks += references_block(view, "partnership", entry.id)
    if changes:
        blocks += [Heading(WORDS["history"]), history_table(changes)]
    lead = (Code("partnership-kind", record.kind.value), " · ", status_of(record))
    return Page(
        record_path("partnership", entry.id),
        view.partnership(entry),
        "partnerships",
        tuple(blocks),
        lead,
        parent="partnerships.html",
    )


def _without_titles(record: Partnership, block: Block) -> Block:
    """Leave out titles that are the heading of the page in another language."""
    if not isinstance(block, Facts) or not set(record.titles or ()) <= set(LANGUAGES):
        return block
    return replace(block, facts=tuple(fact for fact in block.facts if fact.key != "titles"))


def actor_page(view: View, entry: Entry[Actor], involved: Involved) -> Page:
    """Make the page of an actor: in which partnerships it is involved, then who it is."""
    record = entry.record
    lead = (Code("actor-kind", record.kind.value), " · ", Code("country", record.country))
    return Page(
        record_path("actor", entry.id),
        view.actor(entry.id),
        "offices" if involved.lead else "countries",
        (*_ties(view, entry.id, involved), *_parts(view, entry), *sections(view, entry)),
        lead,
        parent="offices.html" if involved.lead else country_path(record.country),
    )


def _parts(view: View, entry: Entry[Actor]) -> Iterator[Block]:
    parts = view.register.parts.get(entry.id, ())
    if parts:
        yield paragraph(WORDS["parts"], ": ", tuple(view.actor(key) for key in parts))


def _ties(view: View, actor: str, involved: Involved) -> Iterator[Block]:
    if not any(involved):
        yield paragraph(WORDS["no-ties"])
    for name, entries in zip(("lead", "party", "other"), involved, strict=True):
        if entries:
            yield Heading(WORDS[f"involved-{name}"])
            yield _table_or_link(view, actor, name, entries)


def _table_or_link(view: View, actor: str, name: str, entries: Entries) -> Block:
    if len(entries) <= _MOST:
        return ties(view, entries.values(), lead=name != "lead")
    place = f"partnerships.html#lead={actor}" if name == "lead" else "partnerships.html"
    return paragraph(len(entries), " ", Ref("page", place, WORDS["partnerships"]))
