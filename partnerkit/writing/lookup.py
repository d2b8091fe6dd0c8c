"""The records that a command names, by id or former id; who is meant where there is none."""

from __future__ import annotations

from collections.abc import Iterable

from partnerkit.editing.tree import parse
from partnerkit.files import path_of
from partnerkit.model import Actor, PartialDate, Partnership
from partnerkit.register import Entry, Register
from partnerkit.words.folding import key_of
from partnerkit.words.suggest import closest, suggest_id
from partnerkit.words.written_dates import find_date
from partnerkit.writing.change import NotWritten


def find_partnership(register: Register, key: str) -> Entry[Partnership]:
    """Find a partnership; NotWritten `no-partnership`, CannotEdit where its file is unreadable."""
    entry = register.partnership(key)
    if entry is None:
        _check_readable(register, "partnership", key)
        raise NotWritten("no-partnership", id=key, meant=_partnerships_meant(register, key))
    return entry


def find_actor(register: Register, key: str) -> Entry[Actor]:
    """Find an actor by id or by the one name that is written exactly so.

    NotWritten `no-actor`, CannotEdit where its file is unreadable.
    """
    entry = register.actor(key) or _called(register, key)
    if entry is None:
        _check_readable(register, "actor", key)
        raise NotWritten("no-actor", id=key, meant=actors_meant(register, key))
    return entry


def find_record(
    register: Register, key: str, kind: str | None
) -> tuple[str, Entry[Partnership] | Entry[Actor]]:
    """Find a record of either kind; NotWritten `both-kinds`, `no-record`, or as above."""
    if kind == "partnership":
        return kind, find_partnership(register, key)
    if kind == "actor":
        return kind, find_actor(register, key)
    partnership, actor = register.partnership(key), register.actor(key)
    if partnership is not None and actor is not None:
        exact = [entry for entry in (partnership, actor) if entry.id == key]
        if len(exact) != 1:
            raise NotWritten("both-kinds", id=key)
        return ("partnership", partnership) if partnership.id == key else ("actor", actor)
    if partnership is not None:
        return "partnership", partnership
    if actor is not None:
        return "actor", actor
    for sort in ("partnership", "actor"):
        _check_readable(register, sort, key)
    meant = [*_partnerships_meant(register, key), *actors_meant(register, key)]
    raise NotWritten("no-record", id=key, meant=meant[:3])


def _called(register: Register, text: str) -> Entry[Actor] | None:
    """Find the actor that bears a name or alias, however that is spelt; None for several."""
    wanted = key_of(text)
    found = [
        entry
        for entry in register.actors
        if wanted and wanted in {key_of(name) for name in _names(entry.record)}
    ]
    return found[0] if len(found) == 1 else None


def _names(actor: Actor) -> tuple[str, ...]:
    return (actor.name, *(n.name for n in actor.names or ()), *(actor.aliases or ()))


def actors_meant(register: Register, text: str) -> list[str]:
    """Propose actors that a text may mean, by id or by name."""
    names = {entry.id: _names(entry.record) for entry in register.actors}
    return suggest_id(text, names) or closest(text, names)


def _partnerships_meant(register: Register, text: str) -> list[str]:
    titles = {entry.id: (entry.record.title,) for entry in register.partnerships}
    return suggest_id(text, titles) or closest(text, titles)


def _check_readable(register: Register, kind: str, key: str) -> None:
    """Let the fault of a file speak that is there but cannot be read as a record."""
    path = path_of(kind, key)
    if key in register.broken.get(kind, ()) and path in register.sources:
        parse(register.sources[path])
        raise NotWritten("unread-record", path=path)


def read_date(option: str, text: str) -> PartialDate:
    """Read a partial date as people write it; NotWritten `no-date` where it is none."""
    found = find_date(text)
    if found is None:
        raise NotWritten("no-date", option=option, value=text)
    return PartialDate.read(found)


def missing(options: Iterable[str]) -> NotWritten:
    """Name the answers that are missing, by their options."""
    return NotWritten("missing-answers", options=", ".join(options))
