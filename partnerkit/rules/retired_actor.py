"""Actors that are used outside their lifetime."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from partnerkit.finding import Fault, KeyPath, Severity
from partnerkit.model import Actor, Partnership, Settings
from partnerkit.model.types import PartialDate
from partnerkit.register import Entry, Register
from partnerkit.rule import rule
from partnerkit.words.word import Word

_PRESENT = ("home", "counterpart", "lead", "departments", "participants", "bodies")
"""Fields that say who takes part now, not who did something on a day."""

_DATED = {
    "confirmed": ("by", "on"),
    "decisions": ("body", "on"),
    "distinct_from": ("by", "on"),
    "consultations": ("of", "requested_on"),
    "evaluation": ("by", "done_on"),
    "risk": ("by", "assessed_on"),
}
"""Fields whose mappings say who did something (first key), and on which day (second)."""

Used = Entry[Partnership] | Entry[Settings]


@rule(
    Severity.WARNING,
    de="„{value}“ gibt es nicht mehr („to“: {day}); tragen Sie ein, wer an diese Stelle "
    "getreten ist",
    en='"{value}" no longer exists ("to": {day}); enter who has taken this place',
    successor=Word(
        de="„{value}“ gibt es nicht mehr („to“: {day}); tragen Sie die Nachfolge „{successor}“ ein",
        en='"{value}" no longer exists ("to": {day}); enter its successor "{successor}"',
    ),
    early=Word(
        de="„{value}“ gab es da noch nicht („from“: {day}, hier: {used}); prüfen Sie beide Angaben",
        en='"{value}" did not exist yet ("from": {day}, here: {used}); check both',
    ),
    late=Word(
        de="„{value}“ gab es da nicht mehr („to“: {day}, hier: {used}); prüfen Sie beide Angaben",
        en='"{value}" did not exist any more ("to": {day}, here: {used}); check both',
    ),
)
def retired_actor(register: Register) -> Iterator[Fault]:
    """A partnership that goes on names an actor that has ended, or a dated fact one of its time.

    Why: Offices are merged and renamed, and nobody answers for an entry whose lead is gone. Only
    what surely lies outside the lifetime is complained of: an office that ended in 2024 may still
    have decided in 2024. Partnerships that are over keep their old offices.

    Deutsch: Eine laufende Partnerschaft nennt einen Akteur, den es nicht mehr gibt, oder eine
    datierte Angabe einen Akteur außerhalb seiner Lebenszeit.

    Warum: Stellen werden zusammengelegt und umbenannt, und für einen Eintrag, dessen Federführung
    es nicht mehr gibt, antwortet niemand. Gemeldet wird nur, was sicher außerhalb liegt: Eine bis
    2024 bestehende Stelle kann 2024 noch entschieden haben. Beendete Partnerschaften behalten
    ihre alten Stellen.

    Bad::

        # data/actors/senatskanzlei-hamburg.yaml
        to: 2024
        successor: staatskanzlei-hamburg
        # data/actors/staatskanzlei-hamburg.yaml
        name: Staatskanzlei Hamburg
        kind: authority
        country: DE

    Good::

        lead: staatskanzlei-hamburg
        confirmed:
          on: 2025-11-02
          by: staatskanzlei-hamburg
        # data/partnerships/klima-bergen.yaml
        lead: staatskanzlei-hamburg
        confirmed:
          on: 2025-11-02
          by: staatskanzlei-hamburg
        # data/actors/senatskanzlei-hamburg.yaml
        to: 2024
        successor: staatskanzlei-hamburg
        # data/actors/staatskanzlei-hamburg.yaml
        name: Staatskanzlei Hamburg
        kind: authority
        country: DE
    """
    retired = _by_all_ids(
        entry
        for entry in register.actor_survey.stating("to")
        if entry.record.to is not None and entry.record.to.surely_before(register.today)
    )
    for entry, path, key in _present(register) if retired else ():
        if key in retired:
            actor = retired[key]
            successor = _successor(register, actor)
            yield entry.fault(
                "retired-actor",
                path,
                variant="successor" if successor else "",
                value=key,
                day=actor.record.to,
                successor=successor,
            )
    limited = _by_all_ids(
        (*register.actor_survey.stating("from_"), *register.actor_survey.stating("to"))
    )
    for tie, path, key, day in _dated(register, limited) if limited else ():
        begin, end = limited[key].record.from_, limited[key].record.to
        if begin is not None and day.surely_before(begin):
            yield tie.fault("retired-actor", path, variant="early", value=key, day=begin, used=day)
        elif end is not None and day.surely_after(end):
            yield tie.fault("retired-actor", path, variant="late", value=key, day=end, used=day)


def _by_all_ids(actors: Iterable[Entry[Actor]]) -> dict[str, Entry[Actor]]:
    """Index actors by their present and their former ids."""
    return {key: entry for entry in actors for key in (entry.id, *(entry.record.former_ids or ()))}


def _present(register: Register) -> Iterator[tuple[Used, KeyPath, str]]:
    """Yield who takes part now: in partnerships that are not over, and in the settings."""
    for field in _PRESENT:
        for entry in register.survey.stating(field):
            if entry.record.status.over:
                continue
            value = getattr(entry.record, field)
            if field == "lead":
                yield entry, (field,), value
            elif field == "participants":
                for index, participant in enumerate(value):
                    yield entry, (field, index, "actor"), participant.actor
            else:
                for index, key in enumerate(value):
                    yield entry, (field, index), key
    for index, key in enumerate(register.settings.home or ()):
        yield register.settings_entry, ("home", index), key
    for index, office in enumerate(register.settings.offices or ()):
        yield register.settings_entry, ("offices", index, "actor"), office.actor


def _dated(
    register: Register, limited: Container[str]
) -> Iterator[tuple[Entry[Partnership], KeyPath, str, PartialDate]]:
    """Yield which of some actors did something on a known day: decided, judged, confirmed."""
    for field, (who, when) in _DATED.items():
        for entry in register.survey.stating(field):
            value = getattr(entry.record, field)
            single = not isinstance(value, tuple)
            for index, part in enumerate((value,) if single else value):
                key, day = getattr(part, who), getattr(part, when)
                if key in limited and day is not None:
                    yield entry, (field, who) if single else (field, index, who), key, day


def _successor(register: Register, actor: Entry[Actor]) -> str:
    """Follow the successors to the first that still exists; empty where nobody is named."""
    passed: set[str] = set()
    while actor.id not in passed:
        passed.add(actor.id)
        following = register.actor(actor.record.successor or "")
        if following is None:
            return ""
        actor = following
        end = actor.record.to
        if end is None or not end.surely_before(register.today):
            return actor.id
    return ""
