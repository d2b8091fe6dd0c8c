"""``judge``: what people decide about partnerships that were reported together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from partnerkit.editing import append, set_value
from partnerkit.model import PartialDate, Partnership
from partnerkit.model.vocabulary import Verdict
from partnerkit.register import Entry, Register
from partnerkit.words.vocabularies import VOCABULARIES
from partnerkit.writing.change import NotWritten
from partnerkit.writing.draft import Draft, said
from partnerkit.writing.lookup import find_actor, find_partnership


@dataclass(frozen=True)
class Ruling:
    """A judgement with its reason, its author (an actor's id), its day, and when it expires."""

    verdict: Verdict
    because: str
    by: str | None
    on: PartialDate
    until: PartialDate | None


def judge(register: Register, keys: Sequence[str], ruling: Ruling) -> Draft:
    """Draft a judgement on every pair of partnerships, kept in the first of each pair.

    A judgement that a pair has already is replaced where it stands. NotWritten `judge-one` for
    less than two partnerships, `judge-actor` when an actor is named, `expires-early` when it
    would have expired already.
    """
    for key in keys:
        if register.partnership(key) is None and register.actor(key) is not None:
            raise NotWritten("judge-actor", id=key)
    entries = list(dict.fromkeys(find_partnership(register, key).id for key in keys))
    if len(entries) < 2:  # noqa: PLR2004 - a judgement is about a pair
        raise NotWritten("judge-one")
    if ruling.until is not None and ruling.until.surely_before(register.today):
        raise NotWritten("expires-early", until=ruling.until)
    stated = _stated(register, ruling)
    label = VOCABULARIES["verdict"][ruling.verdict.value]
    draft = Draft(register, said("judge-subject", ids=entries, verdict=label))
    for one, other in combinations(entries, 2):
        _judge_pair(draft, one, other, stated)
    draft.next_steps.append(said("next-duplicates"))
    return draft


def _judge_pair(draft: Draft, one: str, other: str, stated: dict[str, str]) -> None:
    """Write a judgement on a pair into the record that has one on it, or into the first."""
    register = draft.register
    label = VOCABULARIES["verdict"][stated["verdict"]]
    for holder, judged in ((one, other), (other, one)):
        entry = find_partnership(register, holder)
        place = _place(register, entry, judged)
        if place is not None:
            source = draft.source(entry.source.path)
            value = {"partnership": judged, **stated}
            source = set_value(source, ("distinct_from", place), value)
            draft.put(source, said("judged-anew", other=judged, verdict=label))
            return
    path = find_partnership(register, one).source.path
    source = append(draft.source(path), ("distinct_from",), {"partnership": other, **stated})
    draft.put(source, said("judged", other=other, verdict=label))


def _place(register: Register, entry: Entry[Partnership], judged: str) -> int | None:
    """Find the judgement on another partnership in a record, under any of its ids."""
    for place, known in enumerate(entry.record.distinct_from or ()):
        other = register.partnership(known.partnership)
        if other is not None and other.id == judged:
            return place
    return None


def _stated(register: Register, ruling: Ruling) -> dict[str, str]:
    stated = {"verdict": ruling.verdict.value, "because": ruling.because}
    if ruling.by is not None:
        stated["by"] = find_actor(register, ruling.by).id
    stated["on"] = str(ruling.on)
    if ruling.until is not None:
        stated["until"] = str(ruling.until)
    return stated
