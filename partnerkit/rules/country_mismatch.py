"""Territories that are part of a territory in another country."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.matching.territories import same_country
from partnerkit.model.vocabulary import Sector
from partnerkit.register import Register
from partnerkit.rule import rule


@rule(
    Severity.WARNING,
    de="„{value}“ liegt in einem anderen Land ({theirs}) als dieser Akteur ({ours}); berichtigen "
    "Sie „part_of“ oder „country“",
    en='"{value}" lies in another country ({theirs}) than this actor ({ours}); correct "part_of" '
    'or "country"',
)
def country_mismatch(register: Register) -> Iterator[Fault]:
    """A city, district, region or neighbourhood is part of one in another country.

    Why: Territories end at borders; mostly the wrong city of that name was chosen. Offices,
    branches and institutes abroad are no territories and are not complained of, nor are
    territories with a code of their own (Réunion) within their state (France).

    Deutsch: Eine Stadt, ein Bezirk, eine Region oder ein Stadtteil ist Teil eines Gebiets in
    einem anderen Land.

    Warum: Gebiete enden an Grenzen; meist wurde die falsche Stadt dieses Namens gewählt. Büros,
    Niederlassungen und Institute im Ausland sind keine Gebiete und werden nicht gemeldet, ebenso
    wenig Gebiete mit eigenem Kürzel (Réunion) in ihrem Staat (Frankreich).

    Bad::

        # data/actors/bergen.yaml
        part_of: hamburg

    Good::

        # data/actors/bergen.yaml
        part_of: oslo
    """
    for entry in register.actor_survey.stating("part_of"):
        record = entry.record
        if record.part_of is None or record.kind.sector is not Sector.MUNICIPALITIES:
            continue
        above = register.actor(record.part_of)
        if above is None or above.record.kind.sector is not Sector.MUNICIPALITIES:
            continue
        ours, theirs = record.country, above.record.country
        if not same_country(ours, theirs):
            yield entry.fault(
                "country-mismatch",
                ("part_of",),
                value=record.part_of,
                ours=ours,
                theirs=theirs,
                related=(above.span("country"),),
            )
