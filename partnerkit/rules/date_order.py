"""Ends that lie before their beginnings."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, KeyPath, Severity
from partnerkit.model import Actor, Partnership, Settings
from partnerkit.model.types import Model
from partnerkit.register import Entry, Register
from partnerkit.rule import rule

Dated = Entry[Partnership] | Entry[Actor] | Entry[Settings]

_PAIRS = (
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
    for entry, path, part, first, second in _spans(register):
        start = getattr(part, "from_" if first == "from" else first)
        end = getattr(part, second)
        # As text, a date surely before another sorts before it: the cheap test comes first.
        if start is not None and end is not None and end < start and end.surely_before(start):
            yield entry.fault(
                "date-order", (*path, second), earlier=first, later=second, start=start, end=end
            )
    for tie in register.stating("term"):
        signed, term = tie.record.signed, tie.record.term
        end = term.end if term is not None else None
        if signed is not None and end is not None and end.surely_before(signed):
            path, later = ("term", "end"), "term.end"
            yield tie.fault(
                "date-order", path, earlier="signed", later=later, start=signed, end=end
            )


def _spans(register: Register) -> Iterator[tuple[Dated, KeyPath, Model, str, str]]:
    """Yield every mapping that has a beginning and an end, with the keys of both."""
    for field, first, second in _PAIRS:
        for entry in register.stating(field):
            value = getattr(entry.record, field)
            if not isinstance(value, tuple):
                yield entry, (field,), value, first, second
                continue
            for index, part in enumerate(value):
                yield entry, (field, index), part, first, second
    for actor in register.actors:
        yield actor, (), actor.record, "from", "to"
        for index, name in enumerate(actor.record.names or ()):
            yield actor, ("names", index), name, "from", "to"
    for place, programme in enumerate(register.settings.programmes or ()):
        for index, call in enumerate(programme.calls or ()):
            path = ("programmes", place, "calls", index)
            yield register.settings_entry, path, call, "opens", "closes"
