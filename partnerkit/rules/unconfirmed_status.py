"""Partnerships of which nobody has lately said that they live."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from partnerkit.finding import Fault, Severity
from partnerkit.model.vocabulary import Status
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.words.word import Word

YEARS = 3
"""After how many years a confirmation is too old.

A choice of this project: Hamburg's parliament asked for the same tables in 2018 and in 2020
(Drs. 21/11983, 21/12351, 21/12733 and 21/20226), so that whoever has not been asked for three
years has been passed over once.
"""

_LIVING = (Status.ACTIVE, Status.DORMANT)


@rule(
    Severity.INFO,
    de="Niemand hat den Status „{status}“ bestätigt; fragen Sie bei der zuständigen Stelle nach "
    "und tragen Sie unter „confirmed“ ein, wer ihn wann bestätigt hat",
    en='Nobody has confirmed the status "{status}"; ask the office in charge, and enter under '
    '"confirmed" who confirmed it and when',
    old=Word(
        de="Den Status „{status}“ hat seit mehr als {years} Jahren niemand bestätigt "
        "(zuletzt: {day}); fragen Sie bei der zuständigen Stelle nach und erneuern Sie „confirmed“",
        en='Nobody has confirmed the status "{status}" for more than {years} years (last: {day}); '
        'ask the office in charge, and renew "confirmed"',
    ),
)
def unconfirmed_status(register: Register) -> Iterator[Fault]:
    """An active or dormant entry that nobody has confirmed in the last three years.

    Why: A page that reports a signing proves the signing, not that anything still happens. Lists
    of partner cities are full of ties that nobody remembers. Three years are a choice: Hamburg's
    parliament asked for the same tables in 2018 and in 2020, so whoever has not been asked for
    three years has been passed over once.

    Deutsch: Einen aktiven oder ruhenden Eintrag hat in den letzten drei Jahren niemand bestätigt.

    Warum: Eine Seite, die von einer Unterzeichnung berichtet, belegt die Unterzeichnung, nicht,
    dass noch etwas geschieht. Listen von Partnerstädten sind voll von Verbindungen, an die sich
    niemand erinnert. Drei Jahre sind eine Wahl: Die Hamburgische Bürgerschaft fragte 2018 und
    2020 nach denselben Tabellen; wer drei Jahre nicht gefragt wurde, wurde einmal übergangen.

    Bad::

        # without: confirmed

    Good::

        confirmed:
          on: 2025-11-02
          by: senatskanzlei-hamburg
    """
    today = register.today
    # The 28th exists in every month, so that 29 February has a day three years before.
    oldest = date(max(1, today.year - YEARS), today.month, min(today.day, 28))
    latest = oldest.isoformat()
    living = register.survey.having("status", *_LIVING)
    for entry in register.survey.lacking("confirmed", living):
        status = entry.record.status.value
        yield entry.fault("unconfirmed-status", ("status",), key=True, status=status)
    for entry in register.survey.stating("confirmed"):
        confirmed = entry.record.confirmed
        if confirmed is None or confirmed.on > latest or entry.record.status not in _LIVING:
            continue
        if confirmed.on.surely_before(oldest):
            yield entry.fault(
                "unconfirmed-status",
                ("confirmed",),
                key=True,
                variant="old",
                status=entry.record.status.value,
                day=confirmed.on,
                years=YEARS,
            )
