"""By what partnerships are grouped and counted: country, topic, lead, kind, status."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from partnerkit.model import Partnership
from partnerkit.register import Entry
from partnerkit.report import Cell, Code, Text
from partnerkit.view import View
from partnerkit.words.overview_words import WORDS

Members = list[tuple[str | None, Entry[Partnership]]]

GROUPINGS: Final = ("country", "topic", "lead", "kind", "status")

UNSTATED: Final[dict[str, Text]] = {
    "country": WORDS["no-country"],
    "topic": WORDS["no-topic"],
    "lead": WORDS["no-lead"],
    "kind": "",
    "status": "",
}
"""What is said of partnerships that state nothing, by grouping."""


def keys_of(view: View, record: Partnership, by: str) -> tuple[str | None, ...]:
    """Return the groups to which a partnership belongs: codes or ids; None for "not stated".

    Topics are taken by their field, the first level: "economy" for economy/aviation.
    """
    if by == "kind":
        return (record.kind.value,)
    if by == "status":
        return (record.status.value,)
    if by == "lead":
        return (None if record.lead is None else view.actor(record.lead).id,)
    if by == "topic":
        fields = dict.fromkeys(code.partition("/")[0] for code in record.topics or ())
        return tuple(fields) or (None,)
    return view.countries(record) or (None,)


def cell_of(view: View, by: str, key: str | None) -> Cell:
    """Return the value that stands for a group."""
    if key is None:
        return None
    if by == "lead":
        return view.actor(key)
    return Code("partnership-kind" if by == "kind" else by, key)


def members(view: View, by: str) -> Sequence[tuple[str | None, Entry[Partnership]]]:
    """List each partnership once for every group to which it belongs; worked out once a view."""
    found: Members | None = view.kept.get(by)
    if found is None:
        found = view.kept[by] = [
            (key, entry)
            for entry in view.register.partnerships
            for key in keys_of(view, entry.record, by)
        ]
    return found
