"""Ids and outside identifiers that do not have their form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import read_faults, rule
from partnerkit.words.suggest import id_form, suggest_id
from partnerkit.words.word import Word


@rule(
    Severity.ERROR,
    de="„{value}“ ist keine Kennung; nehmen Sie Kleinbuchstaben ohne Umlaute, Ziffern und "
    "Bindestriche{meant}",
    en='"{value}" is no id; use lower-case letters a to z, digits and hyphens{meant}',
    wikidata=Word(
        de="„{value}“ ist keine Wikidata-Kennung; schreiben Sie „Q“ und die Ziffern{meant}",
        en='"{value}" is no Wikidata id; write "Q" and the digits{meant}',
    ),
    ror=Word(
        de="„{value}“ ist keine ROR-Kennung; schreiben Sie die neun Zeichen nach „ror.org/“{meant}",
        en='"{value}" is no ROR id; write the nine characters after "ror.org/"{meant}',
    ),
)
def bad_identifier(register: Register) -> Iterator[Fault]:
    """An id has capital letters, spaces, umlauts or other signs.

    Why: An id is the name of a file and leads from one record to another. In any other form it
    leads nowhere.

    Deutsch: Eine Kennung enthält Großbuchstaben, Leerzeichen, Umlaute oder andere Zeichen.

    Warum: Eine Kennung ist der Name einer Datei und führt von einem Eintrag zum anderen. In jeder
    anderen Form führt sie nirgendwohin.

    Bad::

        lead: Senatskanzlei Hamburg

    Good::

        lead: senatskanzlei-hamburg
    """
    for fault in read_faults(register, "bad-identifier"):
        value, field = str(fault.values["value"]), str(fault.values["field"])
        if field == "wikidata":
            yield fault.saying(
                meant=re.findall(r"\bQ[1-9][0-9]{0,18}\b", value.upper())[:1]
            ).as_variant(field)
        elif field == "ror":
            yield fault.saying(meant=re.findall(r"\b0[a-z0-9]{8}\b", value.lower())[:1]).as_variant(
                field
            )
        else:
            yield fault.saying(meant=_meant(register, value))


def _meant(register: Register, value: str) -> list[str]:
    """Propose the ids of records that a value may name, or else its spelling as an id."""
    known = suggest_id(value, [*register.actor_by_id, *register.partnership_by_id])
    plain = id_form(value) if len(value) <= _LONGEST else ""
    return known or [plain] * bool(plain)


_LONGEST = 80
