"""A written question → one document: numbered answers, who has stated nothing, the sources.

The form is that of a German Drucksache: the head of the inquiry, a preliminary remark, each
question with "Zu 1:" below it, the sources, and in the last line the day and the version of the
data.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from partnerkit.filters import OPTIONS as FILTERS
from partnerkit.filters import UnknownValue, describe, select, understand
from partnerkit.finding import KeyPath
from partnerkit.model import Partnership
from partnerkit.model.fields import fields
from partnerkit.model.inquiry import Inquiry, Question
from partnerkit.model.types import Audience
from partnerkit.query.condition import QueryError
from partnerkit.query.evaluate import select as meeting
from partnerkit.query.parse import parse
from partnerkit.query.wording import worded
from partnerkit.register import Entry
from partnerkit.report import (
    Block,
    Cell,
    Fact,
    Facts,
    Heading,
    Link,
    Paragraph,
    Report,
    Table,
    paragraph,
)
from partnerkit.reports import selected
from partnerkit.reports.answer_parts import fitted, named_in, sources, unstated
from partnerkit.reports.catalogue import Kind, NoAnswer, catalogue, make
from partnerkit.reports.counting import MANY, ONE, number_of
from partnerkit.reports.unread import unread
from partnerkit.view import View
from partnerkit.words.answer_words import WORDS
from partnerkit.words.filling import fill
from partnerkit.words.word import LANGUAGES, Word

_OWN: Final = ("actor", "group", "year", "from_year", "to_year", "years", "months")
"""What a question may state for a report, beside the filters."""

_SHORT: Final = 10


class Unanswerable(Exception):  # noqa: N818 - an answer to a question that cannot be answered
    """A question that is put wrongly: where in the file, and what is wrong."""

    def __init__(self, path: KeyPath, why: Word) -> None:
        super().__init__(why.en)
        self.path = path
        self.why = why


def report(view: View, inquiry: Inquiry) -> Report:
    """Answer an inquiry from a view; raises Unanswerable where a question is put wrongly."""
    blocks: list[Block] = [*_head(inquiry), Heading(WORDS["preamble"])]
    if inquiry.preamble is not None:
        blocks.append(paragraph(_said(inquiry.preamble, inquiry.preambles)))
    register = view.register.settings.register_.title
    blocks.append(paragraph(fill(WORDS["how"], register=register, day=view.day)))
    whole = replace(view, unread=0)  # what could not be read is said once, for all questions
    for number, question in enumerate(inquiry.questions, 1):
        text = _said(question.text, question.texts)
        blocks.append(Heading(fill(WORDS["question"], number=str(number), text=text)))
        blocks.append(paragraph(fill(WORDS["answer-to"], number=str(number))))
        try:
            blocks += _answer(whole, question, number)
        except Unanswerable as wrong:
            raise Unanswerable(("questions", number - 1, *wrong.path), wrong.why) from None
    blocks += [Heading(WORDS["sources"]), sources(view, named_in(blocks)), paragraph(_footer(view))]
    title = fill(WORDS["title"], title=_said(inquiry.title, inquiry.titles))
    tables = (block.name for block in blocks if isinstance(block, Table))
    return Report("answer", title, view.head, tuple(blocks), gaps=unread(view), main=next(tables))


def _said(text: str, others: Mapping[str, str] | None) -> Word:
    """Put a text of the file into both languages, as far as it is translated."""
    return Word(*((others or {}).get(lang, text) for lang in LANGUAGES))


def _footer(view: View) -> Word:
    commit = view.commit[:_SHORT] if view.commit else WORDS["no-commit"]
    return fill(WORDS["footer"], day=view.day, commit=commit)


def _head(inquiry: Inquiry) -> list[Block]:
    """Say what was asked, by whom and when, as far as the file says."""
    known = None if inquiry.known is None else _said(inquiry.known, inquiry.knowns)
    stated: tuple[tuple[str, Cell], ...] = (
        ("form", inquiry.form),
        ("document", inquiry.document),
        ("body", inquiry.body),
        ("asked-on", inquiry.asked_on),
        ("url", None if inquiry.url is None else Link(inquiry.url)),
        ("known", known),
    )
    found = tuple(
        Fact(key.replace("-", "_"), WORDS[key], value) for key, value in stated if value is not None
    )
    return [Facts("inquiry", found)] if found else []


def _answer(view: View, question: Question, number: int) -> list[Block]:
    """Answer one question; paths of complaints begin at the question."""
    bound = [one for one in (question.report, question.query, question.answer) if one is not None]
    if len(bound) != 1:
        raise Unanswerable((), WORDS["one-of-three"])
    if question.answer is not None:
        return [paragraph(_said(question.answer, question.answers))]
    _check_fit(question)
    chosen, selection = _chosen(view, question)
    blocks: list[Block] = [Paragraph((*selection, "."))] if selection else []
    if selection and not chosen.register.partnerships:
        return [*blocks, paragraph(WORDS["nothing-left"])]
    if question.report is not None:
        blocks += _by_report(chosen, question, number)
        entries: Sequence[Entry[Partnership]] = chosen.register.partnerships
    else:
        entries = _met(chosen, question)
        blocks += _by_query(chosen, question, entries, number)
    for place, field in enumerate(question.asks or ()):
        if field not in fields(Partnership) or not _is_visible(view, field):
            raise Unanswerable(("asks", place), fill(WORDS["no-field"], field=field))
        if entries:
            blocks.append(unstated(chosen, entries, field))
    return blocks


def _is_visible(view: View, field: str) -> bool:
    public = fields(Partnership)[field].audience is Audience.PUBLIC
    return public or view.audience is Audience.INTERNAL


def _check_fit(question: Question) -> None:
    """Refuse what belongs to the other way of asking."""
    if question.report is None:
        for option in ("tables", *_OWN):
            if getattr(question, option) is not None:
                raise Unanswerable((option,), fill(WORDS["only-report"], option=option))
    elif question.shown is not None:
        raise Unanswerable(("fields",), fill(WORDS["only-list"], option="fields"))


def _chosen(view: View, question: Question) -> tuple[View, tuple[Cell, ...]]:
    """Keep the partnerships that the filters of a question ask for, and say which those are.

    A filter that the report takes as an option of its own chooses nothing here.
    """
    taken = _kind(question).options if question.report is not None else ()
    values = {name: getattr(question, name) or () for name in FILTERS if name not in taken}
    try:
        asked = understand(view, values, question.since)
    except UnknownValue as unknown:
        raise _unknown(unknown) from None
    return select(view, asked), describe(view, asked)


def _unknown(unknown: UnknownValue, option: str = "") -> Unanswerable:
    meant = fill(WORDS["or"], choices=", ".join(unknown.meant)) if unknown.meant else Word("", "")
    name = option or unknown.option
    why = fill(WORDS["no-value"], value=unknown.value, option=name, meant=meant)
    return Unanswerable((name,), why)


def _kind(question: Question) -> Kind:
    kinds = catalogue()
    name = question.report or ""
    if name not in kinds:
        raise Unanswerable(("report",), fill(WORDS["no-report"], name=name))
    return kinds[name]


def _by_report(view: View, question: Question, number: int) -> list[Block]:
    kind = _kind(question)
    try:
        made = make(kind, view, _options(view, question, kind))
    except NoAnswer as none:
        raise Unanswerable(("report",), none.why) from None
    known = {block.name for block in made.blocks if isinstance(block, (Table, Facts))}
    for place, table in enumerate(question.tables or ()):
        if table not in known:
            choices = ", ".join(sorted(known))
            why = fill(WORDS["no-table"], name=kind.name, table=table, choices=choices)
            raise Unanswerable(("tables", place), why)
    blocks: list[Block] = [Paragraph((*made.subtitle, "."))] if made.subtitle else []
    blocks += fitted(made.blocks, number, question.tables)
    blocks += [Paragraph((gap, ".")) for gap in made.gaps]
    return blocks


def _options(view: View, question: Question, kind: Kind) -> dict[str, Any]:
    """Gather the options of a report, filters that it takes itself as codes."""
    found: dict[str, Any] = {}
    for option in _OWN:
        value = getattr(question, option)
        if value is None:
            continue
        if option not in kind.options:
            raise Unanswerable((option,), fill(WORDS["not-taken"], name=kind.name, option=option))
        found[option] = value
    taken = [key for key in FILTERS if key in kind.options and getattr(question, key)]
    asked: dict[str, tuple[str, ...]] = {key: getattr(question, key) for key in taken}
    try:
        codes = understand(view, asked)
        found |= {key: tuple(sorted(getattr(codes, key))) for key in asked}
        if question.actor is not None:
            (found["actor"],) = understand(view, {"lead": [question.actor]}).lead
    except UnknownValue as unknown:
        is_actor = unknown.option == "lead" and "lead" not in asked
        raise _unknown(unknown, "actor" if is_actor else "") from None
    return found


def _met(view: View, question: Question) -> list[Entry[Partnership]]:
    try:
        return meeting(view.register, "partnership", parse(question.query or ""))
    except QueryError as error:
        raise Unanswerable(("list",), worded(error)) from None


def _by_query(
    view: View, question: Question, entries: Sequence[Entry[Partnership]], number: int
) -> list[Block]:
    query = question.query or ""
    if not entries:
        return [paragraph(WORDS["none-chosen"])]
    shown = [tuple(path.split(".")) for path in question.shown or ()]
    try:
        made = selected.report(view, "partnership", entries, query, shown)
    except QueryError as error:
        raise Unanswerable(("fields",), worded(error)) from None
    many = number_of(len(entries), ONE, MANY)
    chosen = paragraph(fill(WORDS["chosen"], n=many))
    return [chosen, *fitted(made.blocks, number, None)]
