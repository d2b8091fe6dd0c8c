"""The answers that ``partnerkit new`` needs: those of the command line, and what it asks for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from partnerkit.commands.questions import Questions
    from partnerkit.model import PartialDate
    from partnerkit.register import Register
    from partnerkit.writing.proposing import NewActor, Proposal

_ALONE = "coordination-body"
"""The one kind without a counterpart (record format)."""


def completed(
    questions: Questions, register: Register, given: Proposal, actor: NewActor | None
) -> tuple[Proposal, NewActor | None]:
    """Ask for what is missing, in the order of the format.

    Needed are title, kind, status, counterpart and a source; the rest is asked for on a terminal
    only. Declined names all needed answers that are missing, at once.
    """
    from partnerkit.writing.proposing import topic_code

    title = questions.text("--title", given.title or None, "ask-title")
    kind = questions.term("--kind", given.kind or None, "ask-kind", "partnership-kind")
    status = questions.term("--status", given.status or None, "ask-status", "status")
    counterpart, actor = _counterpart(questions, register, replace(given, kind=kind), actor)
    lead = questions.actor("--lead", given.lead, "ask-lead", register, needed=False)
    topics = given.topics or _listed(
        questions.text(
            "--topic",
            None,
            "ask-topics",
            lambda text: [topic_code(register, one) for one in _listed(text)],
            needed=False,
        )
    )
    signed = given.signed or _signed(questions)
    source_url = questions.text("--source-url", given.source_url or None, "ask-source-url")
    questions.close()
    answers = replace(
        given,
        title=title,
        kind=kind,
        status=status,
        counterpart=counterpart,
        lead=lead or None,
        topics=topics,
        signed=signed,
        source_url=source_url,
    )
    return answers, actor


def _counterpart(
    questions: Questions, register: Register, given: Proposal, actor: NewActor | None
) -> tuple[tuple[str, ...], NewActor | None]:
    """Ask with whom, and for a new actor who that is."""
    from partnerkit.writing.proposing import NewActor, country_code, term_code

    counterpart = given.counterpart
    alone = bool(given.kind) and term_code("partnership-kind", "--kind", given.kind) == _ALONE
    if not counterpart and actor is None and not alone:
        # On a terminal an empty answer means somebody new.
        needed = not questions.open
        known = questions.actor("--counterpart", None, "ask-counterpart", register, needed=needed)
        counterpart = (known,) if known else ()
        actor = None if known or needed else NewActor("", "", "")
    if actor is not None:
        actor = replace(
            actor,
            name=questions.text("--actor-name", actor.name or None, "ask-actor-name"),
            kind=questions.term("--actor-kind", actor.kind or None, "ask-actor-kind", "actor-kind"),
            country=questions.text("--country", actor.country or None, "ask-country", country_code),
        )
    return counterpart, actor


def _signed(questions: Questions) -> PartialDate | None:
    from partnerkit.writing.lookup import read_date

    def check(text: str) -> object:
        return read_date("--signed", text)

    text = questions.text("--signed", None, "ask-signed", check, needed=False)
    return read_date("--signed", text) if text else None


def _listed(text: str) -> tuple[str, ...]:
    """Split a list that was typed with commas."""
    return tuple(one.strip() for one in text.split(",") if one.strip())
