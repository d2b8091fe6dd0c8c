"""Choosing partnerships by what people write: country, topic, lead, kind, status, date.

A value may be a code or the word for it in either language; what is not known is refused with
what may have been meant, because an empty answer to a misspelt question would be a wrong answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from partnerkit.model import Actor, PartialDate, Partnership
from partnerkit.register import Register
from partnerkit.report import Cell, Code
from partnerkit.view import View
from partnerkit.words.countries import INTERNATIONAL, NOT_STATED, find_country
from partnerkit.words.folding import folded
from partnerkit.words.lookup import find_term, find_topic
from partnerkit.words.suggest import (
    closest,
    suggest_country,
    suggest_id,
    suggest_term,
    suggest_topic,
)
from partnerkit.words.word import Word

OPTIONS: Final = ("country", "topic", "lead", "kind", "status")
"""The options that choose by a value, each of which may be given several times."""


class UnknownValue(Exception):  # noqa: N818 - an answer to a question that cannot be understood
    """A value of a filter that is on no list; ``meant`` are the codes that it may mean."""

    def __init__(self, option: str, value: str, meant: Sequence[str]) -> None:
        super().__init__(option, value)
        self.option = option
        self.value = value
        self.meant = tuple(meant)


@dataclass(frozen=True)
class Selection:
    """What is asked for: any of the values of an option, and every option.

    ``since`` is the earliest date of the signature, or of the term where no signature is stated.
    """

    country: frozenset[str] = frozenset()
    topic: frozenset[str] = frozenset()
    lead: frozenset[str] = frozenset()
    kind: frozenset[str] = frozenset()
    status: frozenset[str] = frozenset()
    since: PartialDate | None = None

    def __bool__(self) -> bool:
        """Whether anything is asked for at all."""
        return any(getattr(self, option) for option in OPTIONS) or self.since is not None


def understand(
    view: View, values: Mapping[str, Iterable[str]], since: str | None = None
) -> Selection:
    """Turn what was written into codes; UnknownValue for what is on no list.

    ``values`` are the values of each of ``OPTIONS``; ``since`` is YYYY, YYYY-MM or YYYY-MM-DD.
    """
    readers: Mapping[str, Reader] = {
        "country": (find_country, suggest_country),
        "topic": (partial(_topic, view), partial(_topics_meant, view)),
        "lead": (partial(_actor, view.register), partial(_actors_meant, view.register)),
        "kind": (partial(find_term, "partnership-kind"), partial(suggest_term, "partnership-kind")),
        "status": (partial(find_term, "status"), partial(suggest_term, "status")),
    }
    codes = {
        option: frozenset(_code(option, text, readers[option]) for text in values.get(option, ()))
        for option in OPTIONS
    }
    return Selection(**codes, since=_date(since) if since else None)


def select(view: View, selection: Selection) -> View:
    """Keep the partnerships that are asked for."""
    if not selection:
        return view
    return view.only(e for e in view.register.partnerships if _fits(view, e.record, selection))


def describe(view: View, selection: Selection) -> tuple[Cell, ...]:
    """Say what was asked for, as the parts of a sentence; empty where nothing was."""
    parts: list[Cell] = []
    for option in OPTIONS:
        if codes := sorted(getattr(selection, option)):
            shown = tuple(_shown(view, option, code) for code in codes)
            if option != "country" or _NO_COUNTRIES.isdisjoint(codes):
                parts += [_LABELS[option], " "]
            parts += [shown if len(shown) > 1 else shown[0], " · "]
    if selection.since is not None:
        parts += [_LABELS["since"], " ", selection.since, " · "]
    return (_LABELS["selection"], *parts[:-1]) if parts else ()


def belongs(topic: str, codes: Collection[str]) -> bool:
    """Whether a topic is one of some, or lies below one of them."""
    return topic in codes or topic.partition("/")[0] in codes


Reader = tuple[Callable[[str], str | None], Callable[[str], Sequence[str]]]
"""What finds the code that a text means exactly, and what it may have meant."""

_NO_COUNTRIES: Final = frozenset({NOT_STATED, INTERNATIONAL})
"""Their names, "country not stated" and "international", do not follow the word "country"."""

_LABELS: Final = {
    "selection": Word("Auswahl: ", "Selection: "),
    "country": Word("Land", "country"),
    "topic": Word("Thema", "topic"),
    "lead": Word("Federführung", "lead"),
    "kind": Word("Art", "kind"),
    "status": Word("Status", "status"),
    "since": Word("unterzeichnet seit", "signed since"),
}


def _code(option: str, text: str, reader: Reader) -> str:
    find, suggest = reader
    code = find(text)
    if code is None:
        raise UnknownValue(option, text, suggest(text))
    return code


def _date(text: str) -> PartialDate:
    if re.match(PartialDate.PATTERN, text):
        try:
            return PartialDate.read(text)
        except ValueError:
            pass
    raise UnknownValue("since", text, ())


def _topic(view: View, text: str) -> str | None:
    key = folded(text)
    own = [c for c, term in view.topics.items() if key in {folded(w) for w in (c, *term.words())}]
    return own[0] if len(own) == 1 else find_topic(text)


def _topics_meant(view: View, text: str) -> Sequence[str]:
    return suggest_topic(text, more={code: term.words() for code, term in view.topics.items()})


def _actor(register: Register, text: str) -> str | None:
    """Find an actor by its id, a former one, or exactly one actor by a name or alias."""
    if (entry := register.actor(text)) is not None:
        return entry.id
    key = folded(text)
    found = [e.id for e in register.actors if key in map(folded, _names(e.record))]
    return found[0] if len(found) == 1 else None


def _actors_meant(register: Register, text: str) -> Sequence[str]:
    names = {entry.id: tuple(_names(entry.record)) for entry in register.actors}
    return suggest_id(text, names) or closest(text, names)


def _names(actor: Actor) -> Iterator[str]:
    yield actor.name
    yield from (other.name for other in actor.names or ())
    yield from actor.aliases or ()


def _fits(view: View, record: Partnership, asked: Selection) -> bool:
    return (
        (not asked.kind or record.kind in asked.kind)
        and (not asked.status or record.status in asked.status)
        and (not asked.lead or _led_by(view.register, record.lead, asked.lead))
        and (not asked.topic or any(belongs(t, asked.topic) for t in record.topics or ()))
        and (not asked.country or not asked.country.isdisjoint(view.countries(record)))
        and (asked.since is None or _begun_since(record, asked.since))
    )


def _led_by(register: Register, lead: str | None, offices: frozenset[str]) -> bool:
    """Whether the lead is one of the offices or a part of one."""
    if lead is None:
        return False
    entry = register.actor(lead)
    key = entry.id if entry else lead
    return key in offices or not offices.isdisjoint(register.ancestors.get(key, ()))


def _begun_since(record: Partnership, since: PartialDate) -> bool:
    begun = record.signed or (record.term.start if record.term else None)
    return begun is not None and begun.latest >= since.earliest


def _shown(view: View, option: str, code: str) -> Cell:
    if option == "lead":
        return view.actor(code)
    return Code("partnership-kind" if option == "kind" else option, code)
