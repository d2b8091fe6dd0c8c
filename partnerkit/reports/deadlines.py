"""What a partnership has to be looked at for, and by when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from partnerkit.model import PartialDate, Partnership
from partnerkit.model.vocabulary import GoalState
from partnerkit.register import Entry
from partnerkit.report import Cell, Text, Tone, Toned
from partnerkit.view import View
from partnerkit.words.word import Word

REVIEW: Final = Word("Durchsicht des Eintrags", "Review of the entry")
TERM_END: Final = Word("Ende der Laufzeit", "End of the term")
EVALUATION: Final = Word("Evaluation", "Evaluation")
GOAL: Final = Word("Ziel", "Goal")

_REACHED: Final = frozenset({GoalState.MET, GoalState.MISSED, GoalState.DROPPED})


class Deadline(NamedTuple):
    """A day by which something is due, what it is, and in which partnership.

    ``detail`` is a text of the data that says which goal is meant; empty otherwise.
    """

    on: PartialDate
    what: Word
    entry: Entry[Partnership]
    detail: str = ""

    @property
    def key(self) -> str:
        """The id of the record."""
        return self.entry.id

    def title(self, view: View) -> Text:
        """Return the title of the record."""
        return view.partnership(self.entry).name

    def overdue(self, day: date) -> bool:
        """Whether its last possible day has passed."""
        return self.on.surely_before(day)

    def label(self, day: date) -> Cell:
        """Say what is due, and whether it is overdue."""
        if not self.overdue(day):
            return self.what
        late = Word(f"{self.what.de}, überfällig", f"{self.what.en}, overdue")
        return Toned(late, Tone.BAD)


def deadlines(view: View) -> Iterator[Deadline]:
    """Yield the open deadlines of every partnership that is not over."""
    for entry in view.register.partnerships:
        if not entry.record.status.over:
            yield from _of(entry)


def shifted(day: date, days: int) -> date:
    """Return the day so many days later or earlier, within what the calendar holds."""
    ordinal = min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal())
    return date.fromordinal(ordinal)


def due_within(view: View, days: int) -> list[Deadline]:
    """List what is overdue or due within some days, by date, then by id."""
    # As text a year sorts before its months and a month before its days: by the earliest day.
    horizon = shifted(view.day, days).isoformat()
    found = [deadline for deadline in deadlines(view) if deadline.on <= horizon]
    return sorted(found, key=lambda d: (d.on.latest, d.on, d.entry.id))


def _of(entry: Entry[Partnership]) -> Iterator[Deadline]:
    record = entry.record
    if record.next_review is not None:
        yield Deadline(record.next_review, REVIEW, entry)
    if record.term is not None and record.term.end is not None:
        yield Deadline(record.term.end, TERM_END, entry)
    evaluation = record.evaluation
    if evaluation is not None and evaluation.due is not None and evaluation.done_on is None:
        yield Deadline(evaluation.due, EVALUATION, entry)
    for goal in record.goals or ():
        if goal.due is not None and goal.state not in _REACHED:
            yield Deadline(goal.due, GOAL, entry, goal.text)
