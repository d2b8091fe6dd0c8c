"""Contacts that are no e-mail address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import read_faults, rule
from partnerkit.words.word import Word


@rule(
    Severity.ERROR,
    de="„{value}“ ist keine E-Mail-Adresse; schreiben Sie das Funktionspostfach, etwa "
    "„international@stadt.de“{meant}",
    en='"{value}" is no e-mail address; write the function mailbox, such as '
    '"international@city.example"{meant}',
    several=Word(
        de="„{value}“ enthält mehr als eine E-Mail-Adresse; nennen Sie nur das Funktionspostfach",
        en='"{value}" holds more than one e-mail address; name the function mailbox only',
    ),
)
def bad_contact(register: Register) -> Iterator[Fault]:
    """A contact is not exactly one e-mail address.

    Why: Readers and programs write to it. A telephone number changes with the person, and a name is
    personal data; the mailbox of the office stays.

    Deutsch: Ein Kontakt ist nicht genau eine E-Mail-Adresse.

    Warum: Leser und Programme schreiben dorthin. Eine Telefonnummer wechselt mit der Person, und
    ein Name ist ein personenbezogenes Datum; das Postfach der Stelle bleibt.

    Bad::

        contact: Referat Internationales, 040 428310

    Good::

        contact: international@hamburg.de
    """
    for fault in read_faults(register, "bad-contact"):
        found = re.findall(
            r"[\w.+-]{1,64}@[\w.-]{1,200}\.[A-Za-z]{2,20}", str(fault.values["value"])
        )
        if len(found) > 1:
            yield fault.as_variant("several")
        else:
            yield fault.saying(meant=found)
