"""The settings of a register: ``partnerkit.yaml`` in the root of the data repository."""

from pydantic import Field

from partnerkit.finding import Severity
from partnerkit.model.types import (
    ActorId,
    Amount,
    Count,
    CountryCode,
    Id,
    Internal,
    LanguageCode,
    Model,
    PartialDate,
    Public,
    SourceUrl,
    Text,
    Url,
)
from partnerkit.model.vocabulary import PartnershipKind


class RegisterInfo(Model):
    """What the register is called and who answers for it."""

    title: Public[Text] = "Internationale Partnerschaften"
    languages: Public[tuple[LanguageCode, ...]] = ("de", "en")
    url: Public[Url | None] = None
    imprint: Public[Url | None] = None
    accessibility: Public[Url | None] = None
    publisher: Public[Text | None] = None


class ReportingOffice(Model):
    """An office that is expected to report, and how often."""

    actor: Internal[ActorId]
    every: Internal[Count | None] = None


class StrategicGoal(Model):
    """A goal of the city's international strategy."""

    id: Public[Id]
    text: Public[Text]
    period: Public[Text | None] = None
    indicator: Public[Text | None] = None
    target: Public[Text | None] = None
    source: Public[SourceUrl | None] = None


class TopicAddition(Model):
    """A topic that the register adds to the vocabulary."""

    code: Public[Text]
    de: Public[Text]
    en: Public[Text]
    synonyms: Public[tuple[Text, ...] | None] = None


class Call(Model):
    """A call of a programme, with its deadline."""

    title: Public[Text]
    opens: Public[PartialDate | None] = None
    closes: Public[PartialDate | None] = None
    url: Public[Url | None] = None


class Programme(Model):
    """A funding programme: what it funds, for whom, where."""

    id: Public[Id]
    title: Public[Text]
    funds: Public[Text | None] = None
    applicants: Public[Text | None] = None
    topics: Public[tuple[Text, ...] | None] = None
    kinds: Public[tuple[PartnershipKind, ...] | None] = None
    countries: Public[tuple[Text, ...] | None] = None
    calls: Public[tuple[Call, ...] | None] = None
    url: Public[Url | None] = None
    source: Public[SourceUrl | None] = None


class CountryGroup(Model):
    """A named, dated and sourced list of countries."""

    id: Public[Id]
    title: Public[Text]
    as_of: Public[PartialDate]
    source: Public[SourceUrl]
    countries: Public[tuple[CountryCode, ...]]


class IndexOverride(Model):
    """A city's own reading of an index for one country, with its reason."""

    country: Internal[CountryCode]
    value: Internal[Text]
    because: Internal[Text]
    on: Internal[PartialDate | None] = None


class Index(Model):
    """A dated index that can put a partner into the heightened-review profile."""

    id: Internal[Id]
    title: Internal[Text]
    as_of: Internal[PartialDate]
    source: Internal[SourceUrl]
    values: Internal[dict[CountryCode, Text]]
    heightened: Internal[tuple[Text, ...] | None] = None
    overrides: Internal[tuple[IndexOverride, ...] | None] = None


class PortfolioTarget(Model):
    """The share that a topic or a country group is meant to have, in per cent."""

    topic: Public[Text | None] = None
    group: Public[Id | None] = None
    share: Public[Amount]
    by: Public[PartialDate | None] = None
    source: Public[SourceUrl | None] = None


class Settings(Model):
    """One file, ``partnerkit.yaml``; everything in it may be left out."""

    register_: Public[RegisterInfo] = Field(default_factory=RegisterInfo, alias="register")
    home: Public[tuple[ActorId, ...] | None] = None
    offices: Internal[tuple[ReportingOffice, ...] | None] = None
    strategic_goals: Public[tuple[StrategicGoal, ...] | None] = None
    topics: Public[tuple[TopicAddition, ...] | None] = None
    programmes: Public[tuple[Programme, ...] | None] = None
    country_groups: Public[tuple[CountryGroup, ...] | None] = None
    indices: Internal[tuple[Index, ...] | None] = None
    rules: Internal[dict[Text, Severity] | None] = None
    views: Internal[dict[Text, Text] | None] = None
    portfolio_targets: Internal[tuple[PortfolioTarget, ...] | None] = None
