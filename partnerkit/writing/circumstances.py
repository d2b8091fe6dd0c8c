"""How a change came about: when, why, who decided, where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from partnerkit.editing import append, set_value
from partnerkit.model import PartialDate
from partnerkit.source import Source


@dataclass(frozen=True)
class Decision:
    """What a body decided, and the document that says so."""

    body: str | None = None
    document: str | None = None
    result: str | None = None

    def __bool__(self) -> bool:
        """Whether anything is stated."""
        return bool(self.body or self.document or self.result)


@dataclass(frozen=True)
class Circumstances:
    """The day of a change, its reason, the decision behind it, and the address of a source."""

    on: PartialDate
    reason: str | None = None
    decision: Decision = Decision()
    source: str | None = None


def noted(
    source: Source, circumstances: Circumstances, supports: Iterable[str], today: str
) -> Source:
    """Add the decision and the source of a change to a record.

    ``supports`` are the fields that the source stands for; ``today`` is when it was read. A source
    that the record has already only gains these fields.
    """
    decision = circumstances.decision
    if decision:
        stated = {
            "on": circumstances.on,
            "body": decision.body,
            "document": decision.document,
            "result": decision.result,
            "source": circumstances.source,
        }
        source = append(
            source, ("decisions",), {name: str(value) for name, value in stated.items() if value}
        )
    if circumstances.source is not None:
        source = cited(source, circumstances.source, supports, today)
    return source


def cited(source: Source, url: str, supports: Iterable[str], today: str) -> Source:
    """Name a source for fields of a record."""
    known = source.data.get("sources") or []
    place = next((at for at, item in enumerate(known) if item.get("url") == url), None)
    if place is None:
        return append(
            source, ("sources",), {"url": url, "accessed": today, "supports": list(supports)}
        )
    stated = known[place].get("supports") or []
    for field in supports:
        if field not in stated:
            source = append(source, ("sources", place, "supports"), field)
    return set_value(source, ("sources", place, "accessed"), today)
