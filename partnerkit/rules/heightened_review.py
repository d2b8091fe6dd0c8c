"""Partners for which an index of the register asks for a closer look."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from partnerkit.finding import Fault, Severity
from partnerkit.heightened import hints, watched
from partnerkit.model.vocabulary import Status
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.words.countries import country_name
from partnerkit.words.word import Word

_WATCHED = frozenset({Status.EXPLORATORY, Status.NEGOTIATING, Status.ACTIVE})


@rule(
    Severity.INFO,
    de="{country}: „{index}“ ({as_of}, {source}) nennt „{value}“; tragen Sie unter „risk“ ein, "
    "wann und wie Sie die Zusammenarbeit eingeschätzt haben",
    en='{country}: "{index}" ({as_of}, {source}) says "{value}"; enter under "risk" when and how '
    "you assessed the cooperation",
    override=Word(
        de="{country}: das Register selbst sagt „{value}“ statt der Angabe von „{index}“ "
        "({as_of}), weil: {because}; tragen Sie unter „risk“ ein, wann und wie Sie die "
        "Zusammenarbeit eingeschätzt haben",
        en='{country}: the register itself says "{value}" in place of "{index}" ({as_of}), '
        'because: {because}; enter under "risk" when and how you assessed the cooperation',
    ),
)
def heightened_review(register: Register) -> Iterator[Fault]:
    """An index that the register has chosen asks for a closer look, and none is recorded.

    Why: Cooperation with institutions of authoritarian systems needs other care, and also can be
    perfectly legitimate. This rule judges no partner: it repeats what a dated, sourced index in
    `partnerkit.yaml` says, corrected by the register's own `overrides`, and asks for the office's
    assessment under `risk`. Associations, clubs and diaspora groups are not their government and
    are left in peace. When an assessment is to be renewed, review-due says so.

    Deutsch: Ein vom Register gewählter Index legt einen genaueren Blick nahe, und es steht keiner
    im Eintrag.

    Warum: Zusammenarbeit mit Einrichtungen autoritärer Systeme braucht andere Sorgfalt und kann
    zugleich völlig in Ordnung sein. Diese Regel urteilt über keinen Partner: Sie gibt wieder, was
    ein datierter, belegter Index in „partnerkit.yaml“ sagt, berichtigt durch die eigenen
    „overrides“ des Registers, und fragt unter „risk“ nach der Einschätzung der Stelle. Vereine
    und Diasporagruppen sind nicht ihre Regierung und bleiben unbehelligt. Wann eine Einschätzung
    zu erneuern ist, sagt review-due.

    Bad::

        # partnerkit.yaml
        indices:
          - id: beispiel
            title: Beispielindex
            as_of: 2025
            source: https://www.hamburg.de/beispiel
            values:
              NO: Stufe 3
            heightened:
              - Stufe 3

    Good::

        risk:
          assessed_on: 2025-11-02
          by: senatskanzlei-hamburg
        # partnerkit.yaml
        indices:
          - id: beispiel
            title: Beispielindex
            as_of: 2025
            source: https://www.hamburg.de/beispiel
            values:
              NO: Stufe 3
            heightened:
              - Stufe 3
            overrides:
              - country: NO
                value: Stufe 1
                because: Die Stadt wird von der Opposition regiert
    """
    found = hints(register)
    if not found:
        return
    for entry in chain(register.survey.lacking("risk"), register.survey.stating("risk")):
        record = entry.record
        if record.status not in _WATCHED or (record.risk and record.risk.assessed_on):
            continue
        country = watched(register, record.counterpart or (), found)
        if country:
            hint = found[country]
            yield entry.fault(
                "heightened-review",
                ("counterpart",),
                key=True,
                variant="override" if hint.override else "",
                country=Word(country_name(country, "de"), country_name(country, "en")),
                index=hint.index.title,
                as_of=hint.index.as_of,
                source=hint.index.source,
                value=hint.value,
                because=hint.override.because if hint.override else "",
            )
