"""Active partnerships that serve no strategic goal."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.model.vocabulary import Status
from partnerkit.register import Register
from partnerkit.rule import rule


@rule(
    Severity.INFO,
    de="Die Partnerschaft nennt kein strategisches Ziel; tragen Sie unter „goals“ bei einem Ziel "
    "„strategic_goal“ ein: {goals}",
    en='The partnership names no strategic goal; enter "strategic_goal" at one of its "goals": '
    "{goals}",
)
def missing_goal(register: Register) -> Iterator[Fault]:
    """An active partnership names none of the strategic goals that the register has set.

    Why: The report on goals shows what each partnership contributes; without a goal it stays
    outside. A register without `strategic_goals` is left in peace.

    Deutsch: Eine aktive Partnerschaft nennt keines der strategischen Ziele des Registers.

    Warum: Der Bericht über Ziele zeigt, was jede Partnerschaft beiträgt; ohne Ziel bleibt sie
    außen vor. Ein Register ohne „strategic_goals“ wird nicht behelligt.

    Bad::

        goals:
          - text: Jugend begegnet sich
        # partnerkit.yaml
        strategic_goals:
          - id: jugendaustausch
            text: Den Jugendaustausch stärken

    Good::

        goals:
          - text: Jugend begegnet sich
            strategic_goal: jugendaustausch
        # data/partnerships/klima-bergen.yaml
        goals:
          - text: Studierende messen gemeinsam Emissionen
            strategic_goal: jugendaustausch
        # partnerkit.yaml
        strategic_goals:
          - id: jugendaustausch
            text: Den Jugendaustausch stärken
    """
    known = tuple(goal.id for goal in register.settings.strategic_goals or ())
    if not known:
        return
    active = register.survey.having("status", Status.ACTIVE)
    for entry in register.survey.lacking("goals", active):
        yield entry.fault("missing-goal", ("kind",), key=True, goals=known)
    for entry in register.survey.stating("goals"):
        named = any(goal.strategic_goal for goal in entry.record.goals or ())
        if not named and entry.record.status is Status.ACTIVE:
            yield entry.fault("missing-goal", ("goals",), key=True, goals=known)
