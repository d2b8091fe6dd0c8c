"""``end``, ``suspend``, ``resume``, ``confirm``: the status of a partnership."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from partnerkit.editing import remove, set_value
from partnerkit.model import PartialDate, Partnership
from partnerkit.model.vocabulary import Status
from partnerkit.register import Entry, Register
from partnerkit.words.vocabularies import VOCABULARIES
from partnerkit.words.word import Term
from partnerkit.writing.change import NotWritten
from partnerkit.writing.circumstances import Circumstances, noted
from partnerkit.writing.draft import Draft, said
from partnerkit.writing.lookup import find_actor, find_partnership, missing

NEED_A_REASON: Final = frozenset({Status.DORMANT, Status.SUSPENDED, Status.ENDED})
"""Record format, ``status_reason``."""

_RUNNING = frozenset({Status.ACTIVE, Status.DORMANT, Status.SUSPENDED, Status.UNKNOWN})
_FROM: Final = {
    Status.ENDED: frozenset(Status) - {Status.ENDED},
    Status.SUSPENDED: _RUNNING - {Status.SUSPENDED},
    Status.ACTIVE: frozenset({Status.SUSPENDED, Status.DORMANT, Status.UNKNOWN}),
}
"""From which status each of the commands leads to its own."""
_NEXT: Final = {
    Status.ENDED: "next-refs",
    Status.SUSPENDED: "next-resume",
    Status.ACTIVE: "next-confirm",
}


def change_status(
    register: Register,
    key: str,
    status: Status,
    circumstances: Circumstances,
    next_review: PartialDate | None = None,
) -> Draft:
    """Draft a change of status with its day and reason.

    NotWritten `already`, `no-way` (from the status that it has), `not-yet` for a day to come,
    `missing-answers` without a reason where the format asks for one.
    """
    entry = find_partnership(register, key)
    record = entry.record
    _check(register, entry, status, circumstances)
    source = set_value(entry.source, ("status",), status.value)
    source = set_value(source, ("status_since",), str(circumstances.on))
    if circumstances.reason is not None:
        source = set_value(source, ("status_reason",), circumstances.reason)
    elif "status_reason" in source.data:
        source = remove(source, ("status_reason",))
    if next_review is not None:
        source = set_value(source, ("next_review",), str(next_review))
    source = noted(source, circumstances, ("status", "status_since"), str(register.today))
    draft = Draft(register, said("status-subject", title=record.title, status=_label(status)))
    draft.put(
        source,
        said(
            "status-changed",
            old=_label(record.status),
            new=_label(status),
            since=circumstances.on,
        ),
    )
    draft.next_steps.append(said(_NEXT[status], id=entry.id))
    return draft


def _check(
    register: Register, entry: Entry[Partnership], status: Status, circumstances: Circumstances
) -> None:
    """Refuse a change that makes no sense, or lacks its reason."""
    record = entry.record
    if record.status is status:
        raise NotWritten("already", title=record.title, status=_label(status))
    if record.status not in _FROM[status]:
        raise NotWritten(
            "no-way", title=record.title, status=_label(record.status), new=_label(status)
        )
    if circumstances.on.surely_after(register.today):
        raise NotWritten("not-yet", day=circumstances.on, id=entry.id)
    if circumstances.reason is None and status in NEED_A_REASON:
        raise missing(["--reason"])


def confirm(
    register: Register, keys: Iterable[str], by: str | None, circumstances: Circumstances
) -> Draft:
    """Draft the confirmation that the status of partnerships is true, by an office on a day.

    Without ``by`` it is the office in charge of each; NotWritten `missing-answers` without one.
    """
    draft: Draft | None = None
    for key in keys:
        entry = find_partnership(register, key)
        office = find_actor(register, by).id if by is not None else entry.record.lead
        if office is None:
            raise missing(["--by"])
        if circumstances.on.surely_after(register.today):
            raise NotWritten("no-future", day=circumstances.on)
        source = set_value(entry.source, ("confirmed", "on"), str(circumstances.on))
        source = set_value(source, ("confirmed", "by"), office)
        source = noted(source, circumstances, ("confirmed",), str(register.today))
        if draft is None:
            draft = Draft(register, said("confirm-subject", title=entry.record.title))
        else:
            draft.subject = said("confirm-subject-many")
        status = _label(entry.record.status)
        draft.put(source, said("confirmed", status=status, by=office, on=circumstances.on))
    if draft is None:
        raise missing([])
    draft.next_steps.append(said("next-due"))
    return draft


def _label(status: Status) -> Term:
    return VOCABULARIES["status"][status.value]
