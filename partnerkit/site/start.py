"""The first page: key figures, the map, what is new, what is due."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import groupby

from partnerkit.report import Block, Code, Column, Heading, Order, Ref, Row, Table
from partnerkit.reports.counting import counts
from partnerkit.reports.deadlines import due_within
from partnerkit.reports.overview import totals
from partnerkit.site.history import Changes, edited_fields
from partnerkit.site.page import Page
from partnerkit.site.ties import partner_name, ties
from partnerkit.site.world import HEIGHT, SCALE, WIDTH, outlines
from partnerkit.site.world_points import points
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.site_words import WORDS

_NEWEST = 6
_DUE = 6
_HORIZON = 183
_NAMED = 500
"""So many partners are named below the map; of more, each country says how many it has."""


def start(view: View, new: Changes) -> Page:
    """Make the start page; what is new comes from Git, else from the dates of signing."""
    blocks: tuple[Block, ...] = (
        Heading(WORDS["news" if new else "newest"]),
        _news(view, new) if new else _newest(view),
        Heading(WORDS["due"]),
        _due(view),
        Heading(WORDS["figures"]),
        _topics(view),
        _kinds(view),
    )
    return Page(
        "index.html",
        WORDS["start"],
        "start",
        blocks,
        folded=(_places(view),),
        template="start.html.j2",
        extra={"figures": _figures(view), "map": _map(view)},
    )


def _figures(view: View) -> list[tuple[str, int, str]]:
    """Name the key figures, each with the page that it leads to."""
    found = totals(view)
    return [
        ("partnerships", found.partnerships, "partnerships.html"),
        ("active", found.active, "partnerships.html#status=active"),
        ("partners", found.partners, "countries.html"),
        ("countries", found.countries, "countries.html"),
    ]


def _map(view: View) -> Mapping[str, object]:
    """Put together what the template draws the map from."""
    land, borders = outlines()
    dots, placed, partners = points(view)
    return {
        "width": WIDTH * SCALE,
        "height": HEIGHT * SCALE,
        "land": land,
        "borders": borders,
        "points": dots,
        "placed": placed,
        "partners": partners,
    }


def _topics(view: View) -> Table:
    """Count the partnerships by field of topics: each once in every field that it touches."""
    fields = (
        Code("topic", field)
        for entry in view.register.partnerships
        for field in dict.fromkeys(code.partition("/")[0] for code in entry.record.topics or ())
    )
    return counts("topic", WORDS["topic"], fields)


def _kinds(view: View) -> Table:
    kinds = (Code("partnership-kind", e.record.kind.value) for e in view.register.partnerships)
    return counts("kind", WORDS["kind"], kinds)


def _places(view: View) -> Table:
    """Say the map in words: each country with the partners there, or with their number."""
    pairs = {
        (entry.record.country, entry.id)
        for tie in view.register.partnerships
        for key in tie.record.counterpart or ()
        if (entry := view.register.actor(key))
    }
    if len(pairs) > _NAMED:
        found = Counter(code for code, _ in pairs)
        rows: tuple[Row, ...] = tuple((Code("country", c), number) for c, number in found.items())
    else:
        rows = tuple(
            (Code("country", code), tuple(view.actor(key) for _, key in group))
            for code, group in groupby(sorted(pairs), key=lambda pair: pair[0])
        )
    columns = (Column("country", WORDS["country"]), Column("partner", WORDS["partner"]))
    return Table("places", columns, rows, order=(Order("country"),))


def _news(view: View, new: Changes) -> Table:
    """List the partnerships that came into the register or changed last."""
    entries = [entry for entry in view.register.partnerships if entry.id in new]
    entries.sort(key=lambda entry: (new[entry.id][0].day, entry.id), reverse=True)
    rows: tuple[Row, ...] = tuple(
        (
            new[entry.id][0].day,
            Ref("partnership", entry.id, partner_name(view, entry)),
            edited_fields(new[entry.id][0]),
        )
        for entry in entries[:_NEWEST]
    )
    columns = (
        Column("date", WORDS["date"]),
        Column("partner", WORDS["partner"]),
        Column("detail", WORDS["detail"]),
    )
    return Table("news", columns, rows)


def _newest(view: View) -> Table:
    """List the partnerships signed last, as exactly as their dates are known."""
    signed = [e for e in view.register.partnerships if e.record.signed is not None]
    signed.sort(key=lambda e: (str(e.record.signed), e.id), reverse=True)
    table = ties(view, signed[:_NEWEST])
    return Table(
        table.name,
        table.columns,
        table.rows,
        order=(Order("signed", descending=True),),
        empty=table.empty,
    )


def _due(view: View) -> Table:
    """List what is overdue or due within half a year; say how much more there is."""
    found = due_within(view, _HORIZON)
    rows: tuple[Row, ...] = tuple(
        (
            d.on,
            d.label(view.day),
            view.partnership(d.entry)._replace(with_id=False, name=partner_name(view, d.entry)),
        )
        for d in found[:_DUE]
    )
    more = fill(WORDS["more-due"], number=len(found))
    columns = (
        Column("date", WORDS["date"]),
        Column("event", WORDS["event"]),
        Column("partner", WORDS["partner"]),
    )
    notes = (more,) if len(found) > _DUE else ()
    return Table("due", columns, rows, empty=WORDS["nothing-due"], notes=notes)
