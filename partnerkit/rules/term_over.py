"""Partnerships that are said to go on although their term is over."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.model.vocabulary import Renewal, Status
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.words.word import Word

_GOING_ON = frozenset({Status.ACTIVE, Status.DORMANT, Status.SUSPENDED})


@rule(
    Severity.WARNING,
    de="Die Laufzeit ist vorbei (Ende: {day}), der Status aber „{status}“; verlängern Sie den "
    "Eintrag (partnerkit renew {id}) oder beenden Sie ihn (partnerkit end {id})",
    en='The term is over (end: {day}), yet the status is "{status}"; renew the entry '
    "(partnerkit renew {id}) or end it (partnerkit end {id})",
    renewed=Word(
        de="Die Laufzeit ist vorbei (Ende: {day}), und „{renewal}“ setzt die Vereinbarung fort; "
        "beenden Sie diesen Eintrag (partnerkit end {id})",
        en='The term is over (end: {day}), and "{renewal}" continues the agreement; end this entry '
        "(partnerkit end {id})",
    ),
)
def term_over(register: Register) -> Iterator[Fault]:
    """The term has surely ended, but the status says that the partnership goes on.

    Why: Nobody can rely on an agreement that has run out, and overviews count it as current. A
    term that is renewed automatically goes on and is not complained of.

    Deutsch: Die Laufzeit ist sicher vorbei, der Status sagt aber, die Partnerschaft bestehe fort.

    Warum: Auf eine ausgelaufene Vereinbarung kann sich niemand berufen, und Übersichten zählen
    sie als laufend. Eine Laufzeit, die sich von selbst verlängert, läuft weiter und wird nicht
    gemeldet.

    Bad::

        term:
          end: 2023-09

    Good::

        term:
          end: 2023-09
          renewal: automatic
    """
    today = register.today.isoformat()
    renewals: dict[str, str] = {}
    for entry in register.survey.stating("renews"):
        renewed = register.partnership(entry.record.renews or "")
        # What is still being negotiated continues nothing yet.
        if renewed is not None and not entry.record.status.planned:
            renewals.setdefault(renewed.id, entry.id)
    for entry in register.survey.stating("term"):
        term, status = entry.record.term, entry.record.status
        if term is None or term.end is None or term.end > today or status not in _GOING_ON:
            continue
        if term.renewal is not Renewal.AUTOMATIC and term.end.surely_before(register.today):
            renewal = renewals.get(entry.id, "")
            yield entry.fault(
                "term-over",
                ("term",),
                key=True,
                variant="renewed" if renewal else "",
                day=term.end,
                status=status.value,
                id=entry.id,
                renewal=renewal,
            )
