"""What makes a finding the same one after lines have moved: its path, rule and key path."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable

from partnerkit.files import shown
from partnerkit.finding import Finding


def fingerprints(findings: Iterable[Finding]) -> list[str]:
    """Give each finding 32 hexadecimal digits of its own, the same in every language.

    Findings that agree in path, rule, variant and key path are numbered in the order of their
    lines.
    """
    seen: Counter[str] = Counter()
    found: list[str] = []
    for finding in findings:
        fault = finding.fault
        steps = "/".join(str(step) for step in fault.key_path)
        identity = "\0".join([shown(fault.span.path), fault.rule, fault.variant, steps])
        seen[identity] += 1
        text = f"{identity}\0{seen[identity]}"
        found.append(hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32])
    return found
