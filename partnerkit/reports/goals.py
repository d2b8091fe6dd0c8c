"""Strategic goals × partnerships: covered, uncovered, partnerships without a goal, what is due."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from partnerkit.model import Partnership
from partnerkit.model.partnership import Goal
from partnerkit.model.vocabulary import GoalState, Status
from partnerkit.register import Entry
from partnerkit.report import (
    Block,
    Cell,
    Code,
    Column,
    Heading,
    Order,
    Report,
    Room,
    Row,
    Table,
    Text,
    Tone,
    Toned,
    paragraph,
)
from partnerkit.reports.catalogue import About
from partnerkit.reports.counting import NOT_OVER
from partnerkit.reports.deadlines import GOAL, deadlines, shifted
from partnerkit.reports.gaps import count, gaps
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.report_goals_words import WORDS

ABOUT: Final = About(WORDS["summary"])

_HORIZON: Final = 365
"""Days ahead for measures that are due: the budget year that is being planned."""

_TROUBLE: Final = frozenset({GoalState.AT_RISK, GoalState.MISSED})

_TONES: Final = {
    GoalState.MET: Tone.GOOD,
    GoalState.ON_TRACK: Tone.GOOD,
    GoalState.AT_RISK: Tone.WARNING,
    GoalState.MISSED: Tone.BAD,
}


class Contribution(NamedTuple):
    """One goal of one partnership."""

    entry: Entry[Partnership]
    goal: Goal


def report(view: View) -> Report:
    """Answer for every partnership that is not over.

    ``strategic`` counts by strategic goal, ``contributions`` lists the goals below it, ``without``
    the active partnerships that name none, ``measures`` what is overdue or due within a year.
    """
    entries = [e for e in view.register.partnerships if not e.record.status.over]
    found = [Contribution(e, goal) for e in entries for goal in e.record.goals or ()]
    without = [e for e in entries if e.record.status is Status.ACTIVE and not _tied(e.record)]
    blocks: tuple[Block, ...] = (
        *_intro(view, found),
        Heading(WORDS["by-goal"]),
        _contributions(view, found),
        Heading(WORDS["without"]),
        _without(view, without),
        Heading(WORDS["measures"]),
        _measures(view),
    )
    silent = count(e.record.goals is None for e in entries)
    said = gaps({WORDS["gap-none"]: silent}, len(entries), NOT_OVER)
    said += gaps(
        {
            WORDS["no-strategic"]: count(c.goal.strategic_goal is None for c in found),
            WORDS["gap-measure"]: count(c.goal.measure is None for c in found),
            WORDS["gap-due"]: count(c.goal.due is None for c in found),
            WORDS["gap-state"]: count(c.goal.state is None for c in found),
        },
        len(found),
        WORDS["of-goals"],
    )
    return Report("goals", WORDS["title"], view.head, blocks, gaps=said, main="contributions")


def _tied(record: Partnership) -> bool:
    return any(goal.strategic_goal for goal in record.goals or ())


def _intro(view: View, found: Sequence[Contribution]) -> Iterator[Block]:
    """Say how many strategic goals are covered, and which are not; then count by goal."""
    strategic = view.register.settings.strategic_goals or ()
    if not strategic:
        yield paragraph(WORDS["no-goals"])
        return
    named = {c.goal.strategic_goal for c in found}
    bare = tuple(goal.text for goal in strategic if goal.id not in named)
    covered = len(strategic) - len(bare)
    yield paragraph(fill(WORDS["intro"], covered=covered, all=len(strategic)))
    if bare:
        yield paragraph(WORDS["uncovered"], bare, ".", tone=Tone.WARNING)
    yield _strategic(view, found)


def _strategic(view: View, found: Sequence[Contribution]) -> Table:
    rows: list[Row] = []
    for goal in view.register.settings.strategic_goals or ():
        own = [c for c in found if c.goal.strategic_goal == goal.id]
        rows.append(
            (
                goal.text,
                goal.period,
                goal.target,
                len({c.entry.id for c in own}),
                len(own),
                count(c.goal.state is GoalState.MET for c in own),
                count(c.goal.state in _TROUBLE for c in own),
            )
        )
    numbers = ("partnerships", "contributions", "met", "trouble")
    columns = (
        Column("goal", WORDS["goal"]),
        Column("period", WORDS["period"], room=Room.WIDE),
        Column("target", WORDS["target"], room=Room.WIDE),
        *(Column(key, WORDS[key], numeric=True) for key in numbers),
    )
    return Table("strategic", columns, tuple(rows), title=WORDS["strategic"])


def _contributions(view: View, found: Sequence[Contribution]) -> Table:
    rows = tuple(
        (
            _strategic_goal(view, c.goal.strategic_goal),
            view.partnership(c.entry),
            c.goal.text,
            c.goal.measure,
            c.goal.due,
            _state(c.goal),
        )
        for c in found
    )
    columns = (
        Column("goal", WORDS["goal"], unstated=WORDS["no-strategic"]),
        Column("partnership", WORDS["partnership"]),
        Column("contribution", WORDS["contribution"]),
        Column("measure", WORDS["measure"], room=Room.WIDE),
        Column("due", WORDS["due"]),
        Column("state", WORDS["state"]),
    )
    return Table(
        "contributions",
        columns,
        rows,
        order=(Order("goal"), Order("partnership")),
        grouped=True,
        empty=WORDS["no-contributions"],
    )


def _strategic_goal(view: View, key: str | None) -> Text | None:
    """Return the text of a strategic goal; an id that no setting explains stands for itself."""
    if key is None:
        return None
    known = view.register.settings.strategic_goals or ()
    return next((g.text for g in known if g.id == key), None) or fill(WORDS["unknown-goal"], id=key)


def _state(goal: Goal) -> Cell:
    if goal.state is None:
        return None
    code = Code("goal-state", goal.state.value)
    tone = _TONES.get(goal.state)
    return code if tone is None else Toned(code, tone)


def _without(view: View, without: Sequence[Entry[Partnership]]) -> Table:
    rows = tuple(
        (e.record.lead and view.actor(e.record.lead), view.partnership(e)) for e in without
    )
    columns = (
        Column("lead", WORDS["lead"], unstated=WORDS["no-lead"]),
        Column("partnership", WORDS["partnership"]),
    )
    order = (Order("lead"), Order("partnership"))
    return Table("without", columns, rows, order=order, grouped=True, empty=WORDS["all-tied"])


def _measures(view: View) -> Table:
    """List the goals that are overdue or due within a year, by date."""
    horizon = shifted(view.day, _HORIZON).isoformat()
    due = [d for d in deadlines(view) if d.what is GOAL and d.on <= horizon]
    rows = tuple(
        (
            d.on,
            Toned(WORDS["overdue"], Tone.BAD) if d.overdue(view.day) else "",
            d.detail,
            view.partnership(d.entry),
            d.entry.record.lead and view.actor(d.entry.record.lead),
        )
        for d in sorted(due, key=lambda d: (d.on.latest, d.on, d.entry.id))
    )
    columns = (
        Column("due", WORDS["due"]),
        Column("overdue", ""),
        Column("contribution", WORDS["contribution"]),
        Column("partnership", WORDS["partnership"]),
        Column("lead", WORDS["lead"], room=Room.WIDE),
    )
    return Table("measures", columns, rows, empty=WORDS["nothing-due"])
