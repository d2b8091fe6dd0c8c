"""What the commands on the status of a partnership share: their options, and what they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from partnerkit.commands.options import DATE, ID, actor_ids, argument, option, partnership_ids
from partnerkit.words.word import Word

if TYPE_CHECKING:
    from datetime import date

    from partnerkit.model import PartialDate
    from partnerkit.register import Register
    from partnerkit.writing.circumstances import Circumstances


PARTNERSHIP = argument(ID, "Kennung der Partnerschaft", "id of the partnership", partnership_ids)
ON = option("on", DATE, "seit wann, sonst heute", "since when, otherwise today")
REASON = option("reason", "TEXT", "warum (intern)", "why (internal)")
BODY = option("body", ID, "welches Gremium das beschlossen hat", "which body decided it", actor_ids)
DOCUMENT = option("document", "TEXT", "Nummer der Drucksache", "number of the document")
RESULT = option(
    "result",
    Word("ERGEBNIS", "RESULT"),
    "wie beschlossen wurde: einstimmig, mehrheitlich …",
    "how it was decided: unanimous, majority …",
)
SOURCE_URL = option("source-url", "URL", "Adresse, unter der es steht", "address where it says so")
NEXT_REVIEW = option("next-review", DATE, "wann wieder nachzusehen ist", "when to look again")


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
