"""Strategic goals that the register's settings do not have."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.words.suggest import closest


@rule(
    Severity.ERROR,
    de="„{value}“ ist kein strategisches Ziel in „partnerkit.yaml“{meant}",
    en='"{value}" is no strategic goal in "partnerkit.yaml"{meant}',
)
def unknown_goal(register: Register) -> Iterator[Fault]:
    """A goal names a strategic goal that `partnerkit.yaml` does not have.

    Why: The report on goals counts each partnership under the strategic goal that it serves. One
    that nobody set is counted nowhere. Choose an id from `strategic_goals`, or add the goal there.

    Deutsch: Ein Ziel nennt ein strategisches Ziel, das „partnerkit.yaml“ nicht hat.

    Warum: Der Bericht über Ziele zählt jede Partnerschaft bei dem strategischen Ziel, dem sie
    dient. Eines, das niemand gesetzt hat, zählt nirgends. Wählen Sie eine Kennung aus
    „strategic_goals“ oder ergänzen Sie das Ziel dort.

    Bad::

        goals:
          - text: Jugend begegnet sich
            strategic_goal: jugend
        # partnerkit.yaml
        strategic_goals:
          - id: jugendaustausch
            text: Den Jugendaustausch stärken

    Good::

        goals:
          - text: Jugend begegnet sich
            strategic_goal: jugendaustausch
        # partnerkit.yaml
        strategic_goals:
          - id: jugendaustausch
            text: Den Jugendaustausch stärken
    """
    known = {goal.id: (goal.text,) for goal in register.settings.strategic_goals or ()}
    if known.keys() >= register.survey.mentioned["goal"]:
        return
    for entry in register.survey.stating("goals"):
        for index, goal in enumerate(entry.record.goals or ()):
            name = goal.strategic_goal
            if name is not None and name not in known:
                path = ("goals", index, "strategic_goal")
                yield entry.fault("unknown-goal", path, value=name, meant=closest(name, known))
