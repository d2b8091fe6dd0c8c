"""Where a forge looks for a file: below the root of the Git repository, not of the register."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from partnerkit.finding import Finding, Span
from partnerkit.lint import Result


def from_repository(result: Result, root: Path) -> Result:
    """Count the paths of findings from the repository that holds the register's root.

    Forges attach a finding to a file only by its path in the repository. Without a repository,
    or where its root is the register's, nothing changes.
    """
    top = next((folder for folder in (root, *root.parents) if (folder / ".git").exists()), root)
    if top == root:
        return result
    prefix = root.relative_to(top).as_posix()

    def moved(span: Span) -> Span:
        return replace(span, path=f"{prefix}/{span.path}")

    def placed(finding: Finding) -> Finding:
        fault = finding.fault
        related = tuple(moved(span) for span in fault.related)
        return replace(finding, fault=replace(fault, span=moved(fault.span), related=related))

    findings = tuple(placed(finding) for finding in result.findings)
    flooded = {f"{prefix}/{path}": number for path, number in result.flooded.items()}
    return replace(result, findings=findings, flooded=flooded)
