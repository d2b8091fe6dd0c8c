"""The register as it was on an earlier day, as far as its records say.

What was *recorded* on a day is another question; Git answers it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from partnerkit.model import Actor, PartialDate, Partnership
from partnerkit.model.vocabulary import Status
from partnerkit.register import Entry, Register

_DATED_LISTS = {"activities": "on", "decisions": "on"}
_DATED_PARTS = {"confirmed": "on", "evaluation": "done_on"}
_OFFICES = ("departments", "bodies")


def valid_on(register: Register, day: date) -> Register:
    """Set a register back to a day: what began or happened later is gone.

    A partnership that surely began later is left out. Where its status changed later, the status
    of that day is not recorded and therefore unknown. Offices that were founded later make room
    for the one that they succeeded, if exactly one did.
    """
    actors = {entry.id: entry.record for entry in register.actors}
    before = _predecessors(register)
    partnerships = tuple(
        Entry(entry.id, _then(entry.record, day, actors, before), entry.source)
        for entry in register.partnerships
        if not _later(beginning(entry.record), day)
    )
    return replace(
        register,
        partnerships=partnerships,
        actors=tuple(Entry(e.id, _actor_then(e.record, day), e.source) for e in register.actors),
        today=day,
    )


def beginning(record: Partnership) -> PartialDate | None:
    """Return when a partnership began: signed, or the start of its term; a plan since its status.

    None where nothing of this is stated; such a partnership counts on every day.
    """
    begun = record.signed or (record.term.start if record.term else None)
    if begun is None and record.status.planned:
        begun = record.status_since
    return begun


def _later(value: PartialDate | None, day: date) -> bool:
    return value is not None and value.surely_after(day)


def _then(
    record: Partnership, day: date, actors: dict[str, Actor], before: dict[str, str | None]
) -> Partnership:
    update: dict[str, Any] = {}
    if _later(record.status_since, day):
        update = {"status": Status.UNKNOWN, "status_since": None, "status_reason": None}
    for name, on in _DATED_LISTS.items():
        items = getattr(record, name)
        kept = [item for item in items or () if not _later(getattr(item, on), day)]
        if items and len(kept) < len(items):
            update[name] = tuple(kept)
    for name, on in _DATED_PARTS.items():
        part = getattr(record, name)
        if part is not None and _later(getattr(part, on), day):
            update[name] = (
                None
                if name == "confirmed"
                else part.model_copy(update={"done_on": None, "result": None, "report": None})
            )
    if record.lead is not None and not _existed(actors.get(record.lead), day):
        update["lead"] = before.get(record.lead)
    for name in _OFFICES:
        keys = getattr(record, name)
        if keys and (gone := {key for key in keys if not _existed(actors.get(key), day)}):
            update[name] = tuple(key for key in keys if key not in gone)
    return record.model_copy(update=update) if update else record


def _existed(actor: Actor | None, day: date) -> bool:
    return actor is None or not _later(actor.from_, day)


def _actor_then(record: Actor, day: date) -> Actor:
    if record.reporting and any(_later(item.on, day) for item in record.reporting):
        kept = tuple(item for item in record.reporting if not _later(item.on, day))
        return record.model_copy(update={"reporting": kept})
    return record


def _predecessors(register: Register) -> dict[str, str | None]:
    """For each office the one that it succeeded; None where there were several."""
    found: dict[str, str | None] = {}
    for entry in register.actors:
        if entry.record.successor is not None:
            heir = entry.record.successor
            found[heir] = None if heir in found else entry.id
    return found
