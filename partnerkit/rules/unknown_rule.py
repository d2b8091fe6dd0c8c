"""Settings for rules that do not exist."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import Suppression, review
from partnerkit.words.suggest import suggest_id


@review(
    Severity.WARNING,
    de="„{name}“ ist keine Regel{meant}",
    en='"{name}" is no rule{meant}',
)
def unknown_rule(register: Register, suppression: Suppression) -> Iterator[Fault]:
    """The settings give a severity to a rule that does not exist.

    Why: The line has no effect, and the rule that was meant keeps its own severity.

    Deutsch: Die Einstellungen geben einer Regel ein Gewicht, die es nicht gibt.

    Warum: Die Zeile wirkt nicht, und die gemeinte Regel behält ihr eigenes Gewicht.

    Bad::

        # partnerkit.yaml
        rules:
          missing-leads: off

    Good::

        # partnerkit.yaml
        rules:
          missing-lead: off
    """
    entry = register.settings_entry
    for name in register.settings.rules or {}:
        if name not in suppression.rules:
            meant = suggest_id(name, suppression.rules)
            yield entry.fault("unknown-rule", ("rules", name), key=True, name=name, meant=meant)
