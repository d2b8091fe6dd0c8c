"""What falls if a country or an actor falls: partnerships, projects, money, goals, offices."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from partnerkit.model import Partnership
from partnerkit.model.vocabulary import GoalState, ProjectState, ResourceSource, YesNo
from partnerkit.register import Entry
from partnerkit.report import (
    Block,
    Cell,
    Code,
    Column,
    Money,
    Order,
    Report,
    Room,
    Row,
    Table,
    Text,
    Tone,
    paragraph,
)
from partnerkit.reports.catalogue import About, NoAnswer
from partnerkit.reports.gaps import count, gaps
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.report_impact_words import WORDS
from partnerkit.words.word import Word

ABOUT: Final = About(WORDS["summary"])

_LIVE: Final = frozenset({ProjectState.ANNOUNCED, ProjectState.RUNNING, None})
_SETTLED: Final = frozenset({GoalState.MET, GoalState.MISSED, GoalState.DROPPED})


class _Hit(NamedTuple):
    """A partnership that would be affected, how, and whether one of its sides would be gone."""

    entry: Entry[Partnership]
    how: tuple[str, ...]
    falls: bool


def report(view: View, *, country: tuple[str, ...] = (), actor: str | None = None) -> Report:
    """Answer for the partnerships that are not over and that a country or an actor takes part in.

    ``country`` are codes; ``actor`` is an id and stands for all that is part of it. NoAnswer where
    neither is given.
    """
    if not country and actor is None:
        raise NoAnswer(WORDS["ask"])
    fallen = _fallen(view, frozenset(country), actor)
    running = [e for e in view.register.partnerships if not e.record.status.over]
    hits = [hit for entry in running if (hit := _hit(view, entry, fallen)) is not None]
    entries = [hit.entry for hit in hits]
    gone = [hit.entry for hit in hits if hit.falls]
    fallen_ids = {entry.id for entry in gone}
    left = [entry for entry in running if entry.id not in fallen_ids]
    blocks: tuple[Block, ...] = (
        _intro(view, running, hits),
        _partnerships(view, hits),
        _projects(view, entries),
        _money(entries),
        _goals(view, entries),
        *_left_bare(view, gone, left),
        _offices(view, entries),
    )
    named: tuple[Cell, ...] = tuple(Code("country", code) for code in country)
    if actor is not None:
        named += (view.actor(actor),)
    subtitle: tuple[Cell, ...] = (WORDS["if"], named if len(named) > 1 else named[0])
    return Report(
        "impact",
        WORDS["title"],
        view.head,
        blocks,
        subtitle=subtitle,
        gaps=_gaps(entries),
        main="partnerships",
    )


def _fallen(view: View, countries: frozenset[str], actor: str | None) -> frozenset[str]:
    """Collect the actors that fall: of the countries, and the actor with all its parts."""
    ancestors = view.register.ancestors
    return frozenset(
        entry.id
        for entry in view.register.actors
        if entry.record.country in countries
        or (actor is not None and (entry.id == actor or actor in ancestors.get(entry.id, ())))
    )


def _hit(view: View, entry: Entry[Partnership], fallen: frozenset[str]) -> _Hit | None:
    roles = tuple(
        role
        for role, keys in _roles(view, entry.record)
        if any(view.actor(key).id in fallen for key in keys)
    )
    if not roles:
        return None
    sides = (entry.record.counterpart or (), view.register.home(entry.record))
    falls = any(side and all(view.actor(key).id in fallen for key in side) for side in sides)
    return _Hit(entry, roles, falls)


def _roles(view: View, record: Partnership) -> Iterator[tuple[str, Sequence[str]]]:
    """Yield in which way which actors take part."""
    yield "counterpart", record.counterpart or ()
    yield "home", view.register.home(record)
    yield "lead", () if record.lead is None else (record.lead,)
    yield "departments", record.departments or ()
    yield "participants", [one.actor for one in record.participants or ()]
    yield "projects-of", [key for one in record.projects or () for key in one.actors or ()]


def _intro(view: View, running: Sequence[object], hits: Sequence[_Hit]) -> Block:
    records = [hit.entry.record for hit in hits]
    return paragraph(
        fill(
            WORDS["intro"],
            partnerships=len(hits),
            gone=count(hit.falls for hit in hits),
            whole=len(running),
            projects=count(p.state in _LIVE for r in records for p in r.projects or ()),
            goals=count(g.state not in _SETTLED for r in records for g in r.goals or ()),
            offices=len({key for record in records for key in _offices_of(view, record)}),
        )
    )


def _offices_of(view: View, record: Partnership) -> frozenset[str]:
    named = (record.lead, *(record.departments or ()))
    return frozenset(view.actor(key).id for key in named if key is not None)


def _partnerships(view: View, hits: Sequence[_Hit]) -> Table:
    rows = tuple(
        (
            view.partnership(hit.entry),
            tuple(WORDS[role] for role in hit.how),
            WORDS["falls" if hit.falls else "loses"],
            Code("status", hit.entry.record.status.value),
            hit.entry.record.lead and view.actor(hit.entry.record.lead),
        )
        for hit in hits
    )
    columns = (
        Column("partnership", WORDS["partnership"]),
        Column("how", WORDS["how"]),
        Column("effect", WORDS["effect"]),
        Column("status", WORDS["status"]),
        Column("lead", WORDS["lead"], room=Room.WIDE),
    )
    title, empty = WORDS["partnerships"], WORDS["none"]
    order = (Order("partnership"),)
    return Table("partnerships", columns, rows, title=title, order=order, empty=empty)


def _projects(view: View, entries: Sequence[Entry[Partnership]]) -> Table:
    rows = tuple(
        (
            project.title,
            view.partnership(entry),
            project.state and Code("project-state", project.state.value),
            project.end,
        )
        for entry in entries
        for project in entry.record.projects or ()
        if project.state in _LIVE
    )
    columns = (
        Column("project", WORDS["project"]),
        Column("partnership", WORDS["partnership"]),
        Column("state", WORDS["state"]),
        Column("end", WORDS["end"]),
    )
    title, empty = WORDS["projects"], WORDS["no-projects"]
    return Table("projects", columns, rows, title=title, empty=empty)


def _money(entries: Sequence[Entry[Partnership]]) -> Table:
    """Add up by year what is stated; a year in which no sum of a kind is stated leaves it blank."""
    sums: dict[int, dict[str, float]] = defaultdict(dict)
    for entry in entries:
        for one in entry.record.resources or ():
            if one.euros is None:
                continue
            planned = ("planned",) if one.planned is YesNo.YES else ()
            for key in (_ORIGINS[one.source], *planned):
                sums[one.year][key] = sums[one.year].get(key, 0) + one.euros
    keys = ("own", "third", "unsaid", "planned")
    rows: list[Row] = []
    for year, found in sorted(sums.items()):
        cells = (None if key not in found else Money(found[key]) for key in keys)
        rows.append((str(year), *cells))
    columns = (
        Column("year", WORDS["year"]),
        *(Column(key, WORDS[key], numeric=True, unstated="–") for key in keys),
    )
    title, empty = WORDS["money"], WORDS["no-money"]
    return Table("money", columns, tuple(rows), title=title, empty=empty)


_ORIGINS: Final = {
    ResourceSource.OWN: "own",
    ResourceSource.THIRD_PARTY: "third",
    None: "unsaid",
}


def _goals(view: View, entries: Sequence[Entry[Partnership]]) -> Table:
    titles = {goal.id: goal.text for goal in view.register.settings.strategic_goals or ()}
    rows = tuple(
        (
            goal.text,
            view.partnership(entry),
            goal.strategic_goal and titles.get(goal.strategic_goal, goal.strategic_goal),
            goal.due,
        )
        for entry in entries
        for goal in entry.record.goals or ()
        if goal.state not in _SETTLED
    )
    columns = (
        Column("goal", WORDS["goal"]),
        Column("partnership", WORDS["partnership"]),
        Column("strategic", WORDS["strategic"], room=Room.WIDE),
        Column("due", WORDS["due"]),
    )
    title, empty = WORDS["goals"], WORDS["no-goals"]
    return Table("goals", columns, rows, title=title, empty=empty)


def _left_bare(
    view: View, gone: Sequence[Entry[Partnership]], left: Sequence[Entry[Partnership]]
) -> Iterator[Block]:
    """Name the strategic goals and topics that nothing else would serve."""
    strategic = view.register.settings.strategic_goals or ()
    lost = _strategic_ids(gone) - _strategic_ids(left)
    if bare := tuple(goal.text for goal in strategic if goal.id in lost):
        yield paragraph(WORDS["uncovered"], bare, ".", tone=Tone.WARNING)
    remaining = {topic for entry in left for topic in entry.record.topics or ()}
    topics = {topic for entry in gone for topic in entry.record.topics or ()} - remaining
    if topics:
        named = tuple(Code("topic", topic) for topic in sorted(topics))
        yield paragraph(WORDS["topics"], named, ".", tone=Tone.WARNING)


def _strategic_ids(entries: Sequence[Entry[Partnership]]) -> frozenset[str]:
    goals = (goal for entry in entries for goal in entry.record.goals or ())
    return frozenset(goal.strategic_goal for goal in goals if goal.strategic_goal)


def _offices(view: View, entries: Sequence[Entry[Partnership]]) -> Table:
    found = Counter(key for entry in entries for key in _offices_of(view, entry.record))
    rows = tuple((view.actor(key), number) for key, number in found.items())
    columns = (
        Column("office", WORDS["office"]),
        Column("partnerships", WORDS["lost"], numeric=True),
    )
    order = (Order("partnerships", descending=True), Order("office"))
    title, empty = WORDS["offices"], WORDS["no-offices"]
    return Table("offices", columns, rows, title=title, order=order, empty=empty)


def _gaps(entries: Sequence[Entry[Partnership]]) -> tuple[Text, ...]:
    records = [entry.record for entry in entries]
    numbers: dict[Word, int] = {
        WORDS["gap-lead"]: count(r.lead is None for r in records),
        WORDS["gap-projects"]: count(r.projects is None for r in records),
        WORDS["gap-money"]: count(
            not any(one.euros is not None for one in r.resources or ()) for r in records
        ),
        WORDS["gap-goals"]: count(r.goals is None for r in records),
    }
    return gaps(numbers, len(records), WORDS["of-affected"])
