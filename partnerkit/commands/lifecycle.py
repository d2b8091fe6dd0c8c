"""What the commands on the status of a partnership share: their options, and what they mean."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from partnerkit.words.language import help_text

if TYPE_CHECKING:
    from datetime import date

    from partnerkit.model import PartialDate
    from partnerkit.register import Register
    from partnerkit.writing.circumstances import Circumstances

_DATE = help_text("DATUM", "DATE")
_ID_OF = help_text("KENNUNG", "ID")


def partnership_ids() -> list[str]:
    """Name the partnerships of the register around the current folder, for completion."""
    return _ids("partnership")


def actor_ids() -> list[str]:
    """Name the actors of the register around the current folder, for completion."""
    return _ids("actor")


def _ids(kind: str) -> list[str]:
    from partnerkit.files import FOLDERS, find_root

    root = find_root(Path())
    return sorted(path.stem for path in (root / FOLDERS[kind]).glob("*.yaml")) if root else []


PARTNERSHIP = typer.Argument(
    metavar=_ID_OF,
    help=help_text("Kennung der Partnerschaft", "id of the partnership"),
    autocompletion=partnership_ids,
)
ON = typer.Option(
    None,
    "--on",
    metavar=_DATE,
    help=help_text("seit wann, sonst heute", "since when, otherwise today"),
)
REASON = typer.Option(
    None, "--reason", metavar="TEXT", help=help_text("warum (intern)", "why (internal)")
)
BODY = typer.Option(
    None,
    "--body",
    metavar=_ID_OF,
    help=help_text("welches Gremium das beschlossen hat", "which body decided it"),
    autocompletion=actor_ids,
)
DOCUMENT = typer.Option(
    None,
    "--document",
    metavar="TEXT",
    help=help_text("Nummer der Drucksache", "number of the document"),
)
RESULT = typer.Option(
    None,
    "--result",
    metavar=help_text("ERGEBNIS", "RESULT"),
    help=help_text(
        "wie beschlossen wurde: einstimmig, mehrheitlich …",
        "how it was decided: unanimous, majority …",
    ),
)
SOURCE_URL = typer.Option(
    None,
    "--source-url",
    metavar="URL",
    help=help_text("Adresse, unter der es steht", "address where it says so"),
)
NEXT_REVIEW = typer.Option(
    None,
    "--next-review",
    metavar=_DATE,
    help=help_text("wann wieder nachzusehen ist", "when to look again"),
)


def read_circumstances(
    register: Register,
    on: str | None,
    reason: str | None,
    body: str | None,
    document: str | None,
    result: str | None,
    source_url: str | None,
) -> Circumstances:
    """Read the options that say when, why, and who decided it.

    NotWritten names an answer that cannot be used.
    """
    from partnerkit.writing.circumstances import Circumstances, Decision
    from partnerkit.writing.lookup import find_actor
    from partnerkit.writing.proposing import term_code

    decision = Decision(
        body=find_actor(register, body).id if body else None,
        document=document,
        result=term_code("decision-result", "--result", result) if result else None,
    )
    return Circumstances(day("--on", on, register.today), reason, decision, source_url)


def day(option: str, given: str | None, today: date) -> PartialDate:
    """Read a date of the command line; today where none is given."""
    from partnerkit.model import PartialDate
    from partnerkit.writing.lookup import read_date

    return PartialDate(today.isoformat()) if given is None else read_date(option, given)
