"""``partnerkit import``: a filled form, or another table, becomes records."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from partnerkit.commands.invocation import Invocation, Refusal, invocation
from partnerkit.commands.options import option
from partnerkit.commands.writing import COMMIT, DIFF, DRY_RUN, NO_INPUT, YES, Mode, begin, carry_out
from partnerkit.words.import_words import WORDS
from partnerkit.words.language import help_text
from partnerkit.words.word import Word

if TYPE_CHECKING:
    from partnerkit.exchange.columns import Table
    from partnerkit.exchange.entries import Harvest
    from partnerkit.register import Register
    from partnerkit.writing.draft import Draft

app = typer.Typer(rich_markup_mode=None, add_completion=False)

_FILE = typer.Argument(metavar=help_text("DATEI", "FILE"), help=".xlsx, .ods, .xls, .csv")
_KIND = option(
    "kind", Word("ART", "KIND"), "die Art, wo keine steht", "the kind where none is stated"
)
_STATUS = option(
    "status", "STATUS", "der Status, wo keiner steht", "the status where none is stated"
)
_LEAD = option(
    "lead",
    Word("STELLE", "OFFICE"),
    "die Federführung, wo keine steht",
    "the lead where none is stated",
)
_SOURCE = option(
    "source-url", "URL", "die Quelle, wo keine steht", "the source where none is stated"
)


class _Declined(Refusal):
    words = WORDS


@app.command(
    help=help_text(
        "Übernimmt ein ausgefülltes Formular oder eine andere Tabelle. Jede Zeile wird ein "
        "Eintrag, neue Partner werden Akteure; zuerst steht da, was es schon gibt. Was nicht "
        "eindeutig ist, wird mit Zeile und Spalte genannt und nicht geraten; dann wird nichts "
        "geschrieben. Was zu keiner Angabe gehört, kommt in die internen Bemerkungen.",
        "Takes over a filled form or another table. Each row becomes a record, new partners become "
        "actors; first it shows what exists already. What is ambiguous is named with row and "
        "column and never guessed; then nothing is written. What belongs to no field goes into "
        "the internal notes.",
    )
)
def import_file(
    ctx: typer.Context,
    file: str = _FILE,
    kind: str | None = _KIND,
    status: str | None = _STATUS,
    lead: str | None = _LEAD,
    source_url: str | None = _SOURCE,
    dry_run: bool = DRY_RUN,
    diff: bool = DIFF,
    commit: bool = COMMIT,
    yes: bool = YES,
    no_input: bool = NO_INPUT,
) -> None:
    """Turn the rows of a table into records; ends with 1 when any of them is unclear."""
    from partnerkit.commands.import_messages import say_problems, say_taken, settling
    from partnerkit.commands.questions import Questions
    from partnerkit.exchange.entries import Reader

    call, mode = invocation(ctx), Mode(dry_run, diff, commit)
    register = begin(call, mode)
    lang = call.spoken or call.language(register)
    questions = Questions(lang, no_input=no_input)
    given = {"kind": kind, "status": status, "lead": lead, "sources": source_url}
    defaults = {name: text for name, text in given.items() if text}
    reader = Reader(register, lang, defaults, settling(lang, ask=questions.open))
    for table in _tables(Path(file)):
        reader.read(table)
    harvest = reader.harvest
    say_taken(harvest, lang)
    if harvest.problems:
        say_problems(harvest, lang)
        raise typer.Exit(1)
    if not harvest.partnerships:
        raise _Declined("nothing-new", path=file)
    draft = _draft(register, harvest, Path(file).name)
    again = _show_existing(call, draft, harvest, lang)
    if again and mode.writes and not yes:
        questions.go_on()
    carry_out(call, draft, mode)


def _tables(path: Path) -> list[Table]:
    """Read the tables of partnerships in a file; refused where there is none."""
    from partnerkit.exchange.columns import find_table
    from partnerkit.exchange.sheets import Unreadable, read_sheets

    try:
        sheets = read_sheets(path)
    except Unreadable as unreadable:
        raise _Declined(unreadable.key, **unreadable.values) from None
    tables = [table for sheet in sheets if (table := find_table(sheet)) is not None]
    if not tables:
        raise _Declined("no-table", path=path)
    return tables


def _draft(register: Register, harvest: Harvest, name: str) -> Draft:
    """Draft the files of all new records."""
    from partnerkit.files import path_of
    from partnerkit.source import Source
    from partnerkit.writing.draft import Draft, said
    from partnerkit.writing.record import written

    draft = Draft(register, said("import-subject", file=name))
    for key, record in harvest.actors.items():
        source = Source(path_of("actor", key), written("actor", record))
        draft.put(source, said("made-actor", name=record["name"]))
    for key, record in harvest.partnerships.items():
        source = Source(path_of("partnership", key), written("partnership", record))
        draft.put(source, said("made", title=record["title"]))
    return draft


def _show_existing(call: Invocation, draft: Draft, harvest: Harvest, lang: str) -> bool:
    """Show what there is already; whether a new record is likely to be one of the register.

    Ends with 1 when records would bring errors: they are named with the rows that they come from.
    """
    from partnerkit.commands.import_messages import say_errors
    from partnerkit.commands.presenting import present
    from partnerkit.matching.evidence import Strength
    from partnerkit.matching.overlaps import Kind, find_overlaps
    from partnerkit.model.types import Audience
    from partnerkit.reports.existing import report
    from partnerkit.view import look
    from partnerkit.writing.save import Breaks, check

    try:
        ahead = check(call.root, draft).register
    except Breaks as error:
        say_errors(error.findings, harvest, lang)
        raise typer.Exit(1) from None
    new = {*harvest.partnerships, *harvest.actors}
    existing = report(look(ahead, Audience.INTERNAL), new)
    if existing is None:
        return False
    present(existing, call, "terminal", None)
    return any(
        group.kind is not Kind.PARALLEL_STRUCTURE
        and group.strength is not Strength.POSSIBLE
        and not new.isdisjoint(group.members)
        for group in find_overlaps(ahead).groups
    )
