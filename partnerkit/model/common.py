"""Parts that partnerships, actors and settings share."""

from partnerkit.model.types import Model, PartialDate, Public, SourceUrl, Text


class Source(Model):
    """Where a fact stands."""

    url: Public[SourceUrl]
    title: Public[Text | None] = None
    publisher: Public[Text | None] = None
    accessed: Public[PartialDate | None] = None
    supports: Public[tuple[Text, ...] | None] = None
