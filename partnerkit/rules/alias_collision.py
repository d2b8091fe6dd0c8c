"""Aliases that mean two actors of one country."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.model import Actor
from partnerkit.register import Entry, Register
from partnerkit.rule import rule


@rule(
    Severity.WARNING,
    de="„{value}“ heißt auch „{other}“; streichen Sie „{value}“ bei einem der beiden Akteure oder "
    "führen Sie sie zusammen, wenn es derselbe ist",
    en='"{value}" is what "{other}" is called too; delete "{value}" at one of the two actors, or '
    "merge them if they are the same",
)
def alias_collision(register: Register) -> Iterator[Fault]:
    """An alias of an actor is a name or an alias of another one in the same country.

    Why: Whoever searches, imports or reads a motion meets only the word, and cannot tell which of
    the two is meant. Two official names that are equal (a city and its region) are a fact and are
    not complained of; an alias can be left out. Actors whose lifetime has ended keep theirs.

    Deutsch: Eine weitere Bezeichnung eines Akteurs ist Name oder Bezeichnung eines anderen im
    selben Land.

    Warum: Wer sucht, einliest oder einen Antrag auswertet, hat nur das Wort und erkennt nicht,
    welcher der beiden gemeint ist. Zwei gleiche amtliche Namen (Stadt und Region) sind eine
    Tatsache und werden nicht gemeldet; eine weitere Bezeichnung kann entfallen. Akteure, deren
    Lebenszeit geendet hat, behalten ihre.

    Bad::

        # data/actors/bergen.yaml
        aliases:
          - Oslo kommune

    Good::

        # data/actors/bergen.yaml
        aliases:
          - Bergen
    """
    living = [entry for entry in register.actors if entry.record.to is None]
    bearers = _official(living)
    for entry in living:
        country = entry.record.country
        for index, alias in enumerate(entry.record.aliases or ()):
            bearer = bearers.setdefault((country, alias.casefold()), entry)
            if bearer is not entry:
                yield entry.fault(
                    "alias-collision",
                    ("aliases", index),
                    related=(bearer.span(),),
                    value=alias,
                    other=bearer.id,
                )


def _official(living: list[Entry[Actor]]) -> dict[tuple[str, str], Entry[Actor]]:
    """Index the names, in any language, of the actors by country and name without case."""
    found: dict[tuple[str, str], Entry[Actor]] = {}
    for entry in living:
        record = entry.record
        found.setdefault((record.country, record.name.casefold()), entry)
        for other in record.names or ():
            found.setdefault((record.country, other.name.casefold()), entry)
    return found
