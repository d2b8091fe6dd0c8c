"""What changes would do to a register: which errors they would bring into it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from partnerkit.files import SETTINGS, Found, gather, id_of, kind_of
from partnerkit.finding import Finding, Severity
from partnerkit.lint import lint
from partnerkit.model.types import Model
from partnerkit.register import Entry, Register, assemble, load
from partnerkit.writing.change import Change

R = TypeVar("R", bound=Model)


@dataclass(frozen=True)
class Outlook:
    """A register as it would be, and the findings that the changes would bring into it."""

    register: Register
    findings: tuple[Finding, ...]

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that forbid writing."""
        return tuple(f for f in self.findings if f.severity is Severity.ERROR)


def current(root: Path, register: Register) -> Register:
    """Return the register as it is on the disk now: the one at hand, unless a file has changed."""
    found = [item for item in gather(root) if isinstance(item, Found)]
    same = len(found) == len(register.sources) and all(
        item.path in register.sources and register.sources[item.path].raw == item.raw
        for item in found
    )
    return register if same else load(root, today=register.today)


def outlook(register: Register, changes: Sequence[Change], moved: Mapping[str, str]) -> Outlook:
    """Lint the register with the changes, and leave out what was there before them.

    ``moved`` leads from the old path of a renamed file to its new one.
    """
    after = amended(register, changes)
    known = Counter(_identity(finding, moved) for finding in lint(register).findings)
    new = []
    for finding in lint(after).findings:
        identity = _identity(finding, {})
        known[identity] -= 1
        if known[identity] < 0:
            new.append(finding)
    return Outlook(after, tuple(new))


def _identity(finding: Finding, moved: Mapping[str, str]) -> tuple[object, ...]:
    """Recognise a finding although its line has moved."""
    fault = finding.fault
    path = moved.get(fault.span.path, fault.span.path)
    return (fault.rule, path, fault.variant, fault.key_path, finding.severity)


def amended(register: Register, changes: Iterable[Change]) -> Register:
    """Assemble the register with changes; records of other files are not read again."""
    touched = {change.path: change.after for change in changes}
    texts = {path: raw for path, raw in touched.items() if raw is not None}
    part = assemble(texts, today=register.today)
    sources = {path: s for path, s in register.sources.items() if path not in touched}
    sources |= part.sources
    gone = {(kind_of(path), id_of(path)) for path in touched}
    broken = {
        kind: frozenset(key for key in ids if (kind, key) not in gone)
        | part.broken.get(kind, frozenset())
        for kind, ids in register.broken.items()
    }
    own = part if SETTINGS in touched else register
    return replace(
        register,
        partnerships=_merged(register.partnerships, part.partnerships, touched),
        actors=_merged(register.actors, part.actors, touched),
        settings=own.settings,
        settings_source=own.settings_source,
        faults=(*(f for f in register.faults if f.span.path not in touched), *part.faults),
        broken=broken,
        files=len(sources),
        sources=dict(sorted(sources.items())),
    )


def _merged(
    entries: tuple[Entry[R], ...], new: tuple[Entry[R], ...], touched: Mapping[str, object]
) -> tuple[Entry[R], ...]:
    kept = [entry for entry in entries if entry.source.path not in touched]
    return tuple(sorted([*kept, *new], key=lambda entry: entry.source.path))
