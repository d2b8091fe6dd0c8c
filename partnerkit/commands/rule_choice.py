"""Rules named on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerkit.commands.invocation import Refusal

if TYPE_CHECKING:
    from partnerkit.rule import Rule


def rule_names() -> list[str]:
    """Name all rules, for completion."""
    from partnerkit.lint import all_rules

    return list(all_rules())


def known_rule(name: str) -> Rule:
    """Find a rule by its name; refused, with the nearest names, where there is none."""
    from partnerkit.lint import all_rules
    from partnerkit.words.suggest import closest

    rules = all_rules()
    if name not in rules:
        raise Refusal("no-rule", name=name, meant=closest(name, list(rules)))
    return rules[name]
