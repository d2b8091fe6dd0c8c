"""Required fields that are missing or empty."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import read_faults, rule
from partnerkit.words.word import Word


@rule(
    Severity.ERROR,
    de="„{field}“ ({label}) fehlt; ergänzen Sie das Feld",
    en='"{field}" ({label}) is missing; add the field',
    inside=Word(
        de="in „{parent}“ fehlt „{field}“ ({label}); ergänzen Sie das Feld",
        en='"{field}" ({label}) is missing in "{parent}"; add the field',
    ),
    empty=Word(
        de="„{field}“ ({label}) ist leer; tragen Sie einen Wert ein",
        en='"{field}" ({label}) is empty; enter a value',
    ),
)
def missing_field(register: Register) -> Iterator[Fault]:
    """A record lacks a field that every record of its kind has.

    Why: Without these fields an entry cannot be shown, found or counted. A partnership needs
    `title`, `kind`, `status` and `counterpart`; an actor needs `name`, `kind` and `country`.

    Deutsch: Einem Eintrag fehlt ein Feld, das jeder Eintrag seiner Art hat.

    Warum: Ohne diese Felder lässt sich ein Eintrag nicht zeigen, finden oder zählen. Eine
    Partnerschaft braucht „title“, „kind“, „status“ und „counterpart“, ein Akteur „name“, „kind“ und
    „country“.

    Bad::

        # without: status

    Good::

        status: active
    """
    from partnerkit.words.fields import FIELDS  # noqa: PLC0415 - words only when something is wrong

    for fault in read_faults(register, "missing-field"):
        kind, parent, field = (str(fault.values[part]) for part in ("kind", "parent", "field"))
        path = ".".join(filter(None, (kind, parent, field)))
        variant = fault.variant or ("inside" if parent else "")
        yield fault.saying(label=FIELDS[path].label).as_variant(variant)
