"""Reviews and evaluations whose day has passed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerkit.finding import Fault, Severity
from partnerkit.model.partnership import Evaluation
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.words.word import Word


@rule(
    Severity.WARNING,
    de="Die Prüfung ist überfällig („next_review“: {day}); prüfen Sie den Eintrag und tragen Sie "
    "den nächsten Termin ein",
    en='The review is overdue ("next_review": {day}); review the entry and enter the next date',
    evaluation=Word(
        de="Die Auswertung ist überfällig („evaluation.due“: {day}); tragen Sie unter "
        "„done_on“ und „result“ ein, wann und wie sie ausfiel, oder einen neuen Termin",
        en='The evaluation is overdue ("evaluation.due": {day}); enter under "done_on" and '
        '"result" when it was done and how it came out, or a new date',
    ),
    risk=Word(
        de="Die Einschätzung der Risiken ist zu erneuern („risk.next_review“: {day}); tragen Sie "
        "die neue und den nächsten Termin ein",
        en='The risk assessment is to be renewed ("risk.next_review": {day}); enter the new one '
        "and the next date",
    ),
)
def review_due(register: Register) -> Iterator[Fault]:
    """A review, an evaluation or a risk assessment should have been done by now.

    Why: The office set this date itself. Partnerships that are over need no review any more. The
    command `due` shows what comes next.

    Deutsch: Eine Prüfung, eine Auswertung oder eine Einschätzung der Risiken ist überfällig.

    Warum: Diesen Termin hat die Stelle selbst gesetzt. Beendete Partnerschaften brauchen keine
    Prüfung mehr. Der Befehl „due“ zeigt, was als Nächstes ansteht.

    Bad::

        next_review: 2025-06

    Good::

        next_review: 2027-06
    """
    day = register.today
    today = day.isoformat()
    for entry in register.survey.stating("next_review"):
        due = entry.record.next_review
        if due and due < today and due.surely_before(day) and not entry.record.status.over:
            yield entry.fault("review-due", ("next_review",), key=True, day=due)
    for entry in register.survey.stating("evaluation"):
        evaluation = entry.record.evaluation
        if evaluation and not entry.record.status.over and _overdue(evaluation, day):
            path, due = ("evaluation",), evaluation.due
            yield entry.fault("review-due", path, key=True, variant="evaluation", day=due)
    for entry in register.survey.stating("risk"):
        due = entry.record.risk.next_review if entry.record.risk else None
        if due and due.surely_before(day) and not entry.record.status.over:
            yield entry.fault("review-due", ("risk",), key=True, variant="risk", day=due)


def _overdue(evaluation: Evaluation, day: date) -> bool:
    """Whether the day has passed without an evaluation; one of the year before counts."""
    due, done = evaluation.due, evaluation.done_on
    if due is None or not due.surely_before(day):
        return False
    if done is None:
        return evaluation.result is None
    return done.year < due.year - 1
