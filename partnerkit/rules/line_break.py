"""Line breaks in fields of one line."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.model.lengths import field_of, one_line
from partnerkit.register import Register
from partnerkit.rule import rule

_PARTS = (
    rb": (?=[|>])(?<=(?:tle|ame|ice|her|_at|ent|iod|[^a-z][a-z]{2}):.)",
    rb"- [|>]",
    rb"\\",
)
"""How a line break gets into a field of one line: as block text, or as an escape."""


@rule(
    Severity.WARNING,
    de="„{field}“ enthält einen Zeilenumbruch; schreiben Sie den Text in eine Zeile",
    en='"{field}" contains a line break; write the text on one line',
)
def line_break(register: Register) -> Iterator[Fault]:
    """A title, a name or another field of one line contains a line break.

    Why: Lists, tables, calendars and e-mails show these fields on one line. A break inside cuts the
    table in two and can look like an entry of its own.

    Deutsch: Ein Titel, ein Name oder ein anderes einzeiliges Feld enthält einen Zeilenumbruch.

    Warum: Listen, Tabellen, Kalender und E-Mails zeigen diese Felder in einer Zeile. Ein Umbruch
    darin zerschneidet die Tabelle und kann wie ein eigener Eintrag aussehen.

    Bad::

        title: |
          Städtepartnerschaft
          Hamburg – Oslo

    Good::

        title: Städtepartnerschaft Hamburg – Oslo
        purpose: |
          Längerer Text darf
          mehrere Zeilen haben.
    """
    suspects = {source.path: source for source in register.haystack.holding(*_PARTS)}
    suspects |= {e.source.path: e.source for e in register.partnerships if "\n" in e.record.title}
    suspects |= {e.source.path: e.source for e in register.actors if "\n" in e.record.name}
    for source in suspects.values():
        for path, value in source.scalars():
            if "\n" in value and one_line(path):
                yield Fault("line-break", source.span(path), {"field": field_of(path)}, "", path)
