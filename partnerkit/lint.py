"""Find the rules, run them over a register, leave out what its ignores silence."""

from __future__ import annotations

import importlib
import pkgutil
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

import partnerkit.rules
from partnerkit.finding import Fault, Finding, Severity
from partnerkit.register import Register
from partnerkit.rule import Rule, Suppression
from partnerkit.source import MOST_REPORTED, Ignore


@dataclass(frozen=True)
class Result:
    """The findings of one run, sorted by place, and how many files were read.

    ``flooded`` says for a file how many more findings there are at least of rules that found more
    than fifty in it.
    """

    findings: tuple[Finding, ...]
    files: int
    flooded: Mapping[str, int] = field(default_factory=dict)

    def count(self, severity: Severity) -> int:
        """How many findings have this severity."""
        return sum(finding.severity is severity for finding in self.findings)

    @property
    def left_out(self) -> int:
        """How many findings are missing at least, in the files of those that are there."""
        paths = {finding.span.path for finding in self.findings} if self.flooded else set()
        return sum(number for path, number in self.flooded.items() if path in paths)

    def reaches(self, threshold: Severity) -> bool:
        """Whether any finding is at least as grave as the threshold."""
        return any(finding.severity.rank >= threshold.rank for finding in self.findings)


@cache
def all_rules() -> Mapping[str, Rule]:
    """Discover the rules: every module of ``partnerkit.rules`` holds one, found by its type."""
    found: dict[str, Rule] = {}
    for module in sorted(m.name for m in pkgutil.iter_modules(partnerkit.rules.__path__)):
        held = vars(importlib.import_module(f"partnerkit.rules.{module}"))
        rules = [value for value in held.values() if isinstance(value, Rule)]
        found |= {rule.name: rule for rule in rules}
    return found


def lint(register: Register, only: Iterable[str] = ()) -> Result:
    """Run the rules (all, or those named) and return what they find, ignores applied."""
    rules = all_rules()
    chosen = [rules[name] for name in only] if only else list(rules.values())
    severity = _severities(register, chosen)
    faults = [
        fault
        for rule in chosen
        if rule.check is not None and severity[rule.name] is not Severity.OFF
        for fault in rule.check(register)
    ]
    kept, suppression = _suppress(register, faults, frozenset(rules))
    for rule in chosen:
        if rule.review is not None and severity[rule.name] is not Severity.OFF:
            kept += rule.review(register, suppression)
    findings = [Finding(fault, severity[fault.rule]) for fault in kept]
    findings.sort(key=_order)
    return _without_floods(findings, register.files)


def _without_floods(findings: list[Finding], files: int) -> Result:
    """Keep of each rule the first fifty findings in one file: more say nothing new about it."""
    seen: dict[tuple[str, str], int] = defaultdict(int)
    flooded: dict[str, int] = defaultdict(int)
    kept: list[Finding] = []
    for finding in findings:
        key = (finding.rule, finding.span.path)
        seen[key] += 1
        if seen[key] <= MOST_REPORTED:
            kept.append(finding)
        else:
            flooded[finding.span.path] += 1
    return Result(tuple(kept), files, flooded)


def _severities(register: Register, rules: Iterable[Rule]) -> dict[str, Severity]:
    """Give each rule its own severity, or the one that the register's settings name."""
    chosen = register.settings.rules or {}
    return {rule.name: chosen.get(rule.name, rule.severity) for rule in rules}


def _order(finding: Finding) -> tuple[str, int, int, str, str]:
    span = finding.span
    return (span.path, span.line, span.column, finding.rule, finding.fault.variant)


def _suppress(
    register: Register, faults: list[Fault], rules: frozenset[str]
) -> tuple[list[Fault], Suppression]:
    """Drop the faults that an ignore with a reason silences, and note which ignore did what."""
    by_line: dict[tuple[str, int], list[Ignore]] = defaultdict(list)
    for path, ignore in ignores(register):
        if ignore.reason:
            by_line[path, ignore.line].append(ignore)
    silenced: dict[tuple[str, Ignore], set[str]] = defaultdict(set)
    if not by_line:
        return faults, Suppression(rules, {})
    kept: list[Fault] = []
    for fault in faults:
        span = fault.span
        hit = [i for i in by_line.get((span.path, span.line), ()) if fault.rule in i.rules]
        for ignore in hit:
            silenced[span.path, ignore].add(fault.rule)
        if not hit:
            kept.append(fault)
    frozen = {key: frozenset(names) for key, names in silenced.items()}
    return kept, Suppression(rules, frozen)


def ignores(register: Register) -> Iterator[tuple[str, Ignore]]:
    """Every ignore comment of the register with the path of its file."""
    for source in register.haystack.holding(rb"partnerkit:"):
        for ignore in source.ignores:
            yield source.path, ignore
