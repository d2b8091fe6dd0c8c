"""Rules named on the command line."""

from __future__ import annotations

from partnerkit.commands.invocation import Refusal
from partnerkit.lint import all_rules
from partnerkit.rule import Rule
from partnerkit.words.suggest import closest


def known_rule(name: str) -> Rule:
    """Find a rule by its name; refused, with the nearest names, where there is none."""
    rules = all_rules()
    if name not in rules:
        raise Refusal("no-rule", name=name, meant=closest(name, list(rules)))
    return rules[name]
