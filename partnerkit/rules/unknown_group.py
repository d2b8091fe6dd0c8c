"""Groups of countries that the register's settings use and do not have."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, KeyPath, Severity
from partnerkit.model import Settings
from partnerkit.register import Register
from partnerkit.rule import rule
from partnerkit.words.countries import COUNTRY_CODES
from partnerkit.words.suggest import closest
from partnerkit.words.word import Word


@rule(
    Severity.ERROR,
    de="„{value}“ ist weder ein Länderkürzel noch eine Ländergruppe in „partnerkit.yaml“{meant}",
    en='"{value}" is neither a country code nor a country group in "partnerkit.yaml"{meant}',
    target=Word(
        de="„{value}“ ist keine Ländergruppe in „partnerkit.yaml“{meant}",
        en='"{value}" is no country group in "partnerkit.yaml"{meant}',
    ),
)
def unknown_group(register: Register) -> Iterator[Fault]:
    """A programme or a target names a country group that `partnerkit.yaml` does not have.

    Why: A group such as the Global South means something only together with its dated and
    sourced list. Add the list under `country_groups`, or write the id of one that is there.

    Deutsch: Ein Programm oder ein Zielwert nennt eine Ländergruppe, die „partnerkit.yaml“ nicht
    hat.

    Warum: Eine Gruppe wie der Globale Süden sagt nur zusammen mit ihrer datierten und belegten
    Liste etwas aus. Ergänzen Sie die Liste unter „country_groups“ oder schreiben Sie die Kennung
    einer vorhandenen.

    Bad::

        # partnerkit.yaml
        portfolio_targets:
          - group: globaler-sueden
            share: 30

    Good::

        # partnerkit.yaml
        portfolio_targets:
          - group: globaler-sueden
            share: 30
        country_groups:
          - id: globaler-sueden
            title: Globaler Süden
            as_of: 2025
            source: https://www.hamburg.de/beispiel
            countries:
              - TZ
    """
    groups = {group.id: (group.title,) for group in register.settings.country_groups or ()}
    for path, value in _uses(register.settings):
        target = path[0] == "portfolio_targets"
        if value not in groups and (target or value not in COUNTRY_CODES):
            yield register.settings_entry.fault(
                "unknown-group",
                path,
                variant="target" if target else "",
                value=value,
                meant=closest(value, groups),
            )


def _uses(settings: Settings) -> Iterator[tuple[KeyPath, str]]:
    for place, programme in enumerate(settings.programmes or ()):
        for index, value in enumerate(programme.countries or ()):
            yield ("programmes", place, "countries", index), value
    for place, target in enumerate(settings.portfolio_targets or ()):
        if target.group is not None:
            yield ("portfolio_targets", place, "group"), target.group
