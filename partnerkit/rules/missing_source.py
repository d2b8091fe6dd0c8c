"""Partnerships without any source."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import rule


@rule(
    Severity.ERROR,
    de="„sources“ (Quellen) fehlt: tragen Sie mindestens eine Quelle ein, etwa die "
    "Pressemitteilung oder die Drucksache",
    en='"sources" is missing: enter at least one source, such as the press release or the '
    "council paper",
)
def missing_source(register: Register) -> Iterator[Fault]:
    """A partnership names no source at all.

    Why: The record format asks for at least one source. A register is trusted because everybody
    can look up where a fact stands; an entry without a source is hearsay.

    Deutsch: Eine Partnerschaft nennt keine einzige Quelle.

    Warum: Das Format verlangt mindestens eine Quelle. Einem Register glaubt man, weil jeder
    nachsehen kann, wo etwas steht; ein Eintrag ohne Quelle ist Hörensagen.

    Bad::

        # without: sources

    Good::

        sources:
          - url: https://www.hamburg.de/beispiel
    """
    for entry in register.survey.lacking("sources"):
        yield entry.fault("missing-source", ("kind",), key=True)
    for entry in register.survey.stating("sources"):
        if not entry.record.sources:
            yield entry.fault("missing-source", ("sources",), key=True)
