"""``renew``: a longer term, or a new agreement that continues an old one."""

from __future__ import annotations

from dataclasses import dataclass

from partnerkit.editing import set_value
from partnerkit.files import LONGEST_ID, name_fault, path_of
from partnerkit.model import PartialDate, Partnership
from partnerkit.model.vocabulary import Status
from partnerkit.register import Entry, Register
from partnerkit.source import Source
from partnerkit.words.vocabularies import VOCABULARIES
from partnerkit.writing.change import NotWritten
from partnerkit.writing.circumstances import Circumstances, noted
from partnerkit.writing.draft import Draft, said
from partnerkit.writing.lookup import find_partnership, missing
from partnerkit.writing.record import written

_CARRIED_OVER = (
    "titles",
    "kind",
    "home",
    "counterpart",
    "lead",
    "departments",
    "participants",
    "topics",
    "under",
    "purpose",
    "economic_anchor",
    "bodies",
    "contact",
)
"""What a new agreement has in common with the old one; all else belongs to its time."""


@dataclass(frozen=True)
class Successor:
    """A new agreement: its own id and title, where they differ from what is proposed."""

    signed: PartialDate
    id: str | None = None
    title: str | None = None


def extend(register: Register, key: str, until: PartialDate, circumstances: Circumstances) -> Draft:
    """Draft a longer term of the same agreement; one that had run out is active again.

    NotWritten `not-longer` when it ends no later than now agreed.
    """
    entry = find_partnership(register, key)
    record = entry.record
    old = record.term.end if record.term is not None else None
    if old is not None and not until.surely_after(old):
        raise NotWritten("not-longer", title=record.title, old=old, until=until)
    source = set_value(entry.source, ("term", "end"), str(until))
    sentences = [
        said("term-extended", old=old, until=until) if old else said("term-set", until=until)
    ]
    if record.status is Status.EXPIRED:
        source = set_value(source, ("status",), Status.ACTIVE.value)
        source = set_value(source, ("status_since",), str(circumstances.on))
        sentences.append(
            said(
                "status-changed",
                old=VOCABULARIES["status"][Status.EXPIRED],
                new=VOCABULARIES["status"][Status.ACTIVE],
                since=circumstances.on,
            )
        )
    source = noted(source, circumstances, ("term",), str(register.today))
    draft = Draft(register, said("extend-subject", title=record.title, until=until))
    draft.put(source, *sentences)
    draft.next_steps.append(said("next-due"))
    return draft


def succeed(
    register: Register,
    key: str,
    successor: Successor,
    until: PartialDate | None,
    circumstances: Circumstances,
) -> Draft:
    """Draft a new agreement that continues an old one, which is over from then on.

    Who, with whom and on what is carried over. NotWritten `missing-answers` without a source, as
    a new entry needs one; `bad-id`; `exists` when its id is taken.
    """
    entry = find_partnership(register, key)
    if circumstances.source is None:
        raise missing(["--source-url"])
    new = successor.id or _next_id(entry.id, successor.signed)
    if name_fault(path_of("partnership", new)) is not None:
        raise NotWritten("bad-id", id=new)
    if register.knows("partnership", new):
        raise NotWritten("exists", id=new)
    draft = Draft(register, said("renew-subject", title=entry.record.title, id=new))
    record = _successor(entry, successor, until)
    source = Source(path_of("partnership", new), written("partnership", record))
    source = noted(source, circumstances, ("signed",), str(register.today))
    draft.put(source, said("made-renewal", old=entry.id))
    if not entry.record.status.over:
        old = set_value(entry.source, ("status",), Status.EXPIRED.value)
        old = set_value(old, ("status_since",), str(successor.signed))
        label = VOCABULARIES["status"]
        draft.put(
            old,
            said(
                "status-changed",
                old=label[entry.record.status.value],
                new=label[Status.EXPIRED.value],
                since=successor.signed,
            ),
        )
    draft.next_steps.append(said("next-review-record", path=source.path))
    return draft


def _successor(
    entry: Entry[Partnership], successor: Successor, until: PartialDate | None
) -> dict[str, object]:
    """Put the fields of the new record together."""
    data = entry.source.data
    record: dict[str, object] = {name: data[name] for name in _CARRIED_OVER if name in data}
    record |= {
        "title": successor.title or entry.record.title,
        "status": Status.ACTIVE.value,
        "signed": str(successor.signed),
        "renews": entry.id,
    }
    if until is not None:
        record["term"] = {"start": str(successor.signed), "end": str(until)}
    return record


def _next_id(key: str, signed: PartialDate) -> str:
    """Propose an id: the old one with the year of the new signature."""
    stem = key.removesuffix(f"-{signed.year}")
    head, _, tail = stem.rpartition("-")
    if head and tail.isdigit() and len(tail) == len("2024"):
        stem = head
    return f"{stem[: LONGEST_ID - 5]}-{signed.year}"
