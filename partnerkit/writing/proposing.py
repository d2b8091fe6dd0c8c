"""``new``: a partnership that is not in the register yet, and its counterpart where that is new."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from partnerkit.files import LONGEST_ID, name_fault, path_of
from partnerkit.model import PartialDate
from partnerkit.register import Register
from partnerkit.source import Source
from partnerkit.words.countries import find_country
from partnerkit.words.lookup import find_term, find_topic
from partnerkit.words.suggest import id_form, suggest_country, suggest_term, suggest_topic
from partnerkit.words.vocabularies import VOCABULARIES
from partnerkit.writing.change import NotWritten
from partnerkit.writing.draft import Draft, said
from partnerkit.writing.lookup import find_actor, find_partnership, missing
from partnerkit.writing.record import written
from partnerkit.yaml_inspector import Data


@dataclass(frozen=True)
class NewActor:
    """An actor as it was described; texts as a person writes them."""

    name: str
    kind: str
    country: str
    id: str | None = None
    part_of: str | None = None
    place: str | None = None
    website: str | None = None


@dataclass(frozen=True)
class Proposal:
    """A partnership as it was described; texts as a person writes them.

    ``counterpart``, ``home`` and ``lead`` are ids of actors; a new actor is added to the
    counterpart.
    """

    title: str
    kind: str
    status: str
    counterpart: tuple[str, ...]
    source_url: str
    id: str | None = None
    lead: str | None = None
    topics: tuple[str, ...] = ()
    signed: PartialDate | None = None
    end: PartialDate | None = None
    home: tuple[str, ...] = ()
    purpose: str | None = None
    under: str | None = None
    notes: str | None = None
    source_title: str | None = None
    publisher: str | None = None


def propose(register: Register, proposed: Proposal, actor: NewActor | None) -> Draft:
    """Draft the files of a partnership and, if there is one, of a new actor.

    NotWritten names an answer that the register does not know, with what may be meant.
    """
    draft = Draft(register, said("new-subject", title=proposed.title))
    counterpart = [find_actor(register, key).id for key in proposed.counterpart]
    if actor is not None:
        counterpart.append(_add_actor(draft, actor, proposed))
    record = _record(register, proposed, counterpart)
    taken = {entry.id for entry in register.partnerships} | register.broken["partnership"]
    key = _id("partnership", proposed.id, proposed.title, taken)
    path = path_of("partnership", key)
    draft.put(Source(path, written("partnership", record)), said("made", title=proposed.title))
    draft.next_steps.append(said("next-review-record", path=path))
    return draft


def topic_code(register: Register, text: str) -> str:
    """Find the code of a topic by code or name; NotWritten `no-topic` where there is none."""
    added = {t.code: (t.de, t.en, *(t.synonyms or ())) for t in register.settings.topics or ()}
    if text in added:
        return text
    found = find_topic(text)
    if found is None:
        raise NotWritten("no-topic", value=text, meant=suggest_topic(text, more=added))
    return found


def term_code(vocabulary: str, option: str, text: str) -> str:
    """Find a value of a vocabulary by code or name; NotWritten `no-term` where there is none."""
    found = text if text in VOCABULARIES[vocabulary] else find_term(vocabulary, text)
    if found is None:
        meant = suggest_term(vocabulary, text)
        raise NotWritten("no-term", option=option, value=text, meant=meant)
    return found


def country_code(text: str) -> str:
    """Find a country by code or name; NotWritten `no-country` where there is none."""
    found = text if text in {"XX", "ZZ"} else find_country(text)
    if found is None:
        raise NotWritten("no-country", value=text, meant=suggest_country(text))
    return found


def _record(register: Register, answers: Proposal, counterpart: list[str]) -> dict[str, Data]:
    """Put the fields of a partnership together; what was not answered is left out."""
    record: dict[str, Data] = {
        "title": answers.title,
        "kind": term_code("partnership-kind", "--kind", answers.kind),
        "status": term_code("status", "--status", answers.status),
        "home": [find_actor(register, key).id for key in answers.home],
        "counterpart": counterpart,
        "lead": find_actor(register, answers.lead).id if answers.lead else None,
        "topics": list(dict.fromkeys(topic_code(register, text) for text in answers.topics)),
        "signed": answers.signed and str(answers.signed),
        "term": {"end": str(answers.end)} if answers.end else None,
        "under": find_partnership(register, answers.under).id if answers.under else None,
        "purpose": answers.purpose,
        "notes": answers.notes,
    }
    record = {name: value for name, value in record.items() if value}
    if not counterpart and record["kind"] != "coordination-body":
        raise missing(["--counterpart"])
    proven = [name for name in ("signed", "topics", "term", "purpose") if name in record]
    record["sources"] = [_source(register, answers, ["counterpart", *proven])]
    return record


def _source(register: Register, answers: Proposal, supports: Iterable[str]) -> dict[str, Data]:
    stated: dict[str, Data] = {
        "url": answers.source_url,
        "title": answers.source_title,
        "publisher": answers.publisher,
        "accessed": str(register.today),
        "supports": list(supports),
    }
    return {name: value for name, value in stated.items() if value}


def _add_actor(draft: Draft, actor: NewActor, answers: Proposal) -> str:
    """Add a new actor's file and return its id."""
    register = draft.register
    record: dict[str, Data] = {
        "name": actor.name,
        "kind": term_code("actor-kind", "--actor-kind", actor.kind),
        "country": country_code(actor.country),
        "part_of": find_actor(register, actor.part_of).id if actor.part_of else None,
        "place": {"name": actor.place} if actor.place else None,
        "website": actor.website,
        "sources": [_source(register, answers, ["name"])],
    }
    taken = {entry.id for entry in register.actors} | register.broken["actor"]
    key = _id("actor", actor.id, actor.name, taken)
    source = Source(path_of("actor", key), written("actor", {n: v for n, v in record.items() if v}))
    draft.put(source, said("made-actor", name=actor.name))
    return key


def _id(kind: str, wanted: str | None, name: str, taken: Iterable[str]) -> str:
    """Choose an id: the one that is wanted, or one made of the name; never one that is taken.

    NotWritten `bad-id`, `exists`.
    """
    known = set(taken)
    if wanted:
        if name_fault(path_of(kind, wanted)) is not None:
            raise NotWritten("bad-id", id=wanted)
        if wanted in known:
            raise NotWritten("exists", id=wanted)
        return wanted
    stem = id_form(name)[:LONGEST_ID].strip("-")
    if not stem or name_fault(path_of(kind, stem)) is not None:
        raise missing(["--id" if kind == "partnership" else "--actor-id"])
    numbered = (f"{stem[: LONGEST_ID - 4]}-{number}" for number in range(2, len(known) + 3))
    return next(key for key in (stem, *numbered) if key not in known)
