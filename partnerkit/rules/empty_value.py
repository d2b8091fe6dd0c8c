"""Fields without a value."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import read_faults, rule
from partnerkit.words.word import Word


@rule(
    Severity.WARNING,
    de="„{field}“ ist leer, und leer heißt nicht „keine“; tragen Sie einen Wert ein, schreiben Sie "
    "„[]“ für eine leere Liste oder löschen Sie die Zeile",
    en='"{field}" is empty, and empty does not mean none; enter a value, write "[]" for a list '
    "without items, or delete the line",
    item=Word(
        de="in der Liste „{field}“ steht ein leerer Eintrag; löschen Sie die Zeile",
        en='there is an empty item in the list "{field}"; delete the line',
    ),
    text=Word(
        de="„{field}“ enthält keinen Text; tragen Sie ihn ein oder löschen Sie das Feld",
        en='"{field}" holds no text; enter it or delete the field',
    ),
)
def empty_value(register: Register) -> Iterator[Fault]:
    """A field stands there without a value.

    Why: Nobody can tell whether there is nothing to say, whether it is not known, or whether it
    was forgotten. A field left out means "not stated"; `[]` means "there are none".

    Deutsch: Ein Feld steht ohne Wert da.

    Warum: Niemand kann erkennen, ob es nichts zu sagen gibt, ob es nicht bekannt ist oder ob es
    vergessen wurde. Ein weggelassenes Feld heißt „nicht angegeben“, „[]“ heißt „es gibt keine“.

    Bad::

        departments:

    Good::

        departments: []
    """
    for fault in read_faults(register, "empty-value"):
        names = [step for step in fault.key_path if isinstance(step, str)]
        item = isinstance(fault.key_path[-1], int)
        variant = "item" if item else "text" if fault.variant == "empty" else ""
        yield fault.saying(field=names[-1] if names else "").as_variant(variant)
