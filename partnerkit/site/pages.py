"""The pages of the site, made from a view that holds only what its audience may see."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from partnerkit.model import Partnership
from partnerkit.model.fields import KINDS, walk
from partnerkit.model.types import Audience
from partnerkit.register import Entry
from partnerkit.report import Block, Code, Column, Heading, Order, Row, Table, paragraph
from partnerkit.reports.counting import counts, of_all
from partnerkit.reports.grouping import UNSTATED, cell_of, keys_of
from partnerkit.reports.overview import report as overview
from partnerkit.site.address import country_path, topic_path
from partnerkit.site.files import downloads
from partnerkit.site.history import Changes
from partnerkit.site.involvement import involvement
from partnerkit.site.listing import list_pages
from partnerkit.site.page import Page
from partnerkit.site.records import actor_page, partnership_page
from partnerkit.site.start import start
from partnerkit.site.ties import ties
from partnerkit.view import View
from partnerkit.words.fields import FIELDS
from partnerkit.words.site_words import WORDS
from partnerkit.words.word import Word

Groups = dict[str | None, list[Entry[Partnership]]]


def pages(view: View, changes: Changes, new: Changes) -> Iterator[Page]:
    """Yield every page; what is internal depends on the view alone.

    ``changes`` stand on the pages of the partnerships, those that are ``new`` on the first page.
    """
    yield start(view, new)
    yield from list_pages(view)
    for entry in view.register.partnerships:
        yield partnership_page(view, entry, changes.get(entry.id, ()))
    involved = involvement(view.register)
    for actor in view.register.actors:
        yield actor_page(view, actor, involved[actor.id])
    yield from _countries(view)
    yield from _topics(view)
    yield _index(view, "offices", "lead", _groups(view, "lead"))
    if view.register.settings.strategic_goals:
        yield _goals(view)
    if view.audience is Audience.INTERNAL:
        yield _overlaps(view)
    yield _about(view)


def _groups(view: View, by: str) -> Groups:
    found: Groups = defaultdict(list)
    for entry in view.register.partnerships:
        for key in keys_of(view, entry.record, by):
            found[key].append(entry)
    return found


def _index(view: View, section: str, by: str, groups: Groups) -> Page:
    """List countries, topics or offices with the number of their partnerships."""
    rows: tuple[Row, ...] = tuple(
        (cell_of(view, by, key), len(found)) for key, found in groups.items()
    )
    columns = (
        Column("group", WORDS["office" if by == "lead" else by], unstated=UNSTATED[by]),
        Column("number", WORDS["number"], numeric=True, bar=True),
    )
    table = Table(section, columns, rows, order=(Order("group"),))
    return Page(f"{section}.html", WORDS[section], section, (table,))


def _countries(view: View) -> Iterator[Page]:
    groups = _groups(view, "country")
    yield _index(view, "countries", "country", groups)
    for code, entries in groups.items():
        if code is not None:
            yield Page(
                country_path(code),
                Code("country", code),
                "countries",
                (ties(view, entries),),
                parent="countries.html",
            )


def _topics(view: View) -> Iterator[Page]:
    """Make a page for every topic that occurs, the broad ones with the narrower ones inside."""
    yield _index(view, "topics", "topic", _groups(view, "topic"))
    exact: dict[str, list[Entry[Partnership]]] = defaultdict(list)
    broad: dict[str, list[Entry[Partnership]]] = defaultdict(list)
    for entry in view.register.partnerships:
        for code in dict.fromkeys(entry.record.topics or ()):
            exact[code].append(entry)
        for field in dict.fromkeys(c.partition("/")[0] for c in entry.record.topics or ()):
            broad[field].append(entry)
    for code, entries in (exact | broad).items():
        narrower = {c: found for c, found in exact.items() if c.startswith(f"{code}/")}
        blocks: list[Block] = []
        if narrower:
            blocks += [Heading(WORDS["subtopics"]), _narrower(narrower)]
            blocks.append(Heading(WORDS["partnerships"]))
        blocks.append(ties(view, entries))
        upper = code.partition("/")[0]
        parent = "topics.html" if upper == code else topic_path(upper)
        yield Page(topic_path(code), Code("topic", code), "topics", tuple(blocks), parent=parent)


def _narrower(topics: Mapping[str, list[Entry[Partnership]]]) -> Table:
    """Count the partnerships of narrower topics, each linked to its page."""
    found = (Code("topic", code) for code, entries in topics.items() for _ in entries)
    return counts("topic", WORDS["topic"], found)


def _goals(view: View) -> Page:
    """List the strategic goals, each with its partnerships; those without one say so."""
    by_goal: dict[str, list[Entry[Partnership]]] = defaultdict(list)
    without = 0
    for entry in view.register.partnerships:
        named = {goal.strategic_goal for goal in entry.record.goals or ()} - {None}
        without += not named
        for key in named:
            by_goal[str(key)].append(entry)
    blocks: list[Block] = []
    for goal in view.register.settings.strategic_goals or ():
        blocks.append(Heading(goal.text))
        if goal.period:
            blocks.append(paragraph(WORDS["period"], ": ", goal.period))
        found = by_goal[goal.id]
        blocks.append(ties(view, found) if found else paragraph(WORDS["goal-uncovered"]))
    gap = of_all(without, len(view.register.partnerships), WORDS["without-goal"])
    return Page("goals.html", WORDS["goals"], "goals", tuple(blocks), (gap, "."))


def _overlaps(view: View) -> Page:
    """Show what overlaps; for the internal audience alone, which is to do something about it."""
    # The public edition never compares, and loading the comparison takes as long as fifty pages.
    from partnerkit.matching.overlaps import find_overlaps  # noqa: PLC0415
    from partnerkit.reports.duplicates import report as overlaps  # noqa: PLC0415

    found = overlaps(view, find_overlaps(view.register))
    return Page("overlaps.html", WORDS["overlaps"], "overlaps", found.texts)


def _about(view: View) -> Page:
    """How the register is kept, what it does not say, its data, its fields."""
    shown = overview(view)
    rows: tuple[Row, ...] = tuple(
        (FIELDS[path].label, path.partition(".")[2], FIELDS[path].meaning)
        for path, field in walk(KINDS["partnership"], "partnership")
        if path.count(".") == 1 and field.audience is Audience.PUBLIC
    )
    columns = (
        Column("label", WORDS["field"]),
        Column("name", "YAML"),
        Column("meaning", WORDS["meaning"]),
    )
    gaps: tuple[Block, ...] = tuple(
        paragraph(gap if isinstance(gap, Word) else str(gap)) for gap in shown.gaps
    )
    blocks = (
        Heading(WORDS["how"]),
        paragraph(WORDS["how-text"]),
        Heading(WORDS["gaps"]),
        *gaps,
        Heading(WORDS["fields"]),
        Table("fields", columns, rows),
    )
    return Page(
        "about.html",
        WORDS["about"],
        "about",
        blocks,
        template="about.html.j2",
        extra={"downloads": downloads(view)},
    )
