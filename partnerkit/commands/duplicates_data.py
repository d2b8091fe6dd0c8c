"""Overlaps as JSON for other programs, piece by piece: a large register has thousands of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from pydantic_core import to_json

from partnerkit.matching.evidence import Evidence
from partnerkit.matching.overlaps import Group, Overlaps
from partnerkit.render.plain import Plain
from partnerkit.reports.overlap_reasons import reason
from partnerkit.view import View

VERSION: Final = 1
"""The version of the shape of this output; it grows when a program that reads it would break."""


def pieces(view: View, found: Overlaps, lang: str) -> Iterator[bytes]:
    """Yield the parts of one JSON document; ``evidence`` are sentences of one language."""
    sentences = _Sentences(view, lang)
    yield f'{{\n  "version": {VERSION},\n  "groups": ['.encode()
    groups = (*found.groups, *found.judged)
    for i, group in enumerate(groups):
        text = to_json(_group(group, sentences), indent=2).replace(b"\n", b"\n    ")
        yield (b",\n    " if i else b"\n    ") + text
    clashes = [
        {"members": one.pair, "same": one.same, "judged_in": [d.holder for d in one.decided]}
        for one in found.contradictions
    ]
    text = to_json(clashes, indent=2).replace(b"\n", b"\n  ")
    yield (b"\n  " if groups else b"") + b'],\n  "contradictions": ' + text + b"\n}\n"


class _Sentences:
    """Words evidence in one language; two sentences of three recur, so each is worded once."""

    def __init__(self, view: View, lang: str) -> None:
        self._view = view
        self._plain = Plain(lang, view.topics)
        self._kept: dict[tuple[object, ...], str] = {}

    def of(self, piece: Evidence) -> str:
        """Return the sentence of one piece of evidence."""
        key = (piece.clue, *piece.values.values())
        found = self._kept.get(key)
        if found is None:
            parts = reason(piece, self._view)
            found = self._kept[key] = "".join(map(self._plain.write, parts))
        return found


def _group(group: Group, sentences: _Sentences) -> dict[str, Any]:
    """Return one group with its evidence in sentences."""
    return {
        "kind": group.kind.value,
        "strength": group.strength.value,
        "members": group.members,
        "evidence": list(map(sentences.of, group.evidence)),
        "judgement": _judgement(group),
    }


def _judgement(group: Group) -> dict[str, Any] | None:
    """Return the judgement on a group with its dates as they are written."""
    decided = group.judgement
    if decided is None:
        return None
    said = decided.judgement
    return {
        "verdict": said.verdict.value,
        "because": said.because,
        "by": said.by,
        "on": said.on,
        "until": said.until,
        "expired": decided.expired,
        "judged_in": decided.holder,
        "through": decided.through,
    }
