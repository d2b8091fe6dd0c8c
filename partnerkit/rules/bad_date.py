"""Dates in another form than that of the register."""

from __future__ import annotations

import re
from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import read_faults, rule
from partnerkit.words.word import Word
from partnerkit.words.written_dates import find_date


@rule(
    Severity.ERROR,
    de="„{value}“ ist kein Datum des Registers; schreiben Sie JJJJ, JJJJ-MM oder JJJJ-MM-TT{meant}",
    en='"{value}" is no date of the register; write YYYY, YYYY-MM or YYYY-MM-DD{meant}',
    calendar=Word(
        de="das Datum „{value}“ gibt es im Kalender nicht; berichtigen Sie es oder schreiben Sie "
        "nur, was sicher ist: Jahr und Monat oder das Jahr",
        en='the calendar has no date "{value}"; correct it, or write only what is sure: year and '
        "month, or the year",
    ),
)
def bad_date(register: Register) -> Iterator[Fault]:
    """A date is not written as year, year and month, or year, month and day.

    Why: Only in this form do dates sort, and 03/04 means the same to everybody. Write no more than
    the source says: if it names only the year, write only the year.

    Deutsch: Ein Datum ist nicht als Jahr, Jahr und Monat oder Jahr, Monat und Tag geschrieben.

    Warum: Nur so lassen sich Daten ordnen, und 03/04 heißt für alle dasselbe. Schreiben Sie nicht
    mehr, als die Quelle sagt: Nennt sie nur das Jahr, schreiben Sie nur das Jahr.

    Bad::

        signed: 12.07.1958

    Good::

        signed: 1958-07-12
    """
    for fault in read_faults(register, "bad-date"):
        value = str(fault.values["value"])
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}(-[0-9]{2})?", value):
            yield fault.as_variant("calendar")
        else:
            yield fault.saying(meant=find_date(value) or "")
