"""Ends that lie before their beginnings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from partnerkit.finding import Fault, KeyPath, Severity
from partnerkit.model import Actor, Partnership, Settings
from partnerkit.model.types import PartialDate
from partnerkit.register import Entry, Register
from partnerkit.rule import rule

Dated = Entry[Partnership] | Entry[Actor] | Entry[Settings]
Named = tuple[str, PartialDate]

_OF_PARTNERSHIPS = (
    ("term", "start", "end"),
    ("projects", "start", "end"),
    ("funding", "from", "to"),
    ("distinct_from", "on", "until"),
    ("consultations", "requested_on", "given_on"),
    ("risk", "assessed_on", "next_review"),
)
"""Mappings of a partnership with the keys of a beginning and of its end."""


@rule(
    Severity.ERROR,
    de="„{later}“ ({end}) liegt vor „{earlier}“ ({start}); berichtigen Sie eines der beiden Daten",
    en='"{later}" ({end}) lies before "{earlier}" ({start}); correct one of the two dates',
)
def date_order(register: Register) -> Iterator[Fault]:
    """An end lies before its beginning, or a term ended before the signature.

    Why: One of the two dates is mistyped, and every report by year counts wrongly. Only what is
    sure is complained of: from 2021-05 to 2021 is possible.

    Deutsch: Ein Ende liegt vor seinem Anfang, oder eine Laufzeit endete vor der Unterschrift.

    Warum: Eines der beiden Daten ist verschrieben, und jeder Bericht nach Jahren zählt falsch.
    Gemeldet wird nur, was sicher ist: von 2021-05 bis 2021 ist möglich.

    Bad::

        term:
          start: 2024-03
          end: 2023

    Good::

        term:
          start: 2024-03
          end: 2027
    """
    for field, first, second in _OF_PARTNERSHIPS:
        ties = register.survey.stating(field)
        yield from _reversed(ties, field, first, second)
    for tie in register.survey.stating("term"):
        signed, term = tie.record.signed, tie.record.term
        if signed and term and term.end and term.end.surely_before(signed):
            yield _fault(tie, ("term", "end"), ("signed", signed), ("term.end", term.end))
    yield from _reversed(register.actor_survey.stating("to"), "", "from", "to")
    yield from _reversed(register.actor_survey.stating("names"), "names", "from", "to")
    for place, programme in enumerate(register.settings.programmes or ()):
        for index, call in enumerate(programme.calls or ()):
            opens, closes = call.opens, call.closes
            if opens and closes and closes.surely_before(opens):
                path = ("programmes", place, "calls", index, "closes")
                settings = register.settings_entry
                yield _fault(settings, path, ("opens", opens), ("closes", closes))


def _reversed(
    entries: Iterable[Entry[Partnership]] | Iterable[Entry[Actor]],
    field: str,
    first: str,
    second: str,
) -> Iterator[Fault]:
    """Complain of each mapping in a field, or of each record, that ends surely before it begins."""
    beginning = "from_" if first == "from" else first
    for entry in entries:
        value = entry.record.__dict__[field] if field else entry.record
        many = isinstance(value, tuple)
        for index, part in enumerate(value if many else (value,)):
            stated = part.__dict__
            end = stated[second]
            if end is None:
                continue
            start = stated[beginning]
            # As text, a date surely before another sorts before it: the cheap test comes first.
            if start is not None and end < start and end.surely_before(start):
                path: KeyPath = (field, index, second) if many else (field, second)
                yield _fault(entry, path if field else (second,), (first, start), (second, end))


def _fault(entry: Dated, path: KeyPath, first: Named, second: Named) -> Fault:
    earlier, start = first
    later, end = second
    return entry.fault("date-order", path, earlier=earlier, start=start, later=later, end=end)
