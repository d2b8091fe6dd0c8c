"""What the import says of a table: each sentence with sheet, row and column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import typer

from partnerkit.files import id_of
from partnerkit.words.import_words import HEADINGS, PROBLEMS, WORDS

if TYPE_CHECKING:
    from partnerkit.exchange.columns import Table
    from partnerkit.exchange.entries import Ask, Harvest, Problem
    from partnerkit.finding import Finding


def say_taken(harvest: Harvest, lang: str) -> None:
    """Say which names were taken for which actors, and what went into the notes."""
    from partnerkit.message import printable

    for taken in dict.fromkeys(harvest.taken):
        sentence = WORDS["taken-for"].get(lang)
        name = printable(taken.name)
        typer.echo(sentence.format(value=printable(taken.text), name=name, id=taken.id), err=True)
    for heading in harvest.unnamed:
        typer.echo(WORDS["to-notes"].get(lang).format(heading=printable(heading)), err=True)


def say_problems(harvest: Harvest, lang: str) -> None:
    """Name every cell that is to be settled, in the order of the table."""
    for problem in sorted(harvest.problems, key=_position):
        typer.echo(worded(problem, lang))
    count = len(harvest.problems)
    typer.echo(WORDS["nothing-written"].get(lang).format(count=count), err=True)


def _position(problem: Problem) -> tuple[str, int, int]:
    column = -1 if problem.column is None else problem.column.at
    return problem.table.sheet.name, problem.row, column


def say_errors(findings: Sequence[Finding], harvest: Harvest, lang: str) -> None:
    """Name the errors that new records would bring, with the rows that they come from."""
    from partnerkit.formats.wording import line

    for finding in findings:
        text = line(finding, lang)
        row = harvest.rows.get(id_of(finding.fault.span.path))
        typer.echo(text if row is None else _in_row(*row, text, lang))
    typer.echo(WORDS["nothing-written"].get(lang).format(count=len(findings)), err=True)


def worded(problem: Problem, lang: str) -> str:
    """Say what is wrong with a cell, where it stands, and what to do."""
    from partnerkit.message import printable, question

    unclear = problem.unclear
    more = {name: _shown(name, value, lang) for name, value in unclear.more.items()}
    sentence = (
        PROBLEMS[unclear.key]
        .get(lang)
        .format(
            value=printable(unclear.value),
            meant=question(list(unclear.meant), lang) or ".",
            **more,
        )
    )
    column = problem.column
    if column is None:
        return _in_row(problem.table, problem.row, sentence, lang)
    sheet = problem.table.sheet
    return (
        WORDS["place" if sheet.name else "place-csv"]
        .get(lang)
        .format(
            sheet=printable(sheet.name),
            row=problem.row + sheet.top + 1,
            letter=sheet.letter(column.at),
            heading=printable(column.heading),
            sentence=sentence,
        )
    )


def settling(lang: str, *, ask: bool) -> Ask:
    """Return what asks a person which proposal is meant; without one it never knows."""

    def settle(problem: Problem) -> str | None:
        if not ask:
            return None
        import questionary

        typer.echo(worded(problem, lang), err=True)
        none = WORDS["ask-none"].get(lang)
        answer: str = questionary.select(
            WORDS["ask-meant"].get(lang), choices=[*problem.unclear.meant, none]
        ).unsafe_ask()
        return None if answer == none else answer

    return settle


def _in_row(table: Table, row: int, sentence: str, lang: str) -> str:
    from partnerkit.message import printable

    sheet = table.sheet
    return (
        WORDS["row" if sheet.name else "row-csv"]
        .get(lang)
        .format(sheet=printable(sheet.name), row=row + sheet.top + 1, sentence=sentence)
    )


def _shown(name: str, value: object, lang: str) -> str:
    """Word what a problem says besides the value: ids, options, headings of columns."""
    from partnerkit.message import printable
    from partnerkit.words.fields import FIELDS

    if name == "lacking" and isinstance(value, list):
        return ", ".join(HEADINGS[column].get(lang) for column in value)
    if name == "field":
        return FIELDS[f"partnership.{value}"].label.get(lang)
    return ", ".join(value) if isinstance(value, tuple) else printable(str(value))
