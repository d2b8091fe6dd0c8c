"""Texts that are too long for their field."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.model.lengths import (
    LONGEST_LINE,
    LONGEST_PROSE,
    LONGEST_URL,
    field_of,
    longest,
)
from partnerkit.register import Register
from partnerkit.rule import rule

_PARTS = (
    rb"\n(?=[^\n]{%d})[ -]*(?:title|name|office|publisher|signed_at|document|period|[a-z]{2}:)"
    % LONGEST_LINE,
    rb"- (?=[^\n]{%d})" % LONGEST_LINE,
    rb"http(?=[^\n]{%d})" % LONGEST_URL,
)
"""Long lines in fields of one line and in lists, and long addresses."""


@rule(
    Severity.WARNING,
    de="„{field}“ hat {count} Zeichen; mehr als {most} passen in keine Übersicht, kürzen Sie den "
    "Text",
    en='"{field}" has {count} characters; no overview has room for more than {most}, shorten the '
    "text",
)
def overlong_text(register: Register) -> Iterator[Fault]:
    """A title or name has over 300 characters, a link over 2,000, or a text over 10,000.

    Why: A title is read in lists and tables. What is longer belongs into `purpose` or `notes`;
    whole documents belong on the web, and a link to them under `sources`.

    Deutsch: Ein Titel oder Name hat mehr als 300 Zeichen, ein Link mehr als 2.000, ein Text mehr
    als 10.000.

    Warum: Einen Titel liest man in Listen und Tabellen. Was länger ist, gehört in „purpose“ oder
    „notes“; ganze Dokumente gehören ins Netz und ein Link darauf unter „sources“.

    Bad::

        title: Vereinbarung über die Zusammenarbeit der Freien und Hansestadt Hamburg mit der Stadt
          Oslo auf den Gebieten der Wirtschaft, der Häfen, der Schifffahrt, des Klimaschutzes, der
          Energie, der Stadtentwicklung, des Wohnungsbaus, der Bildung, der Wissenschaft, der
          Kultur, des Sports und der Jugend, unterzeichnet im Rathaus am zwölften Mai

    Good::

        title: Vereinbarung über die Zusammenarbeit der Städte Hamburg und Oslo
    """
    long = {source.path: source for source in register.haystack.holding(*_PARTS)}
    long |= {path: s for path, s in register.sources.items() if len(s.raw) > LONGEST_PROSE}
    titles = (e.source for e in register.partnerships if len(e.record.title) > LONGEST_LINE)
    names = (e.source for e in register.actors if len(e.record.name) > LONGEST_LINE)
    long |= {source.path: source for source in (*titles, *names)}
    for source in long.values():
        for path, value in source.scalars():
            if len(value) > (most := longest(path)):
                values = {"field": field_of(path), "count": len(value), "most": most}
                yield Fault("overlong-text", source.span(path), values, "", path)
