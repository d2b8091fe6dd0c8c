"""People who are named without a public office."""

from __future__ import annotations

import re
from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.words.word import Word

_SALUTATION = r"(Herr|Frau|Familie|Mr\.?|Mrs\.?|Ms\.?|Monsieur|Madame|Señora?|Signora?) [A-ZÄÖÜ]"


@rule(
    Severity.WARNING,
    de="bei „{name}“ steht kein Amt; ergänzen Sie „office“, oder löschen Sie den Namen, wenn die "
    "Person kein öffentliches Amt hat",
    en='no office is given for "{name}"; add "office", or delete the name if the person holds no '
    "public office",
    actor=Word(
        de="„{name}“ ist eine Person; tragen Sie als Akteur die Stelle oder den Verein ein",
        en='"{name}" is a person; enter the office or association as the actor',
    ),
)
def private_person(register: Register) -> Iterator[Fault]:
    """Somebody is named who, as far as the entry says, holds no public office.

    Why: A mayor who signs acts in public; a private person has a right to stay out of a public
    register. Offices and associations are named, not their people.

    Deutsch: Jemand wird genannt, der nach dem Eintrag kein öffentliches Amt hat.

    Warum: Eine Bürgermeisterin, die unterzeichnet, handelt öffentlich; eine Privatperson hat ein
    Recht darauf, nicht in einem öffentlichen Register zu stehen. Genannt werden Stellen und
    Vereine, nicht ihre Leute.

    Bad::

        signatories:
          - name: Erika Mustermann

    Good::

        signatories:
          - name: Erika Mustermann
            office: Zweite Bürgermeisterin
    """
    for entry in register.survey.stating("signatories"):
        for place, signatory in enumerate(entry.record.signatories or ()):
            if signatory.office is None and signatory.actor is None:
                path = ("signatories", place, "name")
                yield entry.fault("private-person", path, name=signatory.name)
    for actor in register.actors:
        name = actor.record.name
        if " " in name and re.match(_SALUTATION, name):
            yield actor.fault("private-person", ("name",), variant="actor", name=name)
