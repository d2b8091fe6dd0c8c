"""Values that are not in the list of their field."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import read_faults, rule
from partnerkit.words.suggest import suggest_term
from partnerkit.words.word import Word


@rule(
    Severity.ERROR,
    de="„{value}“ ist kein Wert von „{field}“{meant}",
    en='"{value}" is no value of "{field}"{meant}',
    choices=Word(
        de="„{value}“ ist kein Wert von „{field}“; wählen Sie aus: {choices}",
        en='"{value}" is no value of "{field}"; choose from: {choices}',
    ),
    language=Word(
        de="„{value}“ ist kein Kürzel einer Sprache; schreiben Sie zwei oder drei Kleinbuchstaben, "
        "etwa „de“, „en“ oder „uk“",
        en='"{value}" is no code of a language; write two or three lower-case letters, such as '
        '"de", "en" or "uk"',
    ),
)
def unknown_value(register: Register) -> Iterator[Fault]:
    """A value is not one of those that its field has.

    Why: Only words of a common list can be counted and filtered. The codes are English, the pages
    show them in the reader's language: `twinning` is "Städtepartnerschaft" in German.

    Deutsch: Ein Wert gehört nicht zu denen, die sein Feld hat.

    Warum: Nur Wörter einer gemeinsamen Liste lassen sich zählen und filtern. Die Kürzel sind
    englisch, die Seiten zeigen sie in der Sprache des Lesers: „twinning“ heißt dort
    „Städtepartnerschaft“.

    Bad::

        kind: Städtepartnerschaft
        status: aktiv

    Good::

        kind: twinning
        status: active
    """
    for fault in read_faults(register, "unknown-value"):
        choices = fault.values.get("choices")
        if not isinstance(choices, tuple):
            yield fault.as_variant("language")
            continue
        near = suggest_term(str(fault.values["vocabulary"]), str(fault.values["value"]))
        meant = [code for code in near if code in choices]
        yield fault.saying(meant=meant).as_variant("" if meant else "choices")
