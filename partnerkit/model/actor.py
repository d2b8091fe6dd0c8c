"""An actor: a city, an office, a university, an association — whoever is party to a partnership."""

from pydantic import Field

from partnerkit.model.common import Source
from partnerkit.model.types import (
    ActorId,
    Count,
    CountryCode,
    Id,
    Internal,
    LanguageCode,
    Latitude,
    Longitude,
    Mailbox,
    Model,
    PartialDate,
    Public,
    RorId,
    Text,
    Url,
    WikidataId,
)
from partnerkit.model.vocabulary import ActorKind, Safety, YesNo


class ActorName(Model):
    """A name in another language, or a former name with its dates."""

    name: Public[Text]
    language: Public[LanguageCode | None] = None
    from_: Public[PartialDate | None] = Field(default=None, alias="from")
    to: Public[PartialDate | None] = None


class Place(Model):
    """The town where an actor sits; degrees north and east."""

    name: Public[Text]
    lat: Public[Latitude | None] = None
    lon: Public[Longitude | None] = None


class Return(Model):
    """An office's report to the register, an explicit nil return included."""

    on: Internal[PartialDate]
    by: Internal[ActorId | None] = None
    entries: Internal[Count | None] = None
    nil: Internal[YesNo | None] = None


class Actor(Model):
    """One file in ``data/actors/``; its id is the file's stem."""

    name: Public[Text]
    names: Public[tuple[ActorName, ...] | None] = None
    aliases: Public[tuple[Text, ...] | None] = None
    kind: Public[ActorKind]
    country: Public[CountryCode]
    part_of: Public[ActorId | None] = None
    place: Public[Place | None] = None
    website: Public[Url | None] = None
    wikidata: Public[WikidataId | None] = None
    ror: Public[RorId | None] = None
    from_: Public[PartialDate | None] = Field(default=None, alias="from")
    to: Public[PartialDate | None] = None
    successor: Public[ActorId | None] = None
    reporting: Internal[tuple[Return, ...] | None] = None
    contact: Public[Mailbox | None] = None
    safety: Internal[Safety | None] = None
    sources: Public[tuple[Source, ...] | None] = None
    former_ids: Public[tuple[Id, ...] | None] = None
    notes: Internal[Text | None] = None
