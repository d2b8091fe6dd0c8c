"""What a report looks at: the register as one audience may see it, on one day, with names at hand.

Records are stripped and set back in time once, in ``look``, before any report sees them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any

from partnerkit.model import Partnership
from partnerkit.model.types import Audience
from partnerkit.naming import actor_name, partnership_title
from partnerkit.register import Entry, Register
from partnerkit.report import Cell, Code, Head, Ref
from partnerkit.words.word import Term


@dataclass(frozen=True)
class View:
    """A register as a report sees it; ``commit`` is the state of its data repository.

    ``register.today`` is the day of the report. ``unread`` is the number of records that could not
    be read and are therefore in no report. ``kept`` holds what is worked out once and asked for
    often. ``set_back`` is whether the register is shown as it was on an earlier day.
    """

    register: Register
    audience: Audience = Audience.PUBLIC
    commit: str | None = None
    unread: int = 0
    set_back: bool = False
    kept: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)
    _actors: dict[str, Ref] = field(default_factory=dict, repr=False, compare=False)
    _named: dict[str, Ref] = field(default_factory=dict, repr=False, compare=False)
    _partnerships: dict[str, Ref] = field(default_factory=dict, repr=False, compare=False)

    @property
    def day(self) -> date:
        """The day on which the report looks."""
        return self.register.today

    @property
    def head(self) -> Head:
        """What the report says of itself."""
        title = self.register.settings.register_.title
        return Head(title, self.day, self.audience, self.commit, self.topics)

    @cached_property
    def topics(self) -> dict[str, Term]:
        """The topics that the register adds to the vocabulary."""
        return {
            topic.code: Term(topic.de, topic.en, topic.synonyms or ())
            for topic in self.register.settings.topics or ()
        }

    @cached_property
    def source_titles(self) -> Mapping[str, str]:
        """The titles of sources by their address: of several the first."""
        found: dict[str, str] = {}
        for entry in self.register.entries:
            for source in entry.record.sources or ():
                if source.title:
                    found.setdefault(source.url, source.title)
        return found

    def only(self, partnerships: Iterable[Entry[Partnership]]) -> View:
        """Return the same view with only some of the partnerships."""
        register = replace(self.register, partnerships=tuple(partnerships))
        return View(register, self.audience, self.commit, self.unread, self.set_back)

    def actor(self, key: str) -> Ref:
        """Refer to an actor by its name on the day; an unknown id stands for itself."""
        found = self._actors.get(key)
        if found is None:
            entry = self.register.actor(key)
            name = actor_name(entry.record, self.day) if entry else key
            found = self._actors[key] = Ref("actor", entry.id if entry else key, name)
        return found

    def actors(self, keys: Iterable[str] | None) -> Cell:
        """Refer to several actors; None stays None, because nothing is stated."""
        return None if keys is None else tuple(self.actor(key) for key in keys)

    def named_actor(self, key: str) -> Ref:
        """Refer to an actor by its name, with its id beside it."""
        found = self._named.get(key)
        if found is None:
            found = self._named[key] = self.actor(key)._replace(with_id=True)
        return found

    def partnership(self, entry: Entry[Partnership]) -> Ref:
        """Refer to a partnership by its title, with its id beside it."""
        found = self._partnerships.get(entry.id)
        if found is None:
            title = partnership_title(entry.record, self.register.language)
            found = Ref("partnership", entry.id, title, with_id=True)
            self._partnerships[entry.id] = found
        return found

    def partnership_by_id(self, key: str) -> Ref:
        """Refer to a partnership by id; an unknown id stands for itself."""
        entry = self.register.partnership(key)
        return self.partnership(entry) if entry else Ref("partnership", key, key)

    def record(self, kind: str, key: str) -> Ref:
        """Refer to a record of either kind by its name, with its id beside it."""
        return self.partnership_by_id(key) if kind == "partnership" else self.named_actor(key)

    def topic_codes(self, record: Partnership) -> Cell:
        """List the topics of a partnership; None where none are stated."""
        if record.topics is None:
            return None
        return tuple(Code("topic", code) for code in record.topics)

    def countries(self, record: Partnership) -> tuple[str, ...]:
        """List the countries of the other side, sorted by code."""
        found = {
            entry.record.country
            for key in record.counterpart or ()
            if (entry := self.register.actor(key))
        }
        return tuple(sorted(found))


def look(
    register: Register, audience: Audience, as_of: date | None = None, commit: str | None = None
) -> View:
    """Make the view of an audience; with ``as_of`` as it was on that day."""
    seen = register
    set_back = as_of is not None and as_of < register.today
    if audience is Audience.PUBLIC:
        from partnerkit.audience import public  # noqa: PLC0415 - of use only for this edition

        seen = public(register)
    if as_of is not None:
        from partnerkit.validity import valid_on  # noqa: PLC0415 - likewise

        seen = valid_on(seen, as_of)
    unread = sum(len(register.broken.get(kind, ())) for kind in ("partnership", "actor"))
    return View(seen, audience, commit, unread, set_back)
