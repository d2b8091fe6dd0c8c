"""``partnerkit new``: a partnership is entered, after a look at what there is already."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from partnerkit.commands.invocation import Invocation, invocation
from partnerkit.commands.lifecycle import SOURCE_URL
from partnerkit.commands.new_answers import completed
from partnerkit.commands.options import DATE, ID, actor_ids, option, partnership_ids
from partnerkit.commands.presenting import present
from partnerkit.commands.writing import (
    COMMIT,
    DIFF,
    DRY_RUN,
    NO_INPUT,
    YES,
    Mode,
    begin,
    carry_out,
    declining,
)
from partnerkit.words.language import help_text
from partnerkit.words.word import Word

if TYPE_CHECKING:
    from partnerkit.report import Report
    from partnerkit.writing.draft import Draft

app = typer.Typer(rich_markup_mode=None, add_completion=False)


_CODE = Word("WERT", "VALUE")

_TITLE = option("title", "TEXT", "wie sie heißt", "what it is called")
_KIND = option("kind", _CODE, "Art: twinning, memorandum …", "kind: twinning, memorandum …")
_STATUS = option("status", _CODE, "Status: idea, active …", "status: idea, active …")
_COUNTERPART = option(
    "counterpart",
    ID,
    "mit wem: Kennung oder Name eines Akteurs (mehrmals möglich)",
    "with whom: id or name of an actor (can be repeated)",
    actor_ids,
)
_LEAD = option("lead", ID, "federführende Stelle", "office in charge", actor_ids)
_TOPIC = option(
    "topic", _CODE, "Thema, Code oder Name (mehrmals)", "topic, code or name (can be repeated)"
)
_SIGNED = option("signed", DATE, "wann unterzeichnet wurde", "when it was signed")
_END = option("end", DATE, "bis wann sie läuft", "until when it runs")
_HOME = option(
    "home",
    ID,
    "unsere Seite, wenn nicht die des Registers (mehrmals)",
    "our side, if not that of the register (can be repeated)",
    actor_ids,
)
_UNDER = option("under", ID, "Rahmenvereinbarung", "framework agreement", partnership_ids)
_PURPOSE = option("purpose", "TEXT", "wozu es sie gibt", "why it exists")
_NOTES = option("notes", "TEXT", "interne Bemerkung", "internal note")
_NEW_ID = option("id", ID, "Kennung; sonst aus dem Titel", "id; otherwise made of the title")
_SOURCE_TITLE = option("source-title", "TEXT", "Titel der Quelle", "title of the source")
_PUBLISHER = option("publisher", "TEXT", "Herausgeber der Quelle", "publisher of the source")
_ACTOR_NAME = option(
    "actor-name", "TEXT", "neues Gegenüber: Name", "new counterpart: name in its own language"
)
_ACTOR_KIND = option("actor-kind", _CODE, "neues Gegenüber: Art", "new counterpart: kind")
_COUNTRY = option(
    "country", Word("LAND", "COUNTRY"), "neues Gegenüber: Land", "new counterpart: country"
)
_ACTOR_ID = option("actor-id", ID, "neues Gegenüber: Kennung", "new counterpart: id")
_PART_OF = option("part-of", ID, "neues Gegenüber: Teil von", "new counterpart: part of", actor_ids)
_PLACE = option("place", Word("ORT", "PLACE"), "neues Gegenüber: Ort", "new counterpart: town")
_WEBSITE = option("website", "URL", "neues Gegenüber: Website", "new counterpart: website")


@app.command(
    help=help_text(
        "Nimmt eine Partnerschaft auf, ihr Gegenüber gleich mit, wenn es neu ist. Vorher zeigt der "
        "Befehl, was es mit diesem Gegenüber, an diesem Ort und zu diesem Thema schon gibt. Was "
        "nicht auf der Befehlszeile steht, fragt er.",
        "Enters a partnership, and its counterpart too if that is new. Before that the command "
        "shows what exists already with this counterpart, in this place and on this topic. It asks "
        "for what is not on the command line.",
    )
)
def new(
    ctx: typer.Context,
    title: str | None = _TITLE,
    kind: str | None = _KIND,
    status: str | None = _STATUS,
    counterpart: list[str] | None = _COUNTERPART,
    lead: str | None = _LEAD,
    topic: list[str] | None = _TOPIC,
    signed: str | None = _SIGNED,
    end: str | None = _END,
    source_url: str | None = SOURCE_URL,
    source_title: str | None = _SOURCE_TITLE,
    publisher: str | None = _PUBLISHER,
    home: list[str] | None = _HOME,
    under: str | None = _UNDER,
    purpose: str | None = _PURPOSE,
    notes: str | None = _NOTES,
    key: str | None = _NEW_ID,
    actor_name: str | None = _ACTOR_NAME,
    actor_kind: str | None = _ACTOR_KIND,
    country: str | None = _COUNTRY,
    actor_id: str | None = _ACTOR_ID,
    part_of: str | None = _PART_OF,
    place: str | None = _PLACE,
    website: str | None = _WEBSITE,
    dry_run: bool = DRY_RUN,
    diff: bool = DIFF,
    commit: bool = COMMIT,
    yes: bool = YES,
    no_input: bool = NO_INPUT,
) -> None:
    """Enter a partnership, and a new actor as its counterpart."""
    from partnerkit.commands.questions import Questions
    from partnerkit.writing.lookup import read_date
    from partnerkit.writing.proposing import NewActor, Proposal, propose

    call, mode = invocation(ctx), Mode(dry_run, diff, commit)
    register = begin(call, mode)
    questions = Questions(call.language(register), no_input=no_input)
    with declining(call):
        given = Proposal(
            title=title or "",
            kind=kind or "",
            status=status or "",
            counterpart=tuple(counterpart or ()),
            source_url=source_url or "",
            id=key,
            lead=lead,
            topics=tuple(topic or ()),
            signed=read_date("--signed", signed) if signed else None,
            end=read_date("--end", end) if end else None,
            home=tuple(home or ()),
            purpose=purpose,
            under=under,
            notes=notes,
            source_title=source_title,
            publisher=publisher,
        )
        described = (actor_name, actor_kind, country, actor_id, part_of, place, website)
        actor = NewActor(*(text or "" for text in described)) if any(described) else None
        draft = propose(register, *completed(questions, register, given, actor))
        existing = _existing(call, draft)
    if existing is not None:
        present(existing, call, "terminal", None)
        if mode.writes and not yes:
            questions.go_on()
    carry_out(call, draft, mode)


def _existing(call: Invocation, draft: Draft) -> Report | None:
    """Look what there is already, in the register with the new records."""
    from partnerkit.files import id_of, kind_of
    from partnerkit.history.location import head_commit
    from partnerkit.model.types import Audience
    from partnerkit.reports.existing import report
    from partnerkit.view import look
    from partnerkit.writing.save import check

    ahead = check(call.root, draft)
    made = [id_of(change.path) for change in draft.changes if kind_of(change.path)]
    return report(look(ahead.register, Audience.INTERNAL, None, head_commit(call.root)), made)
