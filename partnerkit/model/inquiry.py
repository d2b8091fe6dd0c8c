"""A written question of a parliament or council: a file that ``partnerkit answer`` reads."""

from pydantic import Field

from partnerkit.model.types import (
    Count,
    LanguageCode,
    Model,
    PartialDate,
    Public,
    SourceUrl,
    Text,
    Year,
)

Translations = dict[LanguageCode, Text]


class Question(Model):
    """One numbered question, bound to a report, to a query, or to a text of its own.

    ``options`` of a report stand beside it under their own names; ``country`` to ``since`` choose
    partnerships as the filters of ``partnerkit report`` do. ``tables`` keeps only some tables of a
    report. ``asks`` names the fields of a partnership that the question is about: who has not
    stated them is named below the answer.
    """

    text: Public[Text]
    texts: Public[Translations | None] = None
    report: Public[Text | None] = None
    query: Public[Text | None] = Field(default=None, alias="list")
    shown: Public[tuple[Text, ...] | None] = Field(default=None, alias="fields")
    tables: Public[tuple[Text, ...] | None] = None
    asks: Public[tuple[Text, ...] | None] = None
    answer: Public[Text | None] = None
    answers: Public[Translations | None] = None
    country: Public[tuple[Text, ...] | None] = None
    topic: Public[tuple[Text, ...] | None] = None
    lead: Public[tuple[Text, ...] | None] = None
    kind: Public[tuple[Text, ...] | None] = None
    status: Public[tuple[Text, ...] | None] = None
    since: Public[PartialDate | None] = None
    actor: Public[Text | None] = None
    group: Public[Text | None] = None
    year: Public[Year | None] = None
    from_year: Public[Year | None] = None
    to_year: Public[Year | None] = None
    years: Public[Count | None] = None
    months: Public[Count | None] = None


class Inquiry(Model):
    """The whole inquiry: who asked what, when; ``known`` says how far its wording is known."""

    title: Public[Text]
    titles: Public[Translations | None] = None
    form: Public[Text | None] = None
    document: Public[Text | None] = None
    body: Public[Text | None] = None
    asked_on: Public[PartialDate | None] = None
    url: Public[SourceUrl | None] = None
    known: Public[Text | None] = None
    knowns: Public[Translations | None] = None
    preamble: Public[Text | None] = None
    preambles: Public[Translations | None] = None
    questions: Public[tuple[Question, ...]]
