"""Ignores that name no rule."""

from __future__ import annotations

import re
from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import Suppression, review
from partnerkit.source import Source
from partnerkit.words.suggest import suggest_id
from partnerkit.words.word import Word

_NEARLY = r"(?i)#[ \t]*partnerkit[ \t]*[:,-]?[ \t]*(?:ignor|disabl|noqa|suppress|skip|off\b)[^\n]*"
_RIGHT = r"#[ \t]*partnerkit:[ \t]*ignore\["


@review(
    Severity.WARNING,
    de="„{name}“ ist keine Regel{meant}",
    en='"{name}" is no rule{meant}',
    form=Word(
        de="so wird nichts ignoriert; schreiben Sie „# partnerkit: ignore[Regel] Begründung“",
        en='nothing is ignored this way; write "# partnerkit: ignore[rule] reason"',
    ),
)
def unknown_ignore(register: Register, suppression: Suppression) -> Iterator[Fault]:
    """A comment ignores a rule that does not exist, or is not written as an ignore.

    Why: It has no effect, although its author relies on it.

    Deutsch: Ein Kommentar lässt eine Regel ignorieren, die es nicht gibt, oder ist nicht als
    Ignorieren geschrieben.

    Warum: Er wirkt nicht, obwohl sich jemand auf ihn verlässt.

    Bad::

        # partnerkit: ignore[private-persons] das Amt nennt die Urkunde nicht
        title: Städtepartnerschaft Hamburg – Oslo

    Good::

        signatories:
          # partnerkit: ignore[private-person] das Amt nennt die Urkunde nicht
          - name: Erika Mustermann
    """
    for source in register.haystack.holding(rb"artnerkit", rb"ARTNERKIT"):
        for ignore in source.ignores:
            for name in ignore.rules:
                if name not in suppression.rules:
                    values = {"name": name, "meant": suggest_id(name, suppression.rules)}
                    yield Fault("unknown-ignore", ignore.span, values)
        yield from _misshapen(source)


def _misshapen(source: Source) -> Iterator[Fault]:
    for found, span in source.find(_NEARLY):
        if not re.match(_RIGHT, found[0]):
            yield Fault("unknown-ignore", span, {}, "form")
