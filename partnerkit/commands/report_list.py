"""The list of reports, with their questions: what ``partnerkit report --list`` shows."""

from __future__ import annotations

from partnerkit.commands.invocation import Invocation
from partnerkit.commands.presenting import present
from partnerkit.commands.report_choice import option_name
from partnerkit.words.report_words import WORDS


def present_list(call: Invocation, form: str, output: str | None) -> None:
    """Print the list of reports; outside of a register too."""
    from partnerkit.model.types import Audience
    from partnerkit.report import Column, Head, Report, Room, Table, paragraph
    from partnerkit.reports.catalogue import catalogue

    rows = tuple(
        (
            kind.name,
            kind.about.summary,
            WORDS["list-internal" if kind.about.internal else "list-all"],
            tuple(f"--{option_name(option)}" for option in kind.options if option != "root"),
        )
        for kind in catalogue().values()
    )
    columns = (
        Column("name", WORDS["list-name"]),
        Column("question", WORDS["list-summary"]),
        Column("edition", WORDS["list-audience"]),
        Column("options", WORDS["list-options"], room=Room.WIDE),
    )
    head = Head("partnerkit", call.view_day, Audience.PUBLIC, general=True)
    table = Table("reports", columns, rows)
    blocks = (paragraph(WORDS["list-how"]), table)
    present(Report("reports", WORDS["list-title"], head, blocks), call, form, output)
