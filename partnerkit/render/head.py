"""What stands at the head of every report: register, day, state of the data, edition."""

from __future__ import annotations

from partnerkit.report import Fact, Report
from partnerkit.words.render_words import WORDS

_SHORT = 10


def shown_facts(report: Report) -> tuple[Fact, ...]:
    """Return the facts that stand above a text; none above a report on partnerkit itself."""
    return () if report.head.general else head_facts(report)


def head_facts(report: Report) -> tuple[Fact, ...]:
    """Return the facts that make a report quotable; the same in every format."""
    head = report.head
    commit = head.commit[:_SHORT] if head.commit else WORDS["no-commit"]
    return (
        Fact("register", WORDS["register"], head.register),
        Fact("as_of", WORDS["as-of"], head.as_of),
        Fact("commit", WORDS["commit"], commit),
        Fact("audience", WORDS["audience"], WORDS[head.audience.value]),
    )
