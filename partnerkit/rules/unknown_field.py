"""Fields that the record format does not have."""

from __future__ import annotations

from collections.abc import Iterator

from partnerkit.finding import Fault, Severity
from partnerkit.model.fields import KINDS, fields
from partnerkit.register import Register
from partnerkit.rule import read_faults, rule
from partnerkit.words.suggest import suggest_field
from partnerkit.words.word import Word


@rule(
    Severity.ERROR,
    de="das Feld „{field}“ gibt es hier nicht{meant}",
    en='there is no field "{field}" here{meant}',
    id=Word(
        de="das Feld „id“ gibt es nicht, die Kennung ist der Dateiname; löschen Sie die Zeile",
        en='there is no field "id", the id is the name of the file; delete the line',
    ),
    elsewhere=Word(
        de="das Feld „{field}“ gehört nicht in {here}, sondern in {there}; tragen Sie es dort ein",
        en='the field "{field}" does not belong in {here} but in {there}; enter it there',
    ),
)
def unknown_field(register: Register) -> Iterator[Fault]:
    """A record has a field that the record format does not know.

    Why: Nobody would read it: it is in no overview, no search and no export. Mostly it is a
    spelling mistake. What has no field of its own goes into `notes`.

    Deutsch: Ein Eintrag hat ein Feld, das das Format nicht kennt.

    Warum: Niemand würde es lesen: Es steht in keiner Übersicht, keiner Suche und keinem Export.
    Meist ist es ein Schreibfehler. Was kein eigenes Feld hat, gehört in „notes“.

    Bad::

        titel: Städtepartnerschaft Hamburg – Oslo

    Good::

        title: Städtepartnerschaft Hamburg – Oslo
    """
    for fault in read_faults(register, "unknown-field"):
        kind, parent, field = (str(fault.values[part]) for part in ("kind", "parent", "field"))
        if field.casefold() == "id" and not parent:
            yield fault.as_variant("id")
        elif meant := suggest_field(kind, parent, field):
            yield fault.saying(meant=meant)
        elif other := next((k for k in KINDS if not parent and field in fields(KINDS[k])), None):
            yield fault.saying(here=_PLACES[kind], there=_PLACES[other]).as_variant("elsewhere")
        else:
            yield fault


_PLACES = {
    "partnership": Word(de="eine Partnerschaft", en="a partnership"),
    "actor": Word(de="einen Akteur", en="an actor"),
    "settings": Word(de="„partnerkit.yaml“", en='"partnerkit.yaml"'),
}
