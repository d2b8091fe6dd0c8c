"""Funding programmes that the register's settings do not have."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.words.suggest import closest


@rule(
    Severity.ERROR,
    de="„{value}“ ist kein Förderprogramm in „partnerkit.yaml“{meant}",
    en='"{value}" is no funding programme in "partnerkit.yaml"{meant}',
)
def unknown_programme(register: Register) -> Iterator[Fault]:
    """Money or an application names a programme that `partnerkit.yaml` does not have.

    Why: Only programmes in the settings have a title, calls and deadlines, so that the report on
    funding can say what fits. Choose an id from `programmes`, or add the programme there.

    Deutsch: Mittel oder ein Antrag nennen ein Programm, das „partnerkit.yaml“ nicht hat.

    Warum: Nur Programme in den Einstellungen haben Titel, Aufrufe und Fristen, aus denen der
    Förderbericht sagt, was passt. Wählen Sie eine Kennung aus „programmes“ oder ergänzen Sie das
    Programm dort.

    Bad::

        funding:
          - programme: erasmus
        # partnerkit.yaml
        programmes:
          - id: erasmus-plus
            title: Erasmus+

    Good::

        funding:
          - programme: erasmus-plus
        # partnerkit.yaml
        programmes:
          - id: erasmus-plus
            title: Erasmus+
    """
    known = {programme.id: (programme.title,) for programme in register.settings.programmes or ()}
    if known.keys() >= register.survey.mentioned["programme"]:
        return
    for field in ("resources", "funding"):
        for entry in register.survey.stating(field):
            for index, part in enumerate(getattr(entry.record, field)):
                name = part.programme
                if name is not None and name not in known:
                    path, meant = (field, index, "programme"), closest(name, known)
                    yield entry.fault("unknown-programme", path, value=name, meant=meant)
