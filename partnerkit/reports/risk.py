"""Partners under closer review: what an index says, what the offices entered; never a verdict."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from partnerkit.heightened import Hint, hints, watched
from partnerkit.model import Partnership
from partnerkit.model.partnership import Risk
from partnerkit.model.settings import Index
from partnerkit.model.vocabulary import Answer
from partnerkit.register import Entry
from partnerkit.report import (
    Block,
    Cell,
    Code,
    Column,
    Fact,
    Heading,
    Item,
    Items,
    Link,
    Order,
    Report,
    Room,
    Row,
    Table,
    Text,
    Tone,
    Toned,
    paragraph,
)
from partnerkit.reports.catalogue import About
from partnerkit.reports.counting import number_of
from partnerkit.reports.gaps import count, gaps
from partnerkit.view import View
from partnerkit.words.filling import fill
from partnerkit.words.report_risk_words import WORDS
from partnerkit.words.word import Word

ABOUT: Final = About(WORDS["summary"], internal=True)

QUESTIONS: Final = ("governing_body", "teaching_or_research", "staff")
"""The three questions of the autonomy test."""


class _Reviewed(NamedTuple):
    """A partnership under closer review, with the country and the hint of an index, if any."""

    entry: Entry[Partnership]
    country: str
    hint: Hint | None

    @property
    def risk(self) -> Risk:
        return self.entry.record.risk or Risk()


def report(view: View) -> Report:
    """Answer for every partnership that is not over and is in the profile or states a risk.

    ``profile`` lists them, ``assessments`` what the offices entered, ``consultations`` the advice
    asked for in any partnership, what is open first.
    """
    found = tuple(_reviewed(view))
    blocks: tuple[Block, ...] = (
        _intro(found),
        paragraph(WORDS["no-verdict"]),
        Heading(WORDS["indices"]),
        _indices(view),
        *_overrides(view),
        Heading(WORDS["profile"]),
        _profile(view, found),
        Heading(WORDS["details"]),
        _assessments(view, found),
        Heading(WORDS["consultations"]),
        _consultations(view),
    )
    return Report("risk", WORDS["title"], view.head, blocks, gaps=_gaps(found), main="profile")


def _reviewed(view: View) -> Iterator[_Reviewed]:
    found = hints(view.register)
    for entry in view.register.partnerships:
        if entry.record.status.over:
            continue
        country = watched(view.register, entry.record.counterpart or (), found)
        if country:
            yield _Reviewed(entry, country, found[country])
        elif entry.record.risk is not None:
            yield _Reviewed(entry, next(iter(view.countries(entry.record)), ""), None)


def _intro(found: Sequence[_Reviewed]) -> Block:
    hinted = count(one.hint for one in found)
    return paragraph(
        fill(
            WORDS["intro"],
            number=number_of(len(found), WORDS["one"], WORDS["many"]),
            hinted=hinted,
            own=len(found) - hinted,
            assessed=count(one.risk.assessed_on for one in found),
            approved=count(one.risk.approval for one in found),
        )
    )


def _indices(view: View) -> Items:
    """Name the indices that the register has chosen, with their dates and sources."""
    items = tuple(
        Item(
            index.title,
            (
                Fact("as_of", WORDS["index-as-of"], index.as_of),
                Fact("heightened", WORDS["index-values"], index.heightened),
                Fact("countries", WORDS["index-countries"], _countries(index)),
                Fact("source", WORDS["index-source"], Link(index.source)),
            ),
        )
        for index in view.register.settings.indices or ()
    )
    return Items("indices", items, empty=WORDS["no-indices"])


def _countries(index: Index) -> Cell:
    """List the countries that an index, without overrides, puts into the profile."""
    heightened = index.heightened or ()
    codes = sorted(code for code, value in index.values.items() if value in heightened)
    return tuple(Code("country", code) for code in codes)


def _overrides(view: View) -> Iterator[Table]:
    """Show where the register reads an index differently, with the reason."""
    rows: list[Row] = [
        (
            Code("country", override.country),
            index.values.get(override.country),
            override.value,
            override.because,
            override.on,
        )
        for index in view.register.settings.indices or ()
        for override in index.overrides or ()
    ]
    keys = ("country", "index", "value", "because", "on")
    if rows:
        columns = tuple(Column(key, WORDS[f"override-{key}"]) for key in keys)
        yield Table("overrides", columns, tuple(rows), title=WORDS["overrides"])


def _profile(view: View, found: Sequence[_Reviewed]) -> Table:
    rows = tuple(
        (
            Code("country", one.country) if one.country else None,
            view.partnership(one.entry),
            _why(one),
            one.risk.assessed_on,
            one.risk.approval.on if one.risk.approval else None,
            _next(view, one.risk),
        )
        for one in found
    )
    columns = (
        Column("country", WORDS["country"]),
        Column("partnership", WORDS["partnership"]),
        Column("why", WORDS["why"]),
        Column("assessed", WORDS["assessed"], unstated=WORDS["not-assessed"]),
        Column("approved", WORDS["approved"], room=Room.WIDE),
        Column("next_review", WORDS["next"]),
    )
    order = (Order("country"), Order("partnership"))
    empty = WORDS["none"]
    return Table("profile", columns, rows, order=order, grouped=True, empty=empty)


def _why(one: _Reviewed) -> Text:
    """Say what puts a partnership here: a value of an index, or the register itself."""
    if one.hint is None:
        return WORDS["own-decision"]
    return f"{one.hint.index.title}: {one.hint.value}"


def _next(view: View, risk: Risk) -> Cell:
    day = risk.next_review
    if day is None or not day.surely_before(view.day):
        return day
    return (day, Toned(WORDS["overdue"], Tone.BAD))


def _assessments(view: View, found: Sequence[_Reviewed]) -> Items:
    items = tuple(
        Item(view.partnership(one.entry), tuple(_facts(view, one)))
        for one in found
        if one.entry.record.risk is not None
    )
    return Items("assessments", items, empty=WORDS["no-details"])


def _facts(view: View, one: _Reviewed) -> Iterator[Fact]:
    risk, record = one.risk, one.entry.record
    yield Fact("lead", WORDS["lead"], record.lead and view.actor(record.lead))
    yield Fact("assessed_on", WORDS["assessed"], risk.assessed_on)
    yield Fact("by", WORDS["by"], risk.by and view.actor(risk.by))
    for question in QUESTIONS:
        answer: Answer | None = getattr(risk.autonomy, question, None)
        yield Fact(question, WORDS[question], answer and Code("answer", answer.value))
    note = risk.autonomy.note if risk.autonomy else None
    if note is not None:
        yield Fact("note", WORDS["note"], note)
    yield Fact("dependency", WORDS["dependency"], risk.dependency)
    yield Fact("measures", WORDS["measures"], risk.measures)
    approval: Cell = None
    if risk.approval is not None:
        by = risk.approval.by
        approval = (None if by is None else view.actor(by), risk.approval.on)
    yield Fact("approval", WORDS["approval"], approval)
    yield Fact("next_review", WORDS["next"], _next(view, risk))


def _consultations(view: View) -> Table:
    rows: list[Row] = [
        (
            asked.requested_on,
            view.partnership(entry),
            asked.of and view.actor(asked.of),
            asked.given_on,
            asked.result,
        )
        for entry in view.register.partnerships
        for asked in entry.record.consultations or ()
    ]
    rows.sort(key=lambda row: (row[3] is not None, str(row[0] or "")))
    columns = (
        Column("requested_on", WORDS["requested"]),
        Column("partnership", WORDS["partnership"]),
        Column("of", WORDS["of"]),
        Column("given_on", WORDS["given"], unstated=WORDS["still-open"]),
        Column("result", WORDS["result"]),
    )
    return Table("consultations", columns, tuple(rows), empty=WORDS["no-consultations"])


def _gaps(found: Sequence[_Reviewed]) -> tuple[Text, ...]:
    risks = [one.risk for one in found]
    numbers: dict[Word, int] = {
        WORDS["gap-assessment"]: count(risk.assessed_on is None for risk in risks),
        WORDS["gap-autonomy"]: count(
            any(
                getattr(risk.autonomy, question, None) in {None, Answer.UNKNOWN}
                for question in QUESTIONS
            )
            for risk in risks
        ),
        WORDS["gap-measures"]: count(risk.measures is None for risk in risks),
        WORDS["gap-approval"]: count(risk.approval is None for risk in risks),
        WORDS["gap-next"]: count(risk.next_review is None for risk in risks),
    }
    return gaps(numbers, len(risks), WORDS["of-reviewed"])
