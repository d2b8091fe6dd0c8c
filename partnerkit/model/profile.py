"""What a city looks for in a new partner: a small file that ``report candidates`` reads."""

from pydantic import Field

from partnerkit.model.types import Count, Model, Public, Text
from partnerkit.model.vocabulary import ActorKind


class Inhabitants(Model):
    """How many people a place should have: at least, at most."""

    from_: Public[Count | None] = Field(default=None, alias="from")
    to: Public[Count | None] = None


class PartnerProfile(Model):
    """One profile of wants; a want that is left out is no condition.

    ``countries`` are codes of countries or ids of named groups in ``partnerkit.yaml``; ``kinds``
    are kinds of actor that are a place: municipality, district, region.
    """

    title: Public[Text | None] = None
    topics: Public[tuple[Text, ...] | None] = None
    countries: Public[tuple[Text, ...] | None] = None
    kinds: Public[tuple[ActorKind, ...] | None] = None
    inhabitants: Public[Inhabitants | None] = None
