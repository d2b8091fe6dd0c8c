"""What a value of a query means in its field: a code by any of its names, an id of today.

A value that a field can never have is refused: it would silently find nothing.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import Any, Final, NamedTuple

from partnerkit.model.fields import Field
from partnerkit.model.types import Country, Number, PartialDate, Refers
from partnerkit.query.condition import ORDERED, Operator, QueryError
from partnerkit.reading import vocabulary_name
from partnerkit.register import Entry, Register
from partnerkit.words.countries import find_country
from partnerkit.words.folding import key_of
from partnerkit.words.lookup import find_term, find_topic, word_index
from partnerkit.words.suggest import suggest_country, suggest_term


class Derived(NamedTuple):
    """What is no field of a record but can be asked for as one: its id, and the countries."""

    name: str
    form: type[Country] | None
    refers: Refers | None


_RELATIVE: Final = re.compile(r"(?:today|heute)(?:([+-])(\d{1,5})([dmy])?)?\Z")
_MONTHS: Final = {"m": 1, "y": 12}
_NUMBER: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?\Z")
_TOPICS: Final = frozenset({"topic", "topics"})


def meaning(register: Register, field: Field | Derived, test: Operator, text: str) -> str:
    """Return the value that a text means in a field.

    A part of a text, and what is only compared in order, stays as it is written. Raises QueryError
    for what is no date, no number, no country or no word of the field's list.
    """
    if test is Operator.CONTAINS:
        return text
    if field.form is PartialDate:
        return _date(text, register.today)
    if isinstance(field.form, Number):
        return _number(text)
    return text if test in ORDERED else _code(register, field, text)


def _code(register: Register, field: Field | Derived, text: str) -> str:
    """Find the code or id that a word means in a field."""
    if field.form is Country:
        return _country(text)
    if field.refers is not None:
        return present_id(register, field.refers, text)
    if isinstance(field, Field) and field.vocabulary is not None:
        return _term(field, text)
    return _topic(register, text) if field.name in _TOPICS else text


def _term(field: Field, text: str) -> str:
    vocabulary = vocabulary_name(field)
    found = find_term(vocabulary, text)
    if found is None:
        meant = suggest_term(vocabulary, text)
        raise QueryError("query-no-term", 0, value=text, field=field.name, proposed=meant)
    return found


def _country(text: str) -> str:
    found = find_country(text)
    if found is None:
        raise QueryError("query-no-country", 0, value=text, proposed=suggest_country(text))
    return found


def _topic(register: Register, text: str) -> str:
    """Find a topic of the format or of the register; any other text stays, as records may."""
    own = {t.code: (t.de, t.en, *(t.synonyms or ())) for t in register.settings.topics or ()}
    known = word_index(own).get(key_of(text), ())
    return known[0] if len(known) == 1 else find_topic(text) or text


def present_id(register: Register, refers: Refers, key: str) -> str:
    """Return the id that a record bears now; one that the register does not know stays."""
    entry: Entry[Any] | None = (
        register.actor(key) if refers is Refers.ACTOR else register.partnership(key)
    )
    return key if entry is None else entry.id


def _number(text: str) -> str:
    if not _NUMBER.match(text):
        raise QueryError("query-no-number", 0, value=text)
    return text


def _date(text: str, today: date) -> str:
    """Read a date, or work out the day that lies so far from today."""
    try:
        if relative := _RELATIVE.match(text):
            sign, count, unit = relative.groups()
            steps = int(count or 0) * (-1 if sign == "-" else 1)
            return _moved(today, steps, unit).isoformat()
        if re.fullmatch(PartialDate.PATTERN, text):
            return PartialDate.read(text)
    except (OverflowError, ValueError):
        pass
    raise QueryError("query-no-date", 0, value=text)


def _moved(day: date, steps: int, unit: str | None) -> date:
    """Go some days, months or years from a day; a month that is too short ends earlier."""
    if unit not in _MONTHS:
        return day + timedelta(days=steps)
    year, month = divmod(12 * day.year + day.month - 1 + _MONTHS[unit] * steps, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
