"""What a record is called on a day, in German and in English."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from partnerkit.model import Actor, Partnership
from partnerkit.model.actor import ActorName
from partnerkit.words.word import LANGUAGES, Word


def actor_name(actor: Actor, day: date) -> Word:
    """Return the name of an actor as it was on a day, for readers of both languages.

    A name with dates that cover the day comes first, so that an old report keeps the old name of
    an office; then the name in the reader's language, then the official one.
    """
    if not actor.names:
        return Word(actor.name, actor.name)
    return Word(*(_name(actor, lang, day) for lang in LANGUAGES))


def _name(actor: Actor, lang: str, day: date) -> str:
    names = actor.names or ()
    dated = [n for n in names if (n.from_ or n.to) and _covers(n, day)]
    plain = [n for n in names if not (n.from_ or n.to)]
    own = _first(n for n in dated if n.language == lang)
    return own or _first(dated) or _first(n for n in plain if n.language == lang) or actor.name


def _first(names: Iterable[ActorName]) -> str | None:
    return next((found.name for found in names), None)


def _covers(name: ActorName, day: date) -> bool:
    """Whether a name may have been in use on a day; a year means any of its days."""
    begun = name.from_ is None or name.from_.earliest <= day
    return begun and (name.to is None or day <= name.to.latest)


def partnership_title(record: Partnership, language: str = "de") -> Word:
    """Return the title of a partnership for readers of both languages.

    ``title`` is in the register's own language; ``titles`` holds it in others.
    """
    if not record.titles:
        return Word(record.title, record.title)
    titles = {**record.titles, language: record.title}
    return Word(*(titles.get(lang, record.title) for lang in LANGUAGES))
