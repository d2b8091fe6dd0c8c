"""The kinds of value in a record: each reads text, and names the rule that its faults break.

Every scalar reaches the model as text (record format, "The YAML that is read"). The patterns run
in pydantic's core, whose expressions never backtrack, so that no input can stall them.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, Self, TypeVar

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from partnerkit.words.countries import COUNTRY_CODES

T = TypeVar("T")


class Audience(StrEnum):
    """Who may read a field. A field without this mark is internal."""

    PUBLIC = "public"
    INTERNAL = "internal"


Public = Annotated[T, Audience.PUBLIC]
Internal = Annotated[T, Audience.INTERNAL]


class Refers(StrEnum):
    """What kind of record an id leads to."""

    ACTOR = "actor"
    PARTNERSHIP = "partnership"


class Model(BaseModel):
    """A mapping of the record format: fixed keys, read once, never changed."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_by_name=False, defer_build=True)


@dataclass(frozen=True)
class Pattern:
    """Text of one form; a value of another form breaks ``rule``."""

    rule: str
    pattern: str
    longest: int | None = None

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Check type, length and form in the core, under one error type: the rule's name."""
        del source, handler
        text = core_schema.str_schema(pattern=self.pattern, strict=True, max_length=self.longest)
        return broken(self.rule, text)


@dataclass(frozen=True)
class Number:
    """A number written in digits; nothing that only a programmer would read as one."""

    pattern: str
    whole: bool
    least: float | None = None
    most: float | None = None

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Check the digits as text, then read the number and its limits."""
        del source, handler
        text = core_schema.str_schema(pattern=self.pattern, strict=True, max_length=18)
        number: CoreSchema = (
            core_schema.int_schema(
                ge=None if self.least is None else int(self.least),
                le=None if self.most is None else int(self.most),
            )
            if self.whole
            else core_schema.float_schema(ge=self.least, le=self.most)
        )
        return broken("wrong-type", core_schema.chain_schema([text, number]))


def broken(rule: str, schema: CoreSchema) -> CoreSchema:
    """Wrap a schema so that every failure in it carries the name of the rule that it breaks."""
    return core_schema.custom_error_schema(
        schema, custom_error_type=rule, custom_error_message=rule
    )


class PartialDate(str):
    """A date as exact as its source: ``1989``, ``2023-06`` or ``2024-02-28`` (EDTF level 0).

    It is its ISO text; as text it sorts a year before its months and a month before its days.
    Comparing what is known needs the days it may mean: ``earliest`` and ``latest``.
    """

    __slots__ = ()

    PATTERN = r"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"

    @classmethod
    def read(cls, text: str) -> Self:
        """Read text of the right form; ValueError when there is no such day (30 February)."""
        if len(text) == len("2024-02-28") and text[8:] > "28":
            year, month = int(text[:4]), int(text[5:7])
            if year == 0 or int(text[8:]) > calendar.monthrange(year, month)[1]:
                raise ValueError(text)
        return cls(text)

    @property
    def earliest(self) -> date:
        """The first day that this date may mean."""
        parts = [int(part) for part in self.split("-")]
        return date(max(parts[0], 1), *[*parts[1:], 1, 1][:2])

    @property
    def latest(self) -> date:
        """The last day that this date may mean."""
        parts = [int(part) for part in self.split("-")]
        year, month = max(parts[0], 1), parts[1] if len(parts) > 1 else 12
        day = parts[2] if len(parts) == len(("y", "m", "d")) else None
        return date(year, month, day or calendar.monthrange(year, month)[1])

    @property
    def year(self) -> int:
        """The year, which every partial date states."""
        return int(self[:4])

    def surely_before(self, other: PartialDate | date) -> bool:
        """Whether every day that this may mean lies before every day of the other."""
        other_first = other if isinstance(other, date) else other.earliest
        return self.latest < other_first

    def surely_after(self, other: PartialDate | date) -> bool:
        """Whether every day that this may mean lies after every day of the other."""
        other_last = other if isinstance(other, date) else other.latest
        return self.earliest > other_last

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Form in the core, the calendar here, both under ``bad-date``."""
        del source, handler
        text = core_schema.str_schema(pattern=cls.PATTERN, strict=True)
        return broken("bad-date", core_schema.no_info_after_validator_function(cls.read, text))


def _country(code: str) -> str:
    """Accept an assigned code; ValueError for any other."""
    if code not in COUNTRY_CODES:
        raise ValueError(code)
    return code


class Country:
    """ISO 3166-1 alpha-2, or ``XX`` and ``ZZ`` of the record format."""

    @classmethod
    def __get_pydantic_core_schema__(
        cls,
        source: object,
        handler: GetCoreSchemaHandler,
    ) -> CoreSchema:
        """Form in the core, the list here, both under ``unknown-country``."""
        del source, handler
        text = core_schema.str_schema(pattern="^[A-Z]{2}$", strict=True)
        checked = core_schema.no_info_after_validator_function(_country, text)
        return broken("unknown-country", checked)


_ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_SIGN = r"[^\s/?#\\<>\"`{}|^\[\]]"
_HOST = rf"({_SIGN}*[A-Za-z0-9\u0080-\uffff]{_SIGN}*|\[[0-9A-Fa-f:.]+\](:[0-9]+)?)"
_REST = r"([/?#][^\s\\<>\"`{}|^\[\]]*)?"
_WEB = rf"(?i:https?)://{_HOST}{_REST}"

Text = Annotated[str, Pattern("empty-value", r"\S")]
Id = Annotated[str, Pattern("bad-identifier", _ID, 80)]
ActorId = Annotated[str, Pattern("bad-identifier", _ID, 80), Refers.ACTOR]
PartnershipId = Annotated[str, Pattern("bad-identifier", _ID, 80), Refers.PARTNERSHIP]
Url = Annotated[str, Pattern("bad-url", rf"^{_WEB}$")]
SourceUrl = Annotated[str, Pattern("bad-url", rf"^({_WEB}|seed:[A-Za-z0-9][A-Za-z0-9._-]*)$")]
Mailbox = Annotated[
    str,
    Pattern(
        "bad-contact",
        r"^[A-Za-z0-9._%+&'*/=?^-]+@([A-Za-z0-9-]+\.)+[A-Za-z][A-Za-z0-9-]+$",
        254,
    ),
]
WikidataId = Annotated[str, Pattern("bad-identifier", r"^Q[1-9][0-9]*$", 20)]
RorId = Annotated[str, Pattern("bad-identifier", r"^0[a-z0-9]{8}$")]
LanguageCode = Annotated[str, Pattern("unknown-value", r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", 35)]
CountryCode = Annotated[str, Country]
Count = Annotated[int, Number(r"^[0-9]+$", whole=True)]
Year = Annotated[int, Number(r"^[0-9]{4}$", whole=True)]
Amount = Annotated[float, Number(r"^[0-9]+(\.[0-9]{1,2})?$", whole=False)]
Latitude = Annotated[float, Number(r"^-?[0-9]+(\.[0-9]+)?$", whole=False, least=-90, most=90)]
Longitude = Annotated[float, Number(r"^-?[0-9]+(\.[0-9]+)?$", whole=False, least=-180, most=180)]
