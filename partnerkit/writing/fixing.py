"""``fix``: do what findings ask for, wherever that leaves no choice."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Final

from partnerkit.editing import CannotEdit
from partnerkit.finding import Fault, Finding, Severity
from partnerkit.lint import lint
from partnerkit.register import Register
from partnerkit.writing.check import amended
from partnerkit.writing.draft import Draft, said
from partnerkit.writing.fixes import FIXES
from partnerkit.writing.journal import contents

_ROUNDS: Final = len(FIXES) + 2
"""One fix can make room for another: a field that was misnamed may hold an old-style date."""


def fix(root: Path, register: Register, rules: Collection[str], paths: Collection[str]) -> Draft:
    """Draft the safe fixes of all findings of some rules in some files (all where none is named).

    A file that would have more errors afterwards is left alone.
    """
    chosen = [rule for rule in FIXES if not rules or rule in rules]
    draft = Draft(register, said("fix-subject"))
    now = register
    for _ in range(_ROUNDS):
        by_file: dict[str, list[Fault]] = defaultdict(list)
        for finding in lint(now, chosen).findings:
            if not paths or finding.span.path in paths:
                by_file[finding.span.path].append(finding.fault)
        fixed = [_fix_file(root, draft, faults) for faults in by_file.values()]
        if not any(fixed):
            break
        now = amended(register, draft.changes)
    _leave_worse(draft)
    return draft


def _fix_file(root: Path, draft: Draft, faults: list[Fault]) -> bool:
    """Fix the findings of one rule in a file, the first that can be; the others later.

    From the end to the beginning, so that no edit moves what is still to be edited.
    """
    for rule in dict.fromkeys(fault.rule for fault in faults):
        done = False
        for fault in sorted(
            (fault for fault in faults if fault.rule == rule),
            key=lambda fault: [str(step).zfill(6) for step in fault.key_path],
            reverse=True,
        ):
            done = _fix_one(root, draft, fault) or done
        if done:
            return True
    return False


def _fix_one(root: Path, draft: Draft, fault: Fault) -> bool:
    path = fault.span.path
    if path not in draft.register.sources and path not in draft.sources:
        raw = contents(root, path)
        if raw is None:
            return False
        draft.strays[path] = raw
    try:
        sentence = FIXES[fault.rule](draft, fault)
    except CannotEdit:
        return False
    if sentence is None:
        return False
    draft.sentences[path].append(sentence)
    return True


def _leave_worse(draft: Draft) -> None:
    """Take the files back that would have more errors than now.

    A file that was not read at all before shows its errors for the first time, which is no loss.
    """
    before = _errors(lint(draft.register).findings)
    after = _errors(lint(amended(draft.register, draft.changes)).findings)
    found_late = set(draft.moved.values())
    for path in [p for p in draft.sources if after[p] > before[p] and p not in found_late]:
        del draft.sources[path]


def _errors(findings: Iterable[Finding]) -> Counter[str]:
    return Counter(f.span.path for f in findings if f.severity is Severity.ERROR)
