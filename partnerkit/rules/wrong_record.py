"""An actor where a partnership is asked for, and the reverse."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.words.word import Word


@rule(
    Severity.ERROR,
    de="„{value}“ ist eine Partnerschaft; „{field}“ braucht die Kennung eines Akteurs",
    en='"{value}" is a partnership; "{field}" needs the id of an actor',
    partnership=Word(
        de="„{value}“ ist ein Akteur; „{field}“ braucht die Kennung einer Partnerschaft",
        en='"{value}" is an actor; "{field}" needs the id of a partnership',
    ),
)
def wrong_record(register: Register) -> Iterator[Fault]:
    """A field that asks for an actor names a partnership, or the reverse.

    Why: Actors and partnerships are two kinds of record, and an id of one kind says nothing in
    the place of the other. Look up whom or what the field means, and write that id.

    Deutsch: Ein Feld für Akteure nennt eine Partnerschaft oder umgekehrt.

    Warum: Akteure und Partnerschaften sind zweierlei, und die Kennung der einen Art sagt an der
    Stelle der anderen nichts. Sehen Sie nach, wer oder was gemeint ist, und schreiben Sie dessen
    Kennung.

    Bad::

        related:
          - bergen

    Good::

        related:
          - klima-bergen
    """
    for entry, (path, kind, target) in register.unresolved:
        if register.knows("partnership" if kind == "actor" else "actor", target):
            variant = "partnership" if kind == "partnership" else ""
            field = ".".join(step for step in path if isinstance(step, str))
            yield entry.fault("wrong-record", path, variant=variant, value=target, field=field)
